import { expect, test } from '@jest/globals'
import { boxAround, kilometersBetween } from './distance.js'

test.each([
  ['one degree of latitude', [0, 0], [1, 0], 111.195],
  ['New York to Boston', [40.7128, -74.006], [42.3601, -71.0589], 306.1],
  ['over the date line', [0, 179.5], [0, -179.5], 111.195],
  ['over the pole', [89.5, 0], [89.5, 180], 111.195],
  ['the pole itself, whatever its longitude', [90, 17], [90, -140], 0],
  ['the same place', [37.56, -122.32], [37.56, -122.32], 0],
] as const)('%s', (_, [lat1, lon1], [lat2, lon2], km) => {
  const from = { latitude: lat1, longitude: lon1 }
  expect(kilometersBetween(from, { latitude: lat2, longitude: lon2 })).toBeCloseTo(km, 0)
})

test('the box holds the circle, also far north', () => {
  for (const latitude of [0, 40.7, 64, -33]) {
    const from = { latitude, longitude: 10 }
    const box = boxAround(from, 50)
    for (let bearing = 0; bearing < 360; bearing += 15) {
      const angle = (bearing * Math.PI) / 180
      const place = {
        latitude: latitude + (49.9 / 111.195) * Math.cos(angle),
        longitude: 10 + ((49.9 / 111.195) * Math.sin(angle)) / Math.cos((latitude * Math.PI) / 180),
      }
      if (kilometersBetween(from, place) > 50) continue
      expect(place.latitude).toBeGreaterThanOrEqual(box.bottom)
      expect(place.latitude).toBeLessThanOrEqual(box.top)
      expect(place.longitude).toBeGreaterThanOrEqual(box.west)
      expect(place.longitude).toBeLessThanOrEqual(box.east)
    }
  }
})

test('near a pole the box goes all around, and over the date line it goes on counting', () => {
  for (const latitude of [90, 89.9, -89.9]) {
    const { west, east } = boxAround({ latitude, longitude: 170 }, 50)
    expect(east - west).toBeGreaterThanOrEqual(360)
  }
  expect(boxAround({ latitude: 0, longitude: 179.9 }, 50).east).toBeGreaterThan(180)
})
