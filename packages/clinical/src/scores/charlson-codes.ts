/** The conditions that the Charlson index counts. */
export type CharlsonGroup =
  | 'MI'
  | 'CHF'
  | 'PVD'
  | 'CEVD'
  | 'DEM'
  | 'CPD'
  | 'RHEUM'
  | 'PUD'
  | 'MLD'
  | 'DM'
  | 'DMC'
  | 'HEMI'
  | 'REN'
  | 'CANC'
  | 'MSLD'
  | 'METS'
  | 'HIV'

/** A condition with its weights and the beginnings of the codes that stand for it. */
export interface CharlsonCondition {
  readonly label: string
  /** Charlson ME et al., J Chronic Dis 1987;40:373. */
  readonly weight1987: number
  /** Quan H et al., Am J Epidemiol 2011;173:676. */
  readonly weight2011: number
  /** ICD-10 prefixes without dots, ranges as `I60-I69`: Quan H et al., Med Care 2005;43:1130, Table 1. */
  readonly prefixes: readonly string[]
}

/** The table of the index. */
export const CHARLSON: Readonly<Record<CharlsonGroup, CharlsonCondition>> = {
  MI: of('Myocardial infarction', 1, 0, 'I21 I22 I252'),
  CHF: of('Heart failure', 1, 2, 'I099 I110 I130 I132 I255 I420 I425-I429 I43 I50 P290'),
  PVD: of(
    'Peripheral vascular disease',
    1,
    0,
    'I70 I71 I731 I738 I739 I771 I790 I792 K551 K558 K559 Z958 Z959',
  ),
  CEVD: of('Cerebrovascular disease', 1, 0, 'G45 G46 H340 I60-I69'),
  DEM: of('Dementia', 1, 2, 'F00-F03 F051 G30 G311'),
  CPD: of('Chronic pulmonary disease', 1, 1, 'I278 I279 J40-J47 J60-J67 J684 J701 J703'),
  RHEUM: of('Rheumatic disease', 1, 1, 'M05 M06 M315 M32-M34 M351 M353 M360'),
  PUD: of('Peptic ulcer disease', 1, 0, 'K25-K28'),
  MLD: of(
    'Mild liver disease',
    1,
    2,
    'B18 K700-K703 K709 K713-K715 K717 K73 K74 K760 K762-K764 K768 K769 Z944',
  ),
  DM: of('Diabetes without chronic complication', 1, 0, diabetes(['0', '1', '6', '8', '9'])),
  DMC: of('Diabetes with chronic complication', 2, 1, diabetes(['2', '3', '4', '5', '7'])),
  HEMI: of('Hemiplegia or paraplegia', 2, 2, 'G041 G114 G801 G802 G81 G82 G830-G834 G839'),
  REN: of('Renal disease', 2, 1, 'I120 I131 N032-N037 N052-N057 N18 N19 N250 Z490-Z492 Z940 Z992'),
  CANC: of(
    'Malignancy, skin excepted',
    2,
    2,
    'C00-C26 C30-C34 C37-C41 C43 C45-C58 C60-C76 C81-C85 C88 C90-C97',
  ),
  MSLD: of(
    'Moderate or severe liver disease',
    3,
    4,
    'I850 I859 I864 I982 K704 K711 K721 K729 K765 K766 K767',
  ),
  METS: of('Metastatic solid tumor', 6, 6, 'C77-C80'),
  HIV: of('AIDS or HIV', 6, 4, 'B20-B22 B24'),
}

function of(label: string, weight1987: number, weight2011: number, prefixes: string): CharlsonCondition {
  return { label, weight1987, weight2011, prefixes: prefixes.split(' ').flatMap(expanded) }
}

/** The digit after E10 to E14 tells whether there is a complication. */
function diabetes(digits: readonly string[]): string {
  return ['E10', 'E11', 'E12', 'E13', 'E14'].flatMap((type) => digits.map((digit) => type + digit)).join(' ')
}

/** `I425-I429` as its single prefixes. */
function expanded(range: string): readonly string[] {
  const [first = '', last] = range.split('-')
  if (last === undefined) return [first]
  const letter = first.slice(0, 1)
  const width = first.length - 1
  const from = Number(first.slice(1))
  const count = Number(last.slice(1)) - from + 1
  return Array.from({ length: count }, (_, index) => letter + String(from + index).padStart(width, '0'))
}
