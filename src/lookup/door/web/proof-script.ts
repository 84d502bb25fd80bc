import { inlineSource } from '../../../platform/http/index.js';

/**
 * Does the work of a challenge while somebody types (altcha's PBKDF2, by the browser's own cryptography) and puts its
 * solution into the form. Without it, without a network or where it fails, the form goes as it is. It writes no HTML.
 */
export const PROOF_SCRIPT = `(()=>{
const form=document.querySelector('form'),subtle=globalThis.crypto&&crypto.subtle;
if(!form||!subtle)return;
const bytes=h=>Uint8Array.from(h.match(/../g)||[],b=>parseInt(b,16)),hex=b=>Array.from(b,x=>x.toString(16).padStart(2,'0')).join('');
async function work(){
const r=await fetch('/family/challenge',{credentials:'omit',cache:'no-store'});
if(r.status!==200)return;
const challenge=await r.json(),{algorithm,nonce,salt,cost,keyLength,keyPrefix}=challenge.parameters;
if(algorithm!=='PBKDF2/SHA-256')return;
const n=bytes(nonce),p=new Uint8Array(n.length+4),end=new DataView(p.buffer);p.set(n);
const rule={name:'PBKDF2',hash:'SHA-256',salt:bytes(salt),iterations:cost};
for(let counter=0;counter<4000;counter++){
end.setUint32(n.length,counter);
const key=await subtle.importKey('raw',p,'PBKDF2',false,['deriveBits']);
const derivedKey=hex(new Uint8Array(await subtle.deriveBits(rule,key,keyLength*8)));
if(!derivedKey.startsWith(keyPrefix))continue;
const field=document.createElement('input');
field.type='hidden';field.name='proof';field.value=btoa(JSON.stringify({challenge,solution:{counter,derivedKey}}));
form.append(field);return}}
form.addEventListener('focusin',()=>void work().catch(()=>undefined),{once:true})
})()`;

/** What the policy knows it by; no other script runs. */
export const PROOF_SCRIPT_SOURCE = inlineSource(PROOF_SCRIPT);
