// Starts a whole little network on loopback: a directory of identities and a Personal Data Server,
// both fresh and gone with this process. Prints one line when ready: READY <port of the server>.
import crypto from 'node:crypto'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import * as plc from '@did-plc/server'
import * as atproto from '@atproto/pds'

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'firebreak-pds-'))
const blobs = path.join(folder, 'blobs')
fs.mkdirSync(blobs)
process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }))

const directory = plc.PlcServer.create({ db: plc.Database.mock(), port: await freePort() })
const listening = await directory.start()
const env = {
  devMode: true,
  port: await freePort(),
  hostname: 'localhost',
  serviceHandleDomains: ['.test'],
  dataDirectory: folder,
  blobstoreDiskLocation: blobs,
  didPlcUrl: `http://127.0.0.1:${listening.address().port}`,
  jwtSecret: crypto.randomBytes(16).toString('hex'),
  adminPassword: crypto.randomBytes(16).toString('hex'),
  plcRotationKeyK256PrivateKeyHex: crypto.randomBytes(32).toString('hex'),
  inviteRequired: false,
  disableSsrfProtection: true,
  crawlers: [],
  logEnabled: false,
}
const pds = await atproto.PDS.create(atproto.envToCfg(env), atproto.envToSecrets(env))
await pds.start()
console.log(`READY ${env.port}`)

// whoever started us holds our input open; when it ends, so do we
process.stdin.on('end', () => process.exit(0)).resume()
