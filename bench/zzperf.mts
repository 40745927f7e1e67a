import { CHECKS, audit } from '@mingzhang/audit'
import { understand } from '@mingzhang/disclosure'
import { readDocument } from '@mingzhang/documents'
import { readFileSync } from 'node:fs'
const bytes = readFileSync(process.argv[2])
const med=(f,n=15)=>{for(let i=0;i<n;i++)f();const t=[];for(let i=0;i<n;i++){const s=performance.now();f();t.push(performance.now()-s)}return t.sort((a,b)=>a-b)[n>>1]}
const doc=await readDocument({file:'a.txt',bytes})
const d=understand(doc)
console.log('understand',med(()=>understand(doc)).toFixed(1),'audit',med(()=>audit(understand(doc))).toFixed(1),'(with understand)')
const rows=[]
// fresh disclosure each time so that caches by identity do not hide the cost
for(const c of CHECKS){ const ds=Array.from({length:20},()=>understand(doc)); let i=0; rows.push([c.id,med(()=>{const x=ds[i++%20]; if(!c.cannotRun?.(x)) for(const _ of c.run(x));},10)])}
rows.sort((a,b)=>b[1]-a[1]); for(const [id,t] of rows.slice(0,25)) console.log(t.toFixed(2).padStart(8),id)
console.log('sum',rows.reduce((s,r)=>s+r[1],0).toFixed(1))
