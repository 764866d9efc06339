import { child, parent } from '../portal/demo-people.ts'
import type { Said } from './answer-question.ts'
import { pensioners } from './pensioners.ts'
import { slowness } from './register.ts'

/** A person's household in the register. What is not there the register does not know. */
export interface Household {
  readonly name: string
  readonly idNumber: string
  readonly spouseName?: string
  readonly spouseIdNumber?: string
  readonly marriedOn?: string
  readonly childrenCount?: number
  readonly childNames?: string
  readonly address?: string
  /** Division code. */
  readonly village?: string
  /** Number of the certificate of one-child parents (独生子女父母光荣证), issued until the end of 2015. */
  readonly certificateNumber?: string
  /** How long the register takes to say so, in milliseconds. */
  readonly delay?: number
}

/** People who ask for certificates, each another case. Nobody real, see `demo-people.ts`. */
export const demoFamilies = {
  /** Who is signed in at the demo portal. */
  citizen: {
    ...parent,
    spouseName: '林浩然',
    spouseIdNumber: '681302198811230137',
    marriedOn: '2018-05-20',
    childrenCount: 1,
    childNames: child.name,
    address: '云溪镇云溪村三组 12 号',
    village: '681302101201',
  },
  oneChild: {
    name: '林国栋',
    idNumber: '681302195603100131',
    spouseName: '赵秀英',
    spouseIdNumber: '681302195708220260',
    marriedOn: '1984-10-01',
    childrenCount: 1,
    childNames: '林海',
    address: '云溪镇云溪村一组 3 号',
    village: '681302101201',
    certificateNumber: 'YX-1989-00321',
  },
  /** Two characters that common fonts and old encodings lack. */
  rareName: {
    name: '裴𬱖',
    idNumber: '681302199207040251',
    spouseName: '王䶮',
    spouseIdNumber: '681302199102120116',
    marriedOn: '2016-01-08',
    childrenCount: 0,
    address: '云溪镇文澜村五组 8 号',
    village: '681302101202',
  },
  /** Moved here, and married elsewhere. */
  partial: {
    name: '郑凯',
    idNumber: '681302199401270114',
    childrenCount: 2,
    address: '竹溪镇竹溪村二组 6 号',
    village: '681302102201',
  },
  slow: {
    name: '许国强',
    idNumber: '681302198509300173',
    spouseName: '沈兰',
    spouseIdNumber: '681302198706160288',
    marriedOn: '2012-12-12',
    childrenCount: 1,
    village: '681302101201',
    delay: slowness,
  },
} as const satisfies { readonly [which: string]: Household }

/** Somebody who is in no register of the department. */
export const strangerToRegister = { name: '赵桂兰', idNumber: '681302196204150240' } as const

export const familyRegister: readonly Household[] = [...Object.values(demoFamilies), ...pensioners]

/** What the register says of a person. */
export function householdOf(name: string, idNumber: string): Said {
  const household = familyRegister.find((one) => one.idNumber === idNumber && one.name === name)
  if (!household) return { outcome: 'not-found', data: {} }
  const { delay } = household
  const data = {
    poxm: household.spouseName,
    posfzh: household.spouseIdNumber,
    jhdjrq: household.marriedOn,
    znsl: household.childrenCount,
    znxm: household.childNames,
    jtzz: household.address,
    cdm: household.village,
    grzbh: household.certificateNumber,
    // Whose death is registered has left the register.
    sczt: 'alive',
  }
  return { outcome: 'handed-out', data, ...(delay && { delay }) }
}
