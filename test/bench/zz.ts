import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { verifyReceipt } from '../../shared/verify/verify-receipt.ts'
import { post } from '../functions/pledging.ts'
import { SITE, startWorld } from '../functions/world.ts'
const w = await startWorld(); const h = w.pledging(); const rs: any[]=[]
for (let i=0;i<200;i++) rs.push({case:'Q'+i, receipt:(await post(w,h,{case:'Q'+i})).body.receipt})
const e={keys:w.keys,site:SITE,item:'residence-proof',now:w.clock.now}
const one=(i:number)=>verifyReceipt(rs[i%200].receipt,{...e,case:rs[i%200].case})
const pair=generateKeyPairSync('ec',{namedCurve:'P-256'}); const m=Buffer.alloc(2048,1); const sg=sign('sha256',m,{key:pair.privateKey,dsaEncoding:'ieee-p1363'})
for (let r=0;r<4;r++){ 
 let t=performance.now(); for(let i=0;i<600;i++) verify('sha256',m,{key:pair.publicKey,dsaEncoding:'ieee-p1363'},sg); const b=600/((performance.now()-t)/1000)
 t=performance.now(); for(let i=0;i<600;i++) await one(i); const s=600/((performance.now()-t)/1000)
 let n=0; t=performance.now(); const c=process.cpuUsage(); await Promise.all(Array.from({length:8},async()=>{while(n<600) await one(n++)})); const p=600/((performance.now()-t)/1000); const u=process.cpuUsage(c)
 console.log(`bare ${b|0} seq ${s|0} (${(s/b).toFixed(2)}) par8 ${p|0} (${(p/b).toFixed(2)}) cpu/op ${((u.user+u.system)/600)|0}us`)
}
await w.stop(); process.exit()
