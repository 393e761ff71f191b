/** A diagnosis in the two code systems that feeds carry: SNOMED CT and ICD-10-CM. */
export interface Diagnosis {
  readonly snomed: string
  readonly icd10: string
  readonly text: string
}

/** The few diagnoses the synthetic people have. */
export const diagnoses = {
  heartFailure: { snomed: '42343007', icd10: 'I50.9', text: 'Congestive heart failure' },
  copd: { snomed: '13645005', icd10: 'J44.9', text: 'Chronic obstructive pulmonary disease' },
  diabetes: { snomed: '44054006', icd10: 'E11.9', text: 'Type 2 diabetes mellitus' },
  hypertension: { snomed: '38341003', icd10: 'I10', text: 'Essential hypertension' },
  kidneyDisease: { snomed: '433144002', icd10: 'N18.30', text: 'Chronic kidney disease stage 3' },
  oldInfarction: { snomed: '1755008', icd10: 'I25.2', text: 'Old myocardial infarction' },
  stroke: { snomed: '230690007', icd10: 'I63.9', text: 'Cerebrovascular accident' },
  dementia: { snomed: '52448006', icd10: 'F03.90', text: 'Dementia' },
  depression: { snomed: '35489007', icd10: 'F32.A', text: 'Depressive disorder' },
  opioidUse: { snomed: '5602001', icd10: 'F11.10', text: 'Opioid abuse' },
  lungMetastasis: { snomed: '94391008', icd10: 'C78.00', text: 'Secondary malignant neoplasm of lung' },
  asthma: { snomed: '195967001', icd10: 'J45.909', text: 'Asthma' },
  cerebralPalsy: { snomed: '128188000', icd10: 'G80.9', text: 'Cerebral palsy' },
  atrialFibrillation: { snomed: '49436004', icd10: 'I48.91', text: 'Atrial fibrillation' },
} as const satisfies Record<string, Diagnosis>

/** The payers of the story: code, name, and the payment typology of their line of business (NAHDO SOPT). */
export const payers = {
  SUMMIT: {
    name: 'Summit Advantage',
    typology: '11',
    typologyText: 'Medicare managed care',
    memberPrefix: 'SA',
  },
  BRIGHT: {
    name: 'Bright State MCO',
    typology: '21',
    typologyText: 'Medicaid managed care',
    memberPrefix: 'BS',
  },
  KEYSTONE: {
    name: 'Keystone Commercial',
    typology: '5',
    typologyText: 'Private health insurance',
    memberPrefix: 'KC',
  },
} as const

/** A payer's code, as the authorizations subgraph names it. */
export type PayerCode = keyof typeof payers

/** Where synthetic people live: city, state, ZIP, area code of phones, and the zone's winter offset from UTC in hours. */
export interface Place {
  readonly city: string
  readonly state: string
  readonly zip: string
  readonly areaCode: string
  readonly offset: number
}

/** Places in four time zones; real ZIP and area codes, fictional streets. */
export const places: readonly [Place, ...Place[]] = [
  { city: 'Rochester', state: 'NY', zip: '14604', areaCode: '585', offset: -5 },
  { city: 'Buffalo', state: 'NY', zip: '14202', areaCode: '716', offset: -5 },
  { city: 'Syracuse', state: 'NY', zip: '13202', areaCode: '315', offset: -5 },
  { city: 'Albany', state: 'NY', zip: '12207', areaCode: '518', offset: -5 },
  { city: 'Chicago', state: 'IL', zip: '60607', areaCode: '312', offset: -6 },
  { city: 'Denver', state: 'CO', zip: '80202', areaCode: '303', offset: -7 },
  { city: 'Los Angeles', state: 'CA', zip: '90012', areaCode: '323', offset: -8 },
]

/** Given names, each with the FHIR gender it is drawn for. */
export const givenNames: Record<'female' | 'male', readonly [string, ...string[]]> = {
  female: [
    'Abigail',
    'Beatriz',
    'Carmen',
    'Dolores',
    'Esther',
    'Fatima',
    'Grace',
    'Helena',
    'Ines',
    'June',
    'Keiko',
    'Lucia',
  ],
  male: [
    'Arthur',
    'Benito',
    'Caleb',
    'Dmitri',
    'Elias',
    'Felix',
    'Gideon',
    'Hassan',
    'Ivan',
    'Jerome',
    'Kofi',
    'Leon',
  ],
}

/** Family names. */
export const familyNames: readonly [string, ...string[]] = [
  'Abara',
  'Brandt',
  'Castillo',
  'Dube',
  'Egede',
  'Farrow',
  'Gallo',
  'Hollis',
  'Iversen',
  'Jansson',
  'Kaplan',
  'Lindqvist',
  'Moreno',
  'Nakamura',
  'Oyelaran',
  'Petrov',
  'Quiroga',
  'Rahman',
  'Sorensen',
  'Tanaka',
]

/** Languages (BCP 47) with their name; English most often. */
export const languages: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['en', 'English'],
  ['en', 'English'],
  ['en', 'English'],
  ['en', 'English'],
  ['es', 'Spanish'],
  ['vi', 'Vietnamese'],
]
