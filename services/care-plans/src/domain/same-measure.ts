/** Measures that are one and the same to a rule and to a goal, whatever device, method or unit they come from (LOINC). */
const SAME_MEASURE: readonly (readonly string[])[] = [
  // Body weight; measured.
  ['29463-7', '3141-9'],
  // Oxygen saturation by pulse oximetry; in arterial blood, as many devices code the same thing.
  ['59408-5', '2708-6'],
  // Glucose in blood, in serum or plasma, in capillary blood by glucometer; the same three in moles.
  ['2339-0', '2345-7', '41653-7', '15074-8', '14749-6', '14743-9'],
  // HbA1c in blood; by HPLC; by electrophoresis; by the IFCC protocol.
  ['4548-4', '17856-6', '4549-2', '59261-8'],
  // LDL cholesterol, calculated, measured, measured directly; calculated and measured in moles.
  ['13457-7', '2089-1', '18262-6', '39469-2', '22748-8'],
]

/** Every code under which a measure is reported, itself first. */
export function codesOfMeasure(code: string): readonly string[] {
  const same = SAME_MEASURE.find((codes) => codes.includes(code)) ?? []
  return [code, ...same.filter((other) => other !== code)]
}
