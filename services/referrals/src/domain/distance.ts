/** A place on the earth, WGS 84 degrees. */
export interface Place {
  readonly latitude: number
  readonly longitude: number
}

/** Mean radius of the earth in kilometers (IUGG). */
const EARTH_KM = 6371.0088

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** The great-circle distance in kilometers, by the haversine formula. */
export function kilometersBetween(a: Place, b: Place): number {
  const north = radians(b.latitude - a.latitude)
  const east = radians(b.longitude - a.longitude)
  const h =
    Math.sin(north / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(east / 2) ** 2
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** A box of degrees that holds every place within a distance; near a pole it goes all around. */
export function boxAround({ latitude, longitude }: Place, km: number) {
  const north = (km / EARTH_KM) * (180 / Math.PI)
  const top = Math.min(90, latitude + north)
  const bottom = Math.max(-90, latitude - north)
  const ratio = Math.sin(km / EARTH_KM) / Math.cos(radians(latitude))
  const all = top >= 90 || bottom <= -90 || ratio >= 1
  const east = all ? 360 : Math.asin(ratio) * (180 / Math.PI)
  return { bottom, top, west: longitude - east, east: longitude + east }
}
