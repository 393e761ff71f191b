import { expect, test } from '@jest/globals'
import { printed } from './printed.js'

test.each([
  ['José Núñez-O’Brien', 'José Núñez-O’Brien'],
  ['Nguyễn Thị Đức', 'Nguyen Thi Duc'],
  ['Wałęsa Łódź', 'Walesa Lódz'],
  ['Þóra Ægisdóttir', 'Þóra Ægisdóttir'],
  ['Jose\u0301\u200b', 'José'],
  ['Kaʻiulani Smith‑Jones', "Ka'iulani Smith-Jones"],
  ['1 Main St\tApt 2', '1 Main St Apt 2'],
  ['王小明', null],
  ['Иван', null],
  ['محمد', null],
  ['Li 王', null],
])('%j is printed as %j', (text, expected) => {
  expect(printed(text)).toBe(expected)
})
