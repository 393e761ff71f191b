import type { DiscrepancySeverity } from './rules.js'

/** Two medications, each an ingredient or a class, that should not meet unseen. */
export interface InteractionRule {
  readonly id: string
  readonly between: readonly [string, string]
  readonly severity: DiscrepancySeverity
  /** What may happen, in a sentence. */
  readonly effect: string
  readonly source: string
}

const WARFARIN =
  'FDA label of warfarin (Coumadin), section 7.2, Table 2: CYP2C9 inhibitors; section 7.4: antibiotics, antifungals'
const CLOPIDOGREL =
  'FDA label of clopidogrel (Plavix), section 7: CYP2C19 inhibitors; FDA Drug Safety Communication of 17 November 2009'

/** Interactions, chosen for how often they hurt after a discharge. */
export const INTERACTIONS: readonly InteractionRule[] = [
  {
    id: 'doac-clarithromycin',
    between: ['doac', 'clarithromycin'],
    severity: 'HIGH',
    effect:
      'Major bleeding: more anticoagulant in the blood. The label of apixaban asks for no other dose; a prescriber decides.',
    source: 'Hill K et al., JAMA Intern Med 2020;180(8):1052-1060, doi:10.1001/jamainternmed.2020.1835',
  },
  {
    id: 'warfarin-tmp-smx',
    between: ['warfarin', 'sulfamethoxazole'],
    severity: 'HIGH',
    effect: 'The INR rises within days: bleeding.',
    source: WARFARIN,
  },
  {
    id: 'warfarin-metronidazole',
    between: ['warfarin', 'metronidazole'],
    severity: 'HIGH',
    effect: 'The INR rises: bleeding.',
    source: WARFARIN,
  },
  {
    id: 'warfarin-fluconazole',
    between: ['warfarin', 'fluconazole'],
    severity: 'HIGH',
    effect: 'The INR rises: bleeding.',
    source: WARFARIN,
  },
  {
    id: 'warfarin-amiodarone',
    between: ['warfarin', 'amiodarone'],
    severity: 'HIGH',
    effect: 'The INR rises over weeks: bleeding.',
    source: 'FDA label of amiodarone (Pacerone), section 7: anticoagulants',
  },
  {
    id: 'anticoagulant-nsaid',
    between: ['anticoagulant', 'nsaid'],
    severity: 'HIGH',
    effect: 'Gastrointestinal and other bleeding.',
    source: 'FDA label of apixaban (Eliquis), sections 5.2 and 7.3',
  },
  {
    id: 'simvastatin-clarithromycin',
    between: ['simvastatin', 'clarithromycin'],
    severity: 'HIGH',
    effect: 'Rhabdomyolysis: contraindicated.',
    source: 'FDA label of simvastatin (Zocor), sections 4 and 7.1: strong CYP3A4 inhibitors',
  },
  {
    id: 'digoxin-amiodarone',
    between: ['digoxin', 'amiodarone'],
    severity: 'HIGH',
    effect: 'Digoxin toxicity.',
    source: 'FDA label of digoxin (Lanoxin), sections 7.1 and 7.2: P-glycoprotein inhibitors',
  },
  {
    id: 'digoxin-clarithromycin',
    between: ['digoxin', 'clarithromycin'],
    severity: 'HIGH',
    effect: 'Digoxin toxicity.',
    source: 'FDA label of digoxin (Lanoxin), sections 7.1 and 7.2: P-glycoprotein inhibitors',
  },
  {
    id: 'nitrate-pde5',
    between: ['nitrate', 'pde5-inhibitor'],
    severity: 'HIGH',
    effect: 'Severe hypotension: contraindicated.',
    source: 'FDA label of sildenafil (Viagra), section 4.1',
  },
  {
    id: 'opioid-benzodiazepine',
    between: ['opioid', 'benzodiazepine'],
    severity: 'HIGH',
    effect: 'Sedation and respiratory depression (boxed warning).',
    source:
      'FDA Drug Safety Communication of 31 August 2016; boxed warning of opioid and benzodiazepine labels',
  },
  {
    id: 'sacubitril-ace',
    between: ['sacubitril', 'ace-inhibitor'],
    severity: 'HIGH',
    effect: 'Angioedema: contraindicated within 36 hours.',
    source: 'FDA label of sacubitril/valsartan (Entresto), sections 4 and 7.1',
  },
  {
    id: 'methotrexate-tmp-smx',
    between: ['methotrexate', 'sulfamethoxazole'],
    severity: 'HIGH',
    effect: 'Bone-marrow suppression.',
    source:
      'Bourré-Tessier J, Haraoui B, J Rheumatol 2010;37(7):1416-1421; FDA label of methotrexate tablets, drug interactions',
  },
  {
    id: 'lithium-nsaid',
    between: ['lithium', 'nsaid'],
    severity: 'HIGH',
    effect: 'Lithium toxicity.',
    source: 'FDA label of lithium carbonate, section 7: nonsteroidal anti-inflammatory drugs',
  },
  {
    id: 'linezolid-ssri',
    between: ['linezolid', 'ssri'],
    severity: 'HIGH',
    effect: 'Serotonin syndrome.',
    source:
      'FDA Drug Safety Communication of 25 July 2011 on linezolid (Zyvox) and serotonergic psychiatric medicines',
  },
  {
    id: 'clopidogrel-omeprazole',
    between: ['clopidogrel', 'omeprazole'],
    severity: 'MODERATE',
    effect: 'Clopidogrel works less.',
    source: CLOPIDOGREL,
  },
  {
    id: 'clopidogrel-esomeprazole',
    between: ['clopidogrel', 'esomeprazole'],
    severity: 'MODERATE',
    effect: 'Clopidogrel works less.',
    source: CLOPIDOGREL,
  },
  {
    id: 'ace-potassium-sparing',
    between: ['ace-inhibitor', 'potassium-sparing'],
    severity: 'MODERATE',
    effect: 'High potassium: needs monitoring.',
    source: 'FDA label of spironolactone (Aldactone), sections 5.1 and 7.1: hyperkalemia',
  },
  {
    id: 'arb-potassium-sparing',
    between: ['arb', 'potassium-sparing'],
    severity: 'MODERATE',
    effect: 'High potassium: needs monitoring.',
    source: 'FDA label of spironolactone (Aldactone), sections 5.1 and 7.1: hyperkalemia',
  },
]
