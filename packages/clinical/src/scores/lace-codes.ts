import type { Comorbidity } from './lace-comorbidities.js'

/**
 * ICD-10-CM prefixes without dots. Groups: Quan H et al., Med Care 2005;43:1130-1139, Table 1, as far as LACE's rows
 * have the same meaning. Ours: kidney disease is split by KDIGO 2012 stage, 1 to 3 and unstaged mild, 4 and more, dialysis and
 * transplant moderate or severe; I13.10, stage 1 to 4 or unstaged beside the heart, is mild. ICD-10-CM is published by CDC/NCHS (public domain).
 */
export const icd10Prefixes: Readonly<Record<Comorbidity, readonly string[]>> = {
  previousMyocardialInfarction: words('I21 I22 I252'),
  cerebrovascularDisease: words('G45 G46 H340 I60 I61 I62 I63 I64 I65 I66 I67 I68 I69'),
  peripheralVascularDisease: words('I70 I71 I731 I738 I739 I771 I790 I792 K551 K558 K559 Z958 Z959'),
  diabetes: words(
    'E100 E101 E106 E108 E109 E110 E111 E116 E118 E119 E120 E121 E126 E128 E129 E130 E131 E136 E138 E139 E140 E141 E146 E148 E149',
  ),
  congestiveHeartFailure: words('I099 I110 I130 I132 I255 I420 I425 I426 I427 I428 I429 I43 I50 P290'),
  diabetesWithEndOrganDamage: words(
    'E102 E103 E104 E105 E107 E112 E113 E114 E115 E117 E122 E123 E124 E125 E127 E132 E133 E134 E135 E137 E142 E143 E144 E145 E147',
  ),
  chronicPulmonaryDisease: words(
    'I278 I279 J40 J41 J42 J43 J44 J45 J46 J47 J60 J61 J62 J63 J64 J65 J66 J67 J684 J701 J703',
  ),
  mildLiverOrRenalDisease: words(
    'B18 K700 K701 K702 K703 K709 K713 K714 K715 K717 K73 K74 K760 K762 K763 K764 K768 K769 Z944 N18 N19 I1310 N032 N033 N034 N035 N036 N037 N052 N053 N054 N055 N056 N057 N250',
  ),
  moderateOrSevereLiverOrRenalDisease: words(
    'I850 I859 I864 I982 K704 K711 K721 K729 K765 K766 K767 I120 I131 N184 N185 N186 Z490 Z491 Z492 Z940 Z992',
  ),
  tumour: words(
    'C00 C01 C02 C03 C04 C05 C06 C07 C08 C09 C10 C11 C12 C13 C14 C15 C16 C17 C18 C19 C20 C21 C22 C23 C24 C25 C26 C30 C31 C32 C33 C34 C37 C38 C39 C40 C41 C43 C45 C46 C47 C48 C49 C50 C51 C52 C53 C54 C55 C56 C57 C58 C60 C61 C62 C63 C64 C65 C66 C67 C68 C69 C70 C71 C72 C73 C74 C75 C76 C81 C82 C83 C84 C85 C88 C90 C91 C92 C93 C94 C95 C96 C97',
  ),
  metastaticSolidTumour: words('C77 C78 C79 C80'),
  dementia: words('F00 F01 F02 F03 F051 G30 G311'),
  connectiveTissueDisease: words('M05 M06 M315 M32 M33 M34 M351 M353 M360'),
  aids: words('B20 B21 B22 B24'),
}

/**
 * SNOMED CT concepts (US edition, free in the US under the UMLS licence), as problem lists and Synthea carry them, each
 * with our own short label. Chosen to mean what the ICD-10 group of the same row means. HIV infection without AIDS,
 * carcinoma in situ and suspected cancer are left out on purpose: LACE counts none of them.
 */
export const snomedCodes: Readonly<Record<Comorbidity, Readonly<Record<string, string>>>> = {
  previousMyocardialInfarction: {
    22298006: 'myocardial infarction',
    399211009: 'history of myocardial infarction',
    1755008: 'old myocardial infarction',
    401303003: 'acute ST segment elevation myocardial infarction',
    401314000: 'acute non-ST segment elevation myocardial infarction',
  },
  cerebrovascularDisease: {
    230690007: 'cerebrovascular accident',
    266257000: 'transient ischaemic attack',
    62914000: 'cerebrovascular disease',
    432504007: 'cerebral infarction',
    274100004: 'cerebral haemorrhage',
  },
  peripheralVascularDisease: {
    400047006: 'peripheral vascular disease',
    399957001: 'peripheral arterial occlusive disease',
    233985008: 'abdominal aortic aneurysm',
    67362008: 'aortic aneurysm',
  },
  diabetes: {
    73211009: 'diabetes mellitus',
    44054006: 'diabetes mellitus type 2',
    46635009: 'diabetes mellitus type 1',
  },
  congestiveHeartFailure: {
    42343007: 'congestive heart failure',
    88805009: 'chronic congestive heart failure',
    84114007: 'heart failure',
    85232009: 'left heart failure',
    367363000: 'right ventricular failure',
    417996009: 'systolic heart failure',
    418304008: 'diastolic heart failure',
  },
  diabetesWithEndOrganDamage: {
    127013003: 'kidney disorder due to diabetes',
    368581000119106: 'neuropathy due to type 2 diabetes',
    422034002: 'retinopathy due to type 2 diabetes',
    1551000119108: 'nonproliferative retinopathy due to type 2 diabetes',
    1501000119109: 'proliferative retinopathy due to type 2 diabetes',
    97331000119101: 'macular oedema and retinopathy due to type 2 diabetes',
    90781000119102: 'microalbuminuria due to type 2 diabetes',
    157141000119108: 'proteinuria due to type 2 diabetes',
    60951000119105: 'blindness due to type 2 diabetes',
    4855003: 'diabetic retinopathy',
    230572002: 'diabetic neuropathy',
  },
  chronicPulmonaryDisease: {
    13645005: 'chronic obstructive pulmonary disease',
    185086009: 'chronic obstructive bronchitis',
    87433001: 'pulmonary emphysema',
    63480004: 'chronic bronchitis',
    195967001: 'asthma',
    233678006: 'childhood asthma',
    12295008: 'bronchiectasis',
  },
  mildLiverOrRenalDisease: {
    431855005: 'chronic kidney disease stage 1',
    431856006: 'chronic kidney disease stage 2',
    433144002: 'chronic kidney disease stage 3',
    709044004: 'chronic kidney disease',
    61977001: 'chronic viral hepatitis B',
    128302006: 'chronic hepatitis C',
    328383001: 'chronic liver disease',
    19943007: 'cirrhosis of liver',
  },
  moderateOrSevereLiverOrRenalDisease: {
    431857002: 'chronic kidney disease stage 4',
    433146000: 'chronic kidney disease stage 5',
    46177005: 'end-stage renal disease',
    161665007: 'history of renal transplant',
    34742003: 'portal hypertension',
    59927004: 'hepatic failure',
    13920009: 'hepatic encephalopathy',
  },
  tumour: {
    363346000: 'malignant neoplastic disease',
    254837009: 'malignant neoplasm of breast',
    363406005: 'malignant tumour of colon',
    93761005: 'primary malignant neoplasm of colon',
    109838007: 'overlapping malignant neoplasm of colon',
    254637007: 'non-small cell lung cancer',
    254632001: 'small cell carcinoma of lung',
    424132000: 'non-small cell lung cancer stage 1',
    425048006: 'non-small cell lung cancer stage 2',
    422968005: 'non-small cell lung cancer stage 3',
    67811000119102: 'small cell lung cancer stage 1',
    67821000119109: 'small cell lung cancer stage 2',
    67831000119107: 'small cell lung cancer stage 3',
    399068003: 'malignant tumour of prostate',
    118600007: 'malignant lymphoma',
    93143009: 'leukaemia',
    91861009: 'acute myeloid leukaemia',
    109989006: 'multiple myeloma',
    363358000: 'malignant tumour of lung',
  },
  metastaticSolidTumour: {
    128462008: 'secondary malignant neoplastic disease',
    94391008: 'secondary malignant neoplasm of lung',
    94381002: 'secondary malignant neoplasm of liver',
    94222008: 'secondary malignant neoplasm of bone',
    94260004: 'secondary malignant neoplasm of colon',
    94503003: 'secondary malignant neoplasm of prostate',
    314994000: 'metastasis from malignant tumour of prostate',
    423121009: 'non-small cell lung cancer stage 4',
    67841000119103: 'small cell lung cancer stage 4',
  },
  dementia: {
    52448006: 'dementia',
    26929004: "Alzheimer's disease",
    230265002: "familial Alzheimer's disease of early onset",
    429998004: 'vascular dementia',
    80098002: 'diffuse Lewy body disease',
  },
  connectiveTissueDisease: {
    69896004: 'rheumatoid arthritis',
    55464009: 'systemic lupus erythematosus',
    200936003: 'lupus erythematosus',
    89155008: 'systemic sclerosis',
  },
  aids: {
    62479008: 'AIDS',
  },
}

function words(text: string): readonly string[] {
  return text.split(' ')
}
