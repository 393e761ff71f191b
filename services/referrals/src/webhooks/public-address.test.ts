import { expect, test } from '@jest/globals'
import { isPublicAddress, PrivateTarget, publicLookup, refusePrivateHost } from './public-address.js'

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fec0::1',
  'fd00::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '::ffff:8.8.8.8',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'not an address',
])('%s is not public', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111'])('%s is public', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

test.each([
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://0177.0.0.1/',
  'http://127.1/',
  'http://[::1]:8080/',
  'http://[::ffff:127.0.0.1]/',
])('%s is refused, however it is written', (url) => {
  expect(() => refusePrivateHost(new URL(url))).toThrow(PrivateTarget)
})

test('a name that leads to this machine is refused when it is looked up', async () => {
  const error = await new Promise<Error | null>((resolve) => {
    publicLookup('localhost', { all: true }, (failure) => resolve(failure))
  })
  expect(error).toBeInstanceOf(PrivateTarget)
})
