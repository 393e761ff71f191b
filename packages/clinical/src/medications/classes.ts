import { BRANDS } from './brands.js'

/** The classes that the rules speak of, with the ingredients that we know of each: lower case, RxNorm ingredient names. */
export const MEDICATION_CLASSES = {
  statin: [
    'atorvastatin',
    'fluvastatin',
    'lovastatin',
    'pitavastatin',
    'pravastatin',
    'rosuvastatin',
    'simvastatin',
  ],
  'beta-blocker': ['atenolol', 'bisoprolol', 'carvedilol', 'metoprolol', 'nebivolol', 'propranolol'],
  'ace-inhibitor': [
    'benazepril',
    'captopril',
    'enalapril',
    'fosinopril',
    'lisinopril',
    'perindopril',
    'quinapril',
    'ramipril',
    'trandolapril',
  ],
  arb: ['candesartan', 'irbesartan', 'losartan', 'olmesartan', 'telmisartan', 'valsartan'],
  'loop-diuretic': ['bumetanide', 'furosemide', 'torsemide'],
  'potassium-sparing': ['amiloride', 'eplerenone', 'spironolactone', 'triamterene'],
  anticoagulant: ['apixaban', 'dabigatran', 'edoxaban', 'enoxaparin', 'rivaroxaban', 'warfarin'],
  doac: ['apixaban', 'dabigatran', 'edoxaban', 'rivaroxaban'],
  nsaid: ['celecoxib', 'diclofenac', 'ibuprofen', 'indomethacin', 'ketorolac', 'meloxicam', 'naproxen'],
  ppi: ['esomeprazole', 'lansoprazole', 'omeprazole', 'pantoprazole', 'rabeprazole'],
  ssri: ['citalopram', 'escitalopram', 'fluoxetine', 'paroxetine', 'sertraline'],
  benzodiazepine: ['alprazolam', 'clonazepam', 'diazepam', 'lorazepam', 'temazepam'],
  'sedative-hypnotic': ['eszopiclone', 'zaleplon', 'zolpidem'],
  opioid: ['fentanyl', 'hydrocodone', 'hydromorphone', 'methadone', 'morphine', 'oxycodone', 'tramadol'],
  nitrate: ['isosorbide', 'nitroglycerin'],
  'pde5-inhibitor': ['sildenafil', 'tadalafil', 'vardenafil'],
  insulin: ['insulin'],
  sulfonylurea: ['glimepiride', 'glipizide', 'glyburide'],
  biguanide: ['metformin'],
  'dpp4-inhibitor': ['alogliptin', 'linagliptin', 'saxagliptin', 'sitagliptin'],
  'glp1-agonist': ['dulaglutide', 'exenatide', 'liraglutide', 'semaglutide', 'tirzepatide'],
  'sglt2-inhibitor': ['canagliflozin', 'dapagliflozin', 'empagliflozin', 'ertugliflozin'],
  glitazone: ['pioglitazone', 'rosiglitazone'],
  antibiotic: [
    'amoxicillin',
    'azithromycin',
    'cefuroxime',
    'cephalexin',
    'ciprofloxacin',
    'clarithromycin',
    'clindamycin',
    'doxycycline',
    'levofloxacin',
    'linezolid',
    'metronidazole',
    'nitrofurantoin',
    'penicillin',
    'sulfamethoxazole',
  ],
  penicillin: ['amoxicillin', 'ampicillin', 'penicillin', 'piperacillin'],
  sulfonamide: ['sulfamethoxazole', 'sulfasalazine'],
} as const satisfies Record<string, readonly string[]>

/** A class that the rules speak of. */
export type MedicationClass = keyof typeof MEDICATION_CLASSES

/** Ingredients that the rules name and that are in no class. */
const OTHERS = [
  'amiodarone',
  'aspirin',
  'clopidogrel',
  'digoxin',
  'fluconazole',
  'lithium',
  'methotrexate',
  'potassium',
  'sacubitril',
  'trimethoprim',
]

const KNOWN = new Set<string>([...Object.values(MEDICATION_CLASSES).flat(), ...OTHERS])

/** The known ingredients that a product's name speaks of: "Metoprolol succinate ER 50 mg" is metoprolol. */
export function ingredientsOf(name: string): readonly string[] {
  const words = name
    .toLowerCase()
    .replace(/co-trimoxazole|tmp[-/ ]smx/g, 'sulfamethoxazole trimethoprim')
    .split(/[^a-z]+/)
  return [...new Set(words.flatMap((word) => (KNOWN.has(word) ? [word] : brand(word))))]
}

function brand(word: string): readonly string[] {
  return Object.hasOwn(BRANDS, word) ? (BRANDS[word] ?? []) : []
}

/** Whether an ingredient is, or belongs to, what a rule names. */
export function isOf(ingredient: string, named: string): boolean {
  if (ingredient === named) return true
  const members: readonly string[] | undefined = Object.hasOwn(MEDICATION_CLASSES, named)
    ? MEDICATION_CLASSES[named as MedicationClass] // an own key of the table
    : undefined
  return members?.includes(ingredient) ?? false
}
