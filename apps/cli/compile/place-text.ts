import type { Place } from '@mingzhang/documents'

/** `“收入”工作表C12：`; empty where the place is not known. */
export const placeText = ({ sheet, address = '' }: Place): string =>
  sheet === undefined ? '' : `“${sheet}”工作表${address}：`
