/** PV1 with the ward in PV1-3, the class of an inpatient and the number of the visit. */
const visit = ['PV1', '1', 'I', '4W^12^A', '1', ...Array<string>(14).fill(''), 'V-HAH-1'].join('|')

/** ADT A02: Henry Kowalski is moved from his bed at home to a bed on the ward, 5 December 04:30 New York time. */
export const backToTheWard = [
  'MSH|^~\\&|ADT|HOSP|BATON|HS|20261205043000-0500||ADT^A02|S7-A02-1|P|2.5.1',
  'EVN||20261205043000-0500||||20261205043000-0500',
  'PID|1||HV-100306^^^HV^MR||KOWALSKI^HENRY||19580330|M',
  visit,
].join('\r')
