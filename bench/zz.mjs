var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err2) => function __init() {
  if (err2) throw err2[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err2 = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// packages/documents/unreadable.ts
var UnreadableFile;
var init_unreadable = __esm({
  "packages/documents/unreadable.ts"() {
    "use strict";
    UnreadableFile = class extends Error {
      file;
      reason;
      constructor(file, reason, message) {
        super(message);
        this.name = "UnreadableFile";
        this.file = file;
        this.reason = reason;
      }
    };
  }
});

// node_modules/fflate/esm/index.mjs
import { createRequire } from "module";
function inflateSync(data, opts) {
  return inflt(data, { i: 2 }, opts && opts.out, opts && opts.dictionary);
}
function strFromU8(dat, latin1) {
  if (latin1) {
    var r = "";
    for (var i2 = 0; i2 < dat.length; i2 += 16384)
      r += String.fromCharCode.apply(null, dat.subarray(i2, i2 + 16384));
    return r;
  } else if (td) {
    return td.decode(dat);
  } else {
    var _a2 = dutf8(dat), s = _a2.s, r = _a2.r;
    if (r.length)
      err(8);
    return s;
  }
}
function unzipSync(data, opts) {
  var files = {};
  var e = data.length - 22;
  for (; b4(data, e) != 101010256; --e) {
    if (!e || data.length - e > 65558)
      err(13);
  }
  ;
  var c = b2(data, e + 8);
  if (!c)
    return {};
  var o = b4(data, e + 16);
  var z = b4(data, e - 20) == 117853008;
  if (z) {
    var ze = b4(data, e - 12);
    z = b4(data, ze) == 101075792;
    if (z) {
      c = b4(data, ze + 32);
      o = b4(data, ze + 48);
    }
  }
  var fltr = opts && opts.filter;
  for (var i2 = 0; i2 < c; ++i2) {
    var _a2 = zh(data, o, z), c_2 = _a2[0], sc = _a2[1], su = _a2[2], fn = _a2[3], no = _a2[4], off = _a2[5], b = slzh(data, off);
    o = no;
    if (!fltr || fltr({
      name: fn,
      size: sc,
      originalSize: su,
      compression: c_2
    })) {
      if (!c_2)
        files[fn] = slc(data, b, b + sc);
      else if (c_2 == 8)
        files[fn] = inflateSync(data.subarray(b, b + sc), { out: new u8(su) });
      else
        err(14, "unknown compression type " + c_2);
    }
  }
  return files;
}
var require2, _a, Worker, isMarkedAsUntransferable, u8, u16, i32, fleb, fdeb, clim, freb, _a, fl, revfl, _b, fd, revfd, rev, x, i, hMap, flt, i, i, i, i, fdt, i, flrm, fdrm, max, bits, bits16, shft, slc, ec, err, inflt, et, b2, b4, b8, td, tds, dutf8, slzh, zh, z64hs;
var init_esm = __esm({
  "node_modules/fflate/esm/index.mjs"() {
    require2 = createRequire("/");
    try {
      _a = require2("worker_threads"), Worker = _a.Worker, isMarkedAsUntransferable = _a.isMarkedAsUntransferable;
    } catch (e) {
    }
    u8 = Uint8Array;
    u16 = Uint16Array;
    i32 = Int32Array;
    fleb = new u8([
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      0,
      1,
      1,
      1,
      1,
      2,
      2,
      2,
      2,
      3,
      3,
      3,
      3,
      4,
      4,
      4,
      4,
      5,
      5,
      5,
      5,
      0,
      /* unused */
      0,
      0,
      /* impossible */
      0
    ]);
    fdeb = new u8([
      0,
      0,
      0,
      0,
      1,
      1,
      2,
      2,
      3,
      3,
      4,
      4,
      5,
      5,
      6,
      6,
      7,
      7,
      8,
      8,
      9,
      9,
      10,
      10,
      11,
      11,
      12,
      12,
      13,
      13,
      /* unused */
      0,
      0
    ]);
    clim = new u8([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]);
    freb = function(eb, start) {
      var b = new u16(31);
      for (var i2 = 0; i2 < 31; ++i2) {
        b[i2] = start += 1 << eb[i2 - 1];
      }
      var r = new i32(b[30]);
      for (var i2 = 1; i2 < 30; ++i2) {
        for (var j = b[i2]; j < b[i2 + 1]; ++j) {
          r[j] = j - b[i2] << 5 | i2;
        }
      }
      return { b, r };
    };
    _a = freb(fleb, 2);
    fl = _a.b;
    revfl = _a.r;
    fl[28] = 258, revfl[258] = 28;
    _b = freb(fdeb, 0);
    fd = _b.b;
    revfd = _b.r;
    rev = new u16(32768);
    for (i = 0; i < 32768; ++i) {
      x = (i & 43690) >> 1 | (i & 21845) << 1;
      x = (x & 52428) >> 2 | (x & 13107) << 2;
      x = (x & 61680) >> 4 | (x & 3855) << 4;
      rev[i] = ((x & 65280) >> 8 | (x & 255) << 8) >> 1;
    }
    hMap = (function(cd, mb, r) {
      var s = cd.length;
      var i2 = 0;
      var l = new u16(mb);
      for (; i2 < s; ++i2) {
        if (cd[i2])
          ++l[cd[i2] - 1];
      }
      var le = new u16(mb);
      for (i2 = 1; i2 < mb; ++i2) {
        le[i2] = le[i2 - 1] + l[i2 - 1] << 1;
      }
      var co;
      if (r) {
        co = new u16(1 << mb);
        var rvb = 15 - mb;
        for (i2 = 0; i2 < s; ++i2) {
          if (cd[i2]) {
            var sv = i2 << 4 | cd[i2];
            var r_1 = mb - cd[i2];
            var v = le[cd[i2] - 1]++ << r_1;
            for (var m = v | (1 << r_1) - 1; v <= m; ++v) {
              co[rev[v] >> rvb] = sv;
            }
          }
        }
      } else {
        co = new u16(s);
        for (i2 = 0; i2 < s; ++i2) {
          if (cd[i2]) {
            co[i2] = rev[le[cd[i2] - 1]++] >> 15 - cd[i2];
          }
        }
      }
      return co;
    });
    flt = new u8(288);
    for (i = 0; i < 144; ++i)
      flt[i] = 8;
    for (i = 144; i < 256; ++i)
      flt[i] = 9;
    for (i = 256; i < 280; ++i)
      flt[i] = 7;
    for (i = 280; i < 288; ++i)
      flt[i] = 8;
    fdt = new u8(32);
    for (i = 0; i < 32; ++i)
      fdt[i] = 5;
    flrm = /* @__PURE__ */ hMap(flt, 9, 1);
    fdrm = /* @__PURE__ */ hMap(fdt, 5, 1);
    max = function(a) {
      var m = a[0];
      for (var i2 = 1; i2 < a.length; ++i2) {
        if (a[i2] > m)
          m = a[i2];
      }
      return m;
    };
    bits = function(d2, p, m) {
      var o = p / 8 | 0;
      return (d2[o] | d2[o + 1] << 8) >> (p & 7) & m;
    };
    bits16 = function(d2, p) {
      var o = p / 8 | 0;
      return (d2[o] | d2[o + 1] << 8 | d2[o + 2] << 16) >> (p & 7);
    };
    shft = function(p) {
      return (p + 7) / 8 | 0;
    };
    slc = function(v, s, e) {
      if (s == null || s < 0)
        s = 0;
      if (e == null || e > v.length)
        e = v.length;
      return new u8(v.subarray(s, e));
    };
    ec = [
      "unexpected EOF",
      "invalid block type",
      "invalid length/literal",
      "invalid distance",
      "stream finished",
      "no stream handler",
      ,
      // determined by compression function
      "no callback",
      "invalid UTF-8 data",
      "extra field too long",
      "date not in range 1980-2099",
      "filename too long",
      "stream finishing",
      "invalid zip data"
      // determined by unknown compression method
    ];
    err = function(ind, msg, nt) {
      var e = new Error(msg || ec[ind]);
      e.code = ind;
      if (Error.captureStackTrace)
        Error.captureStackTrace(e, err);
      if (!nt)
        throw e;
      return e;
    };
    inflt = function(dat, st, buf, dict) {
      var sl = dat.length, dl = dict ? dict.length : 0;
      if (!sl || st.f && !st.l)
        return buf || new u8(0);
      var noBuf = !buf;
      var resize = noBuf || st.i != 2;
      var noSt = st.i;
      if (noBuf)
        buf = new u8(sl * 3);
      var cbuf = function(l2) {
        var bl = buf.length;
        if (l2 > bl) {
          var nbuf = new u8(Math.max(bl * 2, l2));
          nbuf.set(buf);
          buf = nbuf;
        }
      };
      var final = st.f || 0, pos = st.p || 0, bt = st.b || 0, lm = st.l, dm = st.d, lbt = st.m, dbt = st.n;
      var tbts = sl * 8;
      do {
        if (!lm) {
          final = bits(dat, pos, 1);
          var type = bits(dat, pos + 1, 3);
          pos += 3;
          if (!type) {
            var s = shft(pos) + 4, l = dat[s - 4] | dat[s - 3] << 8, t = s + l;
            if (t > sl) {
              if (noSt)
                err(0);
              break;
            }
            if (resize)
              cbuf(bt + l);
            buf.set(dat.subarray(s, t), bt);
            st.b = bt += l, st.p = pos = t * 8, st.f = final;
            continue;
          } else if (type == 1)
            lm = flrm, dm = fdrm, lbt = 9, dbt = 5;
          else if (type == 2) {
            var hLit = bits(dat, pos, 31) + 257, hcLen = bits(dat, pos + 10, 15) + 4;
            var tl = hLit + bits(dat, pos + 5, 31) + 1;
            pos += 14;
            var ldt = new u8(tl);
            var clt = new u8(19);
            for (var i2 = 0; i2 < hcLen; ++i2) {
              clt[clim[i2]] = bits(dat, pos + i2 * 3, 7);
            }
            pos += hcLen * 3;
            var clb = max(clt), clbmsk = (1 << clb) - 1;
            var clm = hMap(clt, clb, 1);
            for (var i2 = 0; i2 < tl; ) {
              var r = clm[bits(dat, pos, clbmsk)];
              pos += r & 15;
              var s = r >> 4;
              if (s < 16) {
                ldt[i2++] = s;
              } else {
                var c = 0, n = 0;
                if (s == 16)
                  n = 3 + bits(dat, pos, 3), pos += 2, c = ldt[i2 - 1];
                else if (s == 17)
                  n = 3 + bits(dat, pos, 7), pos += 3;
                else if (s == 18)
                  n = 11 + bits(dat, pos, 127), pos += 7;
                while (n--)
                  ldt[i2++] = c;
              }
            }
            var lt = ldt.subarray(0, hLit), dt = ldt.subarray(hLit);
            lbt = max(lt);
            dbt = max(dt);
            lm = hMap(lt, lbt, 1);
            dm = hMap(dt, dbt, 1);
          } else
            err(1);
          if (pos > tbts) {
            if (noSt)
              err(0);
            break;
          }
        }
        if (resize)
          cbuf(bt + 131072);
        var lms = (1 << lbt) - 1, dms = (1 << dbt) - 1;
        var lpos = pos;
        for (; ; lpos = pos) {
          var c = lm[bits16(dat, pos) & lms], sym = c >> 4;
          pos += c & 15;
          if (pos > tbts) {
            if (noSt)
              err(0);
            break;
          }
          if (!c)
            err(2);
          if (sym < 256)
            buf[bt++] = sym;
          else if (sym == 256) {
            lpos = pos, lm = null;
            break;
          } else {
            var add2 = sym - 254;
            if (sym > 264) {
              var i2 = sym - 257, b = fleb[i2];
              add2 = bits(dat, pos, (1 << b) - 1) + fl[i2];
              pos += b;
            }
            var d2 = dm[bits16(dat, pos) & dms], dsym = d2 >> 4;
            if (!d2)
              err(3);
            pos += d2 & 15;
            var dt = fd[dsym];
            if (dsym > 3) {
              var b = fdeb[dsym];
              dt += bits16(dat, pos) & (1 << b) - 1, pos += b;
            }
            if (pos > tbts) {
              if (noSt)
                err(0);
              break;
            }
            if (resize)
              cbuf(bt + 131072);
            var end = bt + add2;
            if (bt < dt) {
              var shift = dl - dt, dend = Math.min(dt, end);
              if (shift + bt < 0)
                err(3);
              for (; bt < dend; ++bt)
                buf[bt] = dict[shift + bt];
            }
            for (; bt < end; ++bt)
              buf[bt] = buf[bt - dt];
          }
        }
        st.l = lm, st.p = lpos, st.b = bt, st.f = final;
        if (lm)
          final = 1, st.m = lbt, st.d = dm, st.n = dbt;
      } while (!final);
      return bt != buf.length && noBuf ? slc(buf, 0, bt) : buf.subarray(0, bt);
    };
    et = /* @__PURE__ */ new u8(0);
    b2 = function(d2, b) {
      return d2[b] | d2[b + 1] << 8;
    };
    b4 = function(d2, b) {
      return (d2[b] | d2[b + 1] << 8 | d2[b + 2] << 16 | d2[b + 3] << 24) >>> 0;
    };
    b8 = function(d2, b) {
      return b4(d2, b) + b4(d2, b + 4) * 4294967296;
    };
    td = typeof TextDecoder != "undefined" && /* @__PURE__ */ new TextDecoder();
    tds = 0;
    try {
      td.decode(et, { stream: true });
      tds = 1;
    } catch (e) {
    }
    dutf8 = function(d2) {
      for (var r = "", i2 = 0; ; ) {
        var c = d2[i2++];
        var eb = (c > 127) + (c > 223) + (c > 239);
        if (i2 + eb > d2.length)
          return { s: r, r: slc(d2, i2 - 1) };
        if (!eb)
          r += String.fromCharCode(c);
        else if (eb == 3) {
          c = ((c & 15) << 18 | (d2[i2++] & 63) << 12 | (d2[i2++] & 63) << 6 | d2[i2++] & 63) - 65536, r += String.fromCharCode(55296 | c >> 10, 56320 | c & 1023);
        } else if (eb & 1)
          r += String.fromCharCode((c & 31) << 6 | d2[i2++] & 63);
        else
          r += String.fromCharCode((c & 15) << 12 | (d2[i2++] & 63) << 6 | d2[i2++] & 63);
      }
    };
    slzh = function(d2, b) {
      return b + 30 + b2(d2, b + 26) + b2(d2, b + 28);
    };
    zh = function(d2, b, z) {
      var fnl = b2(d2, b + 28), efl = b2(d2, b + 30), fn = strFromU8(d2.subarray(b + 46, b + 46 + fnl), !(b2(d2, b + 8) & 2048)), es = b + 46 + fnl;
      var _a2 = z64hs(d2, es, efl, z, b4(d2, b + 20), b4(d2, b + 24), b4(d2, b + 42)), sc = _a2[0], su = _a2[1], off = _a2[2];
      return [b2(d2, b + 10), sc, su, fn, es + efl + b2(d2, b + 32), off];
    };
    z64hs = function(d2, b, l, z, sc, su, off) {
      var nsc = sc == 4294967295, nsu = su == 4294967295, noff = off == 4294967295, e = b + l;
      var nf = nsc + nsu + noff;
      if (z && nf) {
        for (; b + 4 < e; b += 4 + b2(d2, b + 2)) {
          if (b2(d2, b) == 1) {
            return [
              nsc ? b8(d2, b + 4 + 8 * nsu) : sc,
              nsu ? b8(d2, b + 4) : su,
              noff ? b8(d2, b + 4 + 8 * (nsu + nsc)) : off,
              1
            ];
          }
        }
        if (z < 2)
          err(13);
      }
      return [sc, su, off, 0];
    };
  }
});

// packages/documents/read/zip-entries.ts
function zipEntries(file, bytes2, wanted) {
  let entries = 0;
  let total2 = 0;
  try {
    const inflated = unzipSync(bytes2, {
      filter: ({ name, size, originalSize }) => {
        entries++;
        if (entries > MOST_ENTRIES) throw tooLarge(file);
        if (!wanted(name.replaceAll("\\", "/"))) return false;
        total2 += originalSize;
        const ratio = originalSize / Math.max(size, 1);
        if (total2 > MOST_BYTES || originalSize > RATIO_FROM_BYTES && ratio > HIGHEST_RATIO) throw tooLarge(file);
        return true;
      }
    });
    return new Map(Object.entries(inflated).map(([name, content]) => [name.replaceAll("\\", "/"), content]));
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(
      file,
      "damaged",
      `${file}\uFF1A\u6587\u4EF6\u5DF2\u635F\u574F\uFF0C\u65E0\u6CD5\u89E3\u538B\u3002\u8BF7\u5728 WPS \u6216 Word \u4E2D\u91CD\u65B0\u6253\u5F00\u5E76\u53E6\u5B58\u540E\u518D\u8BD5\u3002`
    );
  }
}
var MOST_ENTRIES, MOST_BYTES, HIGHEST_RATIO, RATIO_FROM_BYTES, tooLarge;
var init_zip_entries = __esm({
  "packages/documents/read/zip-entries.ts"() {
    "use strict";
    init_esm();
    init_unreadable();
    MOST_ENTRIES = 1e4;
    MOST_BYTES = 400 * 1024 * 1024;
    HIGHEST_RATIO = 400;
    RATIO_FROM_BYTES = 8 * 1024 * 1024;
    tooLarge = (file) => new UnreadableFile(
      file,
      "too-large",
      `${file}\uFF1A\u89E3\u538B\u540E\u7684\u5185\u5BB9\u5F02\u5E38\u5E9E\u5927\uFF0C\u7591\u4E3A\u538B\u7F29\u70B8\u5F39\uFF0C\u5DF2\u62D2\u7EDD\u8BFB\u53D6\u3002\u8BF7\u786E\u8BA4\u6587\u4EF6\u6765\u6E90\u5E76\u91CD\u65B0\u5BFC\u51FA\u3002`
    );
  }
});

// packages/documents/read/decode-text.ts
function decodeText(file, bytes2) {
  const marked = bytes2[0] === 255 && bytes2[1] === 254 ? "utf-16le" : bytes2[0] === 254 && bytes2[1] === 255 ? "utf-16be" : void 0;
  if (marked !== void 0) return new TextDecoder(marked).decode(bytes2);
  for (const encoding of ["utf-8", "gb18030"]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes2);
    } catch {
    }
  }
  throw new UnreadableFile(
    file,
    "damaged",
    `${file}\uFF1A\u6587\u5B57\u7F16\u7801\u65E0\u6CD5\u8BC6\u522B\uFF0C\u8BF7\u53E6\u5B58\u4E3A UTF-8 \u6216 GB18030 \u7F16\u7801\u7684\u6587\u672C\u6587\u4EF6\u540E\u91CD\u8BD5\u3002`
  );
}
var init_decode_text = __esm({
  "packages/documents/read/decode-text.ts"() {
    "use strict";
    init_unreadable();
  }
});

// packages/documents/read/text-charts.ts
function readChartRun(lines, start) {
  const untitled = readSeries(lines, start);
  if (untitled !== void 0) return chartAt("", untitled, start);
  const title2 = (lines[start] ?? "").trim();
  if (!TITLE.test(title2)) return void 0;
  const series = readSeries(lines, start + 1);
  return series === void 0 ? void 0 : chartAt(title2, series, start + 1);
}
function readSeries(lines, start) {
  const first = lines[start];
  if (first === void 0 || !first.includes("	")) return void 0;
  return readNameless(first, start) ?? readNamed(first, lines, start);
}
function readNameless(line, start) {
  const data = /\t\s*$/.test(line) ? seriesData(line) : void 0;
  if (data === void 0 || data.points.length < 2 || data.nextName !== void 0) return void 0;
  return { series: [{ name: "", points: data.points }], next: start + 1 };
}
function readNamed(first, lines, start) {
  const [opening2 = "", label = "", ...more] = first.split("	");
  if (opening2.trim() === "" || more.some((token) => token.trim() !== "") || label.trim() !== "" && !LABEL.test(label))
    return void 0;
  const series = [];
  let name = opening2.trim();
  let next = start + 1;
  while (name !== void 0) {
    const index2 = label.trim() === "" ? next : afterLabels(lines, next);
    const data = seriesData(lines[index2]);
    if (data === void 0) break;
    series.push({ name, points: data.points });
    name = data.nextName;
    next = index2 + 1;
  }
  return series.length === 0 ? void 0 : { series, next };
}
function afterLabels(lines, start) {
  let index2 = start;
  while (index2 - start < MOST_LABELS) {
    const line = lines[index2];
    if (line === void 0 || line.includes("	") || !(line.trim() === "" || LABEL.test(line))) break;
    index2++;
  }
  return index2;
}
function seriesData(line) {
  if (line === void 0 || !line.includes("	")) return void 0;
  const all = line.replace(/\t\s*$/, "").split("	").map((token) => token.trim());
  const tokens = LABEL.test(all.at(-1) ?? "") && !NUMBER.test(all.at(-1) ?? "") ? all.slice(0, -1) : all;
  const firstValue = tokens.findIndex((token) => NUMBER.test(token));
  if (firstValue < 1 || firstValue * 2 > tokens.length || tokens.length > firstValue * 2 + 1) return void 0;
  const values = tokens.slice(firstValue, firstValue * 2);
  if (!values.every((value) => NUMBER.test(value))) return void 0;
  const points = values.map((value, index2) => ({ category: tokens[index2] ?? "", value }));
  return { points, nextName: tokens[firstValue * 2] };
}
var NUMBER, LABEL, TITLE, MOST_LABELS, chartAt;
var init_text_charts = __esm({
  "packages/documents/read/text-charts.ts"() {
    "use strict";
    NUMBER = /^-?\d+(?:\.\d+)?(?:E-?\d+)?%?$/i;
    LABEL = /\d(?:万元|元|[%％])\s*$/;
    TITLE = /^[^\t。；]{1,40}(?:图|表|变动|结构|情况|对比|趋势|构成)$/;
    MOST_LABELS = 60;
    chartAt = (title2, data, line) => ({
      block: { kind: "chart", title: title2, series: data.series, place: { line: line + 2 } },
      next: data.next
    });
  }
});

// packages/documents/read/text-tables.ts
function readCellRun(lines, start) {
  if (!isCellLine(lines[start])) return void 0;
  const rows2 = [];
  let index2 = start;
  while (isCellLine(lines[index2])) {
    const row = [];
    index2 = readRow(lines, index2, row);
    const torn = tornAt(lines, index2, row.length, rows2.at(-1)?.length);
    if (torn !== void 0) index2 = readRow(lines, torn, row);
    rows2.push(row);
    const next = nextFilled(lines, index2);
    if (!isCellLine(lines[next])) break;
    index2 = next;
  }
  const only = rows2.length === 1 && rows2[0]?.length === 1 ? rows2[0][0] : void 0;
  if (only === void 0) return { block: tableOf(rows2), next: index2 };
  const block = { kind: "paragraph", text: only.text, place: { line: only.line } };
  return { block: only.text === "" ? void 0 : block, next: index2 };
}
function readRow(lines, start, row) {
  let index2 = start;
  for (; !isBlank(lines[index2]); index2++) {
    const line = lines[index2] ?? "";
    const last = row.at(-1);
    if (isCellLine(line) || last === void 0) row.push(...splitCells(line, index2 + 1));
    else last.text += `
${line.trim()}`;
  }
  return index2;
}
function tornAt(lines, index2, before, previous) {
  const rest = nextFilled(lines, index2);
  if (isBlank(lines[rest]) || isCellLine(lines[rest]) || !isCellLine(lines[rest + 1])) return void 0;
  const pieces = [{ text: "", line: rest }];
  const end = readRow(lines, rest, pieces);
  const length = before + pieces.length - 1;
  if (length === previous) return rest;
  const following = [];
  const next = nextFilled(lines, end);
  if (isCellLine(lines[next])) readRow(lines, next, following);
  return length === following.length ? rest : void 0;
}
function readGridRun(lines, start) {
  const rows2 = [];
  let index2 = start;
  for (; isGridLine(lines[index2]); index2++) {
    rows2.push((lines[index2] ?? "").split("	").map((text) => ({ text: text.trim(), line: index2 + 1 })));
  }
  return rows2.length >= 2 ? { block: tableOf(rows2), next: index2 } : void 0;
}
function splitCells(line, place2) {
  return line.slice(1).split("	").map((text) => ({ text: text.trim(), line: place2 }));
}
function nextFilled(lines, index2) {
  let next = index2;
  while (next < lines.length && isBlank(lines[next])) next++;
  return next;
}
function tableOf(rows2) {
  const cells = rows2.flatMap(
    (row, rowIndex) => row.map((cell2, column) => ({
      row: rowIndex,
      column,
      rowSpan: 1,
      columnSpan: 1,
      text: cell2.text,
      place: { line: cell2.line }
    }))
  );
  const columns = rows2.reduce((most, row) => Math.max(most, row.length), 0);
  return { kind: "table", rows: rows2.length, columns, cells, place: { line: rows2[0]?.[0]?.line ?? 1 } };
}
var isCellLine, isBlank, isGridLine;
var init_text_tables = __esm({
  "packages/documents/read/text-tables.ts"() {
    "use strict";
    isCellLine = (line) => line?.startsWith("	") === true;
    isBlank = (line) => line === void 0 || line.trim() === "" && !line.startsWith("	");
    isGridLine = (line) => line?.trimEnd().includes("	") === true;
  }
});

// packages/documents/read/text.ts
var text_exports = {};
__export(text_exports, {
  readText: () => readText,
  textDocument: () => textDocument
});
function textDocument(file, text) {
  if (BINARY.test(text.slice(0, 4096))) {
    throw new UnreadableFile(
      file,
      "unknown-format",
      `${file}\uFF1A\u4E0D\u662F\u6587\u672C\u6587\u4EF6\uFF0C\u8BF7\u63D0\u4F9B docx\u3001doc\u3001pdf\u3001xlsx\u3001html \u6216 txt\u3002`
    );
  }
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r|\f/).map((line) => line.includes("[") ? line.replace(EXTRACTION_MARK, "") : line);
  const blocks = [];
  for (let index2 = 0; index2 < lines.length; ) {
    const run2 = readChartRun(lines, index2) ?? readCellRun(lines, index2) ?? readGridRun(lines, index2);
    if (run2 !== void 0) {
      if (run2.block !== void 0) blocks.push(run2.block);
      index2 = run2.next;
      continue;
    }
    const content = (lines[index2] ?? "").trim();
    if (content !== "") blocks.push({ kind: "paragraph", text: content, place: { line: index2 + 1 } });
    index2++;
  }
  if (blocks.length === 0) throw new UnreadableFile(file, "no-text", `${file}\uFF1A\u6587\u4EF6\u4E2D\u6CA1\u6709\u6587\u5B57\uFF0C\u8BF7\u68C0\u67E5\u662F\u5426\u4FDD\u5B58\u5B8C\u6574\u3002`);
  return { file, format: "text", blocks, gaps: [] };
}
var EXTRACTION_MARK, BINARY, readText;
var init_text = __esm({
  "packages/documents/read/text.ts"() {
    "use strict";
    init_unreadable();
    init_decode_text();
    init_text_charts();
    init_text_tables();
    EXTRACTION_MARK = /\[(?:bookmark|image):[^\]]*\]/g;
    BINARY = /[\0\u0001-\u0006\u000e-\u001a]/;
    readText = async ({ file, bytes: bytes2 }) => textDocument(file, decodeText(file, bytes2));
  }
});

// packages/documents/read/html-table.ts
function readHtmlTable(table) {
  const rows2 = [];
  const captions = [];
  for (const child of elementsOf(table)) {
    if (child.tagName === "caption") {
      const text = textOf(child, []).trim();
      if (text !== "") captions.push({ kind: "paragraph", text, place: placeOf2(child) });
    } else if (child.tagName === "tr") rows2.push(child);
    else rows2.push(...elementsOf(child).filter(({ tagName }) => tagName === "tr"));
  }
  const nested = [];
  const cells = placeCells(rows2, nested);
  const columns = cells.reduce((most, cell2) => Math.max(most, cell2.column + cell2.columnSpan), 0);
  const own = cells.length === 0 ? [] : [{ kind: "table", rows: rows2.length, columns, cells, place: placeOf2(table) }];
  return [...captions, ...own, ...nested.flatMap(readHtmlTable)];
}
function placeCells(rows2, nested) {
  const cells = [];
  const freeFrom = [];
  rows2.forEach((row, rowIndex) => {
    let column = 0;
    for (const element of elementsOf(row)) {
      if (element.tagName !== "td" && element.tagName !== "th" || cells.length >= MOST_CELLS) continue;
      while ((freeFrom[column] ?? 0) > rowIndex && column < WIDEST) column++;
      const columnSpan = span(element, "colspan", WIDEST - column);
      const rowSpan = span(element, "rowspan", rows2.length - rowIndex);
      for (let at = column; at < column + columnSpan; at++) freeFrom[at] = rowIndex + rowSpan;
      cells.push({
        row: rowIndex,
        column,
        rowSpan,
        columnSpan,
        text: cellText(element, nested),
        place: placeOf2(element)
      });
      column += columnSpan;
    }
  });
  return cells;
}
function span(element, name, most) {
  const value = Number.parseInt(element.attrs.find((attribute) => attribute.name === name)?.value ?? "1", 10);
  return Number.isNaN(value) ? 1 : Math.max(1, Math.min(value, Math.max(most, 1)));
}
function textOf(element, nested, depth = 0) {
  if (depth > DEEPEST) return "";
  let text = "";
  for (const child of element.childNodes) {
    if ("value" in child) text += child.value.replace(/\s+/g, " ");
    else if ("tagName" in child) {
      if (child.tagName === "table") nested.push(child);
      else if (child.tagName !== "script" && child.tagName !== "style")
        text += `${BREAKS.has(child.tagName) ? "\n" : ""}${textOf(child, nested, depth + 1)}`;
    }
  }
  return text;
}
var MOST_CELLS, WIDEST, DEEPEST, placeOf2, elementsOf, cellText, BREAKS;
var init_html_table = __esm({
  "packages/documents/read/html-table.ts"() {
    "use strict";
    MOST_CELLS = 2e5;
    WIDEST = 1e3;
    DEEPEST = 200;
    placeOf2 = (node) => {
      const line = node.sourceCodeLocation?.startLine;
      return line === void 0 ? {} : { line };
    };
    elementsOf = (element) => element.childNodes.filter((node) => "tagName" in node);
    cellText = (element, nested) => textOf(element, nested).split("\n").map((line) => line.replace(/[ \t\u00a0]+/g, " ").trim()).filter((line) => line !== "").join("\n");
    BREAKS = /* @__PURE__ */ new Set(["br", "p", "div", "li"]);
  }
});

// packages/documents/read/html.ts
var html_exports = {};
__export(html_exports, {
  readHtml: () => readHtml
});
import { parse } from "parse5";
function decodeHtml(file, bytes2) {
  const head = new TextDecoder("latin1").decode(bytes2.subarray(0, 2048));
  return CHARSET.test(head) ? new TextDecoder("gb18030").decode(bytes2) : decodeText(file, bytes2);
}
var LEFT_OUT, BLOCKS, DEEPEST2, CHARSET, readHtml, HtmlReader;
var init_html = __esm({
  "packages/documents/read/html.ts"() {
    "use strict";
    init_unreadable();
    init_decode_text();
    init_html_table();
    LEFT_OUT = /* @__PURE__ */ new Set([
      "script",
      "style",
      "nav",
      "head",
      "noscript",
      "template",
      "select",
      "button",
      "svg",
      "iframe"
    ]);
    BLOCKS = /* @__PURE__ */ new Set([
      "p",
      "div",
      "section",
      "article",
      "main",
      "header",
      "footer",
      "ul",
      "ol",
      "li",
      "dl",
      "dt",
      "dd",
      "h1",
      "h2",
      "h3",
      "h4",
      "h5",
      "h6",
      "blockquote",
      "pre",
      "center",
      "figure",
      "figcaption",
      "body",
      "html",
      "form",
      "tbody",
      "aside",
      "details",
      "summary",
      "address"
    ]);
    DEEPEST2 = 400;
    CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*(gbk|gb2312|gb18030)/i;
    readHtml = async ({ file, bytes: bytes2 }) => {
      const blocks = new HtmlReader().read(parse(decodeHtml(file, bytes2), { sourceCodeLocationInfo: true }).childNodes);
      if (blocks.length === 0)
        throw new UnreadableFile(file, "no-text", `${file}\uFF1A\u7F51\u9875\u4E2D\u6CA1\u6709\u6587\u5B57\uFF0C\u8BF7\u4FDD\u5B58\u5B8C\u6574\u7684\u7F51\u9875\u540E\u518D\u8BD5\u3002`);
      return { file, format: "html", blocks, gaps: [] };
    };
    HtmlReader = class {
      #blocks = [];
      #text = "";
      #line;
      #level;
      read(nodes) {
        for (const node of nodes) this.#visit(node, 0);
        this.#flush();
        return this.#blocks;
      }
      #visit(node, depth) {
        if ("value" in node) this.#write(node);
        if (!("tagName" in node) || LEFT_OUT.has(node.tagName) || depth > DEEPEST2) return;
        if (node.tagName === "table") this.#table(node);
        else if (node.tagName === "br") this.#flush();
        else if (BLOCKS.has(node.tagName)) this.#block(node, depth);
        else for (const child of node.childNodes) this.#visit(child, depth + 1);
      }
      #block(element, depth) {
        this.#flush();
        const outer = this.#level;
        this.#level = /^h[1-6]$/.test(element.tagName) ? Number(element.tagName.slice(1)) : outer;
        for (const child of element.childNodes) this.#visit(child, depth + 1);
        this.#flush();
        this.#level = outer;
      }
      #table(element) {
        this.#flush();
        this.#blocks.push(...readHtmlTable(element));
      }
      #write(node) {
        const text = node.value.replace(/[\s\u00a0]+/g, " ");
        if (this.#text === "" && text.trim() !== "") this.#line = node.sourceCodeLocation?.startLine;
        this.#text += text;
      }
      #flush() {
        const text = this.#text.trim();
        this.#text = "";
        if (text === "") return;
        const paragraph = {
          kind: "paragraph",
          text,
          ...this.#level === void 0 ? {} : { level: this.#level },
          place: this.#line === void 0 ? {} : { line: this.#line }
        };
        this.#blocks.push(paragraph);
      }
    };
  }
});

// node_modules/xmlchars/xml/1.0/ed5.js
var require_ed5 = __commonJS({
  "node_modules/xmlchars/xml/1.0/ed5.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CHAR = "	\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
    exports.S = " 	\r\n";
    exports.NAME_START_CHAR = ":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
    exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
    exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
    exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
    exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
    exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    exports.S_LIST = [SPACE, NL, CR, TAB];
    function isChar(c) {
      return c >= SPACE && c <= 55295 || c === NL || c === CR || c === TAB || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isChar = isChar;
    function isS(c) {
      return c === SPACE || c === NL || c === CR || c === TAB;
    }
    exports.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports.isNameChar = isNameChar;
  }
});

// node_modules/xmlchars/xml/1.1/ed2.js
var require_ed2 = __commonJS({
  "node_modules/xmlchars/xml/1.1/ed2.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.CHAR = "-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}";
    exports.RESTRICTED_CHAR = "-\b\v\f-\x7F-\x84\x86-\x9F";
    exports.S = " 	\r\n";
    exports.NAME_START_CHAR = ":A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NAME_CHAR = "-" + exports.NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.CHAR_RE = new RegExp("^[" + exports.CHAR + "]$", "u");
    exports.RESTRICTED_CHAR_RE = new RegExp("^[" + exports.RESTRICTED_CHAR + "]$", "u");
    exports.S_RE = new RegExp("^[" + exports.S + "]+$", "u");
    exports.NAME_START_CHAR_RE = new RegExp("^[" + exports.NAME_START_CHAR + "]$", "u");
    exports.NAME_CHAR_RE = new RegExp("^[" + exports.NAME_CHAR + "]$", "u");
    exports.NAME_RE = new RegExp("^[" + exports.NAME_START_CHAR + "][" + exports.NAME_CHAR + "]*$", "u");
    exports.NMTOKEN_RE = new RegExp("^[" + exports.NAME_CHAR + "]+$", "u");
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    exports.S_LIST = [SPACE, NL, CR, TAB];
    function isChar(c) {
      return c >= 1 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isChar = isChar;
    function isRestrictedChar(c) {
      return c >= 1 && c <= 8 || c === 11 || c === 12 || c >= 14 && c <= 31 || c >= 127 && c <= 132 || c >= 134 && c <= 159;
    }
    exports.isRestrictedChar = isRestrictedChar;
    function isCharAndNotRestricted(c) {
      return c === 9 || c === 10 || c === 13 || c > 31 && c < 127 || c === 133 || c > 159 && c <= 55295 || c >= 57344 && c <= 65533 || c >= 65536 && c <= 1114111;
    }
    exports.isCharAndNotRestricted = isCharAndNotRestricted;
    function isS(c) {
      return c === SPACE || c === NL || c === CR || c === TAB;
    }
    exports.isS = isS;
    function isNameStartChar(c) {
      return c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 58 || c === 95 || c === 8204 || c === 8205 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNameStartChar = isNameStartChar;
    function isNameChar(c) {
      return isNameStartChar(c) || c >= 48 && c <= 57 || c === 45 || c === 46 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256;
    }
    exports.isNameChar = isNameChar;
  }
});

// node_modules/xmlchars/xmlns/1.0/ed3.js
var require_ed3 = __commonJS({
  "node_modules/xmlchars/xmlns/1.0/ed3.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.NC_NAME_START_CHAR = "A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}";
    exports.NC_NAME_CHAR = "-" + exports.NC_NAME_START_CHAR + ".0-9\xB7\u0300-\u036F\u203F-\u2040";
    exports.NC_NAME_START_CHAR_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "]$", "u");
    exports.NC_NAME_CHAR_RE = new RegExp("^[" + exports.NC_NAME_CHAR + "]$", "u");
    exports.NC_NAME_RE = new RegExp("^[" + exports.NC_NAME_START_CHAR + "][" + exports.NC_NAME_CHAR + "]*$", "u");
    function isNCNameStartChar(c) {
      return c >= 65 && c <= 90 || c === 95 || c >= 97 && c <= 122 || c >= 192 && c <= 214 || c >= 216 && c <= 246 || c >= 248 && c <= 767 || c >= 880 && c <= 893 || c >= 895 && c <= 8191 || c >= 8204 && c <= 8205 || c >= 8304 && c <= 8591 || c >= 11264 && c <= 12271 || c >= 12289 && c <= 55295 || c >= 63744 && c <= 64975 || c >= 65008 && c <= 65533 || c >= 65536 && c <= 983039;
    }
    exports.isNCNameStartChar = isNCNameStartChar;
    function isNCNameChar(c) {
      return isNCNameStartChar(c) || (c === 45 || c === 46 || c >= 48 && c <= 57 || c === 183 || c >= 768 && c <= 879 || c >= 8255 && c <= 8256);
    }
    exports.isNCNameChar = isNCNameChar;
  }
});

// node_modules/saxes/saxes.js
var require_saxes = __commonJS({
  "node_modules/saxes/saxes.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.SaxesParser = exports.EVENTS = void 0;
    var ed5 = require_ed5();
    var ed2 = require_ed2();
    var NSed3 = require_ed3();
    var isS = ed5.isS;
    var isChar10 = ed5.isChar;
    var isNameStartChar = ed5.isNameStartChar;
    var isNameChar = ed5.isNameChar;
    var S_LIST = ed5.S_LIST;
    var NAME_RE = ed5.NAME_RE;
    var isChar11 = ed2.isChar;
    var isNCNameStartChar = NSed3.isNCNameStartChar;
    var isNCNameChar = NSed3.isNCNameChar;
    var NC_NAME_RE = NSed3.NC_NAME_RE;
    var XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
    var XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";
    var rootNS = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      xml: XML_NAMESPACE,
      xmlns: XMLNS_NAMESPACE
    };
    var XML_ENTITIES = {
      // eslint-disable-next-line @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-assignment
      __proto__: null,
      amp: "&",
      gt: ">",
      lt: "<",
      quot: '"',
      apos: "'"
    };
    var EOC = -1;
    var NL_LIKE = -2;
    var S_BEGIN = 0;
    var S_BEGIN_WHITESPACE = 1;
    var S_DOCTYPE = 2;
    var S_DOCTYPE_QUOTE = 3;
    var S_DTD = 4;
    var S_DTD_QUOTED = 5;
    var S_DTD_OPEN_WAKA = 6;
    var S_DTD_OPEN_WAKA_BANG = 7;
    var S_DTD_COMMENT = 8;
    var S_DTD_COMMENT_ENDING = 9;
    var S_DTD_COMMENT_ENDED = 10;
    var S_DTD_PI = 11;
    var S_DTD_PI_ENDING = 12;
    var S_TEXT = 13;
    var S_ENTITY = 14;
    var S_OPEN_WAKA = 15;
    var S_OPEN_WAKA_BANG = 16;
    var S_COMMENT = 17;
    var S_COMMENT_ENDING = 18;
    var S_COMMENT_ENDED = 19;
    var S_CDATA = 20;
    var S_CDATA_ENDING = 21;
    var S_CDATA_ENDING_2 = 22;
    var S_PI_FIRST_CHAR = 23;
    var S_PI_REST = 24;
    var S_PI_BODY = 25;
    var S_PI_ENDING = 26;
    var S_XML_DECL_NAME_START = 27;
    var S_XML_DECL_NAME = 28;
    var S_XML_DECL_EQ = 29;
    var S_XML_DECL_VALUE_START = 30;
    var S_XML_DECL_VALUE = 31;
    var S_XML_DECL_SEPARATOR = 32;
    var S_XML_DECL_ENDING = 33;
    var S_OPEN_TAG = 34;
    var S_OPEN_TAG_SLASH = 35;
    var S_ATTRIB = 36;
    var S_ATTRIB_NAME = 37;
    var S_ATTRIB_NAME_SAW_WHITE = 38;
    var S_ATTRIB_VALUE = 39;
    var S_ATTRIB_VALUE_QUOTED = 40;
    var S_ATTRIB_VALUE_CLOSED = 41;
    var S_ATTRIB_VALUE_UNQUOTED = 42;
    var S_CLOSE_TAG = 43;
    var S_CLOSE_TAG_SAW_WHITE = 44;
    var TAB = 9;
    var NL = 10;
    var CR = 13;
    var SPACE = 32;
    var BANG = 33;
    var DQUOTE = 34;
    var AMP = 38;
    var SQUOTE = 39;
    var MINUS = 45;
    var FORWARD_SLASH = 47;
    var SEMICOLON = 59;
    var LESS = 60;
    var EQUAL = 61;
    var GREATER = 62;
    var QUESTION = 63;
    var OPEN_BRACKET = 91;
    var CLOSE_BRACKET = 93;
    var NEL = 133;
    var LS = 8232;
    var isQuote = (c) => c === DQUOTE || c === SQUOTE;
    var QUOTES = [DQUOTE, SQUOTE];
    var DOCTYPE_TERMINATOR = [...QUOTES, OPEN_BRACKET, GREATER];
    var DTD_TERMINATOR = [...QUOTES, LESS, CLOSE_BRACKET];
    var XML_DECL_NAME_TERMINATOR = [EQUAL, QUESTION, ...S_LIST];
    var ATTRIB_VALUE_UNQUOTED_TERMINATOR = [...S_LIST, GREATER, AMP, LESS];
    function nsPairCheck(parser, prefix, uri) {
      switch (prefix) {
        case "xml":
          if (uri !== XML_NAMESPACE) {
            parser.fail(`xml prefix must be bound to ${XML_NAMESPACE}.`);
          }
          break;
        case "xmlns":
          if (uri !== XMLNS_NAMESPACE) {
            parser.fail(`xmlns prefix must be bound to ${XMLNS_NAMESPACE}.`);
          }
          break;
        default:
      }
      switch (uri) {
        case XMLNS_NAMESPACE:
          parser.fail(prefix === "" ? `the default namespace may not be set to ${uri}.` : `may not assign a prefix (even "xmlns") to the URI ${XMLNS_NAMESPACE}.`);
          break;
        case XML_NAMESPACE:
          switch (prefix) {
            case "xml":
              break;
            case "":
              parser.fail(`the default namespace may not be set to ${uri}.`);
              break;
            default:
              parser.fail("may not assign the xml namespace to another prefix.");
          }
          break;
        default:
      }
    }
    function nsMappingCheck(parser, mapping) {
      for (const local of Object.keys(mapping)) {
        nsPairCheck(parser, local, mapping[local]);
      }
    }
    var isNCName = (name) => NC_NAME_RE.test(name);
    var isName = (name) => NAME_RE.test(name);
    var FORBIDDEN_START = 0;
    var FORBIDDEN_BRACKET = 1;
    var FORBIDDEN_BRACKET_BRACKET = 2;
    exports.EVENTS = [
      "xmldecl",
      "text",
      "processinginstruction",
      "doctype",
      "comment",
      "opentagstart",
      "attribute",
      "opentag",
      "closetag",
      "cdata",
      "error",
      "end",
      "ready"
    ];
    var EVENT_NAME_TO_HANDLER_NAME = {
      xmldecl: "xmldeclHandler",
      text: "textHandler",
      processinginstruction: "piHandler",
      doctype: "doctypeHandler",
      comment: "commentHandler",
      opentagstart: "openTagStartHandler",
      attribute: "attributeHandler",
      opentag: "openTagHandler",
      closetag: "closeTagHandler",
      cdata: "cdataHandler",
      error: "errorHandler",
      end: "endHandler",
      ready: "readyHandler"
    };
    var SaxesParser2 = class {
      /**
       * @param opt The parser options.
       */
      constructor(opt) {
        this.opt = opt !== null && opt !== void 0 ? opt : {};
        this.fragmentOpt = !!this.opt.fragment;
        const xmlnsOpt = this.xmlnsOpt = !!this.opt.xmlns;
        this.trackPosition = this.opt.position !== false;
        this.fileName = this.opt.fileName;
        if (xmlnsOpt) {
          this.nameStartCheck = isNCNameStartChar;
          this.nameCheck = isNCNameChar;
          this.isName = isNCName;
          this.processAttribs = this.processAttribsNS;
          this.pushAttrib = this.pushAttribNS;
          this.ns = Object.assign({ __proto__: null }, rootNS);
          const additional = this.opt.additionalNamespaces;
          if (additional != null) {
            nsMappingCheck(this, additional);
            Object.assign(this.ns, additional);
          }
        } else {
          this.nameStartCheck = isNameStartChar;
          this.nameCheck = isNameChar;
          this.isName = isName;
          this.processAttribs = this.processAttribsPlain;
          this.pushAttrib = this.pushAttribPlain;
        }
        this.stateTable = [
          /* eslint-disable @typescript-eslint/unbound-method */
          this.sBegin,
          this.sBeginWhitespace,
          this.sDoctype,
          this.sDoctypeQuote,
          this.sDTD,
          this.sDTDQuoted,
          this.sDTDOpenWaka,
          this.sDTDOpenWakaBang,
          this.sDTDComment,
          this.sDTDCommentEnding,
          this.sDTDCommentEnded,
          this.sDTDPI,
          this.sDTDPIEnding,
          this.sText,
          this.sEntity,
          this.sOpenWaka,
          this.sOpenWakaBang,
          this.sComment,
          this.sCommentEnding,
          this.sCommentEnded,
          this.sCData,
          this.sCDataEnding,
          this.sCDataEnding2,
          this.sPIFirstChar,
          this.sPIRest,
          this.sPIBody,
          this.sPIEnding,
          this.sXMLDeclNameStart,
          this.sXMLDeclName,
          this.sXMLDeclEq,
          this.sXMLDeclValueStart,
          this.sXMLDeclValue,
          this.sXMLDeclSeparator,
          this.sXMLDeclEnding,
          this.sOpenTag,
          this.sOpenTagSlash,
          this.sAttrib,
          this.sAttribName,
          this.sAttribNameSawWhite,
          this.sAttribValue,
          this.sAttribValueQuoted,
          this.sAttribValueClosed,
          this.sAttribValueUnquoted,
          this.sCloseTag,
          this.sCloseTagSawWhite
          /* eslint-enable @typescript-eslint/unbound-method */
        ];
        this._init();
      }
      /**
       * Indicates whether or not the parser is closed. If ``true``, wait for
       * the ``ready`` event to write again.
       */
      get closed() {
        return this._closed;
      }
      _init() {
        var _a2;
        this.openWakaBang = "";
        this.text = "";
        this.name = "";
        this.piTarget = "";
        this.entity = "";
        this.q = null;
        this.tags = [];
        this.tag = null;
        this.topNS = null;
        this.chunk = "";
        this.chunkPosition = 0;
        this.i = 0;
        this.prevI = 0;
        this.carriedFromPrevious = void 0;
        this.forbiddenState = FORBIDDEN_START;
        this.attribList = [];
        const { fragmentOpt } = this;
        this.state = fragmentOpt ? S_TEXT : S_BEGIN;
        this.reportedTextBeforeRoot = this.reportedTextAfterRoot = this.closedRoot = this.sawRoot = fragmentOpt;
        this.xmlDeclPossible = !fragmentOpt;
        this.xmlDeclExpects = ["version"];
        this.entityReturnState = void 0;
        let { defaultXMLVersion } = this.opt;
        if (defaultXMLVersion === void 0) {
          if (this.opt.forceXMLVersion === true) {
            throw new Error("forceXMLVersion set but defaultXMLVersion is not set");
          }
          defaultXMLVersion = "1.0";
        }
        this.setXMLVersion(defaultXMLVersion);
        this.positionAtNewLine = 0;
        this.doctype = false;
        this._closed = false;
        this.xmlDecl = {
          version: void 0,
          encoding: void 0,
          standalone: void 0
        };
        this.line = 1;
        this.column = 0;
        this.ENTITIES = Object.create(XML_ENTITIES);
        (_a2 = this.readyHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this);
      }
      /**
       * The stream position the parser is currently looking at. This field is
       * zero-based.
       *
       * This field is not based on counting Unicode characters but is to be
       * interpreted as a plain index into a JavaScript string.
       */
      get position() {
        return this.chunkPosition + this.i;
      }
      /**
       * The column number of the next character to be read by the parser.  *
       * This field is zero-based. (The first column in a line is 0.)
       *
       * This field reports the index at which the next character would be in the
       * line if the line were represented as a JavaScript string.  Note that this
       * *can* be different to a count based on the number of *Unicode characters*
       * due to how JavaScript handles astral plane characters.
       *
       * See [[column]] for a number that corresponds to a count of Unicode
       * characters.
       */
      get columnIndex() {
        return this.position - this.positionAtNewLine;
      }
      /**
       * Set an event listener on an event. The parser supports one handler per
       * event type. If you try to set an event handler over an existing handler,
       * the old handler is silently overwritten.
       *
       * @param name The event to listen to.
       *
       * @param handler The handler to set.
       */
      on(name, handler) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = handler;
      }
      /**
       * Unset an event handler.
       *
       * @parma name The event to stop listening to.
       */
      off(name) {
        this[EVENT_NAME_TO_HANDLER_NAME[name]] = void 0;
      }
      /**
       * Make an error object. The error object will have a message that contains
       * the ``fileName`` option passed at the creation of the parser. If position
       * tracking was turned on, it will also have line and column number
       * information.
       *
       * @param message The message describing the error to report.
       *
       * @returns An error object with a properly formatted message.
       */
      makeError(message) {
        var _a2;
        let msg = (_a2 = this.fileName) !== null && _a2 !== void 0 ? _a2 : "";
        if (this.trackPosition) {
          if (msg.length > 0) {
            msg += ":";
          }
          msg += `${this.line}:${this.column}`;
        }
        if (msg.length > 0) {
          msg += ": ";
        }
        return new Error(msg + message);
      }
      /**
       * Report a parsing error. This method is made public so that client code may
       * check for issues that are outside the scope of this project and can report
       * errors.
       *
       * @param message The error to report.
       *
       * @returns this
       */
      fail(message) {
        const err2 = this.makeError(message);
        const handler = this.errorHandler;
        if (handler === void 0) {
          throw err2;
        } else {
          handler(err2);
        }
        return this;
      }
      /**
       * Write a XML data to the parser.
       *
       * @param chunk The XML data to write.
       *
       * @returns this
       */
      // We do need object for the type here. Yes, it often causes problems
      // but not in this case.
      write(chunk) {
        if (this.closed) {
          return this.fail("cannot write after close; assign an onready handler.");
        }
        let end = false;
        if (chunk === null) {
          end = true;
          chunk = "";
        } else if (typeof chunk === "object") {
          chunk = chunk.toString();
        }
        if (this.carriedFromPrevious !== void 0) {
          chunk = `${this.carriedFromPrevious}${chunk}`;
          this.carriedFromPrevious = void 0;
        }
        let limit = chunk.length;
        const lastCode = chunk.charCodeAt(limit - 1);
        if (!end && // A trailing CR or surrogate must be carried over to the next
        // chunk.
        (lastCode === CR || lastCode >= 55296 && lastCode <= 56319)) {
          this.carriedFromPrevious = chunk[limit - 1];
          limit--;
          chunk = chunk.slice(0, limit);
        }
        const { stateTable } = this;
        this.chunk = chunk;
        this.i = 0;
        while (this.i < limit) {
          stateTable[this.state].call(this);
        }
        this.chunkPosition += limit;
        return end ? this.end() : this;
      }
      /**
       * Close the current stream. Perform final well-formedness checks and reset
       * the parser tstate.
       *
       * @returns this
       */
      close() {
        return this.write(null);
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.0.
       *
       * @returns The character read.
       */
      getCode10() {
        const { chunk, i: i2 } = this;
        this.prevI = i2;
        this.i = i2 + 1;
        if (i2 >= chunk.length) {
          return EOC;
        }
        const code = chunk.charCodeAt(i2);
        this.column++;
        if (code < 55296) {
          if (code >= SPACE || code === TAB) {
            return code;
          }
          switch (code) {
            case NL:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL;
            case CR:
              if (chunk.charCodeAt(i2 + 1) === NL) {
                this.i = i2 + 2;
              }
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL_LIKE;
            default:
              this.fail("disallowed character.");
              return code;
          }
        }
        if (code > 56319) {
          if (!(code >= 57344 && code <= 65533)) {
            this.fail("disallowed character.");
          }
          return code;
        }
        const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i2 + 1) - 56320);
        this.i = i2 + 2;
        if (final > 1114111) {
          this.fail("disallowed character.");
        }
        return final;
      }
      /**
       * Get a single code point out of the current chunk. This updates the current
       * position if we do position tracking.
       *
       * This is the algorithm to use for XML 1.1.
       *
       * @returns {number} The character read.
       */
      getCode11() {
        const { chunk, i: i2 } = this;
        this.prevI = i2;
        this.i = i2 + 1;
        if (i2 >= chunk.length) {
          return EOC;
        }
        const code = chunk.charCodeAt(i2);
        this.column++;
        if (code < 55296) {
          if (code > 31 && code < 127 || code > 159 && code !== LS || code === TAB) {
            return code;
          }
          switch (code) {
            case NL:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL;
            case CR: {
              const next = chunk.charCodeAt(i2 + 1);
              if (next === NL || next === NEL) {
                this.i = i2 + 2;
              }
            }
            /* yes, fall through */
            case NEL:
            // 0x85
            case LS:
              this.line++;
              this.column = 0;
              this.positionAtNewLine = this.position;
              return NL_LIKE;
            default:
              this.fail("disallowed character.");
              return code;
          }
        }
        if (code > 56319) {
          if (!(code >= 57344 && code <= 65533)) {
            this.fail("disallowed character.");
          }
          return code;
        }
        const final = 65536 + (code - 55296) * 1024 + (chunk.charCodeAt(i2 + 1) - 56320);
        this.i = i2 + 2;
        if (final > 1114111) {
          this.fail("disallowed character.");
        }
        return final;
      }
      /**
       * Like ``getCode`` but with the return value normalized so that ``NL`` is
       * returned for ``NL_LIKE``.
       */
      getCodeNorm() {
        const c = this.getCode();
        return c === NL_LIKE ? NL : c;
      }
      unget() {
        this.i = this.prevI;
        this.column--;
      }
      /**
       * Capture characters into a buffer until encountering one of a set of
       * characters.
       *
       * @param chars An array of codepoints. Encountering a character in the array
       * ends the capture. (``chars`` may safely contain ``NL``.)
       *
       * @return The character code that made the capture end, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureTo(chars) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
          const c = this.getCode();
          const isNLLike = c === NL_LIKE;
          const final = isNLLike ? NL : c;
          if (final === EOC || chars.includes(final)) {
            this.text += chunk.slice(start, this.prevI);
            return final;
          }
          if (isNLLike) {
            this.text += `${chunk.slice(start, this.prevI)}
`;
            start = this.i;
          }
        }
      }
      /**
       * Capture characters into a buffer until encountering a character.
       *
       * @param char The codepoint that ends the capture. **NOTE ``char`` MAY NOT
       * CONTAIN ``NL``.** Passing ``NL`` will result in buggy behavior.
       *
       * @return ``true`` if we ran into the character. Otherwise, we ran into the
       * end of the current chunk.
       */
      captureToChar(char) {
        let { i: start } = this;
        const { chunk } = this;
        while (true) {
          let c = this.getCode();
          switch (c) {
            case NL_LIKE:
              this.text += `${chunk.slice(start, this.prevI)}
`;
              start = this.i;
              c = NL;
              break;
            case EOC:
              this.text += chunk.slice(start);
              return false;
            default:
          }
          if (c === char) {
            this.text += chunk.slice(start, this.prevI);
            return true;
          }
        }
      }
      /**
       * Capture characters that satisfy ``isNameChar`` into the ``name`` field of
       * this parser.
       *
       * @return The character code that made the test fail, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      captureNameChars() {
        const { chunk, i: start } = this;
        while (true) {
          const c = this.getCode();
          if (c === EOC) {
            this.name += chunk.slice(start);
            return EOC;
          }
          if (!isNameChar(c)) {
            this.name += chunk.slice(start, this.prevI);
            return c === NL_LIKE ? NL : c;
          }
        }
      }
      /**
       * Skip white spaces.
       *
       * @return The character that ended the skip, or ``EOC`` if we hit
       * the end of the chunk. The return value cannot be NL_LIKE: NL is returned
       * instead.
       */
      skipSpaces() {
        while (true) {
          const c = this.getCodeNorm();
          if (c === EOC || !isS(c)) {
            return c;
          }
        }
      }
      setXMLVersion(version) {
        this.currentXMLVersion = version;
        if (version === "1.0") {
          this.isChar = isChar10;
          this.getCode = this.getCode10;
        } else {
          this.isChar = isChar11;
          this.getCode = this.getCode11;
        }
      }
      // STATE ENGINE METHODS
      // This needs to be a state separate from S_BEGIN_WHITESPACE because we want
      // to be sure never to come back to this state later.
      sBegin() {
        if (this.chunk.charCodeAt(0) === 65279) {
          this.i++;
          this.column++;
        }
        this.state = S_BEGIN_WHITESPACE;
      }
      sBeginWhitespace() {
        const iBefore = this.i;
        const c = this.skipSpaces();
        if (this.prevI !== iBefore) {
          this.xmlDeclPossible = false;
        }
        switch (c) {
          case LESS:
            this.state = S_OPEN_WAKA;
            if (this.text.length !== 0) {
              throw new Error("no-empty text at start");
            }
            break;
          case EOC:
            break;
          default:
            this.unget();
            this.state = S_TEXT;
            this.xmlDeclPossible = false;
        }
      }
      sDoctype() {
        var _a2;
        const c = this.captureTo(DOCTYPE_TERMINATOR);
        switch (c) {
          case GREATER: {
            (_a2 = this.doctypeHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this, this.text);
            this.text = "";
            this.state = S_TEXT;
            this.doctype = true;
            break;
          }
          case EOC:
            break;
          default:
            this.text += String.fromCodePoint(c);
            if (c === OPEN_BRACKET) {
              this.state = S_DTD;
            } else if (isQuote(c)) {
              this.state = S_DOCTYPE_QUOTE;
              this.q = c;
            }
        }
      }
      sDoctypeQuote() {
        const q = this.q;
        if (this.captureToChar(q)) {
          this.text += String.fromCodePoint(q);
          this.q = null;
          this.state = S_DOCTYPE;
        }
      }
      sDTD() {
        const c = this.captureTo(DTD_TERMINATOR);
        if (c === EOC) {
          return;
        }
        this.text += String.fromCodePoint(c);
        if (c === CLOSE_BRACKET) {
          this.state = S_DOCTYPE;
        } else if (c === LESS) {
          this.state = S_DTD_OPEN_WAKA;
        } else if (isQuote(c)) {
          this.state = S_DTD_QUOTED;
          this.q = c;
        }
      }
      sDTDQuoted() {
        const q = this.q;
        if (this.captureToChar(q)) {
          this.text += String.fromCodePoint(q);
          this.state = S_DTD;
          this.q = null;
        }
      }
      sDTDOpenWaka() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        switch (c) {
          case BANG:
            this.state = S_DTD_OPEN_WAKA_BANG;
            this.openWakaBang = "";
            break;
          case QUESTION:
            this.state = S_DTD_PI;
            break;
          default:
            this.state = S_DTD;
        }
      }
      sDTDOpenWakaBang() {
        const char = String.fromCodePoint(this.getCodeNorm());
        const owb = this.openWakaBang += char;
        this.text += char;
        if (owb !== "-") {
          this.state = owb === "--" ? S_DTD_COMMENT : S_DTD;
          this.openWakaBang = "";
        }
      }
      sDTDComment() {
        if (this.captureToChar(MINUS)) {
          this.text += "-";
          this.state = S_DTD_COMMENT_ENDING;
        }
      }
      sDTDCommentEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        this.state = c === MINUS ? S_DTD_COMMENT_ENDED : S_DTD_COMMENT;
      }
      sDTDCommentEnded() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
          this.state = S_DTD;
        } else {
          this.fail("malformed comment.");
          this.state = S_DTD_COMMENT;
        }
      }
      sDTDPI() {
        if (this.captureToChar(QUESTION)) {
          this.text += "?";
          this.state = S_DTD_PI_ENDING;
        }
      }
      sDTDPIEnding() {
        const c = this.getCodeNorm();
        this.text += String.fromCodePoint(c);
        if (c === GREATER) {
          this.state = S_DTD;
        }
      }
      sText() {
        if (this.tags.length !== 0) {
          this.handleTextInRoot();
        } else {
          this.handleTextOutsideRoot();
        }
      }
      sEntity() {
        let { i: start } = this;
        const { chunk } = this;
        loop:
          while (true) {
            switch (this.getCode()) {
              case NL_LIKE:
                this.entity += `${chunk.slice(start, this.prevI)}
`;
                start = this.i;
                break;
              case SEMICOLON: {
                const { entityReturnState } = this;
                const entity = this.entity + chunk.slice(start, this.prevI);
                this.state = entityReturnState;
                let parsed;
                if (entity === "") {
                  this.fail("empty entity name.");
                  parsed = "&;";
                } else {
                  parsed = this.parseEntity(entity);
                  this.entity = "";
                }
                if (entityReturnState !== S_TEXT || this.textHandler !== void 0) {
                  this.text += parsed;
                }
                break loop;
              }
              case EOC:
                this.entity += chunk.slice(start);
                break loop;
              default:
            }
          }
      }
      sOpenWaka() {
        const c = this.getCode();
        if (isNameStartChar(c)) {
          this.state = S_OPEN_TAG;
          this.unget();
          this.xmlDeclPossible = false;
        } else {
          switch (c) {
            case FORWARD_SLASH:
              this.state = S_CLOSE_TAG;
              this.xmlDeclPossible = false;
              break;
            case BANG:
              this.state = S_OPEN_WAKA_BANG;
              this.openWakaBang = "";
              this.xmlDeclPossible = false;
              break;
            case QUESTION:
              this.state = S_PI_FIRST_CHAR;
              break;
            default:
              this.fail("disallowed character in tag name");
              this.state = S_TEXT;
              this.xmlDeclPossible = false;
          }
        }
      }
      sOpenWakaBang() {
        this.openWakaBang += String.fromCodePoint(this.getCodeNorm());
        switch (this.openWakaBang) {
          case "[CDATA[":
            if (!this.sawRoot && !this.reportedTextBeforeRoot) {
              this.fail("text data outside of root node.");
              this.reportedTextBeforeRoot = true;
            }
            if (this.closedRoot && !this.reportedTextAfterRoot) {
              this.fail("text data outside of root node.");
              this.reportedTextAfterRoot = true;
            }
            this.state = S_CDATA;
            this.openWakaBang = "";
            break;
          case "--":
            this.state = S_COMMENT;
            this.openWakaBang = "";
            break;
          case "DOCTYPE":
            this.state = S_DOCTYPE;
            if (this.doctype || this.sawRoot) {
              this.fail("inappropriately located doctype declaration.");
            }
            this.openWakaBang = "";
            break;
          default:
            if (this.openWakaBang.length >= 7) {
              this.fail("incorrect syntax.");
            }
        }
      }
      sComment() {
        if (this.captureToChar(MINUS)) {
          this.state = S_COMMENT_ENDING;
        }
      }
      sCommentEnding() {
        var _a2;
        const c = this.getCodeNorm();
        if (c === MINUS) {
          this.state = S_COMMENT_ENDED;
          (_a2 = this.commentHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this, this.text);
          this.text = "";
        } else {
          this.text += `-${String.fromCodePoint(c)}`;
          this.state = S_COMMENT;
        }
      }
      sCommentEnded() {
        const c = this.getCodeNorm();
        if (c !== GREATER) {
          this.fail("malformed comment.");
          this.text += `--${String.fromCodePoint(c)}`;
          this.state = S_COMMENT;
        } else {
          this.state = S_TEXT;
        }
      }
      sCData() {
        if (this.captureToChar(CLOSE_BRACKET)) {
          this.state = S_CDATA_ENDING;
        }
      }
      sCDataEnding() {
        const c = this.getCodeNorm();
        if (c === CLOSE_BRACKET) {
          this.state = S_CDATA_ENDING_2;
        } else {
          this.text += `]${String.fromCodePoint(c)}`;
          this.state = S_CDATA;
        }
      }
      sCDataEnding2() {
        var _a2;
        const c = this.getCodeNorm();
        switch (c) {
          case GREATER: {
            (_a2 = this.cdataHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this, this.text);
            this.text = "";
            this.state = S_TEXT;
            break;
          }
          case CLOSE_BRACKET:
            this.text += "]";
            break;
          default:
            this.text += `]]${String.fromCodePoint(c)}`;
            this.state = S_CDATA;
        }
      }
      // We need this separate state to check the first character fo the pi target
      // with this.nameStartCheck which allows less characters than this.nameCheck.
      sPIFirstChar() {
        const c = this.getCodeNorm();
        if (this.nameStartCheck(c)) {
          this.piTarget += String.fromCodePoint(c);
          this.state = S_PI_REST;
        } else if (c === QUESTION || isS(c)) {
          this.fail("processing instruction without a target.");
          this.state = c === QUESTION ? S_PI_ENDING : S_PI_BODY;
        } else {
          this.fail("disallowed character in processing instruction name.");
          this.piTarget += String.fromCodePoint(c);
          this.state = S_PI_REST;
        }
      }
      sPIRest() {
        const { chunk, i: start } = this;
        while (true) {
          const c = this.getCodeNorm();
          if (c === EOC) {
            this.piTarget += chunk.slice(start);
            return;
          }
          if (!this.nameCheck(c)) {
            this.piTarget += chunk.slice(start, this.prevI);
            const isQuestion = c === QUESTION;
            if (isQuestion || isS(c)) {
              if (this.piTarget === "xml") {
                if (!this.xmlDeclPossible) {
                  this.fail("an XML declaration must be at the start of the document.");
                }
                this.state = isQuestion ? S_XML_DECL_ENDING : S_XML_DECL_NAME_START;
              } else {
                this.state = isQuestion ? S_PI_ENDING : S_PI_BODY;
              }
            } else {
              this.fail("disallowed character in processing instruction name.");
              this.piTarget += String.fromCodePoint(c);
            }
            break;
          }
        }
      }
      sPIBody() {
        if (this.text.length === 0) {
          const c = this.getCodeNorm();
          if (c === QUESTION) {
            this.state = S_PI_ENDING;
          } else if (!isS(c)) {
            this.text = String.fromCodePoint(c);
          }
        } else if (this.captureToChar(QUESTION)) {
          this.state = S_PI_ENDING;
        }
      }
      sPIEnding() {
        var _a2;
        const c = this.getCodeNorm();
        if (c === GREATER) {
          const { piTarget } = this;
          if (piTarget.toLowerCase() === "xml") {
            this.fail("the XML declaration must appear at the start of the document.");
          }
          (_a2 = this.piHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this, {
            target: piTarget,
            body: this.text
          });
          this.piTarget = this.text = "";
          this.state = S_TEXT;
        } else if (c === QUESTION) {
          this.text += "?";
        } else {
          this.text += `?${String.fromCodePoint(c)}`;
          this.state = S_PI_BODY;
        }
        this.xmlDeclPossible = false;
      }
      sXMLDeclNameStart() {
        const c = this.skipSpaces();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        if (c !== EOC) {
          this.state = S_XML_DECL_NAME;
          this.name = String.fromCodePoint(c);
        }
      }
      sXMLDeclName() {
        const c = this.captureTo(XML_DECL_NAME_TERMINATOR);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.name += this.text;
          this.text = "";
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (!(isS(c) || c === EQUAL)) {
          return;
        }
        this.name += this.text;
        this.text = "";
        if (!this.xmlDeclExpects.includes(this.name)) {
          switch (this.name.length) {
            case 0:
              this.fail("did not expect any more name/value pairs.");
              break;
            case 1:
              this.fail(`expected the name ${this.xmlDeclExpects[0]}.`);
              break;
            default:
              this.fail(`expected one of ${this.xmlDeclExpects.join(", ")}`);
          }
        }
        this.state = c === EQUAL ? S_XML_DECL_VALUE_START : S_XML_DECL_EQ;
      }
      sXMLDeclEq() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c)) {
          return;
        }
        if (c !== EQUAL) {
          this.fail("value required.");
        }
        this.state = S_XML_DECL_VALUE_START;
      }
      sXMLDeclValueStart() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (isS(c)) {
          return;
        }
        if (!isQuote(c)) {
          this.fail("value must be quoted.");
          this.q = SPACE;
        } else {
          this.q = c;
        }
        this.state = S_XML_DECL_VALUE;
      }
      sXMLDeclValue() {
        const c = this.captureTo([this.q, QUESTION]);
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          this.text = "";
          this.fail("XML declaration is incomplete.");
          return;
        }
        if (c === EOC) {
          return;
        }
        const value = this.text;
        this.text = "";
        switch (this.name) {
          case "version": {
            this.xmlDeclExpects = ["encoding", "standalone"];
            const version = value;
            this.xmlDecl.version = version;
            if (!/^1\.[0-9]+$/.test(version)) {
              this.fail("version number must match /^1\\.[0-9]+$/.");
            } else if (!this.opt.forceXMLVersion) {
              this.setXMLVersion(version);
            }
            break;
          }
          case "encoding":
            if (!/^[A-Za-z][A-Za-z0-9._-]*$/.test(value)) {
              this.fail("encoding value must match /^[A-Za-z0-9][A-Za-z0-9._-]*$/.");
            }
            this.xmlDeclExpects = ["standalone"];
            this.xmlDecl.encoding = value;
            break;
          case "standalone":
            if (value !== "yes" && value !== "no") {
              this.fail('standalone value must match "yes" or "no".');
            }
            this.xmlDeclExpects = [];
            this.xmlDecl.standalone = value;
            break;
          default:
        }
        this.name = "";
        this.state = S_XML_DECL_SEPARATOR;
      }
      sXMLDeclSeparator() {
        const c = this.getCodeNorm();
        if (c === QUESTION) {
          this.state = S_XML_DECL_ENDING;
          return;
        }
        if (!isS(c)) {
          this.fail("whitespace required.");
          this.unget();
        }
        this.state = S_XML_DECL_NAME_START;
      }
      sXMLDeclEnding() {
        var _a2;
        const c = this.getCodeNorm();
        if (c === GREATER) {
          if (this.piTarget !== "xml") {
            this.fail("processing instructions are not allowed before root.");
          } else if (this.name !== "version" && this.xmlDeclExpects.includes("version")) {
            this.fail("XML declaration must contain a version.");
          }
          (_a2 = this.xmldeclHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this, this.xmlDecl);
          this.name = "";
          this.piTarget = this.text = "";
          this.state = S_TEXT;
        } else {
          this.fail("The character ? is disallowed anywhere in XML declarations.");
        }
        this.xmlDeclPossible = false;
      }
      sOpenTag() {
        var _a2;
        const c = this.captureNameChars();
        if (c === EOC) {
          return;
        }
        const tag = this.tag = {
          name: this.name,
          attributes: /* @__PURE__ */ Object.create(null)
        };
        this.name = "";
        if (this.xmlnsOpt) {
          this.topNS = tag.ns = /* @__PURE__ */ Object.create(null);
        }
        (_a2 = this.openTagStartHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this, tag);
        this.sawRoot = true;
        if (!this.fragmentOpt && this.closedRoot) {
          this.fail("documents may contain only one root.");
        }
        switch (c) {
          case GREATER:
            this.openTag();
            break;
          case FORWARD_SLASH:
            this.state = S_OPEN_TAG_SLASH;
            break;
          default:
            if (!isS(c)) {
              this.fail("disallowed character in tag name.");
            }
            this.state = S_ATTRIB;
        }
      }
      sOpenTagSlash() {
        if (this.getCode() === GREATER) {
          this.openSelfClosingTag();
        } else {
          this.fail("forward-slash in opening tag not followed by >.");
          this.state = S_ATTRIB;
        }
      }
      sAttrib() {
        const c = this.skipSpaces();
        if (c === EOC) {
          return;
        }
        if (isNameStartChar(c)) {
          this.unget();
          this.state = S_ATTRIB_NAME;
        } else if (c === GREATER) {
          this.openTag();
        } else if (c === FORWARD_SLASH) {
          this.state = S_OPEN_TAG_SLASH;
        } else {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribName() {
        const c = this.captureNameChars();
        if (c === EQUAL) {
          this.state = S_ATTRIB_VALUE;
        } else if (isS(c)) {
          this.state = S_ATTRIB_NAME_SAW_WHITE;
        } else if (c === GREATER) {
          this.fail("attribute without value.");
          this.pushAttrib(this.name, this.name);
          this.name = this.text = "";
          this.openTag();
        } else if (c !== EOC) {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribNameSawWhite() {
        const c = this.skipSpaces();
        switch (c) {
          case EOC:
            return;
          case EQUAL:
            this.state = S_ATTRIB_VALUE;
            break;
          default:
            this.fail("attribute without value.");
            this.text = "";
            this.name = "";
            if (c === GREATER) {
              this.openTag();
            } else if (isNameStartChar(c)) {
              this.unget();
              this.state = S_ATTRIB_NAME;
            } else {
              this.fail("disallowed character in attribute name.");
              this.state = S_ATTRIB;
            }
        }
      }
      sAttribValue() {
        const c = this.getCodeNorm();
        if (isQuote(c)) {
          this.q = c;
          this.state = S_ATTRIB_VALUE_QUOTED;
        } else if (!isS(c)) {
          this.fail("unquoted attribute value.");
          this.state = S_ATTRIB_VALUE_UNQUOTED;
          this.unget();
        }
      }
      sAttribValueQuoted() {
        const { q, chunk } = this;
        let { i: start } = this;
        while (true) {
          switch (this.getCode()) {
            case q:
              this.pushAttrib(this.name, this.text + chunk.slice(start, this.prevI));
              this.name = this.text = "";
              this.q = null;
              this.state = S_ATTRIB_VALUE_CLOSED;
              return;
            case AMP:
              this.text += chunk.slice(start, this.prevI);
              this.state = S_ENTITY;
              this.entityReturnState = S_ATTRIB_VALUE_QUOTED;
              return;
            case NL:
            case NL_LIKE:
            case TAB:
              this.text += `${chunk.slice(start, this.prevI)} `;
              start = this.i;
              break;
            case LESS:
              this.text += chunk.slice(start, this.prevI);
              this.fail("disallowed character.");
              return;
            case EOC:
              this.text += chunk.slice(start);
              return;
            default:
          }
        }
      }
      sAttribValueClosed() {
        const c = this.getCodeNorm();
        if (isS(c)) {
          this.state = S_ATTRIB;
        } else if (c === GREATER) {
          this.openTag();
        } else if (c === FORWARD_SLASH) {
          this.state = S_OPEN_TAG_SLASH;
        } else if (isNameStartChar(c)) {
          this.fail("no whitespace between attributes.");
          this.unget();
          this.state = S_ATTRIB_NAME;
        } else {
          this.fail("disallowed character in attribute name.");
        }
      }
      sAttribValueUnquoted() {
        const c = this.captureTo(ATTRIB_VALUE_UNQUOTED_TERMINATOR);
        switch (c) {
          case AMP:
            this.state = S_ENTITY;
            this.entityReturnState = S_ATTRIB_VALUE_UNQUOTED;
            break;
          case LESS:
            this.fail("disallowed character.");
            break;
          case EOC:
            break;
          default:
            if (this.text.includes("]]>")) {
              this.fail('the string "]]>" is disallowed in char data.');
            }
            this.pushAttrib(this.name, this.text);
            this.name = this.text = "";
            if (c === GREATER) {
              this.openTag();
            } else {
              this.state = S_ATTRIB;
            }
        }
      }
      sCloseTag() {
        const c = this.captureNameChars();
        if (c === GREATER) {
          this.closeTag();
        } else if (isS(c)) {
          this.state = S_CLOSE_TAG_SAW_WHITE;
        } else if (c !== EOC) {
          this.fail("disallowed character in closing tag.");
        }
      }
      sCloseTagSawWhite() {
        switch (this.skipSpaces()) {
          case GREATER:
            this.closeTag();
            break;
          case EOC:
            break;
          default:
            this.fail("disallowed character in closing tag.");
        }
      }
      // END OF STATE ENGINE METHODS
      handleTextInRoot() {
        let { i: start, forbiddenState } = this;
        const { chunk, textHandler: handler } = this;
        scanLoop:
          while (true) {
            switch (this.getCode()) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler !== void 0) {
                  const { text } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text.length !== 0) {
                    handler(text + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler(slice);
                  }
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                forbiddenState = FORBIDDEN_START;
                break scanLoop;
              case CLOSE_BRACKET:
                switch (forbiddenState) {
                  case FORBIDDEN_START:
                    forbiddenState = FORBIDDEN_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET:
                    forbiddenState = FORBIDDEN_BRACKET_BRACKET;
                    break;
                  case FORBIDDEN_BRACKET_BRACKET:
                    break;
                  default:
                    throw new Error("impossible state");
                }
                break;
              case GREATER:
                if (forbiddenState === FORBIDDEN_BRACKET_BRACKET) {
                  this.fail('the string "]]>" is disallowed in char data.');
                }
                forbiddenState = FORBIDDEN_START;
                break;
              case NL_LIKE:
                if (handler !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                forbiddenState = FORBIDDEN_START;
                break;
              case EOC:
                if (handler !== void 0) {
                  this.text += chunk.slice(start);
                }
                break scanLoop;
              default:
                forbiddenState = FORBIDDEN_START;
            }
          }
        this.forbiddenState = forbiddenState;
      }
      handleTextOutsideRoot() {
        let { i: start } = this;
        const { chunk, textHandler: handler } = this;
        let nonSpace = false;
        outRootLoop:
          while (true) {
            const code = this.getCode();
            switch (code) {
              case LESS: {
                this.state = S_OPEN_WAKA;
                if (handler !== void 0) {
                  const { text } = this;
                  const slice = chunk.slice(start, this.prevI);
                  if (text.length !== 0) {
                    handler(text + slice);
                    this.text = "";
                  } else if (slice.length !== 0) {
                    handler(slice);
                  }
                }
                break outRootLoop;
              }
              case AMP:
                this.state = S_ENTITY;
                this.entityReturnState = S_TEXT;
                if (handler !== void 0) {
                  this.text += chunk.slice(start, this.prevI);
                }
                nonSpace = true;
                break outRootLoop;
              case NL_LIKE:
                if (handler !== void 0) {
                  this.text += `${chunk.slice(start, this.prevI)}
`;
                }
                start = this.i;
                break;
              case EOC:
                if (handler !== void 0) {
                  this.text += chunk.slice(start);
                }
                break outRootLoop;
              default:
                if (!isS(code)) {
                  nonSpace = true;
                }
            }
          }
        if (!nonSpace) {
          return;
        }
        if (!this.sawRoot && !this.reportedTextBeforeRoot) {
          this.fail("text data outside of root node.");
          this.reportedTextBeforeRoot = true;
        }
        if (this.closedRoot && !this.reportedTextAfterRoot) {
          this.fail("text data outside of root node.");
          this.reportedTextAfterRoot = true;
        }
      }
      pushAttribNS(name, value) {
        var _a2;
        const { prefix, local } = this.qname(name);
        const attr = { name, prefix, local, value };
        this.attribList.push(attr);
        (_a2 = this.attributeHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this, attr);
        if (prefix === "xmlns") {
          const trimmed = value.trim();
          if (this.currentXMLVersion === "1.0" && trimmed === "") {
            this.fail("invalid attempt to undefine prefix in XML 1.0");
          }
          this.topNS[local] = trimmed;
          nsPairCheck(this, local, trimmed);
        } else if (name === "xmlns") {
          const trimmed = value.trim();
          this.topNS[""] = trimmed;
          nsPairCheck(this, "", trimmed);
        }
      }
      pushAttribPlain(name, value) {
        var _a2;
        const attr = { name, value };
        this.attribList.push(attr);
        (_a2 = this.attributeHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this, attr);
      }
      /**
       * End parsing. This performs final well-formedness checks and resets the
       * parser to a clean state.
       *
       * @returns this
       */
      end() {
        var _a2, _b2;
        if (!this.sawRoot) {
          this.fail("document must contain a root element.");
        }
        const { tags } = this;
        while (tags.length > 0) {
          const tag = tags.pop();
          this.fail(`unclosed tag: ${tag.name}`);
        }
        if (this.state !== S_BEGIN && this.state !== S_TEXT) {
          this.fail("unexpected end.");
        }
        const { text } = this;
        if (text.length !== 0) {
          (_a2 = this.textHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this, text);
          this.text = "";
        }
        this._closed = true;
        (_b2 = this.endHandler) === null || _b2 === void 0 ? void 0 : _b2.call(this);
        this._init();
        return this;
      }
      /**
       * Resolve a namespace prefix.
       *
       * @param prefix The prefix to resolve.
       *
       * @returns The namespace URI or ``undefined`` if the prefix is not defined.
       */
      resolve(prefix) {
        var _a2, _b2;
        let uri = this.topNS[prefix];
        if (uri !== void 0) {
          return uri;
        }
        const { tags } = this;
        for (let index2 = tags.length - 1; index2 >= 0; index2--) {
          uri = tags[index2].ns[prefix];
          if (uri !== void 0) {
            return uri;
          }
        }
        uri = this.ns[prefix];
        if (uri !== void 0) {
          return uri;
        }
        return (_b2 = (_a2 = this.opt).resolvePrefix) === null || _b2 === void 0 ? void 0 : _b2.call(_a2, prefix);
      }
      /**
       * Parse a qname into its prefix and local name parts.
       *
       * @param name The name to parse
       *
       * @returns
       */
      qname(name) {
        const colon = name.indexOf(":");
        if (colon === -1) {
          return { prefix: "", local: name };
        }
        const local = name.slice(colon + 1);
        const prefix = name.slice(0, colon);
        if (prefix === "" || local === "" || local.includes(":")) {
          this.fail(`malformed name: ${name}.`);
        }
        return { prefix, local };
      }
      processAttribsNS() {
        var _a2;
        const { attribList } = this;
        const tag = this.tag;
        {
          const { prefix, local } = this.qname(tag.name);
          tag.prefix = prefix;
          tag.local = local;
          const uri = tag.uri = (_a2 = this.resolve(prefix)) !== null && _a2 !== void 0 ? _a2 : "";
          if (prefix !== "") {
            if (prefix === "xmlns") {
              this.fail('tags may not have "xmlns" as prefix.');
            }
            if (uri === "") {
              this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
              tag.uri = prefix;
            }
          }
        }
        if (attribList.length === 0) {
          return;
        }
        const { attributes } = tag;
        const seen = /* @__PURE__ */ new Set();
        for (const attr of attribList) {
          const { name, prefix, local } = attr;
          let uri;
          let eqname;
          if (prefix === "") {
            uri = name === "xmlns" ? XMLNS_NAMESPACE : "";
            eqname = name;
          } else {
            uri = this.resolve(prefix);
            if (uri === void 0) {
              this.fail(`unbound namespace prefix: ${JSON.stringify(prefix)}.`);
              uri = prefix;
            }
            eqname = `{${uri}}${local}`;
          }
          if (seen.has(eqname)) {
            this.fail(`duplicate attribute: ${eqname}.`);
          }
          seen.add(eqname);
          attr.uri = uri;
          attributes[name] = attr;
        }
        this.attribList = [];
      }
      processAttribsPlain() {
        const { attribList } = this;
        const attributes = this.tag.attributes;
        for (const { name, value } of attribList) {
          if (attributes[name] !== void 0) {
            this.fail(`duplicate attribute: ${name}.`);
          }
          attributes[name] = value;
        }
        this.attribList = [];
      }
      /**
       * Handle a complete open tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onopentag``.
       */
      openTag() {
        var _a2;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = false;
        (_a2 = this.openTagHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this, tag);
        tags.push(tag);
        this.state = S_TEXT;
        this.name = "";
      }
      /**
       * Handle a complete self-closing tag. This parser code calls this once it has
       * seen the whole tag. This method checks for well-formeness and then emits
       * ``onopentag`` and ``onclosetag``.
       */
      openSelfClosingTag() {
        var _a2, _b2, _c;
        this.processAttribs();
        const { tags } = this;
        const tag = this.tag;
        tag.isSelfClosing = true;
        (_a2 = this.openTagHandler) === null || _a2 === void 0 ? void 0 : _a2.call(this, tag);
        (_b2 = this.closeTagHandler) === null || _b2 === void 0 ? void 0 : _b2.call(this, tag);
        const top = this.tag = (_c = tags[tags.length - 1]) !== null && _c !== void 0 ? _c : null;
        if (top === null) {
          this.closedRoot = true;
        }
        this.state = S_TEXT;
        this.name = "";
      }
      /**
       * Handle a complete close tag. This parser code calls this once it has seen
       * the whole tag. This method checks for well-formeness and then emits
       * ``onclosetag``.
       */
      closeTag() {
        const { tags, name } = this;
        this.state = S_TEXT;
        this.name = "";
        if (name === "") {
          this.fail("weird empty close tag.");
          this.text += "</>";
          return;
        }
        const handler = this.closeTagHandler;
        let l = tags.length;
        while (l-- > 0) {
          const tag = this.tag = tags.pop();
          this.topNS = tag.ns;
          handler === null || handler === void 0 ? void 0 : handler(tag);
          if (tag.name === name) {
            break;
          }
          this.fail("unexpected close tag.");
        }
        if (l === 0) {
          this.closedRoot = true;
        } else if (l < 0) {
          this.fail(`unmatched closing tag: ${name}.`);
          this.text += `</${name}>`;
        }
      }
      /**
       * Resolves an entity. Makes any necessary well-formedness checks.
       *
       * @param entity The entity to resolve.
       *
       * @returns The parsed entity.
       */
      parseEntity(entity) {
        if (entity[0] !== "#") {
          const defined = this.ENTITIES[entity];
          if (defined !== void 0) {
            return defined;
          }
          this.fail(this.isName(entity) ? "undefined entity." : "disallowed character in entity name.");
          return `&${entity};`;
        }
        let num = NaN;
        if (entity[1] === "x" && /^#x[0-9a-f]+$/i.test(entity)) {
          num = parseInt(entity.slice(2), 16);
        } else if (/^#[0-9]+$/.test(entity)) {
          num = parseInt(entity.slice(1), 10);
        }
        if (!this.isChar(num)) {
          this.fail("malformed character entity.");
          return `&${entity};`;
        }
        return String.fromCodePoint(num);
      }
    };
    exports.SaxesParser = SaxesParser2;
  }
});

// packages/documents/read/xml.ts
function parseXml(file, bytes2, handlers) {
  const parser = new import_saxes.SaxesParser({ xmlns: false });
  const refuse = () => {
    throw new UnreadableFile(
      file,
      "damaged",
      `${file}\uFF1A\u6587\u4EF6\u5185\u90E8\u7684 XML \u542B\u6709\u6587\u6863\u7C7B\u578B\u58F0\u660E\u6216\u683C\u5F0F\u9519\u8BEF\uFF0C\u5DF2\u62D2\u7EDD\u8BFB\u53D6\u3002\u8BF7\u5728 WPS \u6216 Word \u4E2D\u53E6\u5B58\u540E\u518D\u8BD5\u3002`
    );
  };
  parser.on("doctype", refuse);
  parser.on("error", refuse);
  parser.on("opentag", (tag) => handlers.open(tag.name, tag.attributes));
  const { close, text } = handlers;
  if (close !== void 0) parser.on("closetag", (tag) => close(tag.name));
  if (text !== void 0) parser.on("text", text);
  parser.write(new TextDecoder().decode(bytes2)).close();
}
var import_saxes;
var init_xml = __esm({
  "packages/documents/read/xml.ts"() {
    "use strict";
    import_saxes = __toESM(require_saxes(), 1);
    init_unreadable();
  }
});

// packages/documents/read/docx/paragraph-draft.ts
var paragraphDraft;
var init_paragraph_draft = __esm({
  "packages/documents/read/docx/paragraph-draft.ts"() {
    "use strict";
    paragraphDraft = (index2, boxed, contents) => ({
      text: "",
      style: void 0,
      list: { id: void 0, level: void 0 },
      outline: void 0,
      index: index2,
      boxed,
      contents
    });
  }
});

// packages/documents/read/docx/table-draft.ts
var WIDEST2, TableDraft;
var init_table_draft = __esm({
  "packages/documents/read/docx/table-draft.ts"() {
    "use strict";
    WIDEST2 = 1e3;
    TableDraft = class {
      #cells = [];
      #origins = /* @__PURE__ */ new Map();
      #place;
      #row = -1;
      #column = 0;
      #columns = 0;
      #span = 1;
      #merge = "none";
      #lines = [];
      #cellPlace;
      constructor(place2) {
        this.#place = place2;
      }
      startRow() {
        this.#row++;
        this.#column = 0;
      }
      skipColumns(count) {
        this.#column += Math.min(Math.max(count, 0), WIDEST2);
      }
      startCell() {
        this.#span = 1;
        this.#merge = "none";
        this.#lines = [];
        this.#cellPlace = void 0;
      }
      spanColumns(count) {
        this.#span = Math.min(Math.max(count, 1), WIDEST2);
      }
      mergeRows(value) {
        this.#merge = value === "restart" ? "start" : "continued";
      }
      addLine(text, place2) {
        this.#cellPlace ??= place2;
        if (text !== "") this.#lines.push(text);
      }
      endCell() {
        const origin = this.#merge === "continued" ? this.#origins.get(this.#column) : void 0;
        if (origin === void 0) {
          const cell2 = {
            row: this.#row,
            column: this.#column,
            rowSpan: 1,
            columnSpan: this.#span,
            lines: this.#lines,
            place: this.#cellPlace ?? this.#place
          };
          this.#cells.push(cell2);
          if (this.#merge === "start") this.#origins.set(this.#column, cell2);
          else this.#origins.delete(this.#column);
        } else origin.rowSpan = this.#row - origin.row + 1;
        this.#column += this.#span;
        this.#columns = Math.max(this.#columns, this.#column);
      }
      /** The finished table; `undefined` when it has no cell. */
      finish() {
        if (this.#cells.length === 0) return void 0;
        const cells = this.#cells.map(({ lines, ...cell2 }) => ({ ...cell2, text: lines.join("\n") }));
        return { kind: "table", rows: this.#row + 1, columns: this.#columns, cells, place: this.#place };
      }
    };
  }
});

// packages/documents/read/docx/body.ts
function readBody(context, bytes2) {
  const reader = new BodyReader(context);
  parseXml(context.file, bytes2, {
    open: (name, attributes) => reader.open(name, attributes),
    close: (name) => reader.close(name),
    text: (text) => reader.text(text)
  });
  return reader.blocks;
}
function symbol(code) {
  const point = Number.parseInt(code ?? "", 16);
  return Number.isNaN(point) || point >= 57344 && point <= 63743 || point > 1114111 ? "" : String.fromCodePoint(point);
}
var isOff, BodyReader;
var init_body = __esm({
  "packages/documents/read/docx/body.ts"() {
    "use strict";
    init_xml();
    init_paragraph_draft();
    init_table_draft();
    isOff = (value) => value === "0" || value === "false" || value === "none";
    BodyReader = class {
      blocks = [];
      #context;
      #paragraphs = [];
      #tables = [];
      /** How many tables were open where a text box began: its text belongs to them or to none. */
      #fields = [];
      #waiting = [];
      #count = 0;
      #skipped = 0;
      #boxes = 0;
      #inRunProperties = false;
      #hidden = false;
      #collecting = false;
      #contentsBlocks = [];
      constructor(context) {
        this.#context = context;
      }
      open(name, attributes) {
        if (name === "w:p") this.#startParagraph();
        if (name === "w:del" || name === "w:moveFrom" || name === "mc:Fallback") this.#skipped++;
        if (this.#skipped > 0) return;
        const value = attributes["w:val"];
        switch (name) {
          case "w:t":
            this.#collecting = true;
            break;
          case "w:tab":
            if (!this.#inRunProperties && this.#paragraphs.length > 0 && value === void 0) this.#write("	");
            break;
          case "w:br":
          case "w:cr":
            this.#write("\n");
            break;
          case "w:noBreakHyphen":
            this.#write("-");
            break;
          case "w:sym":
            this.#write(symbol(attributes["w:char"]));
            break;
          case "w:rPr":
            this.#inRunProperties = true;
            break;
          case "w:vanish":
            if (this.#inRunProperties && !isOff(value)) this.#hidden = true;
            break;
          case "w:txbxContent":
            this.#boxes++;
            break;
          case "w:sdt":
            this.#contentsBlocks.push(false);
            break;
          case "w:docPartGallery":
            if (value === "Table of Contents") this.#contentsBlocks[this.#contentsBlocks.length - 1] = true;
            break;
          case "w:fldChar":
            this.#field(attributes["w:fldCharType"]);
            break;
          case "c:chart":
            this.#takeChart(attributes["r:id"]);
            break;
          default:
            this.#openTable(name, value);
            this.#property(name, value);
        }
        if (name === "w:instrText") this.#collecting = false;
      }
      close(name) {
        if (name === "w:p") this.#endParagraph();
        if (name === "w:del" || name === "w:moveFrom" || name === "mc:Fallback") this.#skipped--;
        if (this.#skipped > 0) return;
        if (name === "w:t") this.#collecting = false;
        else if (name === "w:rPr") this.#inRunProperties = false;
        else if (name === "w:r") this.#hidden = false;
        else if (name === "w:txbxContent") this.#boxes--;
        else if (name === "w:sdt") this.#contentsBlocks.pop();
        else if (name === "w:tc") this.#tables.at(-1)?.endCell();
        else if (name === "w:tbl") this.#endTable();
      }
      text(text) {
        if (this.#skipped > 0) return;
        if (this.#collecting) this.#write(text);
        else if (/^\s*TOC\b/.test(text)) {
          const field = this.#fields.at(-1);
          if (field === void 0) return;
          field.contents = true;
          const paragraph = this.#paragraphs.at(-1);
          if (paragraph !== void 0) paragraph.contents = true;
        }
      }
      #write(text) {
        const paragraph = this.#paragraphs.at(-1);
        if (paragraph !== void 0 && !this.#hidden) paragraph.text += text;
      }
      #startParagraph() {
        this.#count++;
        const contents = this.#fields.some((field) => field.contents) || this.#contentsBlocks.includes(true);
        this.#paragraphs.push(paragraphDraft(this.#count, this.#boxes > 0, contents));
        this.#hidden = false;
      }
      #endParagraph() {
        const draft = this.#paragraphs.pop();
        if (draft === void 0 || this.#skipped > 0) return;
        const style = draft.style === void 0 ? void 0 : this.#context.styles.get(draft.style);
        const number2 = this.#numberOf(draft, style);
        const text = draft.text.trim();
        const place2 = { paragraph: draft.index };
        const table = this.#tables.at(-1);
        if (table !== void 0) table.addLine(`${number2}${text}`, place2);
        else if (text !== "" && !draft.contents && style?.isContents !== true) {
          const level = draft.outline ?? style?.level;
          const origin = draft.boxed ? "text-box" : this.#context.origin;
          const paragraph = {
            kind: "paragraph",
            text,
            ...level === void 0 ? {} : { level },
            ...number2 === "" ? {} : { number: number2 },
            ...origin === void 0 ? {} : { origin },
            place: place2
          };
          if (this.#paragraphs.length > 0) this.#waiting.push(paragraph);
          else this.blocks.push(paragraph);
        }
        if (this.#paragraphs.length === 0 && table === void 0) this.#flush();
      }
      #numberOf({ list }, style) {
        const id = list.id ?? style?.numbering?.list;
        return id === void 0 || id === "0" ? "" : this.#context.numbering.next(id, list.level ?? style?.numbering?.level ?? 0);
      }
      #flush() {
        this.blocks.push(...this.#waiting);
        this.#waiting = [];
      }
      #openTable(name, value) {
        const table = this.#tables.at(-1);
        if (name === "w:tbl") this.#tables.push(new TableDraft({ paragraph: this.#count + 1 }));
        else if (name === "w:tr") table?.startRow();
        else if (name === "w:gridBefore") table?.skipColumns(Number(value ?? 0));
        else if (name === "w:tc") table?.startCell();
        else if (name === "w:gridSpan") table?.spanColumns(Number(value ?? 1));
        else if (name === "w:vMerge") table?.mergeRows(value);
      }
      #endTable() {
        const table = this.#tables.pop()?.finish();
        if (table === void 0) return;
        if (this.#tables.length > 0 || this.#paragraphs.length > 0) this.#waiting.push(table);
        else {
          this.blocks.push(table);
          this.#flush();
        }
      }
      #property(name, value) {
        const paragraph = this.#paragraphs.at(-1);
        if (paragraph === void 0 || value === void 0) return;
        if (name === "w:pStyle") paragraph.style = value;
        else if (name === "w:numId") paragraph.list.id = value;
        else if (name === "w:ilvl") paragraph.list.level = Number(value);
        else if (name === "w:outlineLvl" && Number(value) < 9) paragraph.outline = Number(value) + 1;
      }
      #field(type) {
        if (type === "begin") this.#fields.push({ contents: false });
        else if (type === "end") this.#fields.pop();
      }
      #takeChart(relation) {
        const chart = relation === void 0 ? void 0 : this.#context.chart(relation, this.#count);
        if (chart !== void 0) this.#waiting.push(chart);
      }
    };
  }
});

// packages/documents/read/docx/chart.ts
function readChart(file, bytes2, place2) {
  const series = [];
  const open2 = [];
  let title2 = "";
  let index2 = 0;
  parseXml(file, bytes2, {
    open(name, attributes) {
      open2.push(name);
      if (name === "c:ser") series.push({ name: "", categories: [], values: [] });
      if (name === "c:pt") index2 = Math.min(Number(attributes.idx ?? 0), MOST_POINTS);
    },
    close() {
      open2.pop();
    },
    text(text) {
      const within = open2.at(-1);
      const current = series.at(-1);
      if (within === "a:t" && open2.includes("c:title") && !open2.includes("c:valAx") && !open2.includes("c:catAx"))
        title2 += text;
      if (within !== "c:v" || current === void 0) return;
      if (open2.includes("c:tx")) current.name += text;
      else if (open2.includes("c:cat")) current.categories[index2] = text;
      else if (open2.includes("c:val")) current.values[index2] = text;
    }
  });
  return { kind: "chart", title: title2.trim(), series: series.map(toSeries), place: place2 };
}
var MOST_POINTS, toSeries;
var init_chart = __esm({
  "packages/documents/read/docx/chart.ts"() {
    "use strict";
    init_xml();
    MOST_POINTS = 5e3;
    toSeries = ({ name, categories: categories2, values }) => ({
      name,
      points: Array.from(values, (value, index2) => ({ category: categories2[index2] ?? "", value: value ?? "" }))
    });
  }
});

// packages/documents/read/docx/number-format.ts
function formatNumber(value, format) {
  if (/^(?:chineseCounting|chineseCountingThousand|taiwaneseCountingThousand|japaneseCounting|koreanCounting)$/.test(
    format
  ))
    return chinese(value);
  if (format === "ideographDigital" || format === "chineseLegalSimplified")
    return [...String(value)].map((digit) => DIGITS.charAt(Number(digit))).join("");
  if (format === "ideographTraditional") return STEMS.charAt((value - 1) % STEMS.length);
  if (format === "decimalEnclosedCircle" || format === "decimalEnclosedCircleChinese")
    return value <= 20 ? String.fromCodePoint(9312 + value - 1) : String(value);
  if (format === "lowerLetter") return letter(value);
  if (format === "upperLetter") return letter(value).toUpperCase();
  if (format === "lowerRoman") return roman(value);
  if (format === "upperRoman") return roman(value).toUpperCase();
  return format === "bullet" || format === "none" ? "" : String(value);
}
function chinese(value) {
  if (value <= 0 || value >= 1e3) return String(value);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const hundred = hundreds === 0 ? "" : `${DIGITS.charAt(hundreds)}\u767E`;
  const ten = tens === 0 ? hundreds > 0 && ones > 0 ? "\u96F6" : "" : `${tens === 1 && hundreds === 0 ? "" : DIGITS.charAt(tens)}\u5341`;
  return `${hundred}${ten}${ones === 0 ? "" : DIGITS.charAt(ones)}`;
}
function roman(value) {
  let rest = Math.min(value, 3999);
  let text = "";
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}
var DIGITS, STEMS, ROMAN, letter;
var init_number_format = __esm({
  "packages/documents/read/docx/number-format.ts"() {
    "use strict";
    DIGITS = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
    STEMS = "\u7532\u4E59\u4E19\u4E01\u620A\u5DF1\u5E9A\u8F9B\u58EC\u7678";
    ROMAN = [
      [1e3, "m"],
      [900, "cm"],
      [500, "d"],
      [400, "cd"],
      [100, "c"],
      [90, "xc"],
      [50, "l"],
      [40, "xl"],
      [10, "x"],
      [9, "ix"],
      [5, "v"],
      [4, "iv"],
      [1, "i"]
    ];
    letter = (value) => String.fromCharCode(97 + (value - 1) % 26).repeat(Math.min(9, Math.ceil(value / 26)));
  }
});

// packages/documents/read/docx/numbering.ts
var Numbering;
var init_numbering = __esm({
  "packages/documents/read/docx/numbering.ts"() {
    "use strict";
    init_xml();
    init_number_format();
    Numbering = class {
      #abstracts = /* @__PURE__ */ new Map();
      #lists = /* @__PURE__ */ new Map();
      #counters = /* @__PURE__ */ new Map();
      #begun = /* @__PURE__ */ new Set();
      constructor(file, bytes2) {
        if (bytes2 !== void 0) this.#read(file, bytes2);
      }
      /** The number as displayed; empty for bullets and unknown lists. */
      next(list, level) {
        const definition = this.#lists.get(list);
        const levels = definition === void 0 ? void 0 : this.#abstracts.get(definition.abstract);
        const own = levels?.get(level);
        if (definition === void 0 || levels === void 0 || own === void 0) return "";
        const counters = this.#countersOf(list, definition);
        counters[level] = (counters[level] ?? this.#startOf(definition, levels, level) - 1) + 1;
        counters.length = level + 1;
        if (own.format === "bullet") return "";
        return own.text.replace(/%(\d)/g, (_, digit) => {
          const at = Number(digit) - 1;
          const value = counters[at] ?? this.#startOf(definition, levels, at);
          return formatNumber(value, levels.get(at)?.format ?? "decimal");
        });
      }
      #countersOf(list, definition) {
        const fresh = definition.starts.size > 0 && !this.#begun.has(list);
        this.#begun.add(list);
        const known4 = this.#counters.get(definition.abstract);
        if (known4 !== void 0 && !fresh) return known4;
        const counters = [];
        this.#counters.set(definition.abstract, counters);
        return counters;
      }
      #startOf(definition, levels, level) {
        return definition.starts.get(level) ?? levels.get(level)?.start ?? 1;
      }
      #read(file, bytes2) {
        let levels;
        let level;
        let list;
        let overridden = 0;
        let abstract = "";
        parseXml(file, bytes2, {
          open: (name, attributes) => {
            const value = attributes["w:val"] ?? "";
            if (name === "w:abstractNum") {
              levels = /* @__PURE__ */ new Map();
              this.#abstracts.set(attributes["w:abstractNumId"] ?? "", levels);
            } else if (name === "w:lvl" && levels !== void 0) {
              level = { start: 1, format: "decimal", text: "" };
              levels.set(Number(attributes["w:ilvl"]), level);
            } else if (name === "w:start" && level !== void 0) level.start = Number(value);
            else if (name === "w:numFmt" && level !== void 0) level.format = value;
            else if (name === "w:lvlText" && level !== void 0) level.text = value;
            else if (name === "w:num") abstract = attributes["w:numId"] ?? "";
            else if (name === "w:abstractNumId") {
              list = { abstract: value, starts: /* @__PURE__ */ new Map() };
              this.#lists.set(abstract, list);
            } else if (name === "w:lvlOverride") overridden = Number(attributes["w:ilvl"]);
            else if (name === "w:startOverride") list?.starts.set(overridden, Number(value));
          },
          close: (name) => {
            if (name === "w:lvl") level = void 0;
            if (name === "w:abstractNum") levels = void 0;
          }
        });
      }
    };
  }
});

// packages/documents/read/docx/styles.ts
function readStyles(file, bytes2) {
  const drafts = bytes2 === void 0 ? /* @__PURE__ */ new Map() : readDrafts(file, bytes2);
  return new Map([...drafts.keys()].map((id) => [id, resolve(id, drafts)]));
}
function readDrafts(file, bytes2) {
  const drafts = /* @__PURE__ */ new Map();
  let current;
  parseXml(file, bytes2, {
    open(name, attributes) {
      const value = attributes["w:val"] ?? "";
      if (name === "w:style") {
        current = { name: "", basedOn: void 0, outline: void 0, list: void 0, listLevel: 0 };
        drafts.set(attributes["w:styleId"] ?? "", current);
      } else if (current === void 0) return;
      else if (name === "w:name") current.name = value;
      else if (name === "w:basedOn") current.basedOn = value;
      else if (name === "w:outlineLvl") current.outline = Number(value);
      else if (name === "w:numId") current.list = value;
      else if (name === "w:ilvl") current.listLevel = Number(value);
    },
    close(name) {
      if (name === "w:style") current = void 0;
    }
  });
  return drafts;
}
function resolve(id, drafts) {
  let level;
  let list;
  let listLevel = 0;
  let isContents = false;
  let current = drafts.get(id);
  for (let depth = 0; current !== void 0 && depth < DEEPEST_INHERITANCE; depth++) {
    const heading = HEADING_NAME.exec(current.name)?.[1];
    level ??= current.outline === void 0 ? heading === void 0 ? void 0 : Number(heading) : current.outline + 1;
    if (list === void 0 && current.list !== void 0) {
      list = current.list;
      listLevel = current.listLevel;
    }
    isContents ||= CONTENTS_NAME.test(current.name);
    current = current.basedOn === void 0 ? void 0 : drafts.get(current.basedOn);
  }
  return {
    level: level !== void 0 && level <= 9 ? level : void 0,
    isContents,
    numbering: list === void 0 ? void 0 : { list, level: listLevel }
  };
}
var HEADING_NAME, CONTENTS_NAME, DEEPEST_INHERITANCE;
var init_styles = __esm({
  "packages/documents/read/docx/styles.ts"() {
    "use strict";
    init_xml();
    HEADING_NAME = /^(?:heading|标题)\s?([1-9])$/i;
    CONTENTS_NAME = /^(?:toc|目录)(?:\s?\d|\s?heading|标题)?$/i;
    DEEPEST_INHERITANCE = 20;
  }
});

// packages/documents/read/docx.ts
var docx_exports = {};
__export(docx_exports, {
  readDocx: () => readDocx
});
function readRelations(file, bytes2) {
  const targets = /* @__PURE__ */ new Map();
  if (bytes2 === void 0) return targets;
  parseXml(file, bytes2, {
    open(name, { Id, Target }) {
      if (name !== "Relationship" || Id === void 0 || Target === void 0) return;
      targets.set(Id, Target.startsWith("/") ? Target.slice(1) : `word/${Target}`);
    }
  });
  return targets;
}
var WANTED, readDocx, readNotes;
var init_docx = __esm({
  "packages/documents/read/docx.ts"() {
    "use strict";
    init_unreadable();
    init_body();
    init_chart();
    init_numbering();
    init_styles();
    init_xml();
    init_zip_entries();
    WANTED = /^word\/(?:document|styles|numbering|footnotes|endnotes)\.xml$|^word\/_rels\/document\.xml\.rels$|^word\/charts\/[^/]+\.xml$/;
    readDocx = async ({ file, bytes: bytes2 }) => {
      const parts2 = zipEntries(file, bytes2, (name) => WANTED.test(name));
      const main = parts2.get("word/document.xml");
      if (main === void 0)
        throw new UnreadableFile(
          file,
          "damaged",
          `${file}\uFF1A\u4E0D\u662F\u5B8C\u6574\u7684 Word \u6587\u6863\uFF08\u7F3A\u5C11\u6B63\u6587\u90E8\u5206\uFF09\u3002\u8BF7\u5728 WPS \u6216 Word \u4E2D\u53E6\u5B58\u4E3A docx \u540E\u518D\u8BD5\u3002`
        );
      const targets = readRelations(file, parts2.get("word/_rels/document.xml.rels"));
      const context = {
        file,
        styles: readStyles(file, parts2.get("word/styles.xml")),
        numbering: new Numbering(file, parts2.get("word/numbering.xml")),
        origin: void 0,
        chart: (relation, paragraph) => {
          const part = parts2.get(targets.get(relation) ?? "");
          return part === void 0 ? void 0 : readChart(file, part, { paragraph });
        }
      };
      const notes = ["word/footnotes.xml", "word/endnotes.xml"].flatMap((name) => readNotes(context, parts2.get(name)));
      const blocks = [...readBody(context, main), ...notes];
      if (blocks.length === 0)
        throw new UnreadableFile(file, "no-text", `${file}\uFF1A\u6587\u6863\u4E2D\u6CA1\u6709\u6587\u5B57\uFF0C\u53EF\u80FD\u662F\u626B\u63CF\u56FE\u7247\u3002\u8BF7\u63D0\u4F9B\u542B\u6587\u5B57\u7684\u7248\u672C\u3002`);
      return { file, format: "docx", blocks, gaps: [] };
    };
    readNotes = (context, bytes2) => bytes2 === void 0 ? [] : readBody({ ...context, origin: "footnote" }, bytes2).map((block) => ({ ...block, place: {} }));
  }
});

// packages/documents/read/doc.ts
var doc_exports = {};
__export(doc_exports, {
  readDoc: () => readDoc
});
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import WordExtractor from "word-extractor";
async function convert({ bytes: bytes2 }) {
  const folder2 = await mkdtemp(join(tmpdir(), "mingzhang-doc-"));
  try {
    await writeFile(join(folder2, "input.doc"), bytes2);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder2, "profile")).href}`;
    await run(
      "soffice",
      [profile, "--headless", "--norestore", "--convert-to", "docx", "--outdir", folder2, join(folder2, "input.doc")],
      { timeout: CONVERSION_TIME, cwd: folder2 }
    );
    return await readFile(join(folder2, "input.docx"));
  } catch {
    return void 0;
  } finally {
    await rm(folder2, { recursive: true, force: true });
  }
}
async function readTextAlone({ file, bytes: bytes2 }) {
  const text = await new WordExtractor().extract(Buffer.from(bytes2)).then(
    (extracted) => extracted.getBody(),
    () => {
      throw new UnreadableFile(
        file,
        "damaged",
        `${file}\uFF1Adoc \u6587\u4EF6\u5DF2\u635F\u574F\u6216\u5DF2\u52A0\u5BC6\uFF0C\u8BF7\u5728 WPS \u6216 Word \u4E2D\u53E6\u5B58\u4E3A docx \u540E\u518D\u8BD5\u3002`
      );
    }
  );
  const gap2 = {
    what: "\u8868\u683C\u672A\u6838\u5BF9",
    reason: "\u672C\u673A\u6CA1\u6709\u5B89\u88C5 LibreOffice\uFF0Cdoc \u53EA\u80FD\u8BFB\u53D6\u6587\u5B57\uFF0C\u8868\u683C\u672A\u6838\u5BF9\u3002\u8BF7\u5B89\u88C5 LibreOffice\uFF0C\u6216\u5C06\u6587\u4EF6\u53E6\u5B58\u4E3A docx \u540E\u518D\u8BD5\u3002"
  };
  return { ...textDocument(file, text), format: "doc", gaps: [gap2] };
}
var run, CONVERSION_TIME, readDoc;
var init_doc = __esm({
  "packages/documents/read/doc.ts"() {
    "use strict";
    init_unreadable();
    init_docx();
    init_text();
    run = promisify(execFile);
    CONVERSION_TIME = 6e4;
    readDoc = async (input) => {
      const converted = await convert(input);
      if (converted !== void 0) return { ...await readDocx({ file: input.file, bytes: converted }), format: "doc" };
      return readTextAlone(input);
    };
  }
});

// packages/documents/read/pdf/radicals.ts
var forms, ideographs, printed, printedOf, printedCharacter, compatible;
var init_radicals = __esm({
  "packages/documents/read/pdf/radicals.ts"() {
    "use strict";
    forms = "\u22EF\u2F3E\u2E81\u2E82\u2E83\u2E84\u2E85\u2E86\u2E87\u2E88\u2E89\u2E8A\u2E8B\u2E8C\u2E8D\u2E8E\u2E8F\u2E90\u2E91\u2E92\u2E93\u2E94\u2E95\u2E96\u2E97\u2E98\u2E99\u2E9B\u2E9C\u2E9D\u2E9E\u2E9F\u2EA0\u2EA1\u2EA2\u2EA3\u2EA4\u2EA5\u2EA6\u2EA7\u2EA8\u2EA9\u2EAA\u2EAB\u2EAC\u2EAD\u2EAE\u2EAF\u2EB0\u2EB1\u2EB2\u2EB3\u2EB4\u2EB5\u2EB6\u2EB7\u2EB8\u2EB9\u2EBA\u2EBB\u2EBC\u2EBD\u2EBE\u2EBF\u2EC0\u2EC1\u2EC2\u2EC3\u2EC4\u2EC5\u2EC6\u2EC7\u2EC8\u2EC9\u2ECA\u2ECB\u2ECC\u2ECD\u2ECE\u2ECF\u2ED0\u2ED1\u2ED2\u2ED3\u2ED4\u2ED5\u2ED6\u2ED7\u2ED8\u2ED9\u2EDA\u2EDB\u2EDC\u2EDD\u2EDE\u2EDF\u2EE0\u2EE1\u2EE2\u2EE3\u2EE4\u2EE5\u2EE6\u2EE7\u2EE8\u2EE9\u2EEA\u2EEB\u2EEC\u2EED\u2EEE\u2EEF\u2EF0\u2EF1\u2EF2\u2EF3";
    ideographs = "\u2026\u6237\u5382\u4E5B\u4E5A\u4E59\u4EBB\u5182\u{20628}\u5200\u5202\u535C\u353E\u5C0F\u5C0F\u5140\u5C23\u5C22\u{21BC2}\u5DF3\u5E7A\u5F51\u5F50\u5FC4\u5FC3\u624C\u6535\u65E1\u65E5\u6708\u6B7A\u6BCD\u6C11\u6C35\u6C3A\u706C\u722B\u722B\u4E2C\u725B\u72AD\u738B\u{24D14}\u76EE\u793A\u793B\u{25AD7}\u7CF9\u7E9F\u7F53\u7F52\u34C1\u5197\u{2626B}\u7F8A\u{2634C}\u{2634B}\u8002\u8080\u807F\u8089\u{26951}\u8279\u8279\u8279\u864E\u8864\u8980\u897F\u89C1\u89D2\u{278B2}\u8BA0\u8D1D\u{27FB7}\u8F66\u8FB6\u8FB6\u8FB6\u9091\u9485\u9577\u9578\u957F\u95E8\u{28E0F}\u961D\u96E8\u9752\u97E6\u9875\u98CE\u98DE\u98DF\u{2967F}\u98E0\u9963\u{29810}\u9A6C\u9AA8\u9B3C\u9C7C\u9E1F\u5364\u9EA6\u9EC4\u9EFE\u6589\u9F50\u6B6F\u9F7F\u7ADC\u9F99\u9F9C\u4E80\u9F9F";
    printed = Array.from(ideographs);
    printedOf = new Map(Array.from(forms, (form, index2) => [form, printed[index2] ?? form]));
    printedCharacter = (character) => printedOf.get(character) ?? (compatible.test(character) ? character.normalize("NFKC") : character);
    compatible = /[\u2F00-\u2FDF\uF900-\uFAFF\uFB00-\uFB06\u{2F800}-\u{2FA1F}]/u;
  }
});

// packages/documents/read/pdf/characters.ts
function lastCharacter(text) {
  const end = text.charCodeAt(text.length - 1);
  return end >= 56320 && end <= 57343 ? text.slice(-2) : text.slice(-1);
}
var wide, isWide, sameGlyph, printedText, isUnknown, firstCharacter, opensWithNumber, endsSentence;
var init_characters = __esm({
  "packages/documents/read/pdf/characters.ts"() {
    "use strict";
    init_radicals();
    wide = /[\u2E80-\u303F\u3040-\u30FF\u3100-\u31FF\u3400-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF“”‘’…—\u{20000}-\u{3FFFF}]/u;
    isWide = (character) => wide.test(character);
    sameGlyph = /[\u22EF\u2E80-\u2FDF\uF900-\uFAFF\uFB00-\uFB06\u{2F800}-\u{2FA1F}]/u;
    printedText = (text) => sameGlyph.test(text) ? Array.from(text, printedCharacter).join("") : text;
    isUnknown = (character) => /[\u0000-\u001F\u007F-\u009F\uE000-\uF8FF\uFFFD]/.test(character);
    firstCharacter = (text) => {
      const point = text.codePointAt(0);
      return point === void 0 ? "" : String.fromCodePoint(point);
    };
    opensWithNumber = (text) => /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]\d{1,2}[）)]|\d{1,2}[）)、．]|\d{1,2}\.(?!\d)|[①-⑳]|第[一二三四五六七八九十\d]{1,3}[部章节条])/.test(
      text
    );
    endsSentence = (text) => /[。！？；;!?][”’」』）)]?$/.test(text);
  }
});

// packages/documents/read/pdf/lines.ts
function groupByBaseline(words) {
  const groups = [];
  let anchor;
  for (const word2 of words.toSorted((a, b) => a.y - b.y)) {
    const group = groups.at(-1);
    if (anchor === void 0 || group === void 0 || word2.y - anchor.y > sameLine * Math.max(anchor.size, word2.size)) {
      groups.push([word2]);
      anchor = word2;
    } else {
      group.push(word2);
      if (word2.size > anchor.size) anchor = word2;
    }
  }
  return groups;
}
function withoutOverprint(words) {
  const kept2 = [];
  for (const word2 of words) {
    if (!kept2.slice(-3).some((previous) => isOverprint(previous, word2))) kept2.push(word2);
  }
  return kept2;
}
function needsSpace(previous, word2, apart) {
  const size = Math.max(previous.size, word2.size);
  const gap2 = word2.left - previous.right;
  const [before, after] = [lastCharacter(previous.text), firstCharacter(word2.text)];
  if (apart && gap2 < size * widestJustified) return false;
  if (isWide(before) && isWide(after)) return gap2 > size * (previous.spaceAfter ? realSpace : wideSpace);
  if (isWide(before) || isWide(after)) return previous.spaceAfter || gap2 > size * wideSpace;
  return previous.spaceAfter || gap2 > size * narrowSpace;
}
function joinWords(words) {
  let text = "";
  let previous;
  words.forEach((word2, index2) => {
    if (previous !== void 0) {
      const gapAfter = (at) => {
        const [here, next] = [words[at], words[at + 1]];
        return here === void 0 || next === void 0 || here.spaceAfter || next.left - here.right > here.size * narrowSpace;
      };
      const alone = isSingleWide(word2.text) && gapAfter(index2);
      const previousAlone = isSingleWide(previous.text) && (index2 < 2 || gapAfter(index2 - 2));
      if (needsSpace(previous, word2, alone && previousAlone)) text += " ";
    }
    text += word2.text;
    previous = word2;
  });
  return text;
}
function mainFont(words) {
  const counts = /* @__PURE__ */ new Map();
  for (const word2 of words) counts.set(word2.font, (counts.get(word2.font) ?? 0) + word2.text.length);
  let best = "";
  for (const [font, count] of counts) if (count > (counts.get(best) ?? 0)) best = font;
  return best;
}
function toLine(words, page) {
  const ordered = withoutOverprint(words.toSorted((a, b) => a.left - b.left));
  const [first] = ordered;
  if (first === void 0) return void 0;
  const largest = ordered.reduce((best, word2) => word2.size > best.size ? word2 : best, first);
  return {
    page,
    text: joinWords(ordered),
    left: first.left,
    right: ordered.reduce((right, word2) => Math.max(right, word2.right), first.right),
    y: largest.y,
    size: largest.size,
    font: mainFont(ordered),
    words: ordered
  };
}
function toLines(words, page) {
  return groupByBaseline(words).flatMap((group) => toLine(group, page) ?? []);
}
var sameLine, widestJustified, wideSpace, narrowSpace, realSpace, isOverprint, isSingleWide;
var init_lines = __esm({
  "packages/documents/read/pdf/lines.ts"() {
    "use strict";
    init_characters();
    sameLine = 0.5;
    widestJustified = 5;
    wideSpace = 0.65;
    narrowSpace = 0.25;
    realSpace = 0.2;
    isOverprint = (previous, word2) => previous.text === word2.text && word2.left - previous.left < word2.size * 0.2 && Math.abs(word2.y - previous.y) < word2.size * 0.2;
    isSingleWide = (text) => [...text].length === 1 && isWide(text);
  }
});

// packages/documents/read/pdf/cell-text.ts
function continues(previous, line, sides) {
  const full = reaches(previous, sides);
  if (isFigure(line.text))
    return full && (isFigure(previous.text) ? isCutFigure(previous, sides) : !endsSentence(previous.text));
  if (opensWithNumber(line.text)) return full && !endsSentence(previous.text);
  return full || !endsSentence(previous.text);
}
function joinTexts(previous, next) {
  const [before, after] = [lastCharacter(previous), firstCharacter(next)];
  const latin = !isWide(before) && !isWide(after) && /[A-Za-z]/.test(before) && /[A-Za-z]/.test(after);
  return `${previous}${latin ? " " : ""}${next}`;
}
function cellText2(words, page, sides) {
  const lines = toLines(words, page);
  let text = "";
  lines.forEach((line, index2) => {
    const previous = lines[index2 - 1];
    if (previous === void 0) text = line.text;
    else text = continues(previous, line, sides) ? joinTexts(text, line.text) : `${text}
${line.text}`;
  });
  const last = lines.at(-1);
  return { text, full: last !== void 0 && reaches(last, sides) };
}
var figurePattern, isFigure, marginRoom, reaches, isCutFigure;
var init_cell_text = __esm({
  "packages/documents/read/pdf/cell-text.ts"() {
    "use strict";
    init_characters();
    init_lines();
    figurePattern = /^[-－+＋(（]?\d[\d,，]*(?:\.\d+)?[%％)）]?$/;
    isFigure = (text) => figurePattern.test(text);
    marginRoom = 1.7;
    reaches = (line, { right }) => right - line.right < line.size * marginRoom;
    isCutFigure = (line, sides) => line.left - sides.left < line.size * marginRoom && /[\d,.，]$/.test(line.text);
  }
});

// packages/documents/read/pdf/rules.ts
function merge(rules) {
  const merged = [];
  let band = [];
  const closeBand = () => {
    const first = merged.length;
    for (const rule of band.toSorted((a, b) => a.from - b.from)) {
      const last = merged.length > first ? merged.at(-1) : void 0;
      if (last !== void 0 && rule.from <= last.to + touch) last.to = Math.max(last.to, rule.to);
      else merged.push({ ...rule });
    }
    band = [];
  };
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const first = band[0];
    if (first !== void 0 && rule.at - first.at > touch) closeBand();
    band.push(rule);
  }
  closeBand();
  return merged.filter((rule) => rule.to - rule.from >= shortest);
}
function mergeRules({ horizontal, vertical }) {
  const merged = { horizontal: merge(horizontal), vertical: merge(vertical) };
  return merged.horizontal.length > mostRules || merged.vertical.length > mostRules ? void 0 : merged;
}
function frames({ horizontal, vertical }) {
  const parent = horizontal.map((_, index2) => index2);
  const root = (index2) => {
    let at = index2;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      parent[at] = parent[up] ?? up;
      at = up;
    }
    return at;
  };
  const home = vertical.map((rule) => {
    let first;
    horizontal.forEach((other, index2) => {
      if (!crosses(other, rule)) return;
      if (first === void 0) first = root(index2);
      else parent[root(index2)] = first = root(first);
    });
    return first;
  });
  const groups = /* @__PURE__ */ new Map();
  const groupOf = (index2) => {
    const key = root(index2);
    const group = groups.get(key) ?? { horizontal: [], vertical: [] };
    groups.set(key, group);
    return group;
  };
  vertical.forEach((rule, index2) => {
    const at = home[index2];
    if (at !== void 0) groupOf(at).vertical.push(rule);
  });
  horizontal.forEach((rule, index2) => {
    groups.get(root(index2))?.horizontal.push(rule);
  });
  return [...groups.values()];
}
var touch, shortest, mostRules, crosses;
var init_rules = __esm({
  "packages/documents/read/pdf/rules.ts"() {
    "use strict";
    touch = 3;
    shortest = 6;
    mostRules = 2e3;
    crosses = (horizontal, vertical) => vertical.at >= horizontal.from - touch && vertical.at <= horizontal.to + touch && horizontal.at >= vertical.from - touch && horizontal.at <= vertical.to + touch;
  }
});

// packages/documents/read/pdf/grid.ts
function distinct(values) {
  const result = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = result.at(-1);
    if (last === void 0 || value - last > touch) result.push(value);
  }
  return result;
}
function stretchOf(coordinates2, value) {
  let [low, high] = [0, coordinates2.length];
  while (low < high) {
    const middle3 = low + high >> 1;
    if ((coordinates2[middle3] ?? Infinity) <= value) low = middle3 + 1;
    else high = middle3;
  }
  return low === 0 || low === coordinates2.length ? void 0 : low - 1;
}
function drawnSides(rules, across, along) {
  const stretches = along.length - 1;
  const drawn = new Float64Array(across.length * stretches);
  for (const rule of rules) {
    const index2 = across.findIndex((value) => Math.abs(value - rule.at) <= touch);
    if (index2 < 0) continue;
    for (let stretch = 0; stretch < stretches; stretch++) {
      const [from, to] = [along[stretch] ?? 0, along[stretch + 1] ?? 0];
      const covered = Math.min(rule.to, to) - Math.max(rule.from, from);
      if (covered > 0)
        drawn[index2 * stretches + stretch] = (drawn[index2 * stretches + stretch] ?? 0) + covered / (to - from);
    }
  }
  return (at, stretch) => (drawn[at * stretches + stretch] ?? 0) >= drawnPart;
}
function joinFields(rows2, columns, above, before) {
  const parent = new Int32Array(rows2 * columns).map((_, index2) => index2);
  const root = (index2) => {
    let at = index2;
    while ((parent[at] ?? at) !== at) {
      parent[at] = parent[parent[at] ?? at] ?? at;
      at = parent[at] ?? at;
    }
    return at;
  };
  for (let row = 0; row < rows2; row++) {
    for (let column = 0; column < columns; column++) {
      const field = row * columns + column;
      if (row > 0 && !above(row, column)) parent[root(field)] = root(field - columns);
      if (column > 0 && !before(column, row)) parent[root(field)] = root(field - 1);
    }
  }
  return parent.map((_, index2) => root(index2));
}
function isWhole(groups, columns, area, group) {
  for (let row = area.row; row < area.rowEnd; row++) {
    for (let column = area.column; column < area.columnEnd; column++) {
      if (groups[row * columns + column] !== group) return false;
    }
  }
  return true;
}
function stripes(groups, columns, area, group) {
  const result = [];
  for (let row = area.row; row < area.rowEnd; row++) {
    let start;
    for (let column = area.column; column <= area.columnEnd; column++) {
      const inside = column < area.columnEnd && groups[row * columns + column] === group;
      if (inside) start ??= column;
      else if (start !== void 0) {
        result.push({ row, column: start, rowEnd: row + 1, columnEnd: column });
        start = void 0;
      }
    }
  }
  return result;
}
function toAreas(groups, columns) {
  const bounds = /* @__PURE__ */ new Map();
  groups.forEach((group, index2) => {
    const [row, column] = [Math.floor(index2 / columns), index2 % columns];
    const bound = bounds.get(group);
    if (bound === void 0) bounds.set(group, { row, column, rowEnd: row + 1, columnEnd: column + 1 });
    else {
      bound.rowEnd = Math.max(bound.rowEnd, row + 1);
      bound.column = Math.min(bound.column, column);
      bound.columnEnd = Math.max(bound.columnEnd, column + 1);
    }
  });
  const areas = [...bounds].flatMap(
    ([group, area]) => isWhole(groups, columns, area, group) ? [area] : stripes(groups, columns, area, group)
  );
  return areas.sort((a, b) => a.row - b.row || a.column - b.column);
}
function coordinates(lines, crossing) {
  const ends = crossing.flatMap((rule) => [rule.from, rule.to]);
  const outer = [ends.reduce((a, b) => Math.min(a, b), Infinity), ends.reduce((a, b) => Math.max(a, b), -Infinity)];
  return distinct([...lines.map((line) => line.at), ...outer]);
}
function toGrid({ horizontal, vertical }) {
  const edges = coordinates(vertical, horizontal);
  const levels = coordinates(horizontal, vertical);
  const [columns, rows2] = [edges.length - 1, levels.length - 1];
  if (columns < 2 || columns > mostColumns || rows2 < 1 || columns * rows2 > mostFields) return void 0;
  const groups = joinFields(rows2, columns, drawnSides(horizontal, levels, edges), drawnSides(vertical, edges, levels));
  const areas = toAreas(groups, columns);
  const owners = new Int32Array(rows2 * columns);
  areas.forEach((area, index2) => {
    for (let row = area.row; row < area.rowEnd; row++)
      owners.fill(index2, row * columns + area.column, row * columns + area.columnEnd);
  });
  return areas.length < 2 ? void 0 : { edges, levels, areas, areaAt: (row, column) => owners[row * columns + column] ?? 0 };
}
var mostColumns, mostFields, drawnPart;
var init_grid = __esm({
  "packages/documents/read/pdf/grid.ts"() {
    "use strict";
    init_rules();
    mostColumns = 300;
    mostFields = 4e4;
    drawnPart = 0.55;
  }
});

// packages/documents/read/pdf/continued-tables.ts
function aligned(table, other) {
  const shift = (other.edges[0] ?? 0) - (table.edges[0] ?? 0);
  return table.edges.map((edge) => edge + shift);
}
function sameColumns(table, next) {
  const edges = aligned(next, table);
  if (!hasEdge(edges, table.edges.at(-1) ?? 0) || !hasEdge(table.edges, edges.at(-1) ?? 0)) return false;
  return edges.every((x2) => hasEdge(table.edges, x2)) || table.edges.every((x2) => hasEdge(edges, x2));
}
function repeatedRows(table, next) {
  const most = Math.min(table.rows, next.rows, mostHeaderRows);
  let rows2 = 0;
  while (rows2 < most && rowText(table, rows2) === rowText(next, rows2) && rowText(next, rows2).replaceAll("\0", "") !== "")
    rows2++;
  return rows2;
}
function isAnotherForm(table, next, repeated3) {
  if (repeated3 === 0) return false;
  const [label, nextLabel] = [rowCells(table, repeated3)[0], rowCells(next, repeated3)[0]];
  return label !== void 0 && nextLabel !== void 0 && label.text !== "" && label.text === nextLabel.text && !/\d/.test(label.text);
}
function isContinued(table, next) {
  return sameColumns(table, next) && !isAnotherForm(table, next, repeatedRows(table, next));
}
function onEdges(table, own, edges) {
  const indexOf = (column) => {
    const x2 = own[column] ?? 0;
    let best = 0;
    edges.forEach((edge, index2) => {
      if (Math.abs(edge - x2) < Math.abs((edges[best] ?? 0) - x2)) best = index2;
    });
    return best;
  };
  return table.cells.map((cell2) => {
    const column = indexOf(cell2.column);
    return { ...cell2, column, columnSpan: Math.max(1, indexOf(cell2.column + cell2.columnSpan) - column) };
  });
}
function splitRow(last, first) {
  const isWhole2 = last[0]?.text !== "" || last.some((cell2) => isFigure(cell2.text));
  if (first[0]?.text !== "" || !isWhole2) return void 0;
  const pairs2 = [];
  for (const cell2 of first) {
    if (cell2.text === "") continue;
    const before = last.find((other) => other.column === cell2.column && other.columnSpan === cell2.columnSpan);
    if (before === void 0 || !before.full || opensWithNumber(cell2.text)) return void 0;
    if (isFigure(before.text) && isFigure(cell2.text)) return void 0;
    pairs2.push([before, cell2]);
  }
  return pairs2.length > 0 ? pairs2 : void 0;
}
function extendMerged(cells, next, rows2) {
  const taken = /* @__PURE__ */ new Set();
  for (const cell2 of next) {
    if (cell2.row !== rows2 || cell2.text !== "") continue;
    const above = cells.find(
      (other) => other.column === cell2.column && other.columnSpan === cell2.columnSpan && other.row + other.rowSpan === rows2
    );
    if (above === void 0 || above.rowSpan < 2 && (cell2.rowSpan < 2 || above.row === 0)) continue;
    above.rowSpan += cell2.rowSpan;
    taken.add(cell2);
  }
  return next.filter((cell2) => !taken.has(cell2));
}
function isCutOff(table, next) {
  const last = table.rows - 1;
  if (last === 0 || !isBlank2(table, last)) return false;
  return rowCells(table, last).length === 1 || recurs(table, next, repeatedRows(table, next));
}
function recurs(table, next, row) {
  const below = rowCells(next, row);
  return rowCells(table, table.rows - 1).every(
    (cell2) => below.some((other) => other.column === cell2.column && other.columnSpan === cell2.columnSpan)
  );
}
function withoutLastRow(table) {
  const rows2 = table.rows - 1;
  const cells = table.cells.filter((cell2) => cell2.row < rows2).map((cell2) => ({ ...cell2, rowSpan: Math.min(cell2.rowSpan, rows2 - cell2.row) }));
  return { ...table, rows: rows2, cells };
}
function joinTables(whole, next) {
  const table = isCutOff(whole, next) ? withoutLastRow(whole) : whole;
  const nextEdges = aligned(next, table);
  const edges = table.edges.length >= nextEdges.length ? table.edges : nextEdges;
  const cells = edges === table.edges ? [...table.cells] : onEdges(table, table.edges, edges);
  let skipped = repeatedRows(table, next);
  const rest = onEdges(next, nextEdges, edges);
  const lastRow = cells.filter((cell2) => cell2.row + cell2.rowSpan === table.rows);
  const pairs2 = splitRow(
    lastRow,
    rest.filter((cell2) => cell2.row === skipped)
  );
  if (pairs2 !== void 0) {
    for (const [before, cell2] of pairs2) {
      before.text = joinTexts(before.text, cell2.text);
      before.full = cell2.full;
    }
    skipped += 1;
  } else if (next.rows > skipped + 1 && isBlank2(next, skipped) && rowCells(next, skipped).length === 1) skipped += 1;
  const shift = table.rows - skipped;
  const added = fromRow(rest, skipped).map((cell2) => ({ ...cell2, row: cell2.row + shift }));
  const kept2 = extendMerged(cells, added, table.rows);
  return { ...table, edges: distinct(edges), rows: shift + next.rows, cells: [...cells, ...kept2] };
}
var closeEdges, mostHeaderRows, hasEdge, rowCells, rowText, isBlank2, fromRow;
var init_continued_tables = __esm({
  "packages/documents/read/pdf/continued-tables.ts"() {
    "use strict";
    init_cell_text();
    init_characters();
    init_grid();
    closeEdges = 4;
    mostHeaderRows = 12;
    hasEdge = (edges, x2) => edges.some((edge) => Math.abs(edge - x2) <= closeEdges);
    rowCells = (table, row) => table.cells.filter((cell2) => cell2.row === row);
    rowText = (table, row) => rowCells(table, row).map((cell2) => cell2.text.replaceAll(/\s/g, "")).join("\0");
    isBlank2 = (table, row) => rowCells(table, row).every((cell2) => cell2.text === "");
    fromRow = (cells, row) => cells.flatMap((cell2) => {
      if (cell2.row >= row) return [cell2];
      const rowSpan = cell2.row + cell2.rowSpan - row;
      return rowSpan > 0 && cell2.text === "" ? [{ ...cell2, row, rowSpan }] : [];
    });
  }
});

// packages/documents/read/pdf/headings.ts
function bodyFont(lines) {
  const counts = /* @__PURE__ */ new Map();
  for (const { font, text } of lines) counts.set(font, (counts.get(font) ?? 0) + text.length);
  let best = "";
  for (const [font, count] of counts) if (count > (counts.get(best) ?? 0)) best = font;
  return best;
}
function headingLevels(blocks, bodySize) {
  const bodyHeavy = isHeavy(bodyFont(blocks.flatMap((block) => block.lines)));
  const headingLook = ({ lines, text }) => {
    const [first] = lines;
    if (first === void 0 || text.length > longest || endsSentence(text) || /[，、：]$/.test(text)) return void 0;
    const look = lookOf(first);
    const marked = look.size >= bodySize * larger || look.heavy && !bodyHeavy && look.size >= bodySize * 0.95;
    return marked ? look : void 0;
  };
  const ranks = [];
  const looks = blocks.flatMap((block) => headingLook(block) ?? []);
  for (const look of looks.sort((a, b) => b.size - a.size || Number(b.heavy) - Number(a.heavy))) {
    if (!ranks.some((rank) => isSameRank(rank, look))) ranks.push(look);
  }
  return (block) => {
    const look = headingLook(block);
    return look === void 0 ? void 0 : ranks.findIndex((rank) => isSameRank(rank, look)) + 1;
  };
}
var larger, longest, isHeavy, lookOf, isSameRank;
var init_headings = __esm({
  "packages/documents/read/pdf/headings.ts"() {
    "use strict";
    init_characters();
    larger = 1.15;
    longest = 60;
    isHeavy = (font) => /bold|black|heavy|hei|黑|粗/i.test(font) && !/yahei/i.test(font);
    lookOf = (line) => ({ size: Math.round(line.size * 2) / 2, heavy: isHeavy(line.font) });
    isSameRank = (rank, look) => look.size > rank.size * 0.92 && rank.heavy === look.heavy;
  }
});

// packages/documents/read/pdf/margins.ts
function sharedEdge(ends, leastLines) {
  const counts = /* @__PURE__ */ new Map();
  for (const end of ends) counts.set(Math.round(end / bin), (counts.get(Math.round(end / bin)) ?? 0) + 1);
  const least2 = Math.max(leastLines, ends.length * leastPart);
  let outermost;
  for (const [position2, alone] of counts) {
    const count = alone + (counts.get(position2 + 1) ?? 0);
    if (count >= least2 && (outermost === void 0 || position2 > outermost)) outermost = position2;
  }
  return outermost === void 0 ? void 0 : outermost * bin;
}
function marginsOfLines(lines, width) {
  const left = sharedEdge(
    lines.map((line) => -line.left),
    leastLeft
  );
  const right = sharedEdge(
    lines.map((line) => line.right),
    leastRight
  );
  const rightmost = lines.reduce((most, line) => Math.max(most, line.right), 0);
  const leftmost = lines.reduce((least2, line) => Math.min(least2, line.left), width);
  const beyond = strayBeyond * (lines[0]?.size ?? 0);
  const isRight = right !== void 0 && right > width * leastReach && rightmost - right < beyond;
  return { ...left !== void 0 && -left - leftmost < beyond ? { left: -left } : {}, ...isRight ? { right } : {} };
}
function marginsOf(layouts) {
  const margins = /* @__PURE__ */ new Map();
  const byWidth = /* @__PURE__ */ new Map();
  for (const layout of layouts) {
    const width = Math.round(layout.width);
    const group = byWidth.get(width) ?? [];
    group.push(layout);
    byWidth.set(width, group);
  }
  for (const [width, group] of byWidth) {
    const lines = linesOf(group);
    const shared2 = marginsOfLines(lines, width);
    for (const layout of group) {
      const own = marginsOfLines(linesOf([layout]), width);
      const left = own.left ?? shared2.left ?? lines.reduce((least2, line) => Math.min(least2, line.left), width);
      margins.set(layout.page, { left, right: own.right ?? shared2.right ?? width - left });
    }
  }
  return margins;
}
var bin, leastLeft, leastRight, leastPart, leastReach, strayBeyond, linesOf;
var init_margins = __esm({
  "packages/documents/read/pdf/margins.ts"() {
    "use strict";
    bin = 3;
    leastLeft = 2;
    leastRight = 3;
    leastPart = 0.05;
    leastReach = 0.6;
    strayBeyond = 2.5;
    linesOf = (layouts) => layouts.flatMap((layout) => layout.items.flatMap((item) => "line" in item ? [item.line] : []));
  }
});

// packages/documents/read/pdf/paragraphs.ts
function openingWidth({ text, size }) {
  let width = 0;
  for (const character of kept.exec(text)?.[0] ?? "") width += isWide(character) ? 1 : 0.55;
  return width * size;
}
function isOneTitle(line, next, margins, bodySize) {
  if (line.font !== next.font || !isCentred(next, margins) || opensWithNumber(next.text) || endsSentence(line.text))
    return false;
  if (/^[（(]/.test(next.text)) return false;
  const large = line.size > bodySize * titleSize && isCentred(line, margins);
  return large || line.right - line.left > (margins.right - margins.left) * 0.8;
}
function continues2(line, next, margins, pitch, bodySize) {
  const samePage = line.page === next.page;
  const usual = Math.min(Math.max(pitch, line.size), line.size * widestPitch);
  if (!alike(line, next)) return false;
  if (samePage && next.y - line.y > usual * 1.6) return false;
  if (isOneTitle(line, next, margins, bodySize)) return true;
  if (!isFull(line, next, margins) || isSpread(line) || isSpread(next)) return false;
  const indented = next.left - margins.left > next.size * indent;
  const ended = endsSentence(line.text);
  if (indented) {
    const bothIndented = line.left - margins.left > line.size * indent && line.left - next.left < line.size * indent;
    return bothIndented && !ended && !opensWithNumber(next.text) && line.font === next.font;
  }
  if (samePage && ended && next.y - line.y > usual * 1.25) return false;
  return !beginsItem(line, next);
}
function pitchesOf(lines) {
  const distances = /* @__PURE__ */ new Map();
  lines.forEach((line, index2) => {
    const next = lines[index2 + 1];
    if (next === void 0 || next.page !== line.page) return;
    const list = distances.get(line.page) ?? [];
    list.push(next.y - line.y);
    distances.set(line.page, list);
  });
  const pitches = /* @__PURE__ */ new Map();
  for (const [page, list] of distances) pitches.set(page, list.sort((a, b) => a - b)[Math.floor(list.length / 5)] ?? 0);
  return pitches;
}
function bodySizeOf(lines) {
  const counts = /* @__PURE__ */ new Map();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  let best = 0;
  for (const [size, count] of counts) if (count > (counts.get(best) ?? 0)) best = size;
  return best;
}
function toTextBlocks(lines, { margins, pitches, bodySize }) {
  const groups = [];
  let previous;
  for (const line of lines) {
    const group = groups.at(-1);
    const place2 = previous === void 0 ? void 0 : margins.get(previous.page);
    if (previous !== void 0 && group !== void 0 && place2 !== void 0 && continues2(previous, line, place2, pitches.get(previous.page) ?? 0, bodySize)) {
      group.push(line);
    } else groups.push([line]);
    previous = line;
  }
  return groups.map((group) => ({ lines: group, text: group.map((line) => line.text).reduce(joinTexts) }));
}
var indent, deepestIndent, widestPitch, columnGap, figureGap, titleSize, opening, closing, kept, isFull, isSpread, isCentred, alike, beginsItem;
var init_paragraphs = __esm({
  "packages/documents/read/pdf/paragraphs.ts"() {
    "use strict";
    init_cell_text();
    init_characters();
    indent = 1.2;
    deepestIndent = 0.4;
    widestPitch = 2.4;
    columnGap = 3;
    figureGap = 0.2;
    titleSize = 1.3;
    opening = "\uFF08(\u300A\u201C\u2018\u300C\u300E\u3010\u3008";
    closing = "\uFF0C\u3002\u3001\uFF1B\uFF1A\uFF01\uFF1F\uFF09)\u300B\u201D\u2019\u300D\u300F\u3011\u3009%\uFF05";
    kept = new RegExp(`^[${opening}]*(?:[A-Za-z\\d.,:/+-]+|.)(?:[${closing}]+[\\d.,]*)?`, "u");
    isFull = (line, next, { left, right }) => right - line.right < openingWidth(next) + line.size * 0.4 && line.left - left < (right - left) * deepestIndent;
    isSpread = ({ words, size }) => words.some((word2, index2) => {
      const next = words[index2 + 1];
      if (next === void 0) return false;
      const gap2 = next.left - word2.right;
      return gap2 > size * columnGap || gap2 > size * figureGap && isFigure(word2.text) && isFigure(next.text);
    });
    isCentred = (line, { left, right }) => Math.abs((line.left + line.right - left - right) / 2) < line.size && line.left - left > line.size * indent;
    alike = (line, next) => Math.abs(line.size - next.size) < line.size * 0.08;
    beginsItem = (line, next) => opensWithNumber(next.text) && (endsSentence(line.text) || line.text.endsWith("\uFF1A") || line.font !== next.font || opensWithNumber(line.text) && !/[，。；：]/.test(line.text));
  }
});

// packages/documents/read/pdf/compose-blocks.ts
function toParts(layouts) {
  const parts2 = [];
  for (const { items, page } of layouts) {
    const lead = items.slice(0, items.findIndex((item) => "table" in item) + 1);
    const first = lead.at(-1);
    const before = lead.flatMap((item) => "line" in item ? [item.line] : []);
    const open2 = parts2.at(-1);
    let rest = items;
    if (first !== void 0 && "table" in first && open2 !== void 0 && "table" in open2 && page - lastPageOf(open2.table) <= 1 && onlyRepeats(before, open2.titles) && isContinued(open2.table, first.table)) {
      open2.table = joinTables(open2.table, first.table);
      rest = items.slice(lead.length);
    }
    for (const item of rest) {
      const last = parts2.at(-1);
      if ("table" in item) parts2.push({ table: item.table, titles: titleLines(last) });
      else if (last !== void 0 && "lines" in last) last.lines.push(item.line);
      else parts2.push({ lines: [item.line] });
    }
  }
  return parts2;
}
function composeBlocks(layouts) {
  const parts2 = toParts(layouts);
  const lines = parts2.flatMap((part) => "lines" in part ? part.lines : []);
  const bodySize = bodySizeOf(lines);
  const setting = { margins: marginsOf(layouts), pitches: pitchesOf(lines), bodySize };
  const texts2 = /* @__PURE__ */ new Map();
  for (const part of parts2) if ("lines" in part) texts2.set(part, toTextBlocks(part.lines, setting));
  const levelOf = headingLevels([...texts2.values()].flat(), bodySize);
  return parts2.flatMap((part) => {
    if ("table" in part) return [toTable(part.table)];
    return (texts2.get(part) ?? []).map((block) => {
      const level = levelOf(block);
      return {
        kind: "paragraph",
        text: block.text,
        ...level === void 0 ? {} : { level },
        place: { page: block.lines[0]?.page ?? 1 }
      };
    });
  });
}
var isContinuationMark, onlyRepeats, titleLines, lastPageOf, toTable;
var init_compose_blocks = __esm({
  "packages/documents/read/pdf/compose-blocks.ts"() {
    "use strict";
    init_continued_tables();
    init_headings();
    init_margins();
    init_paragraphs();
    isContinuationMark = (text) => /^[（(]?续(?:表|上表|前表)?[一二三四五六七八九十\d]{0,2}[）)]?$/.test(text);
    onlyRepeats = (lines, titles) => lines.every((line) => isContinuationMark(line.text) || titles.includes(line.text));
    titleLines = (part) => part !== void 0 && "lines" in part ? part.lines.slice(-4).map((line) => line.text) : [];
    lastPageOf = (table) => table.cells.at(-1)?.page ?? table.page;
    toTable = ({ page, rows: rows2, edges, cells }) => ({
      kind: "table",
      rows: rows2,
      columns: edges.length - 1,
      cells: cells.toSorted((a, b) => a.row - b.row || a.column - b.column).map(({ row, column, rowSpan, columnSpan, text, page: at }) => ({
        row,
        column,
        rowSpan,
        columnSpan,
        text,
        place: { page: at }
      })),
      place: { page }
    });
  }
});

// packages/documents/read/pdf/contents-pages.ts
function isEntry(line, titled) {
  if (leaders.test(line.text.replaceAll(" ", ""))) return true;
  const [before, last] = line.words.slice(-2);
  if (!titled || before === void 0 || last === void 0) return false;
  return /^\d{1,3}$/.test(last.text) && last.left - before.right > entryGap * line.size;
}
function withoutEntries(items, continued) {
  const texts2 = items.map((item) => "line" in item ? item.line : void 0);
  const titleAt = texts2.findIndex((line) => line !== void 0 && title.test(line.text));
  const titled = titleAt >= 0 || continued;
  const entryAt2 = texts2.flatMap((line, index2) => line !== void 0 && isEntry(line, titled) ? [index2] : []);
  const [first, last] = [entryAt2[0], entryAt2.at(-1)];
  if (first === void 0 || last === void 0 || !titled && entryAt2.length < 3) return { items, entries: 0 };
  const start = titleAt >= 0 ? Math.min(titleAt, first) : continued ? 0 : first;
  const entries = new Set(entryAt2);
  const whole = entryAt2.length * 2 >= last - start;
  const kept2 = items.filter(
    (item, index2) => whole ? index2 < start || index2 > last || "table" in item : !entries.has(index2)
  );
  return { items: kept2, entries: entries.size };
}
function withoutContents(layouts) {
  let continued = false;
  return layouts.map((layout) => {
    const { items, entries } = withoutEntries(layout.items, continued);
    continued = entries > 0;
    return { ...layout, items };
  });
}
var title, leaders, entryGap;
var init_contents_pages = __esm({
  "packages/documents/read/pdf/contents-pages.ts"() {
    "use strict";
    title = /^目[录次]$/;
    leaders = /(?:[.．·‥]{4,}|…{2,})[-—–(（第]{0,2}\d{1,4}[-—–)）页]{0,2}$|[.．·…‥]{8,}$/;
    entryGap = 2;
  }
});

// packages/documents/read/pdf/segments.ts
function segmentsOf(line) {
  const groups = [];
  for (const word2 of line.words) {
    const group = groups.at(-1);
    const previous = group?.at(-1);
    const single = (other) => [...other.text].length === 1 && isWide(other.text);
    const allowed = previous !== void 0 && single(previous) && single(word2) ? justifiedGap : entryGap2;
    if (group === void 0 || previous === void 0 || word2.left - previous.right > word2.size * allowed)
      groups.push([word2]);
    else group.push(word2);
  }
  return groups.length === 1 ? [line] : groups.flatMap((group) => toLine(group, line.page) ?? []);
}
function toSegmentRow(lines) {
  const segments = lines.flatMap(segmentsOf);
  return { segments, figures: segments.filter((segment) => isFigure(segment.text)).length };
}
function columnsOf(rows2) {
  const columns = [];
  const segments = rows2.flatMap((row) => row.segments).toSorted((a, b) => a.left - b.left);
  for (const { left, right } of segments) {
    const last = columns.at(-1);
    if (last !== void 0 && left <= last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}
var entryGap2, justifiedGap;
var init_segments = __esm({
  "packages/documents/read/pdf/segments.ts"() {
    "use strict";
    init_cell_text();
    init_characters();
    init_lines();
    entryGap2 = 1;
    justifiedGap = 2.2;
  }
});

// packages/documents/read/pdf/aligned-tables.ts
function edgesBetween(columns) {
  const inner = columns.slice(1).map((column, index2) => ((columns[index2]?.right ?? 0) + column.left) / 2);
  return [columns[0]?.left ?? 0, ...inner, columns.at(-1)?.right ?? 0];
}
function rowCells2(row, index2, columns, edges, page) {
  const spans = row.segments.map((segment) => {
    const touched = columns.flatMap(
      (column, at) => segment.left < column.right && segment.right > column.left ? [at] : []
    );
    const first = touched[0] ?? columns.findIndex((_, at) => (segment.left + segment.right) / 2 < (edges[at + 1] ?? Infinity));
    return { segment, column: Math.max(first, 0), columnSpan: Math.max(touched.length, 1) };
  });
  const cells = [];
  for (let column = 0; column < columns.length; ) {
    const here = spans.filter((span2) => span2.column === column);
    const columnSpan = here.reduce((most, span2) => Math.max(most, span2.columnSpan), 1);
    const inside = spans.filter((span2) => span2.column >= column && span2.column < column + columnSpan);
    if (inside.some(
      (span2) => span2.column + span2.columnSpan > column + columnSpan || columnSpan > 1 && span2.column > column
    ))
      return void 0;
    const words = inside.flatMap((span2) => span2.segment.words);
    cells.push({
      row: index2,
      column,
      rowSpan: 1,
      columnSpan,
      page,
      ...cellText2(words, page, { left: edges[column] ?? 0, right: edges[column + columnSpan] ?? 0 })
    });
    column += columnSpan;
  }
  return cells;
}
function toTable2(rows2) {
  const segmented = rows2.map(toSegmentRow);
  const withFigures = segmented.filter((row) => row.figures > 0);
  const columns = columnsOf(withFigures);
  const lines = rows2.flat();
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === void 0 || last === void 0 || columns.length < 2 || withFigures.length < 2) return void 0;
  const edges = edgesBetween(columns);
  const cells = [];
  for (const [index2, row] of segmented.entries()) {
    const found2 = rowCells2(row, index2, columns, edges, first.page);
    if (found2 === void 0) return void 0;
    cells.push(...found2);
  }
  const table = { page: first.page, top: first.y - first.size, bottom: last.y, edges, rows: rows2.length, cells };
  return { table, lines };
}
function borderlessTables(lines) {
  const found2 = [];
  let run2 = [];
  const close = () => {
    const body = run2.findIndex(hasFigure);
    const rows2 = run2.slice(Math.max(body - 1, 0));
    const [head] = rows2;
    if (body > 0 && head !== void 0 && rows2.slice(1).every(hasFigure)) {
      const table = toTable2(rows2.map((line) => [line]));
      if (table?.table.cells.every((cell2) => cell2.row > 0 || cell2.text !== "")) found2.push(table);
    }
    run2 = [];
  };
  for (const line of lines) {
    const previous = run2.at(-1);
    const near = previous === void 0 || line.y - previous.y <= rowDistance * line.size;
    if (!near || !isRow(line)) close();
    if (isRow(line)) run2.push(line);
  }
  close();
  return found2;
}
function stacks(rules) {
  const groups = [];
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const group = groups.find(
      ([first]) => first !== void 0 && Math.abs(first.from - rule.from) < sameEnds && Math.abs(first.to - rule.to) < sameEnds
    );
    if (group === void 0) groups.push([rule]);
    else group.push(rule);
  }
  return groups.filter((group) => group.length >= 3);
}
function rowRuledTables(lines, rules) {
  const taken = /* @__PURE__ */ new Set();
  return stacks(rules).flatMap((stack) => {
    const rows2 = stack.flatMap((rule, index2) => {
      const next = stack[index2 + 1];
      if (next === void 0) return [];
      return bandRows(
        lines.filter(
          (line) => !taken.has(line) && line.y > rule.at && line.y <= next.at && line.left > rule.from - sameEnds && line.right < rule.to + sameEnds
        )
      );
    });
    const found2 = toTable2(rows2);
    if (found2 === void 0) return [];
    for (const line of found2.lines) taken.add(line);
    return [found2];
  });
}
var rowDistance, sameEnds, isRow, hasFigure, bandRows;
var init_aligned_tables = __esm({
  "packages/documents/read/pdf/aligned-tables.ts"() {
    "use strict";
    init_cell_text();
    init_segments();
    rowDistance = 3.5;
    sameEnds = 8;
    isRow = (line) => toSegmentRow([line]).segments.length > 1;
    hasFigure = (line) => toSegmentRow([line]).figures > 0;
    bandRows = (lines) => lines.filter(hasFigure).length > 1 ? lines.map((line) => [line]) : lines.length > 0 ? [lines] : [];
  }
});

// packages/documents/read/pdf/ruled-tables.ts
function areaOf(grid, word2) {
  const { x: x2, y } = middle2(word2);
  const column = stretchOf(grid.edges, x2);
  const row = stretchOf(grid.levels, y);
  return column === void 0 || row === void 0 ? void 0 : grid.areaAt(row, column);
}
function toTable3(grid, contents, page) {
  const cells = grid.areas.map((area, index2) => ({
    row: area.row,
    column: area.column,
    rowSpan: area.rowEnd - area.row,
    columnSpan: area.columnEnd - area.column,
    page,
    ...cellText2(contents[index2] ?? [], page, {
      left: grid.edges[area.column] ?? 0,
      right: grid.edges[area.columnEnd] ?? 0
    })
  }));
  const [top, bottom] = [grid.levels[0] ?? 0, grid.levels.at(-1) ?? 0];
  return { page, top, bottom, edges: grid.edges, rows: grid.levels.length - 1, cells };
}
function ruledTables(page) {
  const rules = mergeRules(page.rules);
  if (rules === void 0) return { tables: [], words: page.words, loose: { horizontal: [], vertical: [] } };
  const found2 = frames(rules);
  const grids = found2.flatMap((frame) => toGrid(frame) ?? []);
  const bySize = grids.toSorted((a, b) => extent(a) - extent(b));
  const tables = [];
  let words = page.words;
  for (const grid of bySize) {
    const contents = grid.areas.map(() => []);
    const outside = [];
    for (const word2 of words) {
      const area = areaOf(grid, word2);
      if (area === void 0) outside.push(word2);
      else contents[area]?.push(word2);
    }
    if (contents.filter((content) => content.length > 0).length < 2) continue;
    tables.push(toTable3(grid, contents, page.number));
    words = outside;
  }
  const framing = new Set(found2.flatMap((frame) => frame.horizontal));
  const loose = { horizontal: rules.horizontal.filter((rule) => !framing.has(rule)), vertical: [] };
  return { tables, words, loose };
}
var middle2, extent;
var init_ruled_tables = __esm({
  "packages/documents/read/pdf/ruled-tables.ts"() {
    "use strict";
    init_cell_text();
    init_grid();
    init_rules();
    middle2 = (word2) => ({
      x: (word2.left + word2.right) / 2,
      y: word2.y - word2.size * 0.35
    });
    extent = ({ edges, levels }) => ((edges.at(-1) ?? 0) - (edges[0] ?? 0)) * ((levels.at(-1) ?? 0) - (levels[0] ?? 0));
  }
});

// packages/documents/read/pdf/layout.ts
function takeAligned(lines, page) {
  const tables = [];
  let left = lines;
  for (const find of [(rest) => rowRuledTables(rest, page.rules.horizontal), borderlessTables]) {
    const taken = /* @__PURE__ */ new Set();
    for (const found2 of find(left)) {
      tables.push(found2.table);
      for (const line of found2.lines) taken.add(line);
    }
    left = left.filter((line) => !taken.has(line));
  }
  return { tables, lines: left };
}
function layOut(page) {
  const ruled = ruledTables(page);
  const aligned2 = takeAligned(toLines(ruled.words, page.number), { ...page, rules: ruled.loose });
  const items = [
    ...[...ruled.tables, ...aligned2.tables].map((table) => ({ table })),
    ...aligned2.lines.map((line) => ({ line }))
  ];
  return {
    page: page.number,
    width: page.width,
    height: page.height,
    items: items.sort((a, b) => topOf(a) - topOf(b))
  };
}
var topOf;
var init_layout = __esm({
  "packages/documents/read/pdf/layout.ts"() {
    "use strict";
    init_aligned_tables();
    init_lines();
    init_ruled_tables();
    topOf = (item) => "line" in item ? item.line.y - item.line.size : item.table.top;
  }
});

// packages/documents/read/pdf/browser-names.ts
function provideBrowserNames() {
  const names2 = { DOMMatrix: Undrawn, ImageData: Undrawn, Path2D: Undrawn, FontFace: UnseenFont };
  for (const [name, value] of Object.entries(names2)) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}
var Undrawn, UnseenFont, fontRegistry;
var init_browser_names = __esm({
  "packages/documents/read/pdf/browser-names.ts"() {
    "use strict";
    Undrawn = class {
    };
    UnseenFont = class {
      loaded = Promise.resolve(this);
    };
    fontRegistry = { fonts: { add: () => void 0, delete: () => void 0 } };
  }
});

// packages/documents/read/pdf/within-time.ts
function withinTime(work, milliseconds) {
  return new Promise((resolve3, reject) => {
    const timer = setTimeout(() => reject(new OutOfTime()), milliseconds);
    work.then(resolve3, reject).finally(() => clearTimeout(timer));
  });
}
var OutOfTime;
var init_within_time = __esm({
  "packages/documents/read/pdf/within-time.ts"() {
    "use strict";
    OutOfTime = class extends Error {
    };
  }
});

// packages/documents/read/pdf/open.ts
import { createRequire as createRequire2 } from "node:module";
import { dirname, join as join2, sep } from "node:path";
import { MessageChannel } from "node:worker_threads";
async function load() {
  provideBrowserNames();
  const { push: push2 } = Array.prototype;
  try {
    return await Promise.all([
      import("pdfjs-dist/legacy/build/pdf.mjs"),
      import("pdfjs-dist/legacy/build/pdf.worker.mjs")
    ]);
  } finally {
    Object.defineProperty(Array.prototype, "push", {
      value: push2,
      writable: true,
      configurable: true,
      enumerable: false
    });
  }
}
async function openPdf(file, bytes2) {
  const [library, { WorkerMessageHandler }] = await load();
  const { port1, port2 } = new MessageChannel();
  WorkerMessageHandler.initializeFromPort(port2);
  const options = { port: port1, verbosity: library.VerbosityLevel.ERRORS };
  const worker = new library.PDFWorker(options);
  const parameters = {
    data: new Uint8Array(bytes2),
    worker,
    verbosity: library.VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
    useWasm: false,
    disableFontFace: false,
    ownerDocument: fontRegistry,
    enableXfa: false,
    maxImageSize: 0,
    cMapUrl: folder("cmaps"),
    cMapPacked: true,
    standardFontDataUrl: folder("standard_fonts")
  };
  const task = library.getDocument(parameters);
  const close = async () => {
    await task.destroy();
    worker.destroy();
    port1.close();
  };
  try {
    return { library, document: await withinTime(task.promise, longestOpening), close };
  } catch (error) {
    await close();
    if (error instanceof OutOfTime) throw tooLarge2(file);
    throw error instanceof Error && error.name === "PasswordException" ? encrypted(file) : damaged(file);
  }
}
var encrypted, damaged, tooLarge2, longestOpening, folder;
var init_open = __esm({
  "packages/documents/read/pdf/open.ts"() {
    "use strict";
    init_unreadable();
    init_browser_names();
    init_within_time();
    encrypted = (file) => new UnreadableFile(file, "encrypted", `\u201C${file}\u201D\u8BBE\u6709\u6253\u5F00\u5BC6\u7801\uFF0C\u65E0\u6CD5\u8BFB\u53D6\u3002\u8BF7\u5728 PDF \u8F6F\u4EF6\u4E2D\u53D6\u6D88\u5BC6\u7801\u540E\u91CD\u65B0\u63D0\u4EA4\u3002`);
    damaged = (file) => new UnreadableFile(file, "damaged", `\u201C${file}\u201D\u4E0D\u662F\u5B8C\u6574\u7684 PDF\uFF0C\u6587\u4EF6\u53EF\u80FD\u5DF2\u635F\u574F\u6216\u4E0B\u8F7D\u4E0D\u5168\u3002\u8BF7\u91CD\u65B0\u5BFC\u51FA\u6216\u91CD\u65B0\u4E0B\u8F7D\u540E\u63D0\u4EA4\u3002`);
    tooLarge2 = (file) => new UnreadableFile(file, "too-large", `\u201C${file}\u201D\u7684\u5185\u5BB9\u5F02\u5E38\u5E9E\u5927\uFF0C\u8BFB\u53D6\u8D85\u65F6\u3002\u8BF7\u91CD\u65B0\u5BFC\u51FA\uFF0C\u6216\u62C6\u5206\u540E\u5206\u522B\u63D0\u4EA4\u3002`);
    longestOpening = 2e4;
    folder = (name) => join2(dirname(createRequire2(import.meta.url).resolve("pdfjs-dist/package.json")), name) + sep;
  }
});

// packages/documents/read/pdf/matrix.ts
function toMatrix(numbers) {
  const at = (index2) => numbers[index2] ?? 0;
  return [at(0), at(1), at(2), at(3), at(4), at(5)];
}
function compose(inner, outer) {
  const [a, b, c, d2, e, f] = inner;
  const [p, q, r, s, t, u] = outer;
  return [a * p + b * r, a * q + b * s, c * p + d2 * r, c * q + d2 * s, e * p + f * r + t, e * q + f * s + u];
}
var identity, apply;
var init_matrix = __esm({
  "packages/documents/read/pdf/matrix.ts"() {
    "use strict";
    identity = [1, 0, 0, 1, 0, 0];
    apply = ([a, b, c, d2, e, f], x2, y) => ({
      x: a * x2 + c * y + e,
      y: b * x2 + d2 * y + f
    });
  }
});

// packages/documents/read/pdf/drawn-rules.ts
function shapesOf(path, transform) {
  const shapes = [];
  let shape = { points: [], curved: false, closed: false };
  const add2 = (index3) => shape.points.push(apply(transform, path[index3] ?? 0, path[index3 + 1] ?? 0));
  let index2 = 0;
  while (index2 < path.length) {
    const command = path[index2];
    if (command === moveTo) {
      shape = { points: [], curved: false, closed: false };
      shapes.push(shape);
    }
    if (command === moveTo || command === lineTo) {
      add2(index2 + 1);
      index2 += 3;
    } else if (command === curveTo || command === quadraticCurveTo) {
      shape.curved = true;
      index2 += command === curveTo ? 7 : 5;
    } else {
      shape.closed ||= command === closePath;
      index2 += 1;
    }
  }
  return shapes;
}
function addSegment(rules, from, to) {
  const width = Math.abs(to.x - from.x);
  const height = Math.abs(to.y - from.y);
  if (height <= lean && width >= height) {
    rules.horizontal.push({ at: (from.y + to.y) / 2, from: Math.min(from.x, to.x), to: Math.max(from.x, to.x) });
  } else if (width <= lean) {
    rules.vertical.push({ at: (from.x + to.x) / 2, from: Math.min(from.y, to.y), to: Math.max(from.y, to.y) });
  }
}
function addStroke(rules, path, transform, lineWidth) {
  if (lineWidth > thickest) return;
  for (const { points, curved, closed } of shapesOf(path, transform)) {
    if (curved) continue;
    const first = points[0];
    if (closed && first !== void 0) points.push(first);
    points.forEach((point, index2) => {
      const next = points[index2 + 1];
      if (next !== void 0) addSegment(rules, point, next);
    });
  }
}
function addFill(rules, path, transform) {
  for (const { points, curved } of shapesOf(path, transform)) {
    if (curved || points.length < 3) continue;
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const { x: x2, y } of points) {
      left = Math.min(left, x2);
      right = Math.max(right, x2);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
    const [width, height] = [right - left, bottom - top];
    if (height <= thickest && width >= height) rules.horizontal.push({ at: (top + bottom) / 2, from: left, to: right });
    if (width <= thickest && height >= width) rules.vertical.push({ at: (left + right) / 2, from: top, to: bottom });
  }
}
var moveTo, lineTo, curveTo, quadraticCurveTo, closePath, thickest, lean;
var init_drawn_rules = __esm({
  "packages/documents/read/pdf/drawn-rules.ts"() {
    "use strict";
    init_matrix();
    moveTo = 0;
    lineTo = 1;
    curveTo = 2;
    quadraticCurveTo = 3;
    closePath = 4;
    thickest = 3.6;
    lean = 1;
  }
});

// packages/documents/read/pdf/text-state.ts
function quarterOf(x2, y) {
  if (Math.abs(y) <= Math.abs(x2) * askew) return x2 >= 0 ? 0 : 2;
  if (Math.abs(x2) <= Math.abs(y) * askew) return y >= 0 ? 1 : 3;
  return void 0;
}
var initialParameters, isShownGlyph, askew, TextCursor;
var init_text_state = __esm({
  "packages/documents/read/pdf/text-state.ts"() {
    "use strict";
    init_characters();
    init_matrix();
    initialParameters = () => ({
      fontId: "",
      fontSize: 0,
      characterSpacing: 0,
      wordSpacing: 0,
      horizontalScale: 1,
      leading: 0,
      rise: 0
    });
    isShownGlyph = (item) => typeof item === "object" && item !== null && "unicode" in item && typeof item.unicode === "string";
    askew = 0.1;
    TextCursor = class {
      matrix = identity;
      lineMatrix = identity;
      set(matrix) {
        this.matrix = matrix;
        this.lineMatrix = matrix;
      }
      /** Moves to the start of another line. */
      move(x2, y) {
        this.set(compose([1, 0, 0, 1, x2, y], this.lineMatrix));
      }
      /** The glyphs of one show operator; the cursor moves past them. */
      show(items, parameters, font, page) {
        const glyphs = [];
        const { fontSize, horizontalScale } = parameters;
        for (const item of items) {
          if (typeof item === "number") this.#advance(-item / 1e3 * fontSize, font, horizontalScale);
          if (!isShownGlyph(item)) continue;
          const spacing = parameters.characterSpacing + (item.isSpace ? parameters.wordSpacing : 0);
          if (item.unicode !== "") glyphs.push(this.#glyph(item, parameters, font, page));
          const extent2 = font.vertical ? item.vmetric?.[0] ?? -1e3 : item.width;
          this.#advance(extent2 * font.unit * fontSize + (font.vertical ? -spacing : spacing), font, horizontalScale);
        }
        return glyphs;
      }
      #advance(distance, font, horizontalScale) {
        const [x2, y] = font.vertical ? [0, distance] : [distance * horizontalScale, 0];
        this.matrix = compose([1, 0, 0, 1, x2, y], this.matrix);
      }
      #glyph(item, parameters, font, page) {
        const { fontSize, horizontalScale, rise } = parameters;
        const [x2, y] = font.vertical ? [-0.5 * fontSize, -0.88 * fontSize] : [0, rise];
        const [a, b, c, d2, e, f] = compose([fontSize * horizontalScale, 0, 0, fontSize, x2, y], compose(this.matrix, page));
        const size = Math.hypot(c, d2);
        const text = printedText(item.unicode);
        const advance = Math.hypot(a, b) * Math.abs(item.width) * font.unit;
        return {
          text,
          x: e,
          y: f,
          advance,
          // The nominal size of a drawn (Type 3) font says little; an ideograph is as wide as its font is high.
          size: font.unit !== 1e-3 && isWide(text) && advance > 0 ? advance : size,
          font: font.name,
          quarter: quarterOf(a, b)
        };
      }
    };
  }
});

// packages/documents/read/pdf/draw.ts
function draw(list, operators, base, fonts) {
  const drawer = new Drawer(operators, base, fonts);
  list.fnArray.forEach((operator, index2) => {
    const args = list.argsArray[index2];
    drawer.handlers.get(operator)?.(Array.isArray(args) ? args : []);
  });
  return { glyphs: drawer.glyphs, rules: drawer.rules, largestUnit: drawer.largestUnit };
}
var number, isNumbers, unknownFont, deepest, Drawer;
var init_draw = __esm({
  "packages/documents/read/pdf/draw.ts"() {
    "use strict";
    init_drawn_rules();
    init_matrix();
    init_text_state();
    number = (value) => typeof value === "number" && Number.isFinite(value) ? value : 0;
    isNumbers = (value) => Array.isArray(value) || value instanceof Float32Array;
    unknownFont = { name: "", vertical: false, unit: 1e-3 };
    deepest = 1e3;
    Drawer = class {
      glyphs = [];
      rules = { horizontal: [], vertical: [] };
      handlers;
      #fonts;
      #cursor = new TextCursor();
      #saved = [];
      largestUnit = 0;
      #transform;
      #lineWidth = 1;
      #text = initialParameters();
      constructor(operators, base, fonts) {
        this.#transform = base;
        this.#fonts = fonts;
        this.handlers = new Map([...this.#stateHandlers(operators), ...this.#textHandlers(operators)]);
      }
      #stateHandlers(operators) {
        const strokes = /* @__PURE__ */ new Set([
          operators.stroke,
          operators.closeStroke,
          operators.fillStroke,
          operators.eoFillStroke,
          operators.closeFillStroke,
          operators.closeEOFillStroke
        ]);
        const fills = /* @__PURE__ */ new Set([operators.fill, operators.eoFill]);
        return [
          [operators.save, () => this.#save()],
          [operators.restore, () => this.#restore()],
          [operators.transform, (args) => this.#apply(args)],
          [operators.paintFormXObjectBegin, ([matrix]) => this.#beginForm(matrix)],
          [operators.paintFormXObjectEnd, () => this.#restore()],
          [operators.setLineWidth, ([width]) => this.#setLineWidth(width)],
          [operators.setGState, ([entries]) => this.#setGraphicsState(entries)],
          [
            operators.constructPath,
            ([paint, data]) => {
              const path = Array.isArray(data) ? data[0] : void 0;
              if (typeof paint !== "number" || !isNumbers(path)) return;
              if (strokes.has(paint)) addStroke(this.rules, path, this.#transform, this.#lineWidth * this.#scale());
              if (fills.has(paint)) addFill(this.rules, path, this.#transform);
            }
          ]
        ];
      }
      #textHandlers(operators) {
        return [
          [operators.beginText, () => this.#cursor.set([1, 0, 0, 1, 0, 0])],
          [operators.setFont, ([id, size]) => this.#setFont(id, size)],
          [operators.setCharSpacing, ([spacing]) => this.#setText({ characterSpacing: number(spacing) })],
          [operators.setWordSpacing, ([spacing]) => this.#setText({ wordSpacing: number(spacing) })],
          [operators.setHScale, ([percent]) => this.#setText({ horizontalScale: number(percent) / 100 })],
          [operators.setLeading, ([leading]) => this.#setText({ leading: number(leading) })],
          [operators.setTextRise, ([rise]) => this.#setText({ rise: number(rise) })],
          [operators.setTextMatrix, ([matrix]) => this.#setTextMatrix(matrix)],
          [operators.moveText, ([x2, y]) => this.#cursor.move(number(x2), number(y))],
          [operators.nextLine, () => this.#cursor.move(0, -this.#text.leading)],
          [
            operators.setLeadingMoveText,
            ([x2, y]) => {
              this.#setText({ leading: -number(y) });
              this.#cursor.move(number(x2), number(y));
            }
          ],
          [operators.showText, ([items]) => this.#show(items)]
        ];
      }
      #scale() {
        const [a, b, c, d2] = this.#transform;
        return Math.max(Math.hypot(a, b), Math.hypot(c, d2));
      }
      #save() {
        if (this.#saved.length < deepest) {
          this.#saved.push({ transform: this.#transform, lineWidth: this.#lineWidth, text: this.#text });
        }
      }
      #restore() {
        const state = this.#saved.pop();
        if (state === void 0) return;
        this.#transform = state.transform;
        this.#lineWidth = state.lineWidth;
        this.#text = state.text;
      }
      #apply(matrix) {
        if (!isNumbers(matrix)) return;
        this.#transform = compose(toMatrix(matrix), this.#transform);
        const [a, b, c, d2] = this.#transform;
        this.largestUnit = Math.max(this.largestUnit, Math.abs(a * d2 - b * c));
      }
      #beginForm(matrix) {
        this.#save();
        this.#apply(matrix);
      }
      #setLineWidth(width) {
        this.#lineWidth = number(width);
      }
      #setText(change) {
        this.#text = { ...this.#text, ...change };
      }
      #setFont(id, size) {
        this.#setText({ fontId: typeof id === "string" ? id : "", fontSize: number(size) });
      }
      #setTextMatrix(matrix) {
        if (isNumbers(matrix)) this.#cursor.set(toMatrix(matrix));
      }
      #setGraphicsState(entries) {
        if (!Array.isArray(entries)) return;
        for (const entry of entries) {
          if (!Array.isArray(entry)) continue;
          const [key, value] = entry;
          if (key === "LW") this.#setLineWidth(value);
          if (key === "Font" && Array.isArray(value)) this.#setFont(value[0], value[1]);
        }
      }
      #show(items) {
        if (!Array.isArray(items)) return;
        const font = this.#fonts.get(this.#text.fontId) ?? unknownFont;
        for (const glyph of this.#cursor.show(items, this.#text, font, this.#transform)) this.glyphs.push(glyph);
      }
    };
  }
});

// packages/documents/read/pdf/glyphs.ts
function position(glyph) {
  if (glyph.quarter === 1) return { along: glyph.y, across: -glyph.x };
  if (glyph.quarter === 2) return { along: -glyph.x, across: -glyph.y };
  if (glyph.quarter === 3) return { along: -glyph.y, across: glyph.x };
  return { along: glyph.x, across: glyph.y };
}
function follows(previous, glyph) {
  if (previous.quarter !== glyph.quarter || previous.font !== glyph.font) return false;
  const size = Math.max(previous.size, glyph.size);
  if (Math.abs(previous.size - glyph.size) > size * 0.1) return false;
  const before = position(previous);
  const here = position(glyph);
  const gap2 = here.along - before.along - previous.advance;
  return Math.abs(here.across - before.across) < size * 0.1 && gap2 < size * wordGap && gap2 > -size * 0.5;
}
function toWord(glyphs, spaceAfter) {
  const first = glyphs[0];
  const last = glyphs.at(-1);
  if (first === void 0 || last === void 0) return void 0;
  const text = glyphs.map((glyph) => glyph.text).join("");
  const common = { text, size: first.size, font: first.font, spaceAfter };
  if (first.quarter === 0) return { ...common, left: first.x, right: last.x + last.advance, y: first.y };
  if (first.quarter === 2)
    return { ...common, left: last.x - last.advance, right: first.x, y: first.y + first.size * 0.7 };
  const down = first.quarter === 1;
  const top = down ? first.y : last.y - last.advance;
  const bottom = down ? last.y + last.advance : first.y;
  const left = down ? first.x - first.size * 0.2 : first.x - first.size * 0.8;
  return {
    ...common,
    left,
    right: left + first.size,
    y: (top + bottom + first.size * 0.7) / 2,
    turned: { top, bottom }
  };
}
function toWords(glyphs) {
  const words = [];
  let open2 = [];
  const close = (spaceAfter) => {
    const word2 = toWord(open2, spaceAfter);
    if (word2 !== void 0) words.push(word2);
    open2 = [];
  };
  for (const glyph of glyphs) {
    if (glyph.quarter === void 0) continue;
    if (isSpace(glyph)) {
      close(true);
      continue;
    }
    const previous = open2.at(-1);
    if (previous !== void 0 && !follows(previous, glyph)) close(false);
    open2.push(glyph);
  }
  close(false);
  return words;
}
function isLegible(glyphs) {
  const printed3 = glyphs.filter((glyph) => !isSpace(glyph));
  const unknown = printed3.filter((glyph) => isUnknown(glyph.text)).length;
  return printed3.length > 0 && unknown * 2 < printed3.length;
}
var wordGap, isSpace;
var init_glyphs = __esm({
  "packages/documents/read/pdf/glyphs.ts"() {
    "use strict";
    init_characters();
    wordGap = 0.25;
    isSpace = (glyph) => glyph.text.trim() === "";
  }
});

// packages/documents/read/pdf/read-page.ts
function mainQuarter(glyphs) {
  const counts = [0, 0, 0, 0];
  for (const { quarter } of glyphs) if (quarter !== void 0) counts[quarter] = (counts[quarter] ?? 0) + 1;
  const most = counts.indexOf(Math.max(...counts));
  return most === 1 || most === 2 || most === 3 ? most : 0;
}
function upright({ glyphs, rules }, main, width, height) {
  if (main === 0) return { glyphs, rules };
  const turn = (x2, y) => main === 1 ? { x: y, y: width - x2 } : main === 2 ? { x: width - x2, y: height - y } : { x: height - y, y: x2 };
  const { horizontal, vertical } = rules;
  const turnedRules = {
    1: {
      horizontal: vertical.map((rule) => mirrored(rule, width)),
      vertical: horizontal.map((rule) => reversed(rule, width))
    },
    2: {
      horizontal: horizontal.map((rule) => mirrored(reversed(rule, width), height)),
      vertical: vertical.map((rule) => mirrored(reversed(rule, height), width))
    },
    3: {
      horizontal: vertical.map((rule) => reversed(rule, height)),
      vertical: horizontal.map((rule) => mirrored(rule, height))
    }
  }[main];
  return {
    glyphs: glyphs.map((glyph) => ({ ...glyph, ...turn(glyph.x, glyph.y), quarter: relative(glyph.quarter, main) })),
    rules: turnedRules
  };
}
async function fontsOf(page, list, setFont) {
  const fonts = /* @__PURE__ */ new Map();
  for (const [index2, operator] of list.fnArray.entries()) {
    const args = list.argsArray[index2];
    const id = operator === setFont && Array.isArray(args) ? args[0] : void 0;
    if (typeof id !== "string" || fonts.has(id)) continue;
    const font = await new Promise((resolve3) => page.commonObjs.get(id, resolve3));
    const unit = Array.isArray(font.fontMatrix) ? Math.abs(Number(font.fontMatrix[0])) : 0;
    fonts.set(id, {
      name: typeof font.name === "string" ? font.name : "",
      vertical: font.vertical === true,
      unit: unit > 0 ? unit : 1e-3
    });
  }
  return fonts;
}
async function readPage(page, { OPS, AnnotationMode }) {
  const list = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const overloaded = list.fnArray.length > mostOperators;
  const looked = overloaded ? { fnArray: list.fnArray.slice(0, mostOperators), argsArray: list.argsArray.slice(0, mostOperators) } : list;
  const viewport = page.getViewport({ scale: 1 });
  const drawing = draw(looked, OPS, toMatrix(viewport.transform), await fontsOf(page, looked, OPS.setFont));
  page.cleanup();
  const main = mainQuarter(drawing.glyphs);
  const { glyphs, rules } = upright(drawing, main, viewport.width, viewport.height);
  const lying = main === 1 || main === 3;
  return {
    number: page.pageNumber,
    width: lying ? viewport.height : viewport.width,
    height: lying ? viewport.width : viewport.height,
    words: isLegible(glyphs) ? toWords(glyphs) : [],
    rules,
    pictured: drawing.largestUnit / (viewport.width * viewport.height),
    overloaded
  };
}
var mostOperators, relative, mirrored, reversed;
var init_read_page = __esm({
  "packages/documents/read/pdf/read-page.ts"() {
    "use strict";
    init_draw();
    init_glyphs();
    init_matrix();
    mostOperators = 4e5;
    relative = (quarter, main) => quarter === void 0 ? void 0 : ((quarter - main) % 4 + 4) % 4;
    mirrored = (rule, extent2) => ({ ...rule, at: extent2 - rule.at });
    reversed = (rule, extent2) => ({ at: rule.at, from: extent2 - rule.to, to: extent2 - rule.from });
  }
});

// packages/documents/read/pdf/running-matter.ts
function between(items, isRunning) {
  const isBody = (item) => !isLine(item) || !isRunning(item.line);
  const last = items.findLastIndex(isBody);
  return last < 0 ? [] : items.slice(items.findIndex(isBody), last + 1);
}
function withoutRunningMatter(layouts) {
  const pages = /* @__PURE__ */ new Map();
  for (const layout of layouts) {
    const lines = layout.items.filter(isLine).filter(({ line }) => isInZone(line, layout, repeatedZone));
    for (const key of new Set(lines.map(({ line }) => signature(line, layout))))
      pages.set(key, (pages.get(key) ?? 0) + 1);
  }
  const isRunning = (line, layout) => {
    if (isInZone(line, layout, edgeZone)) return true;
    if (isInZone(line, layout, numberZone) && line.text.length <= 24 && pageNumber.test(line.text)) return true;
    const repeated3 = (pages.get(signature(line, layout)) ?? 0) >= leastPages;
    return repeated3 && isInZone(line, layout, repeatedZone) && !isUnitNote(line.text);
  };
  return layouts.map((layout) => ({ ...layout, items: between(layout.items, (line) => isRunning(line, layout)) }));
}
var numberZone, repeatedZone, edgeZone, leastPages, numberMarks, pageNumber, isUnitNote, isLow, isInZone, signature, isLine;
var init_running_matter = __esm({
  "packages/documents/read/pdf/running-matter.ts"() {
    "use strict";
    numberZone = 0.13;
    repeatedZone = 0.1;
    edgeZone = 0.035;
    leastPages = 3;
    numberMarks = "[-\u2014\u2013\uFF0D\u2015_\xB7\u2022.~\\s]*";
    pageNumber = new RegExp(
      `^${numberMarks}(?:\\d{1,4}|[ivxIVX]{1,6}|\u7B2C\\s?\\d{1,4}\\s?\u9875(?:[\\s,\uFF0C/]*\u5171\\s?\\d{1,4}\\s?\u9875)?|\\d{1,4}\\s?/\\s?\\d{1,4})${numberMarks}$`
    );
    isUnitNote = (text) => /单位\s?[：:]/.test(text);
    isLow = (line, layout) => line.y > layout.height / 2;
    isInZone = (line, { height }, part) => line.y < height * part || line.y > height * (1 - part);
    signature = (line, layout) => `${Math.round(line.y / 4)} ${isLow(line, layout) ? line.text.replaceAll(/\d+/g, "#") : line.text}`;
    isLine = (item) => "line" in item;
  }
});

// packages/documents/read/pdf.ts
var pdf_exports = {};
__export(pdf_exports, {
  readPdf: () => readPdf
});
async function readPages({ document, library }) {
  const pages = { layouts: [], scanned: [], overloaded: [], broken: [] };
  const until = performance.now() + longest2;
  let read3 = 0;
  while (read3 < Math.min(document.numPages, mostPages) && performance.now() < until) {
    const number2 = read3 + 1;
    try {
      const page = await withinTime(
        document.getPage(number2).then((proxy) => readPage(proxy, library)),
        longestPage
      );
      if (isScan(page)) pages.scanned.push(number2);
      if (page.overloaded) pages.overloaded.push(number2);
      pages.layouts.push(layOut(page));
    } catch (error) {
      if (error instanceof OutOfTime) break;
      pages.broken.push(number2);
    }
    read3 = number2;
  }
  return { ...pages, read: read3 };
}
function pageList(pages) {
  const ranges = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last !== void 0 && last[1] === page - 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return `\u7B2C${ranges.map(([from, to]) => from === to ? `${from}` : `${from}\u2014${to}`).join("\u3001")}\u9875`;
}
function gapsOf({ scanned, overloaded, broken, read: read3 }, total2) {
  const gap2 = (pages, what, reason) => pages[0] === void 0 ? [] : [{ what: `${pageList(pages)}${what}`, reason, place: { page: pages[0] } }];
  const unread = Array.from({ length: total2 - read3 }, (_, index2) => read3 + index2 + 1);
  return [
    ...gap2(
      scanned,
      "\u6CA1\u6709\u53EF\u8BFB\u7684\u6587\u5B57",
      "\u8FD9\u4E9B\u9875\u662F\u626B\u63CF\u56FE\u7247\uFF0C\u6216\u5B57\u4F53\u6CA1\u6709\u5B57\u7B26\u7F16\u7801\u3002\u8BF7\u5148\u505A\u6587\u5B57\u8BC6\u522B\uFF08OCR\uFF09\uFF0C\u6216\u63D0\u4EA4\u7531\u6587\u5B57\u5904\u7406\u8F6F\u4EF6\u76F4\u63A5\u5BFC\u51FA\u7684 PDF\u3002"
    ),
    ...gap2(overloaded, "\u53EA\u8BFB\u4E86\u4E00\u90E8\u5206", "\u9875\u9762\u5185\u5BB9\u8FC7\u591A\uFF0C\u8D85\u51FA\u8BFB\u53D6\u4E0A\u9650\u3002\u8BF7\u6838\u5BF9\u8FD9\u4E9B\u9875\uFF0C\u6216\u91CD\u65B0\u5BFC\u51FA\u540E\u63D0\u4EA4\u3002"),
    ...gap2(broken, "\u65E0\u6CD5\u8BFB\u53D6", "\u9875\u9762\u5185\u5BB9\u5DF2\u635F\u574F\u3002\u8BF7\u91CD\u65B0\u5BFC\u51FA PDF \u540E\u63D0\u4EA4\u3002"),
    ...gap2(unread, "\u6CA1\u6709\u8BFB\u53D6", `\u6587\u4EF6\u5171 ${total2} \u9875\uFF0C\u9875\u6570\u6216\u9875\u9762\u5185\u5BB9\u8D85\u51FA\u8BFB\u53D6\u4E0A\u9650\u3002\u8BF7\u62C6\u5206\u6216\u91CD\u65B0\u5BFC\u51FA\u540E\u63D0\u4EA4\u3002`)
  ];
}
var mostPages, longest2, longestPage, pictured, fewCharacters, isScan, readPdf;
var init_pdf = __esm({
  "packages/documents/read/pdf.ts"() {
    "use strict";
    init_unreadable();
    init_compose_blocks();
    init_contents_pages();
    init_layout();
    init_open();
    init_read_page();
    init_running_matter();
    init_within_time();
    mostPages = 1e3;
    longest2 = 6e4;
    longestPage = 6e3;
    pictured = 0.2;
    fewCharacters = 20;
    isScan = (page) => page.pictured > pictured && page.words.reduce((count, word2) => count + word2.text.length, 0) < fewCharacters;
    readPdf = async ({ file, bytes: bytes2 }) => {
      if (bytes2.length === 0) throw new UnreadableFile(file, "empty", `\u201C${file}\u201D\u662F\u7A7A\u6587\u4EF6\uFF080 \u5B57\u8282\uFF09\u3002\u8BF7\u91CD\u65B0\u5BFC\u51FA\u540E\u63D0\u4EA4\u3002`);
      const pdf = await openPdf(file, bytes2);
      try {
        const pages = await readPages(pdf);
        if (pages.read === 0) throw tooLarge2(file);
        const blocks = composeBlocks(withoutContents(withoutRunningMatter(pages.layouts)));
        const gaps = gapsOf(pages, pdf.document.numPages);
        if (blocks.length === 0 && pages.broken.length > 0) {
          throw new UnreadableFile(file, "damaged", `\u201C${file}\u201D\u7684\u9875\u9762\u5185\u5BB9\u5DF2\u635F\u574F\uFF0C\u8BFB\u4E0D\u51FA\u6587\u5B57\u3002\u8BF7\u91CD\u65B0\u5BFC\u51FA PDF \u540E\u63D0\u4EA4\u3002`);
        }
        if (blocks.length === 0) {
          throw new UnreadableFile(
            file,
            "no-text",
            `\u201C${file}\u201D\u6CA1\u6709\u53EF\u8BFB\u7684\u6587\u5B57\uFF0C\u53EF\u80FD\u662F\u626B\u63CF\u4EF6\u3002\u8BF7\u5148\u505A\u6587\u5B57\u8BC6\u522B\uFF08OCR\uFF09\uFF0C\u6216\u63D0\u4EA4\u7531\u6587\u5B57\u5904\u7406\u8F6F\u4EF6\u76F4\u63A5\u5BFC\u51FA\u7684 PDF\u3002`
          );
        }
        return { file, format: "pdf", blocks, gaps };
      } finally {
        await pdf.close();
      }
    };
  }
});

// packages/documents/read/xlsx.ts
var xlsx_exports = {};
__export(xlsx_exports, {
  readXls: () => readXls,
  readXlsx: () => readXlsx
});
import { read, utils } from "@e965/xlsx";
function readWorkbook({ file, bytes: bytes2 }, format) {
  const workbook = open(file, bytes2);
  const gaps = [];
  const blocks = workbook.SheetNames.flatMap((name, index2) => {
    const sheet = workbook.Sheets[name];
    if (sheet === void 0) return [];
    if (workbook.Workbook?.Sheets?.[index2]?.Hidden) {
      gaps.push({
        what: `\u5DE5\u4F5C\u8868\u201C${name}\u201D`,
        reason: "\u8BE5\u5DE5\u4F5C\u8868\u5904\u4E8E\u9690\u85CF\u72B6\u6001\uFF0C\u5185\u5BB9\u5DF2\u4E00\u5E76\u8BFB\u53D6\uFF0C\u8BF7\u786E\u8BA4\u662F\u5426\u5E94\u5F53\u516C\u5F00\u3002",
        place: { sheet: name }
      });
    }
    return readSheet(name, sheet, gaps);
  });
  if (!blocks.some((block) => block.kind === "table"))
    throw new UnreadableFile(file, "no-text", `${file}\uFF1A\u5DE5\u4F5C\u7C3F\u4E2D\u6CA1\u6709\u6570\u636E\uFF0C\u8BF7\u68C0\u67E5\u662F\u5426\u4FDD\u5B58\u5B8C\u6574\u3002`);
  return { file, format, blocks, gaps };
}
function open(file, bytes2) {
  try {
    return read(bytes2, {
      type: "array",
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellStyles: false,
      sheetRows: MOST_ROWS + 1
    });
  } catch (error) {
    const encrypted2 = error instanceof Error && /password|encrypt/i.test(error.message);
    if (encrypted2) throw new UnreadableFile(file, "encrypted", `${file}\uFF1A\u5DE5\u4F5C\u7C3F\u5DF2\u52A0\u5BC6\uFF0C\u8BF7\u53D6\u6D88\u5BC6\u7801\u4FDD\u62A4\u540E\u518D\u8BD5\u3002`);
    throw new UnreadableFile(
      file,
      "damaged",
      `${file}\uFF1A\u5DE5\u4F5C\u7C3F\u5DF2\u635F\u574F\u6216\u4E0D\u662F Excel \u683C\u5F0F\uFF0C\u8BF7\u5728 WPS \u6216 Excel \u4E2D\u53E6\u5B58\u4E3A xlsx \u540E\u518D\u8BD5\u3002`
    );
  }
}
function readSheet(name, sheet, gaps) {
  const rows2 = (sheet["!data"] ?? []).slice(0, MOST_ROWS);
  if ((sheet["!data"] ?? []).length > MOST_ROWS) {
    gaps.push({ what: `\u5DE5\u4F5C\u8868\u201C${name}\u201D`, reason: `\u8D85\u8FC7${MOST_ROWS}\u884C\uFF0C\u5176\u540E\u5404\u884C\u672A\u8BFB\u53D6\u3002`, place: { sheet: name } });
  }
  const merged = mergedCells(sheet);
  const cells = [];
  rows2.forEach((row, rowIndex) => {
    row?.slice(0, MOST_COLUMNS).forEach((cell2, column) => {
      const span2 = merged.get(`${rowIndex},${column}`);
      if (span2 === "covered" || cell2 === void 0 || cell2 === null) return;
      const text = (cell2.w ?? (cell2.v === void 0 ? "" : String(cell2.v))).trim();
      if (text === "" && span2 === void 0) return;
      const address = utils.encode_cell({ r: rowIndex, c: column });
      cells.push({
        row: rowIndex,
        column,
        rowSpan: span2?.rows ?? 1,
        columnSpan: span2?.columns ?? 1,
        text,
        place: { sheet: name, address }
      });
    });
  });
  if (cells.length === 0) return [];
  const heading = { kind: "paragraph", text: name, level: 1, place: { sheet: name } };
  const columns = cells.reduce((most, cell2) => Math.max(most, cell2.column + cell2.columnSpan), 0);
  return [heading, { kind: "table", rows: rows2.length, columns, cells, place: { sheet: name } }];
}
function mergedCells(sheet) {
  const merged = /* @__PURE__ */ new Map();
  for (const { s, e } of sheet["!merges"] ?? []) {
    const [rows2, columns] = [Math.min(e.r, MOST_ROWS) - s.r + 1, Math.min(e.c, MOST_COLUMNS) - s.c + 1];
    if (rows2 < 1 || columns < 1 || merged.size + rows2 * columns > MOST_MERGED) continue;
    for (let row = s.r; row < s.r + rows2; row++)
      for (let column = s.c; column < s.c + columns; column++) merged.set(`${row},${column}`, "covered");
    merged.set(`${s.r},${s.c}`, { rows: rows2, columns });
  }
  return merged;
}
var MOST_ROWS, MOST_COLUMNS, readXlsx, readXls, MOST_MERGED;
var init_xlsx = __esm({
  "packages/documents/read/xlsx.ts"() {
    "use strict";
    init_unreadable();
    init_zip_entries();
    MOST_ROWS = 1e5;
    MOST_COLUMNS = 500;
    readXlsx = async (input) => {
      zipEntries(input.file, input.bytes, () => true);
      return readWorkbook(input, "xlsx");
    };
    readXls = async (input) => readWorkbook(input, "xls");
    MOST_MERGED = 1e5;
  }
});

// packages/audit/audit.ts
import { createHash } from "node:crypto";

// packages/accounts/equations/table-equation.ts
var cell = (table, row, column) => ({ table, row, column });
var parts = (table, column, rows2) => rows2.map((row) => ({ table, row, column, optional: true }));

// packages/accounts/equations/between-tables.ts
var related = (id, formula, left, right, relation = "=", extra = {}) => ({
  id,
  formula,
  kind: "\u8868\u95F4",
  severity: "error",
  relation,
  shape: { kind: "cells", left, right },
  ...extra
});
var subjects = (id, formula, by, left, right, relation = "=", condition) => ({
  id,
  formula,
  kind: "\u8868\u95F4",
  severity: "error",
  relation,
  shape: {
    kind: "same-subject",
    by,
    left: { table: left[0], column: left[1] },
    right: { table: right[0], column: right[1] }
  },
  ...condition === void 0 ? {} : { condition }
});
var optional = (table, row, column) => ({ table, row, column, optional: true });
var OTHER_INCOME = [
  ["superior", "\u4E0A\u7EA7\u8865\u52A9\u6536\u5165"],
  ["operations", "\u4E8B\u4E1A\u6536\u5165"],
  ["business", "\u7ECF\u8425\u6536\u5165"],
  ["subordinate", "\u9644\u5C5E\u5355\u4F4D\u4E0A\u7F34\u6536\u5165"],
  ["other", "\u5176\u4ED6\u6536\u5165"]
];
var BUDGETS = [
  ["general", "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E"],
  ["funds", "\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E"],
  ["capital", "\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u8D22\u653F\u62E8\u6B3E"]
];
var EXPENDITURE = [
  ["total", "\u5408\u8BA1"],
  ["basic", "\u57FA\u672C\u652F\u51FA"],
  ["project", "\u9879\u76EE\u652F\u51FA"]
];
var CONTRIBUTIONS = [
  ["30108", "2080505", "\u673A\u5173\u4E8B\u4E1A\u5355\u4F4D\u57FA\u672C\u517B\u8001\u4FDD\u9669\u7F34\u8D39"],
  ["30109", "2080506", "\u804C\u4E1A\u5E74\u91D1\u7F34\u8D39"],
  ["30113", "2210201", "\u4F4F\u623F\u516C\u79EF\u91D1"]
];
var THREE_PUBLIC = [
  ["three.overseas", "30212", "\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u8D39"],
  ["three.vehicles.running", "30231", "\u516C\u52A1\u7528\u8F66\u8FD0\u884C\u7EF4\u62A4\u8D39"],
  ["three.reception", "30217", "\u516C\u52A1\u63A5\u5F85\u8D39"],
  ["three.vehicles.purchase", "31013", "\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u8D39"]
];
var BETWEEN_TABLES = [
  related(
    "B06",
    "\u6536\u5165\u51B3\u7B97\u8868\u672C\u5E74\u6536\u5165\u5408\u8BA1 = \u603B\u8868\u672C\u5E74\u6536\u5165\u5408\u8BA1",
    [cell("T2", "total", "income")],
    [cell("T1", "income", "final")]
  ),
  related(
    "B07",
    "\u6536\u5165\u51B3\u7B97\u8868\u8D22\u653F\u62E8\u6B3E\u6536\u5165 = \u603B\u8868\u4E09\u9879\u8D22\u653F\u62E8\u6B3E\u6536\u5165\u4E4B\u548C",
    [cell("T2", "total", "fiscal")],
    [
      cell("T1", "income.general", "final"),
      optional("T1", "income.funds", "final"),
      optional("T1", "income.capital", "final")
    ]
  ),
  ...OTHER_INCOME.map(
    ([key, title2]) => related(
      "B08",
      `\u6536\u5165\u51B3\u7B97\u8868${title2} = \u603B\u8868${title2}`,
      [cell("T2", "total", key)],
      [cell("T1", `income.${key}`, "final")]
    )
  ),
  related(
    "C03",
    "\u652F\u51FA\u51B3\u7B97\u8868\u672C\u5E74\u652F\u51FA\u5408\u8BA1 = \u603B\u8868\u672C\u5E74\u652F\u51FA\u5408\u8BA1",
    [cell("T3", "total", "total")],
    [cell("T1", "expenditure", "final")]
  ),
  subjects("C04", "\u652F\u51FA\u51B3\u7B97\u8868\u5404\u7C7B\u652F\u51FA = \u603B\u8868\u5404\u529F\u80FD\u7C7B\u652F\u51FA", "category-name", ["T3", "total"], ["T1", "final"]),
  ...BUDGETS.map(
    ([key, title2]) => related(
      "D02",
      `\u8D22\u653F\u62E8\u6B3E\u603B\u8868${title2}\u6536\u5165 = \u603B\u8868${title2}\u6536\u5165`,
      [cell("T4", `income.${key}`, "final")],
      [cell("T1", `income.${key}`, "final")]
    )
  ),
  subjects(
    "D10",
    "\u603B\u8868\u5404\u529F\u80FD\u7C7B\u652F\u51FA \u2265 \u8D22\u653F\u62E8\u6B3E\u603B\u8868\u5404\u529F\u80FD\u7C7B\u652F\u51FA",
    "category-name",
    ["T1", "final"],
    ["T4", "total"],
    "\u2265"
  ),
  related(
    "D11",
    "\u603B\u8868\u5E74\u521D\u7ED3\u8F6C\u548C\u7ED3\u4F59 \u2265 \u8D22\u653F\u62E8\u6B3E\u5E74\u521D\u7ED3\u8F6C\u548C\u7ED3\u4F59",
    [cell("T1", "opening", "final")],
    [cell("T4", "opening", "final")],
    "\u2265"
  ),
  related(
    "D11",
    "\u603B\u8868\u5E74\u672B\u7ED3\u8F6C\u548C\u7ED3\u4F59 \u2265 \u8D22\u653F\u62E8\u6B3E\u5E74\u672B\u7ED3\u8F6C\u548C\u7ED3\u4F59",
    [cell("T1", "closing", "final")],
    [cell("T4", "closing", "total")],
    "\u2265"
  ),
  related(
    "D12",
    "\u8D22\u653F\u62E8\u6B3E\u603B\u8868\u672C\u5E74\u6536\u5165\u5408\u8BA1 = \u6536\u5165\u51B3\u7B97\u8868\u8D22\u653F\u62E8\u6B3E\u6536\u5165",
    [cell("T4", "income", "final")],
    [cell("T2", "total", "fiscal")]
  ),
  related(
    "E03",
    "\u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA\u51B3\u7B97\u8868\u5408\u8BA1 = \u8D22\u653F\u62E8\u6B3E\u603B\u8868\u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA",
    [cell("T5", "total", "total")],
    [cell("T4", "expenditure", "general")]
  ),
  subjects(
    "E04",
    "\u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA\u51B3\u7B97\u8868\u5404\u7C7B\u652F\u51FA = \u8D22\u653F\u62E8\u6B3E\u603B\u8868\u5404\u529F\u80FD\u7C7B\u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA",
    "category-name",
    ["T5", "total"],
    ["T4", "general"]
  ),
  ...EXPENDITURE.flatMap(([column, title2]) => [
    subjects(
      "E05",
      `\u652F\u51FA\u51B3\u7B97\u8868${title2} \u2265 \u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA\u51B3\u7B97\u8868${title2}\uFF08\u9010\u79D1\u76EE\uFF09`,
      "code",
      ["T3", column],
      ["T5", column],
      "\u2265"
    ),
    subjects(
      "E06",
      `\u53EA\u6709\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u7684\uFF0C\u652F\u51FA\u51B3\u7B97\u8868${title2} = \u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA\u51B3\u7B97\u8868${title2}\uFF08\u9010\u79D1\u76EE\uFF09`,
      "code",
      ["T3", column],
      ["T5", column],
      "=",
      "only-general-budget"
    )
  ]),
  related(
    "F09",
    "\u57FA\u672C\u652F\u51FA\u51B3\u7B97\u8868\u4EBA\u5458\u7ECF\u8D39\u5408\u8BA1 + \u516C\u7528\u7ECF\u8D39\u5408\u8BA1 = \u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA\u51B3\u7B97\u8868\u57FA\u672C\u652F\u51FA\u5408\u8BA1",
    [cell("T6", "personnel", "final"), cell("T6", "public", "final")],
    [cell("T5", "total", "basic")]
  ),
  related(
    "F09",
    "\u57FA\u672C\u652F\u51FA\u51B3\u7B97\u8868\u5408\u8BA1 = \u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA\u51B3\u7B97\u8868\u57FA\u672C\u652F\u51FA\u5408\u8BA1",
    [cell("T6", "total", "final")],
    [cell("T5", "total", "basic")]
  ),
  ...CONTRIBUTIONS.map(
    ([economic, functional, title2]) => related(
      "F10",
      `\u57FA\u672C\u652F\u51FA\u51B3\u7B97\u8868${title2}\uFF08${economic}\uFF09 = \u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA\u51B3\u7B97\u8868\u5BF9\u5E94\u9879\u7EA7\u79D1\u76EE\uFF08${functional}\uFF09\u57FA\u672C\u652F\u51FA`,
      [cell("T6", economic, "final")],
      [cell("T5", functional, "basic")],
      "=",
      { severity: "warning", kind: "\u903B\u8F91\u6027" }
    )
  ),
  ...THREE_PUBLIC.map(
    ([item, economic, title2]) => related(
      "G03",
      `\u201C\u4E09\u516C\u201D\u7ECF\u8D39\u51B3\u7B97\u8868${title2} \u2265 \u57FA\u672C\u652F\u51FA\u51B3\u7B97\u8868${title2}\uFF08${economic}\uFF09`,
      [cell("T7", "data", `${item}.final`)],
      [cell("T6", economic, "final")],
      "\u2265"
    )
  ),
  ...[
    ["H04", "H05", "H06", "T8", "funds", "\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97"],
    ["H08", "H08", "H08", "T9", "capital", "\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97"]
  ].flatMap(([incomeId, expenditureId, balanceId, table, budget, title2]) => [
    related(
      incomeId,
      `${title2}\u51B3\u7B97\u8868\u672C\u5E74\u6536\u5165 = \u8D22\u653F\u62E8\u6B3E\u603B\u8868${title2}\u6536\u5165`,
      [cell(table, "total", "income")],
      [cell("T4", `income.${budget}`, "final")]
    ),
    related(
      incomeId,
      `${title2}\u51B3\u7B97\u8868\u672C\u5E74\u6536\u5165 = \u603B\u8868${title2}\u6536\u5165`,
      [cell(table, "total", "income")],
      [cell("T1", `income.${budget}`, "final")]
    ),
    related(
      expenditureId,
      `${title2}\u51B3\u7B97\u8868\u672C\u5E74\u652F\u51FA = \u8D22\u653F\u62E8\u6B3E\u603B\u8868${title2}\u652F\u51FA`,
      [cell(table, "total", "total")],
      [cell("T4", "expenditure", budget)]
    ),
    related(
      balanceId,
      `${title2}\u51B3\u7B97\u8868\u5E74\u521D\u7ED3\u8F6C\u548C\u7ED3\u4F59 = \u8D22\u653F\u62E8\u6B3E\u603B\u8868${title2}\u5E74\u521D\u7ED3\u8F6C\u548C\u7ED3\u4F59`,
      [cell(table, "total", "opening")],
      [cell("T4", `opening.${budget}`, "final")]
    ),
    related(
      balanceId,
      `${title2}\u51B3\u7B97\u8868\u5E74\u672B\u7ED3\u8F6C\u548C\u7ED3\u4F59 = \u8D22\u653F\u62E8\u6B3E\u603B\u8868${title2}\u5E74\u672B\u7ED3\u8F6C\u548C\u7ED3\u4F59`,
      [cell(table, "total", "closing")],
      [cell("T4", "closing", budget)]
    )
  ]),
  related(
    "H08",
    "\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u652F\u51FA\u51B3\u7B97\u8868\u5408\u8BA1 = \u8D22\u653F\u62E8\u6B3E\u603B\u8868\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u652F\u51FA",
    [cell("S12", "total", "total")],
    [cell("T4", "expenditure", "capital")]
  ),
  related(
    "H09",
    "\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u6536\u5165\u652F\u51FA\u51B3\u7B97\u8868\u672C\u5E74\u652F\u51FA = \u652F\u51FA\u51B3\u7B97\u8868\u5408\u8BA1",
    [cell("T9", "total", "total")],
    [cell("S12", "total", "total")]
  ),
  related(
    "I01",
    "\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u51B3\u7B97\u660E\u7EC6\u8868\u5408\u8BA1 = \u8D22\u653F\u62E8\u6B3E\u603B\u8868\u672C\u5E74\u652F\u51FA\u5408\u8BA1",
    [cell("S5", "total", "total")],
    [cell("T4", "expenditure", "total")]
  ),
  related(
    "I03",
    "\u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA\u51B3\u7B97\u660E\u7EC6\u8868\u5408\u8BA1 = \u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA\u51B3\u7B97\u8868\u5408\u8BA1",
    [cell("S7", "total", "total")],
    [cell("T5", "total", "total")]
  ),
  subjects(
    "I03",
    "\u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA\u51B3\u7B97\u660E\u7EC6\u8868\u5408\u8BA1 = \u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA\u51B3\u7B97\u8868\u5408\u8BA1\uFF08\u9010\u79D1\u76EE\uFF09",
    "code",
    ["S7", "total"],
    ["T5", "total"]
  ),
  related(
    "I05",
    "\u9879\u76EE\u652F\u51FA\u51B3\u7B97\u8868\u5408\u8BA1 = \u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA\u51B3\u7B97\u8868\u9879\u76EE\u652F\u51FA\u5408\u8BA1",
    [cell("S9", "total", "total")],
    [cell("T5", "total", "project")]
  ),
  subjects(
    "I05",
    "\u9879\u76EE\u652F\u51FA\u51B3\u7B97\u8868\u5408\u8BA1 = \u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA\u51B3\u7B97\u8868\u9879\u76EE\u652F\u51FA\uFF08\u9010\u79D1\u76EE\uFF09",
    "code",
    ["S9", "total"],
    ["T5", "project"]
  )
];

// packages/accounts/equations/within-tables.ts
var BALANCE = { kind: "\u57FA\u672C\u5E73\u8861", severity: "error", relation: "=" };
var sumOf = (id, formula, total2, terms) => ({
  id,
  formula,
  ...BALANCE,
  shape: { kind: "cells", left: [total2], right: terms }
});
var inEveryRow = (id, formula, table, left, right) => ({
  id,
  formula,
  ...BALANCE,
  shape: { kind: "rows", table, left, right }
});
var tree = (id, table) => ({
  id,
  formula: "\u5408\u8BA1 = \u5404\u7C7B\u4E4B\u548C\uFF1B\u7C7B = \u5404\u6B3E\u4E4B\u548C\uFF1B\u6B3E = \u5404\u9879\u4E4B\u548C\uFF08\u9010\u680F\uFF09",
  ...BALANCE,
  shape: { kind: "tree", table }
});
var categories = (id, table) => ({
  id,
  formula: "\u672C\u5E74\u652F\u51FA\u5408\u8BA1 = \u5404\u529F\u80FD\u7C7B\u652F\u51FA\u4E4B\u548C\uFF08\u9010\u680F\uFF09",
  ...BALANCE,
  shape: { kind: "categories", table, total: "expenditure" }
});
var INCOME_LINES = [
  "income.general",
  "income.funds",
  "income.capital",
  "income.superior",
  "income.operations",
  "income.business",
  "income.subordinate",
  "income.other"
];
var FISCAL_COLUMNS = ["general", "funds", "capital"];
var THREE = (moment) => {
  const name = moment === "final" ? "\u51B3\u7B97\u6570" : "\u9884\u7B97\u6570";
  const at = (item) => cell("T7", "data", `${item}.${moment}`);
  const optional2 = (item) => ({ ...at(item), optional: true });
  return [
    sumOf("G01", `\u201C\u4E09\u516C\u201D\u7ECF\u8D39\u5408\u8BA1 = \u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u8D39 + \u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u53CA\u8FD0\u884C\u7EF4\u62A4\u8D39 + \u516C\u52A1\u63A5\u5F85\u8D39\uFF08${name}\uFF09`, at("three"), [
      at("three.overseas"),
      at("three.vehicles"),
      at("three.reception")
    ]),
    sumOf("G02", `\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u53CA\u8FD0\u884C\u7EF4\u62A4\u8D39 = \u8D2D\u7F6E\u8D39 + \u8FD0\u884C\u7EF4\u62A4\u8D39\uFF08${name}\uFF09`, at("three.vehicles"), [
      optional2("three.vehicles.purchase"),
      at("three.vehicles.running")
    ])
  ];
};
var WITHIN_TABLES = [
  sumOf("A01", "\u672C\u5E74\u6536\u5165\u5408\u8BA1 = \u5404\u9879\u6536\u5165\u4E4B\u548C", cell("T1", "income", "final"), parts("T1", "final", INCOME_LINES)),
  sumOf("A02", "\u6536\u5165\u603B\u8BA1 = \u672C\u5E74\u6536\u5165\u5408\u8BA1 + \u4F7F\u7528\u975E\u8D22\u653F\u62E8\u6B3E\u7ED3\u4F59 + \u5E74\u521D\u7ED3\u8F6C\u548C\u7ED3\u4F59", cell("T1", "total.income", "final"), [
    cell("T1", "income", "final"),
    ...parts("T1", "final", ["surplus", "opening"])
  ]),
  categories("A03", "T1"),
  sumOf("A04", "\u652F\u51FA\u603B\u8BA1 = \u672C\u5E74\u652F\u51FA\u5408\u8BA1 + \u7ED3\u4F59\u5206\u914D + \u5E74\u672B\u7ED3\u8F6C\u548C\u7ED3\u4F59", cell("T1", "total.expenditure", "final"), [
    cell("T1", "expenditure", "final"),
    ...parts("T1", "final", ["distribution", "closing"])
  ]),
  sumOf("A05", "\u6536\u5165\u603B\u8BA1 = \u652F\u51FA\u603B\u8BA1", cell("T1", "total.income", "final"), [cell("T1", "total.expenditure", "final")]),
  inEveryRow(
    "B01",
    "\u672C\u5E74\u6536\u5165\u5408\u8BA1 = \u8D22\u653F\u62E8\u6B3E\u6536\u5165 + \u4E0A\u7EA7\u8865\u52A9\u6536\u5165 + \u4E8B\u4E1A\u6536\u5165 + \u7ECF\u8425\u6536\u5165 + \u9644\u5C5E\u5355\u4F4D\u4E0A\u7F34\u6536\u5165 + \u5176\u4ED6\u6536\u5165",
    "T2",
    ["income"],
    ["fiscal", "superior", "operations", "business", "subordinate", "other"]
  ),
  tree("B03", "T2"),
  inEveryRow(
    "C01",
    "\u672C\u5E74\u652F\u51FA\u5408\u8BA1 = \u57FA\u672C\u652F\u51FA + \u9879\u76EE\u652F\u51FA + \u4E0A\u7F34\u4E0A\u7EA7\u652F\u51FA + \u7ECF\u8425\u652F\u51FA + \u5BF9\u9644\u5C5E\u5355\u4F4D\u8865\u52A9\u652F\u51FA",
    "T3",
    ["total"],
    ["basic", "project", "superior", "business", "subordinate"]
  ),
  tree("C02", "T3"),
  sumOf(
    "D01",
    "\u8D22\u653F\u62E8\u6B3E\u672C\u5E74\u6536\u5165\u5408\u8BA1 = \u4E00\u822C\u516C\u5171\u9884\u7B97 + \u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97 + \u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97",
    cell("T4", "income", "final"),
    parts("T4", "final", ["income.general", "income.funds", "income.capital"])
  ),
  inEveryRow("D03", "\u5408\u8BA1 = \u4E00\u822C\u516C\u5171\u9884\u7B97 + \u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97 + \u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97", "T4", ["total"], FISCAL_COLUMNS),
  categories("D04", "T4"),
  sumOf(
    "D05",
    "\u5E74\u521D\u8D22\u653F\u62E8\u6B3E\u7ED3\u8F6C\u548C\u7ED3\u4F59 = \u4E00\u822C\u516C\u5171\u9884\u7B97 + \u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97 + \u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97",
    cell("T4", "opening", "final"),
    ["general", "funds", "capital"].map((budget) => cell("T4", `opening.${budget}`, "final"))
  ),
  sumOf("D06", "\u6536\u5165\u603B\u8BA1 = \u672C\u5E74\u6536\u5165\u5408\u8BA1 + \u5E74\u521D\u8D22\u653F\u62E8\u6B3E\u7ED3\u8F6C\u548C\u7ED3\u4F59", cell("T4", "total.income", "final"), [
    cell("T4", "income", "final"),
    ...parts("T4", "final", ["opening"])
  ]),
  ...["total", ...FISCAL_COLUMNS].map(
    (column) => sumOf("D07", "\u652F\u51FA\u603B\u8BA1 = \u672C\u5E74\u652F\u51FA\u5408\u8BA1 + \u5E74\u672B\u8D22\u653F\u62E8\u6B3E\u7ED3\u8F6C\u548C\u7ED3\u4F59", cell("T4", "total.expenditure", column), [
      cell("T4", "expenditure", column),
      ...parts("T4", column, ["closing"])
    ])
  ),
  sumOf("D08", "\u6536\u5165\u603B\u8BA1 = \u652F\u51FA\u603B\u8BA1", cell("T4", "total.income", "final"), [cell("T4", "total.expenditure", "total")]),
  ...FISCAL_COLUMNS.map(
    (budget) => ({
      id: "D09",
      formula: "\u5E74\u521D\u7ED3\u8F6C\u548C\u7ED3\u4F59 + \u672C\u5E74\u6536\u5165 = \u672C\u5E74\u652F\u51FA + \u5E74\u672B\u7ED3\u8F6C\u548C\u7ED3\u4F59\uFF08\u5206\u9884\u7B97\uFF09",
      ...BALANCE,
      shape: {
        kind: "cells",
        left: [cell("T4", `opening.${budget}`, "final"), cell("T4", `income.${budget}`, "final")],
        right: [cell("T4", "expenditure", budget), cell("T4", "closing", budget)]
      }
    })
  ),
  inEveryRow("E01", "\u5408\u8BA1 = \u57FA\u672C\u652F\u51FA + \u9879\u76EE\u652F\u51FA", "T5", ["total"], ["basic", "project"]),
  tree("E02", "T5"),
  tree("F01\u2013F06", "T6"),
  sumOf(
    "F07",
    "\u4EBA\u5458\u7ECF\u8D39\u5408\u8BA1 = \u5DE5\u8D44\u798F\u5229\u652F\u51FA + \u5BF9\u4E2A\u4EBA\u548C\u5BB6\u5EAD\u7684\u8865\u52A9",
    cell("T6", "personnel", "final"),
    parts("T6", "final", ["301", "303"])
  ),
  sumOf(
    "F08",
    "\u516C\u7528\u7ECF\u8D39\u5408\u8BA1 = \u5546\u54C1\u548C\u670D\u52A1\u652F\u51FA + \u503A\u52A1\u5229\u606F\u53CA\u8D39\u7528\u652F\u51FA + \u8D44\u672C\u6027\u652F\u51FA + \u5176\u4ED6\u652F\u51FA",
    cell("T6", "public", "final"),
    parts("T6", "final", ["302", "307", "309", "310", "311", "312", "399"])
  ),
  sumOf("F07\u2013F08", "\u5408\u8BA1 = \u4EBA\u5458\u7ECF\u8D39\u5408\u8BA1 + \u516C\u7528\u7ECF\u8D39\u5408\u8BA1", cell("T6", "total", "final"), [
    cell("T6", "personnel", "final"),
    cell("T6", "public", "final")
  ]),
  inEveryRow("I04", "\u5408\u8BA1 = \u4EBA\u5458\u7ECF\u8D39 + \u516C\u7528\u7ECF\u8D39", "T6", ["final"], ["personnel", "public"]),
  ...THREE("budget"),
  ...THREE("final"),
  inEveryRow(
    "H01",
    "\u5E74\u521D\u7ED3\u8F6C\u548C\u7ED3\u4F59 + \u672C\u5E74\u6536\u5165 = \u672C\u5E74\u652F\u51FA\u5408\u8BA1 + \u5E74\u672B\u7ED3\u8F6C\u548C\u7ED3\u4F59",
    "T8",
    ["opening", "income"],
    ["total", "closing"]
  ),
  inEveryRow("H02", "\u672C\u5E74\u652F\u51FA\u5408\u8BA1 = \u57FA\u672C\u652F\u51FA + \u9879\u76EE\u652F\u51FA", "T8", ["total"], ["basic", "project"]),
  tree("H03", "T8"),
  inEveryRow(
    "H07",
    "\u5E74\u521D\u7ED3\u8F6C\u548C\u7ED3\u4F59 + \u672C\u5E74\u6536\u5165 = \u672C\u5E74\u652F\u51FA\u5408\u8BA1 + \u5E74\u672B\u7ED3\u8F6C\u548C\u7ED3\u4F59",
    "T9",
    ["opening", "income"],
    ["total", "closing"]
  ),
  inEveryRow("H07", "\u5408\u8BA1 = \u57FA\u672C\u652F\u51FA + \u9879\u76EE\u652F\u51FA", "T9", ["total"], ["basic", "project"]),
  tree("H07", "T9"),
  inEveryRow("H07", "\u5408\u8BA1 = \u57FA\u672C\u652F\u51FA + \u9879\u76EE\u652F\u51FA", "S12", ["total"], ["basic", "project"]),
  tree("H07", "S12"),
  ...["S5", "S7"].flatMap((table) => [
    {
      id: "I02",
      formula: "\u5408\u8BA1 = \u5404\u7ECF\u6D4E\u5206\u7C7B\u7C7B\u7EA7\u4E4B\u548C\uFF1B\u7C7B\u7EA7\u5C0F\u8BA1 = \u5404\u6B3E\u4E4B\u548C\uFF08\u9010\u884C\uFF09",
      ...BALANCE,
      shape: { kind: "economic-columns", table }
    },
    tree("I02", table)
  ]),
  tree("I04", "S9")
];

// packages/accounts/equations/index.ts
var TABLE_EQUATIONS = [...WITHIN_TABLES, ...BETWEEN_TABLES];

// packages/accounts/stated.ts
var SCALE_DECIMALS = 12;
var UNIT_PARTS = 10n ** BigInt(SCALE_DECIMALS);
var MAXIMUM_DIGITS = 30;
function parseStated(text) {
  const plain5 = text.normalize("NFKC").replace(/[−–]/g, "-").replace(/\s/g, "");
  const match = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/.exec(plain5);
  if (match === null) return void 0;
  const [, sign = "", whole = "", fraction = ""] = match;
  const digits = whole.replaceAll(",", "") + fraction;
  if (digits.length > MAXIMUM_DIGITS || fraction.length > SCALE_DECIMALS) return void 0;
  const value = BigInt(digits);
  return { digits: sign === "-" ? -value : value, decimals: fraction.length };
}
function intervalOf(stated, scale = 1n, decimals = stated.decimals) {
  const centre = exactParts(stated, scale);
  const half = scale * UNIT_PARTS / 10n ** BigInt(decimals) / 2n;
  return { low: centre - half, high: centre + half };
}
function exactParts(stated, scale = 1n) {
  return stated.digits * scale * UNIT_PARTS / 10n ** BigInt(stated.decimals);
}
var exactly = (parts2) => ({ low: parts2, high: parts2 });
var add = (a, b) => ({ low: a.low + b.low, high: a.high + b.high });
var subtract = (a, b) => ({ low: a.low - b.high, high: a.high - b.low });
var negate = (a) => ({ low: -a.high, high: -a.low });
var sum = (terms) => terms.reduce(add, exactly(0n));
function percentOf(a, b) {
  if (b.low <= 0n && b.high >= 0n) return void 0;
  const hundred = 100n * UNIT_PARTS;
  const corners = [a.low, a.high].flatMap((top) => [b.low, b.high].map((bottom) => [top * hundred, bottom]));
  const lows = corners.map(([top, bottom]) => divideDown(top, bottom));
  const highs = corners.map(([top, bottom]) => -divideDown(-top, bottom));
  return { low: least(lows), high: greatest(highs) };
}
var overlap = (a, b) => a.low <= b.high && b.low <= a.high;
function intersect(a, b) {
  const low = a.low > b.low ? a.low : b.low;
  const high = a.high < b.high ? a.high : b.high;
  return low <= high ? { low, high } : void 0;
}
function gap(a, b) {
  if (a.low > b.high) return a.low - b.high;
  if (b.low > a.high) return b.low - a.high;
  return 0n;
}
var middle = (a) => (a.low + a.high) / 2n;
function printParts(parts2, scale = 1n, decimals = 2) {
  const power = 10n ** BigInt(decimals);
  const unit = scale * UNIT_PARTS;
  const negative = parts2 < 0n;
  const scaled = ((negative ? -parts2 : parts2) * power * 2n + unit) / (unit * 2n);
  const text = scaled.toString().padStart(decimals + 1, "0");
  const whole = decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
  return negative && scaled !== 0n ? `-${whole}` : whole;
}
var printStated = (stated) => printParts(exactParts(stated), 1n, stated.decimals);
function divideDown(top, bottom) {
  const quotient = top / bottom;
  return top % bottom !== 0n && top < 0n !== bottom < 0n ? quotient - 1n : quotient;
}
var least = (values) => values.reduce((a, b) => a < b ? a : b);
var greatest = (values) => values.reduce((a, b) => a > b ? a : b);

// packages/accounts/subjects/likeness.ts
var SHORTEST_NEAR = 5;
var LONGEST_SLIP = 2;
function likeness(stated, official) {
  if (stated === official) return "same";
  const longest3 = Math.max(stated.length, official.length);
  const shortest2 = Math.min(stated.length, official.length);
  let head = 0;
  while (head < shortest2 && stated[head] === official[head]) head++;
  let tail = 0;
  while (tail < shortest2 - head && stated.at(-1 - tail) === official.at(-1 - tail)) tail++;
  const [less, more] = [shortest2 - head - tail, longest3 - head - tail];
  const slip = less === 0 && more <= LONGEST_SLIP || less === 1 && more === 1;
  if (slip && longest3 >= SHORTEST_NEAR) return "near";
  return (head + tail) * 2 >= longest3 ? "similar" : "different";
}

// packages/accounts/subjects/subject.ts
var SUBJECT_LEVELS = ["\u7C7B", "\u6B3E", "\u9879"];
var LISTED_YEARS = { first: 2019, last: 2025 };
var levelOfCode = (code) => SUBJECT_LEVELS[(code.length - 3) / 2];
var isInForce = (subject, year) => (subject.from === void 0 || subject.from <= year) && (subject.until === void 0 || year <= subject.until);
var plainSubjectName = (name) => name.replace(/\s/g, "").replaceAll("(", "\uFF08").replaceAll(")", "\uFF09").replaceAll('"', "\u201C");

// packages/accounts/subjects/compact.ts
var BOOKS = [
  "\u4E00\u822C\u516C\u5171\u9884\u7B97",
  "\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97",
  "\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97",
  "\u90E8\u95E8\u9884\u7B97\u652F\u51FA\u7ECF\u6D4E\u5206\u7C7B",
  "\u653F\u5E9C\u9884\u7B97\u652F\u51FA\u7ECF\u6D4E\u5206\u7C7B"
];
function parseSubjects(compact) {
  return compact.trim().split("\n").map((line) => {
    const [code = "", name = "", from, until, book, confidence, formerNames = ""] = line.split("|");
    return {
      code,
      name,
      level: levelOfCode(code) ?? "\u9879",
      book: BOOKS[Number(book)] ?? "\u4E00\u822C\u516C\u5171\u9884\u7B97",
      from: from === "" ? void 0 : Number(from),
      until: until === "" ? void 0 : Number(until),
      formerNames: formerNames === "" ? [] : formerNames.split("/").map((former) => former.replace(/^\d+/, "")),
      confidence: confidence === "h" || confidence === "m" ? confidence : "l"
    };
  });
}

// packages/accounts/subjects/economic-list.ts
var ECONOMIC_LIST = `
301|\u5DE5\u8D44\u798F\u5229\u652F\u51FA|||3|h|
30101|\u57FA\u672C\u5DE5\u8D44|||3|h|
30102|\u6D25\u8D34\u8865\u8D34|||3|h|
30103|\u5956\u91D1|||3|h|
30106|\u4F19\u98DF\u8865\u52A9\u8D39|||3|h|
30107|\u7EE9\u6548\u5DE5\u8D44|||3|h|
30108|\u673A\u5173\u4E8B\u4E1A\u5355\u4F4D\u57FA\u672C\u517B\u8001\u4FDD\u9669\u7F34\u8D39|||3|h|
30109|\u804C\u4E1A\u5E74\u91D1\u7F34\u8D39|||3|h|
30110|\u804C\u5DE5\u57FA\u672C\u533B\u7597\u4FDD\u9669\u7F34\u8D39|||3|h|
30111|\u516C\u52A1\u5458\u533B\u7597\u8865\u52A9\u7F34\u8D39|||3|h|
30112|\u5176\u4ED6\u793E\u4F1A\u4FDD\u969C\u7F34\u8D39|||3|h|
30113|\u4F4F\u623F\u516C\u79EF\u91D1|||3|h|
30114|\u533B\u7597\u8D39|||3|h|
30199|\u5176\u4ED6\u5DE5\u8D44\u798F\u5229\u652F\u51FA|||3|h|
302|\u5546\u54C1\u548C\u670D\u52A1\u652F\u51FA|||3|h|
30201|\u529E\u516C\u8D39|||3|h|
30202|\u5370\u5237\u8D39|||3|h|
30203|\u54A8\u8BE2\u8D39|||3|h|
30204|\u624B\u7EED\u8D39|||3|h|
30205|\u6C34\u8D39|||3|h|
30206|\u7535\u8D39|||3|h|
30207|\u90AE\u7535\u8D39|||3|h|
30208|\u53D6\u6696\u8D39|||3|h|
30209|\u7269\u4E1A\u7BA1\u7406\u8D39|||3|h|
30211|\u5DEE\u65C5\u8D39|||3|h|
30212|\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u8D39\u7528|||3|h|
30213|\u7EF4\u4FEE\uFF08\u62A4\uFF09\u8D39|||3|h|
30214|\u79DF\u8D41\u8D39|||3|h|
30215|\u4F1A\u8BAE\u8D39|||3|h|
30216|\u57F9\u8BAD\u8D39|||3|h|
30217|\u516C\u52A1\u63A5\u5F85\u8D39|||3|h|
30218|\u4E13\u7528\u6750\u6599\u8D39|||3|h|
30224|\u88AB\u88C5\u8D2D\u7F6E\u8D39|||3|h|
30225|\u4E13\u7528\u71C3\u6599\u8D39|||3|h|
30226|\u52B3\u52A1\u8D39|||3|h|
30227|\u59D4\u6258\u4E1A\u52A1\u8D39|||3|h|
30228|\u5DE5\u4F1A\u7ECF\u8D39|||3|h|
30229|\u798F\u5229\u8D39|||3|h|
30231|\u516C\u52A1\u7528\u8F66\u8FD0\u884C\u7EF4\u62A4\u8D39|||3|h|
30239|\u5176\u4ED6\u4EA4\u901A\u8D39\u7528|||3|h|
30240|\u7A0E\u91D1\u53CA\u9644\u52A0\u8D39\u7528|||3|h|
30299|\u5176\u4ED6\u5546\u54C1\u548C\u670D\u52A1\u652F\u51FA|||3|h|
303|\u5BF9\u4E2A\u4EBA\u548C\u5BB6\u5EAD\u7684\u8865\u52A9|||3|h|
30301|\u79BB\u4F11\u8D39|||3|h|
30302|\u9000\u4F11\u8D39|||3|h|
30303|\u9000\u804C\uFF08\u5F79\uFF09\u8D39|||3|h|
30304|\u629A\u6064\u91D1|||3|h|
30305|\u751F\u6D3B\u8865\u52A9|||3|h|
30306|\u6551\u6D4E\u8D39|||3|h|
30307|\u533B\u7597\u8D39\u8865\u52A9|||3|h|
30308|\u52A9\u5B66\u91D1|||3|h|
30309|\u5956\u52B1\u91D1|||3|h|
30310|\u4E2A\u4EBA\u519C\u4E1A\u751F\u4EA7\u8865\u8D34|||3|h|
30311|\u4EE3\u7F34\u793E\u4F1A\u4FDD\u9669\u8D39|2020||3|h|
30399|\u5176\u4ED6\u5BF9\u4E2A\u4EBA\u548C\u5BB6\u5EAD\u7684\u8865\u52A9|||3|h|
307|\u503A\u52A1\u5229\u606F\u53CA\u8D39\u7528\u652F\u51FA|||3|h|
30701|\u56FD\u5185\u503A\u52A1\u4ED8\u606F|||3|h|
30702|\u56FD\u5916\u503A\u52A1\u4ED8\u606F|||3|h|
30703|\u56FD\u5185\u503A\u52A1\u53D1\u884C\u8D39\u7528|||3|h|
30704|\u56FD\u5916\u503A\u52A1\u53D1\u884C\u8D39\u7528|||3|h|
309|\u8D44\u672C\u6027\u652F\u51FA\uFF08\u57FA\u672C\u5EFA\u8BBE\uFF09|||3|h|
30901|\u623F\u5C4B\u5EFA\u7B51\u7269\u8D2D\u5EFA|||3|h|
30902|\u529E\u516C\u8BBE\u5907\u8D2D\u7F6E|||3|h|
30903|\u4E13\u7528\u8BBE\u5907\u8D2D\u7F6E|||3|h|
30905|\u57FA\u7840\u8BBE\u65BD\u5EFA\u8BBE|||3|h|
30906|\u5927\u578B\u4FEE\u7F2E|||3|h|
30907|\u4FE1\u606F\u7F51\u7EDC\u53CA\u8F6F\u4EF6\u8D2D\u7F6E\u66F4\u65B0|||3|h|
30908|\u7269\u8D44\u50A8\u5907|||3|h|
30913|\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E|||3|h|
30919|\u5176\u4ED6\u4EA4\u901A\u5DE5\u5177\u8D2D\u7F6E|||3|h|
30921|\u6587\u7269\u548C\u9648\u5217\u54C1\u8D2D\u7F6E|||3|h|
30922|\u65E0\u5F62\u8D44\u4EA7\u8D2D\u7F6E|||3|h|
30999|\u5176\u4ED6\u57FA\u672C\u5EFA\u8BBE\u652F\u51FA|||3|h|
310|\u8D44\u672C\u6027\u652F\u51FA|||3|h|
31001|\u623F\u5C4B\u5EFA\u7B51\u7269\u8D2D\u5EFA|||3|h|
31002|\u529E\u516C\u8BBE\u5907\u8D2D\u7F6E|||3|h|
31003|\u4E13\u7528\u8BBE\u5907\u8D2D\u7F6E|||3|h|
31005|\u57FA\u7840\u8BBE\u65BD\u5EFA\u8BBE|||3|h|
31006|\u5927\u578B\u4FEE\u7F2E|||3|h|
31007|\u4FE1\u606F\u7F51\u7EDC\u53CA\u8F6F\u4EF6\u8D2D\u7F6E\u66F4\u65B0|||3|h|
31008|\u7269\u8D44\u50A8\u5907|||3|h|
31009|\u571F\u5730\u8865\u507F|||3|h|
31010|\u5B89\u7F6E\u8865\u52A9|||3|h|
31011|\u5730\u4E0A\u9644\u7740\u7269\u548C\u9752\u82D7\u8865\u507F|||3|h|
31012|\u62C6\u8FC1\u8865\u507F|||3|h|
31013|\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E|||3|h|
31019|\u5176\u4ED6\u4EA4\u901A\u5DE5\u5177\u8D2D\u7F6E|||3|h|
31021|\u6587\u7269\u548C\u9648\u5217\u54C1\u8D2D\u7F6E|||3|h|
31022|\u65E0\u5F62\u8D44\u4EA7\u8D2D\u7F6E|||3|h|
31099|\u5176\u4ED6\u8D44\u672C\u6027\u652F\u51FA|||3|h|
311|\u5BF9\u4F01\u4E1A\u8865\u52A9\uFF08\u57FA\u672C\u5EFA\u8BBE\uFF09|||3|h|
31101|\u8D44\u672C\u91D1\u6CE8\u5165\uFF08\u57FA\u672C\u5EFA\u8BBE\uFF09|||3|h|
31199|\u5176\u4ED6\u5BF9\u4F01\u4E1A\u8865\u52A9\uFF08\u57FA\u672C\u5EFA\u8BBE\uFF09|||3|h|
312|\u5BF9\u4F01\u4E1A\u8865\u52A9|||3|h|
31201|\u8D44\u672C\u91D1\u6CE8\u5165|||3|h|
31203|\u653F\u5E9C\u6295\u8D44\u57FA\u91D1\u80A1\u6743\u6295\u8D44|||3|h|
31204|\u8D39\u7528\u8865\u8D34|||3|h|
31205|\u5229\u606F\u8865\u8D34|||3|h|
31206|\u5176\u4ED6\u8D44\u672C\u6027\u8865\u52A9|2021||3|m|
31299|\u5176\u4ED6\u5BF9\u4F01\u4E1A\u8865\u52A9|||3|h|
313|\u5BF9\u793E\u4F1A\u4FDD\u969C\u57FA\u91D1\u8865\u52A9|||3|h|
31302|\u5BF9\u793E\u4F1A\u4FDD\u9669\u57FA\u91D1\u8865\u52A9|||3|h|
31303|\u8865\u5145\u5168\u56FD\u793E\u4F1A\u4FDD\u969C\u57FA\u91D1|||3|h|
31304|\u5BF9\u673A\u5173\u4E8B\u4E1A\u5355\u4F4D\u804C\u4E1A\u5E74\u91D1\u7684\u8865\u52A9|2021||3|m|
399|\u5176\u4ED6\u652F\u51FA|||3|h|
39906|\u8D60\u4E0E|||3|m|
39907|\u56FD\u5BB6\u8D54\u507F\u8D39\u7528\u652F\u51FA|||3|h|
39908|\u5BF9\u6C11\u95F4\u975E\u8425\u5229\u7EC4\u7EC7\u548C\u7FA4\u4F17\u6027\u81EA\u6CBB\u7EC4\u7EC7\u8865\u8D34|||3|h|
39909|\u7ECF\u5E38\u6027\u8D60\u4E0E|2021||3|m|
39910|\u8D44\u672C\u6027\u8D60\u4E0E|2021||3|m|
39999|\u5176\u4ED6\u652F\u51FA|||3|h|
501|\u673A\u5173\u5DE5\u8D44\u798F\u5229\u652F\u51FA|||4|h|
50101|\u5DE5\u8D44\u5956\u91D1\u6D25\u8865\u8D34|||4|h|
50102|\u793E\u4F1A\u4FDD\u969C\u7F34\u8D39|||4|h|
50103|\u4F4F\u623F\u516C\u79EF\u91D1|||4|h|
50199|\u5176\u4ED6\u5DE5\u8D44\u798F\u5229\u652F\u51FA|||4|h|
502|\u673A\u5173\u5546\u54C1\u548C\u670D\u52A1\u652F\u51FA|||4|h|
50201|\u529E\u516C\u7ECF\u8D39|||4|h|
50202|\u4F1A\u8BAE\u8D39|||4|h|
50203|\u57F9\u8BAD\u8D39|||4|h|
50204|\u4E13\u7528\u6750\u6599\u8D2D\u7F6E\u8D39|||4|h|
50205|\u59D4\u6258\u4E1A\u52A1\u8D39|||4|h|
50206|\u516C\u52A1\u63A5\u5F85\u8D39|||4|h|
50207|\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u8D39\u7528|||4|h|
50208|\u516C\u52A1\u7528\u8F66\u8FD0\u884C\u7EF4\u62A4\u8D39|||4|h|
50209|\u7EF4\u4FEE\uFF08\u62A4\uFF09\u8D39|||4|h|
50299|\u5176\u4ED6\u5546\u54C1\u548C\u670D\u52A1\u652F\u51FA|||4|h|
503|\u673A\u5173\u8D44\u672C\u6027\u652F\u51FA\uFF08\u4E00\uFF09|||4|h|
50301|\u623F\u5C4B\u5EFA\u7B51\u7269\u8D2D\u5EFA|||4|h|
50302|\u57FA\u7840\u8BBE\u65BD\u5EFA\u8BBE|||4|h|
50303|\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E|||4|h|
50305|\u571F\u5730\u5F81\u8FC1\u8865\u507F\u548C\u5B89\u7F6E\u652F\u51FA|||4|h|
50306|\u8BBE\u5907\u8D2D\u7F6E|||4|h|
50307|\u5927\u578B\u4FEE\u7F2E|||4|h|
50399|\u5176\u4ED6\u8D44\u672C\u6027\u652F\u51FA|||4|h|
504|\u673A\u5173\u8D44\u672C\u6027\u652F\u51FA\uFF08\u4E8C\uFF09|||4|h|
50401|\u623F\u5C4B\u5EFA\u7B51\u7269\u8D2D\u5EFA|||4|h|
50402|\u57FA\u7840\u8BBE\u65BD\u5EFA\u8BBE|||4|h|
50403|\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E|||4|h|
50404|\u8BBE\u5907\u8D2D\u7F6E|||4|h|
50405|\u5927\u578B\u4FEE\u7F2E|||4|h|
50499|\u5176\u4ED6\u8D44\u672C\u6027\u652F\u51FA|||4|h|
505|\u5BF9\u4E8B\u4E1A\u5355\u4F4D\u7ECF\u5E38\u6027\u8865\u52A9|||4|h|
50501|\u5DE5\u8D44\u798F\u5229\u652F\u51FA|||4|h|
50502|\u5546\u54C1\u548C\u670D\u52A1\u652F\u51FA|||4|h|
50599|\u5176\u4ED6\u5BF9\u4E8B\u4E1A\u5355\u4F4D\u8865\u52A9|||4|h|
506|\u5BF9\u4E8B\u4E1A\u5355\u4F4D\u8D44\u672C\u6027\u8865\u52A9|||4|h|
50601|\u8D44\u672C\u6027\u652F\u51FA\uFF08\u4E00\uFF09|||4|h|
50602|\u8D44\u672C\u6027\u652F\u51FA\uFF08\u4E8C\uFF09|||4|h|
507|\u5BF9\u4F01\u4E1A\u8865\u52A9|||4|h|
50701|\u8D39\u7528\u8865\u8D34|||4|h|
50702|\u5229\u606F\u8865\u8D34|||4|h|
50799|\u5176\u4ED6\u5BF9\u4F01\u4E1A\u8865\u52A9|||4|h|
508|\u5BF9\u4F01\u4E1A\u8D44\u672C\u6027\u652F\u51FA|||4|h|
50803|\u8D44\u672C\u91D1\u6CE8\u5165\uFF08\u4E00\uFF09|||4|h|
50804|\u8D44\u672C\u91D1\u6CE8\u5165\uFF08\u4E8C\uFF09|||4|h|
50805|\u653F\u5E9C\u6295\u8D44\u57FA\u91D1\u80A1\u6743\u6295\u8D44|||4|h|
50899|\u5176\u4ED6\u5BF9\u4F01\u4E1A\u8D44\u672C\u6027\u652F\u51FA|||4|h|
509|\u5BF9\u4E2A\u4EBA\u548C\u5BB6\u5EAD\u7684\u8865\u52A9|||4|h|
50901|\u793E\u4F1A\u798F\u5229\u548C\u6551\u52A9|||4|h|
50902|\u52A9\u5B66\u91D1|||4|h|
50903|\u4E2A\u4EBA\u519C\u4E1A\u751F\u4EA7\u8865\u8D34|||4|h|
50905|\u79BB\u9000\u4F11\u8D39|||4|h|
50999|\u5176\u4ED6\u5BF9\u4E2A\u4EBA\u548C\u5BB6\u5EAD\u8865\u52A9|||4|h|
510|\u5BF9\u793E\u4F1A\u4FDD\u969C\u57FA\u91D1\u8865\u52A9|||4|h|
51002|\u5BF9\u793E\u4F1A\u4FDD\u9669\u57FA\u91D1\u8865\u52A9|||4|h|
51003|\u8865\u5145\u5168\u56FD\u793E\u4F1A\u4FDD\u969C\u57FA\u91D1|||4|h|
51004|\u5BF9\u673A\u5173\u4E8B\u4E1A\u5355\u4F4D\u804C\u4E1A\u5E74\u91D1\u7684\u8865\u52A9|||4|m|
511|\u503A\u52A1\u5229\u606F\u53CA\u8D39\u7528\u652F\u51FA|||4|h|
51101|\u56FD\u5185\u503A\u52A1\u4ED8\u606F|||4|h|
51102|\u56FD\u5916\u503A\u52A1\u4ED8\u606F|||4|h|
51103|\u56FD\u5185\u503A\u52A1\u53D1\u884C\u8D39\u7528|||4|h|
51104|\u56FD\u5916\u503A\u52A1\u53D1\u884C\u8D39\u7528|||4|h|
512|\u503A\u52A1\u8FD8\u672C\u652F\u51FA|||4|h|
51201|\u56FD\u5185\u503A\u52A1\u8FD8\u672C|||4|h|
51202|\u56FD\u5916\u503A\u52A1\u8FD8\u672C|||4|h|
513|\u8F6C\u79FB\u6027\u652F\u51FA|||4|h|
51301|\u4E0A\u4E0B\u7EA7\u653F\u5E9C\u95F4\u8F6C\u79FB\u6027\u652F\u51FA|||4|h|
51303|\u503A\u52A1\u8F6C\u8D37|||4|h|
51304|\u8C03\u51FA\u8D44\u91D1|||4|h|
51305|\u5B89\u6392\u9884\u7B97\u7A33\u5B9A\u8C03\u8282\u57FA\u91D1|||4|h|
51306|\u8865\u5145\u9884\u7B97\u5468\u8F6C\u91D1|||4|h|
51307|\u533A\u57DF\u95F4\u8F6C\u79FB\u6027\u652F\u51FA|||4|m|
514|\u9884\u5907\u8D39\u53CA\u9884\u7559|||4|h|
51401|\u9884\u5907\u8D39|||4|h|
51402|\u9884\u7559|||4|h|
599|\u5176\u4ED6\u652F\u51FA|||4|h|
59906|\u8D60\u4E0E|||4|h|
59907|\u56FD\u5BB6\u8D54\u507F\u8D39\u7528\u652F\u51FA|||4|h|
59908|\u5BF9\u6C11\u95F4\u975E\u8425\u5229\u7EC4\u7EC7\u548C\u7FA4\u4F17\u6027\u81EA\u6CBB\u7EC4\u7EC7\u8865\u8D34|||4|h|
59909|\u7ECF\u5E38\u6027\u8D60\u4E0E|||4|m|
59910|\u8D44\u672C\u6027\u8D60\u4E0E|||4|m|
59999|\u5176\u4ED6\u652F\u51FA|||4|h|
`;

// packages/accounts/subjects/functional-list.ts
var FUNCTIONAL_LIST = `
201|\u4E00\u822C\u516C\u5171\u670D\u52A1\u652F\u51FA|2019||0|h|
20101|\u4EBA\u5927\u4E8B\u52A1|2019||0|h|
2010101|\u884C\u653F\u8FD0\u884C|2019||0|h|
2010102|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2010103|\u673A\u5173\u670D\u52A1|2019||0|h|
2010104|\u4EBA\u5927\u4F1A\u8BAE|2019||0|h|
2010105|\u4EBA\u5927\u7ACB\u6CD5|2019||0|h|
2010106|\u4EBA\u5927\u76D1\u7763|2019||0|h|
2010107|\u4EBA\u5927\u4EE3\u8868\u5C65\u804C\u80FD\u529B\u63D0\u5347|2019||0|h|
2010108|\u4EE3\u8868\u5DE5\u4F5C|2019||0|h|
2010109|\u4EBA\u5927\u4FE1\u8BBF\u5DE5\u4F5C|2019||0|h|
2010150|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2010199|\u5176\u4ED6\u4EBA\u5927\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20102|\u653F\u534F\u4E8B\u52A1|2019||0|h|
2010201|\u884C\u653F\u8FD0\u884C|2019||0|h|
2010202|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2010203|\u673A\u5173\u670D\u52A1|2019||0|h|
2010204|\u653F\u534F\u4F1A\u8BAE|2019||0|h|
2010205|\u59D4\u5458\u89C6\u5BDF|2019||0|h|
2010206|\u53C2\u653F\u8BAE\u653F|2019||0|h|
2010250|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2010299|\u5176\u4ED6\u653F\u534F\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20103|\u653F\u5E9C\u529E\u516C\u5385\uFF08\u5BA4\uFF09\u53CA\u76F8\u5173\u673A\u6784\u4E8B\u52A1|2019||0|h|
2010301|\u884C\u653F\u8FD0\u884C|2019||0|h|
2010302|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2010303|\u673A\u5173\u670D\u52A1|2019||0|h|
2010304|\u4E13\u9879\u670D\u52A1|2019||0|h|
2010305|\u4E13\u9879\u4E1A\u52A1\u53CA\u673A\u5173\u4E8B\u52A1\u7BA1\u7406|2020||0|h|\u4E13\u9879\u4E1A\u52A1\u6D3B\u52A8
2010306|\u653F\u52A1\u516C\u5F00\u5BA1\u6279|2019||0|h|
2010307|\u6CD5\u5236\u5EFA\u8BBE||2018|0|h|
2010308|\u4FE1\u8BBF\u4E8B\u52A1||2023|0|h|
2010309|\u53C2\u4E8B\u4E8B\u52A1|2019||0|h|
2010350|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2010399|\u5176\u4ED6\u653F\u5E9C\u529E\u516C\u5385\uFF08\u5BA4\uFF09\u53CA\u76F8\u5173\u673A\u6784\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20104|\u53D1\u5C55\u4E0E\u6539\u9769\u4E8B\u52A1|2019||0|h|
2010401|\u884C\u653F\u8FD0\u884C|2019||0|h|
2010402|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2010403|\u673A\u5173\u670D\u52A1|2019||0|h|
2010404|\u6218\u7565\u89C4\u5212\u4E0E\u5B9E\u65BD|2019||0|h|
2010405|\u65E5\u5E38\u7ECF\u6D4E\u8FD0\u884C\u8C03\u8282|2019||0|h|
2010406|\u793E\u4F1A\u4E8B\u4E1A\u53D1\u5C55\u89C4\u5212|2019||0|h|
2010407|\u7ECF\u6D4E\u4F53\u5236\u6539\u9769\u7814\u7A76|2019||0|h|
2010408|\u7269\u4EF7\u7BA1\u7406|2019||0|h|
2010409|\u5E94\u5BF9\u6C14\u5019\u53D8\u5316\u7BA1\u7406\u4E8B\u52A1||2018|0|m|
2010450|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2010499|\u5176\u4ED6\u53D1\u5C55\u4E0E\u6539\u9769\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20105|\u7EDF\u8BA1\u4FE1\u606F\u4E8B\u52A1|2019||0|h|
2010501|\u884C\u653F\u8FD0\u884C|2019||0|h|
2010502|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2010503|\u673A\u5173\u670D\u52A1|2019||0|h|
2010504|\u4FE1\u606F\u4E8B\u52A1|2019||0|h|
2010505|\u4E13\u9879\u7EDF\u8BA1\u4E1A\u52A1|2019||0|h|
2010506|\u7EDF\u8BA1\u7BA1\u7406|2019||0|h|
2010507|\u4E13\u9879\u666E\u67E5\u6D3B\u52A8|2019||0|h|
2010508|\u7EDF\u8BA1\u62BD\u6837\u8C03\u67E5|2019||0|h|
2010550|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2010599|\u5176\u4ED6\u7EDF\u8BA1\u4FE1\u606F\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20106|\u8D22\u653F\u4E8B\u52A1|2019||0|h|
2010601|\u884C\u653F\u8FD0\u884C|2019||0|h|
2010602|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2010603|\u673A\u5173\u670D\u52A1|2019||0|h|
2010604|\u9884\u7B97\u6539\u9769\u4E1A\u52A1|2019||0|h|
2010605|\u8D22\u653F\u56FD\u5E93\u4E1A\u52A1|2019||0|h|
2010606|\u8D22\u653F\u76D1\u5BDF|2019||0|h|
2010607|\u4FE1\u606F\u5316\u5EFA\u8BBE|2019||0|h|
2010608|\u8D22\u653F\u59D4\u6258\u4E1A\u52A1\u652F\u51FA|2019||0|h|
2010650|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2010699|\u5176\u4ED6\u8D22\u653F\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20107|\u7A0E\u6536\u4E8B\u52A1|2019||0|h|
2010701|\u884C\u653F\u8FD0\u884C|2019||0|h|
2010702|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2010703|\u673A\u5173\u670D\u52A1|2019||0|h|
2010704|\u7A0E\u52A1\u529E\u6848||2020|0|h|
2010705|\u53D1\u7968\u7BA1\u7406\u53CA\u7A0E\u52A1\u767B\u8BB0||2020|0|m|\u7A0E\u52A1\u767B\u8BB0\u8BC1\u53CA\u53D1\u7968\u7BA1\u7406
2010706|\u4EE3\u6263\u4EE3\u6536\u4EE3\u5F81\u7A0E\u6B3E\u624B\u7EED\u8D39||2020|0|h|
2010707|\u7A0E\u52A1\u5BA3\u4F20||2020|0|h|
2010708|\u534F\u7A0E\u62A4\u7A0E||2020|0|h|
2010709|\u4FE1\u606F\u5316\u5EFA\u8BBE|2019||0|h|
2010710|\u7A0E\u6536\u4E1A\u52A1|2021||0|m|
2010750|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2010799|\u5176\u4ED6\u7A0E\u6536\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20108|\u5BA1\u8BA1\u4E8B\u52A1|2019||0|h|
2010801|\u884C\u653F\u8FD0\u884C|2019||0|h|
2010802|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2010803|\u673A\u5173\u670D\u52A1|2019||0|h|
2010804|\u5BA1\u8BA1\u4E1A\u52A1|2019||0|h|
2010805|\u5BA1\u8BA1\u7BA1\u7406|2019||0|h|
2010806|\u4FE1\u606F\u5316\u5EFA\u8BBE|2019||0|h|
2010850|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2010899|\u5176\u4ED6\u5BA1\u8BA1\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20109|\u6D77\u5173\u4E8B\u52A1|2019||0|h|
2010901|\u884C\u653F\u8FD0\u884C|2019||0|h|
2010902|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2010903|\u673A\u5173\u670D\u52A1|2019||0|h|
2010905|\u7F09\u79C1\u529E\u6848|2019||0|h|
2010907|\u53E3\u5CB8\u7BA1\u7406|2019||0|h|
2010908|\u4FE1\u606F\u5316\u5EFA\u8BBE|2019||0|h|
2010909|\u6D77\u5173\u5173\u52A1|2019||0|h|
2010910|\u5173\u7A0E\u5F81\u7BA1|2019||0|h|
2010911|\u6D77\u5173\u76D1\u7BA1|2019||0|h|
2010912|\u68C0\u9A8C\u68C0\u75AB|2019||0|h|
2010950|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2010999|\u5176\u4ED6\u6D77\u5173\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20110|\u4EBA\u529B\u8D44\u6E90\u4E8B\u52A1||2019|0|h|
2011001|\u884C\u653F\u8FD0\u884C||2019|0|h|
2011002|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1||2019|0|h|
2011003|\u673A\u5173\u670D\u52A1||2019|0|h|
2011004|\u653F\u5E9C\u7279\u6B8A\u6D25\u8D34||2019|0|h|
2011005|\u8D44\u52A9\u7559\u5B66\u56DE\u56FD\u4EBA\u5458||2019|0|h|
2011006|\u519B\u961F\u8F6C\u4E1A\u5E72\u90E8\u5B89\u7F6E||2018|0|h|
2011007|\u535A\u58EB\u540E\u65E5\u5E38\u7ECF\u8D39||2019|0|h|
2011008|\u5F15\u8FDB\u4EBA\u624D\u8D39\u7528||2019|0|h|
2011050|\u4E8B\u4E1A\u8FD0\u884C||2019|0|h|
2011099|\u5176\u4ED6\u4EBA\u529B\u8D44\u6E90\u4E8B\u52A1\u652F\u51FA||2019|0|m|\u5176\u4ED6\u4EBA\u4E8B\u4E8B\u52A1\u652F\u51FA
20111|\u7EAA\u68C0\u76D1\u5BDF\u4E8B\u52A1|2019||0|h|
2011101|\u884C\u653F\u8FD0\u884C|2019||0|h|
2011102|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2011103|\u673A\u5173\u670D\u52A1|2019||0|h|
2011104|\u5927\u6848\u8981\u6848\u67E5\u5904|2019||0|h|
2011105|\u6D3E\u9A7B\u6D3E\u51FA\u673A\u6784|2019||0|h|
2011106|\u5DE1\u89C6\u5DE5\u4F5C|2020||0|m|\u4E2D\u592E\u5DE1\u89C6
2011150|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2011199|\u5176\u4ED6\u7EAA\u68C0\u76D1\u5BDF\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20113|\u5546\u8D38\u4E8B\u52A1|2019||0|h|
2011301|\u884C\u653F\u8FD0\u884C|2019||0|h|
2011302|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2011303|\u673A\u5173\u670D\u52A1|2019||0|h|
2011304|\u5BF9\u5916\u8D38\u6613\u7BA1\u7406|2019||0|h|
2011305|\u56FD\u9645\u7ECF\u6D4E\u5408\u4F5C|2019||0|h|
2011306|\u5916\u8D44\u7BA1\u7406|2019||0|h|
2011307|\u56FD\u5185\u8D38\u6613\u7BA1\u7406|2019||0|h|
2011308|\u62DB\u5546\u5F15\u8D44|2019||0|h|
2011350|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2011399|\u5176\u4ED6\u5546\u8D38\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20114|\u77E5\u8BC6\u4EA7\u6743\u4E8B\u52A1|2019||0|h|
2011401|\u884C\u653F\u8FD0\u884C|2019||0|h|
2011402|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2011403|\u673A\u5173\u670D\u52A1|2019||0|h|
2011404|\u4E13\u5229\u5BA1\u6279|2019||0|h|
2011405|\u77E5\u8BC6\u4EA7\u6743\u6218\u7565\u548C\u89C4\u5212|2021||0|m|\u56FD\u5BB6\u77E5\u8BC6\u4EA7\u6743\u6218\u7565
2011408|\u56FD\u9645\u5408\u4F5C\u4E0E\u4EA4\u6D41|2021||0|m|\u56FD\u9645\u7EC4\u7EC7\u4E13\u9879\u6D3B\u52A8
2011409|\u77E5\u8BC6\u4EA7\u6743\u5B8F\u89C2\u7BA1\u7406|2019||0|h|
2011410|\u5546\u6807\u7BA1\u7406|2019||0|h|
2011411|\u539F\u4EA7\u5730\u5730\u7406\u6807\u5FD7\u7BA1\u7406|2019||0|h|
2011450|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2011499|\u5176\u4ED6\u77E5\u8BC6\u4EA7\u6743\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20123|\u6C11\u65CF\u4E8B\u52A1|2019||0|h|
2012301|\u884C\u653F\u8FD0\u884C|2019||0|h|
2012302|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2012303|\u673A\u5173\u670D\u52A1|2019||0|h|
2012304|\u6C11\u65CF\u5DE5\u4F5C\u4E13\u9879|2019||0|h|
2012350|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2012399|\u5176\u4ED6\u6C11\u65CF\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20124|\u5B97\u6559\u4E8B\u52A1||2018|0|h|
2012401|\u884C\u653F\u8FD0\u884C||2018|0|h|
2012402|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1||2018|0|h|
2012403|\u673A\u5173\u670D\u52A1||2018|0|h|
2012404|\u5B97\u6559\u5DE5\u4F5C\u4E13\u9879||2018|0|h|
2012450|\u4E8B\u4E1A\u8FD0\u884C||2018|0|h|
2012499|\u5176\u4ED6\u5B97\u6559\u4E8B\u52A1\u652F\u51FA||2018|0|h|
20125|\u6E2F\u6FB3\u53F0\u4E8B\u52A1|2019||0|h|\u6E2F\u6FB3\u53F0\u4FA8\u4E8B\u52A1
2012501|\u884C\u653F\u8FD0\u884C|2019||0|h|
2012502|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2012503|\u673A\u5173\u670D\u52A1|2019||0|h|
2012504|\u6E2F\u6FB3\u4E8B\u52A1|2019||0|h|
2012505|\u53F0\u6E7E\u4E8B\u52A1|2019||0|h|
2012550|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2012599|\u5176\u4ED6\u6E2F\u6FB3\u53F0\u4E8B\u52A1\u652F\u51FA|2019||0|m|\u5176\u4ED6\u6E2F\u6FB3\u53F0\u4FA8\u4E8B\u52A1\u652F\u51FA
20126|\u6863\u6848\u4E8B\u52A1|2019||0|h|
2012601|\u884C\u653F\u8FD0\u884C|2019||0|h|
2012602|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2012603|\u673A\u5173\u670D\u52A1|2019||0|h|
2012604|\u6863\u6848\u9986|2019||0|h|
2012699|\u5176\u4ED6\u6863\u6848\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20128|\u6C11\u4E3B\u515A\u6D3E\u53CA\u5DE5\u5546\u8054\u4E8B\u52A1|2019||0|h|
2012801|\u884C\u653F\u8FD0\u884C|2019||0|h|
2012802|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2012803|\u673A\u5173\u670D\u52A1|2019||0|h|
2012804|\u53C2\u653F\u8BAE\u653F|2019||0|h|
2012850|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2012899|\u5176\u4ED6\u6C11\u4E3B\u515A\u6D3E\u53CA\u5DE5\u5546\u8054\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20129|\u7FA4\u4F17\u56E2\u4F53\u4E8B\u52A1|2019||0|h|
2012901|\u884C\u653F\u8FD0\u884C|2019||0|h|
2012902|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2012903|\u673A\u5173\u670D\u52A1|2019||0|h|
2012906|\u5DE5\u4F1A\u4E8B\u52A1|2020||0|m|
2012950|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2012999|\u5176\u4ED6\u7FA4\u4F17\u56E2\u4F53\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20131|\u515A\u59D4\u529E\u516C\u5385\uFF08\u5BA4\uFF09\u53CA\u76F8\u5173\u673A\u6784\u4E8B\u52A1|2019||0|h|
2013101|\u884C\u653F\u8FD0\u884C|2019||0|h|
2013102|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2013103|\u673A\u5173\u670D\u52A1|2019||0|h|
2013105|\u4E13\u9879\u4E1A\u52A1|2019||0|h|
2013150|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2013199|\u5176\u4ED6\u515A\u59D4\u529E\u516C\u5385\uFF08\u5BA4\uFF09\u53CA\u76F8\u5173\u673A\u6784\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20132|\u7EC4\u7EC7\u4E8B\u52A1|2019||0|h|
2013201|\u884C\u653F\u8FD0\u884C|2019||0|h|
2013202|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2013203|\u673A\u5173\u670D\u52A1|2019||0|h|
2013204|\u516C\u52A1\u5458\u4E8B\u52A1|2019||0|h|
2013250|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2013299|\u5176\u4ED6\u7EC4\u7EC7\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20133|\u5BA3\u4F20\u4E8B\u52A1|2019||0|h|
2013301|\u884C\u653F\u8FD0\u884C|2019||0|h|
2013302|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2013303|\u673A\u5173\u670D\u52A1|2019||0|h|
2013304|\u5BA3\u4F20\u7BA1\u7406|2020||0|m|
2013350|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2013399|\u5176\u4ED6\u5BA3\u4F20\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20134|\u7EDF\u6218\u4E8B\u52A1|2019||0|h|
2013401|\u884C\u653F\u8FD0\u884C|2019||0|h|
2013402|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2013403|\u673A\u5173\u670D\u52A1|2019||0|h|
2013404|\u5B97\u6559\u4E8B\u52A1|2019||0|h|
2013405|\u534E\u4FA8\u4E8B\u52A1|2019||0|h|
2013450|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2013499|\u5176\u4ED6\u7EDF\u6218\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20135|\u5BF9\u5916\u8054\u7EDC\u4E8B\u52A1|2019||0|h|
2013501|\u884C\u653F\u8FD0\u884C|2019||0|h|
2013502|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2013503|\u673A\u5173\u670D\u52A1|2019||0|h|
2013550|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2013599|\u5176\u4ED6\u5BF9\u5916\u8054\u7EDC\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20136|\u5176\u4ED6\u5171\u4EA7\u515A\u4E8B\u52A1\u652F\u51FA|2019||0|h|
2013601|\u884C\u653F\u8FD0\u884C|2019||0|h|
2013602|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2013603|\u673A\u5173\u670D\u52A1|2019||0|h|
2013650|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2013699|\u5176\u4ED6\u5171\u4EA7\u515A\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20137|\u7F51\u4FE1\u4E8B\u52A1|2019||0|h|
2013701|\u884C\u653F\u8FD0\u884C|2019||0|h|
2013702|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2013703|\u673A\u5173\u670D\u52A1|2019||0|h|
2013704|\u4FE1\u606F\u5B89\u5168\u4E8B\u52A1|2019||0|h|
2013750|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2013799|\u5176\u4ED6\u7F51\u4FE1\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20138|\u5E02\u573A\u76D1\u7763\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2013801|\u884C\u653F\u8FD0\u884C|2019||0|h|
2013802|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2013803|\u673A\u5173\u670D\u52A1|2019||0|h|
2013804|\u7ECF\u8425\u4E3B\u4F53\u7BA1\u7406|2023||0|m|\u5E02\u573A\u4E3B\u4F53\u7BA1\u7406/\u5E02\u573A\u76D1\u7763\u7BA1\u7406\u4E13\u9879
2013805|\u5E02\u573A\u79E9\u5E8F\u6267\u6CD5|2019||0|h|
2013808|\u4FE1\u606F\u5316\u5EFA\u8BBE|2019||0|h|
2013810|\u8D28\u91CF\u57FA\u7840|2019||0|h|
2013812|\u836F\u54C1\u4E8B\u52A1|2019||0|h|
2013813|\u533B\u7597\u5668\u68B0\u4E8B\u52A1|2019||0|h|
2013814|\u5316\u5986\u54C1\u4E8B\u52A1|2019||0|h|
2013815|\u8D28\u91CF\u5B89\u5168\u76D1\u7BA1|2019||0|h|
2013816|\u98DF\u54C1\u5B89\u5168\u76D1\u7BA1|2019||0|h|
2013850|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2013899|\u5176\u4ED6\u5E02\u573A\u76D1\u7763\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
20139|\u793E\u4F1A\u5DE5\u4F5C\u4E8B\u52A1|2024||0|h|
2013901|\u884C\u653F\u8FD0\u884C|2024||0|h|
2013902|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2024||0|h|
2013903|\u673A\u5173\u670D\u52A1|2024||0|h|
2013904|\u4E13\u9879\u4E1A\u52A1|2024||0|l|
2013950|\u4E8B\u4E1A\u8FD0\u884C|2024||0|h|
2013999|\u5176\u4ED6\u793E\u4F1A\u5DE5\u4F5C\u4E8B\u52A1\u652F\u51FA|2024||0|h|
20140|\u4FE1\u8BBF\u4E8B\u52A1|2024||0|m|
2014001|\u884C\u653F\u8FD0\u884C|2024||0|m|
2014002|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2024||0|m|
2014003|\u673A\u5173\u670D\u52A1|2024||0|m|
2014004|\u4FE1\u8BBF\u4E1A\u52A1|2024||0|l|
2014050|\u4E8B\u4E1A\u8FD0\u884C|2024||0|m|
2014099|\u5176\u4ED6\u4FE1\u8BBF\u4E8B\u52A1\u652F\u51FA|2024||0|m|
20141|\u6570\u636E\u4E8B\u52A1|2024||0|m|
2014101|\u884C\u653F\u8FD0\u884C|2024||0|m|
2014102|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2024||0|m|
2014103|\u673A\u5173\u670D\u52A1|2024||0|m|
2014150|\u4E8B\u4E1A\u8FD0\u884C|2024||0|m|
2014199|\u5176\u4ED6\u6570\u636E\u4E8B\u52A1\u652F\u51FA|2024||0|m|
20199|\u5176\u4ED6\u4E00\u822C\u516C\u5171\u670D\u52A1\u652F\u51FA|2019||0|h|
2019901|\u56FD\u5BB6\u8D54\u507F\u8D39\u7528\u652F\u51FA|2019||0|h|
2019999|\u5176\u4ED6\u4E00\u822C\u516C\u5171\u670D\u52A1\u652F\u51FA|2019||0|h|
202|\u5916\u4EA4\u652F\u51FA|2019||0|h|
20201|\u5916\u4EA4\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2020101|\u884C\u653F\u8FD0\u884C|2019||0|h|
2020102|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2020103|\u673A\u5173\u670D\u52A1|2019||0|h|
2020104|\u4E13\u9879\u4E1A\u52A1|2019||0|h|
2020150|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2020199|\u5176\u4ED6\u5916\u4EA4\u7BA1\u7406\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20202|\u9A7B\u5916\u673A\u6784|2019||0|h|
2020201|\u9A7B\u5916\u4F7F\u9886\u9986\uFF08\u56E2\u3001\u5904\uFF09|2019||0|h|
2020202|\u5176\u4ED6\u9A7B\u5916\u673A\u6784\u652F\u51FA|2019||0|h|
20203|\u5BF9\u5916\u63F4\u52A9|2019||0|h|
2020304|\u63F4\u5916\u4F18\u60E0\u8D37\u6B3E\u8D34\u606F|2019||0|h|
2020306|\u5BF9\u5916\u63F4\u52A9|2019||0|h|
20204|\u56FD\u9645\u7EC4\u7EC7|2019||0|h|
2020401|\u56FD\u9645\u7EC4\u7EC7\u4F1A\u8D39|2019||0|h|
2020402|\u56FD\u9645\u7EC4\u7EC7\u6350\u8D60|2019||0|h|
2020403|\u7EF4\u548C\u644A\u6B3E|2019||0|h|
2020404|\u56FD\u9645\u7EC4\u7EC7\u80A1\u91D1\u53CA\u57FA\u91D1|2019||0|h|
2020499|\u5176\u4ED6\u56FD\u9645\u7EC4\u7EC7\u652F\u51FA|2019||0|h|
20205|\u5BF9\u5916\u5408\u4F5C\u4E0E\u4EA4\u6D41|2019||0|h|
2020503|\u5728\u534E\u56FD\u9645\u4F1A\u8BAE|2019||0|h|
2020504|\u56FD\u9645\u4EA4\u6D41\u6D3B\u52A8|2019||0|h|
2020505|\u5BF9\u5916\u5408\u4F5C\u6D3B\u52A8|2019||0|h|
2020599|\u5176\u4ED6\u5BF9\u5916\u5408\u4F5C\u4E0E\u4EA4\u6D41\u652F\u51FA|2019||0|h|
20206|\u5BF9\u5916\u5BA3\u4F20|2019||0|h|
2020601|\u5BF9\u5916\u5BA3\u4F20|2019||0|h|
20207|\u8FB9\u754C\u52D8\u754C\u8054\u68C0|2019||0|h|
2020701|\u8FB9\u754C\u52D8\u754C|2019||0|h|
2020702|\u8FB9\u754C\u8054\u68C0|2019||0|h|
2020703|\u8FB9\u754C\u754C\u6869\u7EF4\u62A4|2019||0|h|
2020799|\u5176\u4ED6\u652F\u51FA|2019||0|h|
20208|\u56FD\u9645\u53D1\u5C55\u5408\u4F5C|2019||0|h|
2020801|\u884C\u653F\u8FD0\u884C|2019||0|h|
2020802|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2020803|\u673A\u5173\u670D\u52A1|2019||0|h|
2020850|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2020899|\u5176\u4ED6\u56FD\u9645\u53D1\u5C55\u5408\u4F5C\u652F\u51FA|2019||0|h|
20299|\u5176\u4ED6\u5916\u4EA4\u652F\u51FA|2019||0|h|
2029999|\u5176\u4ED6\u5916\u4EA4\u652F\u51FA|2021||0|m|
203|\u56FD\u9632\u652F\u51FA|2019||0|h|
20301|\u519B\u8D39|2020||0|m|\u73B0\u5F79\u90E8\u961F
2030101|\u73B0\u5F79\u90E8\u961F|2019||0|h|
2030102|\u9884\u5907\u5F79\u90E8\u961F|2020||0|m|
2030199|\u5176\u4ED6\u519B\u8D39\u652F\u51FA|2020||0|l|
20304|\u56FD\u9632\u79D1\u7814\u4E8B\u4E1A|2019||0|h|
2030401|\u56FD\u9632\u79D1\u7814\u4E8B\u4E1A|2019||0|h|
20305|\u4E13\u9879\u5DE5\u7A0B|2019||0|h|
2030501|\u4E13\u9879\u5DE5\u7A0B|2019||0|h|
20306|\u56FD\u9632\u52A8\u5458|2019||0|h|
2030601|\u5175\u5F79\u5F81\u96C6|2019||0|h|
2030602|\u7ECF\u6D4E\u52A8\u5458|2019||0|h|
2030603|\u4EBA\u6C11\u9632\u7A7A|2019||0|h|
2030604|\u4EA4\u901A\u6218\u5907|2019||0|h|
2030605|\u56FD\u9632\u6559\u80B2||2020|0|h|
2030606|\u9884\u5907\u5F79\u90E8\u961F||2019|0|l|
2030607|\u6C11\u5175|2019||0|h|
2030608|\u8FB9\u6D77\u9632|2019||0|h|
2030699|\u5176\u4ED6\u56FD\u9632\u52A8\u5458\u652F\u51FA|2019||0|h|
20399|\u5176\u4ED6\u56FD\u9632\u652F\u51FA|2019||0|h|
2039999|\u5176\u4ED6\u56FD\u9632\u652F\u51FA|2021||0|m|
204|\u516C\u5171\u5B89\u5168\u652F\u51FA|2019||0|h|
20401|\u6B66\u88C5\u8B66\u5BDF\u90E8\u961F|2019||0|h|
2040101|\u6B66\u88C5\u8B66\u5BDF\u90E8\u961F|2019||0|h|
2040199|\u5176\u4ED6\u6B66\u88C5\u8B66\u5BDF\u90E8\u961F\u652F\u51FA|2019||0|h|
20402|\u516C\u5B89|2019||0|h|
2040201|\u884C\u653F\u8FD0\u884C|2019||0|h|
2040202|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2040203|\u673A\u5173\u670D\u52A1|2019||0|h|
2040219|\u4FE1\u606F\u5316\u5EFA\u8BBE|2019||0|h|
2040220|\u6267\u6CD5\u529E\u6848|2019||0|h|
2040221|\u7279\u522B\u4E1A\u52A1|2019||0|h|
2040222|\u7279\u52E4\u4E1A\u52A1|2019||0|h|
2040223|\u79FB\u6C11\u4E8B\u52A1|2019||0|h|
2040250|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2040299|\u5176\u4ED6\u516C\u5B89\u652F\u51FA|2019||0|h|
20403|\u56FD\u5BB6\u5B89\u5168|2019||0|h|
2040301|\u884C\u653F\u8FD0\u884C|2019||0|h|
2040302|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2040303|\u673A\u5173\u670D\u52A1|2019||0|h|
2040304|\u5B89\u5168\u4E1A\u52A1|2019||0|h|
2040350|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2040399|\u5176\u4ED6\u56FD\u5BB6\u5B89\u5168\u652F\u51FA|2019||0|h|
20404|\u68C0\u5BDF|2019||0|h|
2040401|\u884C\u653F\u8FD0\u884C|2019||0|h|
2040402|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2040403|\u673A\u5173\u670D\u52A1|2019||0|h|
2040409|\u201C\u4E24\u623F\u201D\u5EFA\u8BBE|2019||0|h|
2040410|\u68C0\u5BDF\u76D1\u7763|2019||0|h|
2040450|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2040499|\u5176\u4ED6\u68C0\u5BDF\u652F\u51FA|2019||0|h|
20405|\u6CD5\u9662|2019||0|h|
2040501|\u884C\u653F\u8FD0\u884C|2019||0|h|
2040502|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2040503|\u673A\u5173\u670D\u52A1|2019||0|h|
2040504|\u6848\u4EF6\u5BA1\u5224|2019||0|h|
2040505|\u6848\u4EF6\u6267\u884C|2019||0|h|
2040506|\u201C\u4E24\u5EAD\u201D\u5EFA\u8BBE|2019||0|h|
2040550|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2040599|\u5176\u4ED6\u6CD5\u9662\u652F\u51FA|2019||0|h|
20406|\u53F8\u6CD5|2019||0|h|
2040601|\u884C\u653F\u8FD0\u884C|2019||0|h|
2040602|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2040603|\u673A\u5173\u670D\u52A1|2019||0|h|
2040604|\u57FA\u5C42\u53F8\u6CD5\u4E1A\u52A1|2019||0|h|
2040605|\u666E\u6CD5\u5BA3\u4F20|2019||0|h|
2040606|\u5F8B\u5E08\u7BA1\u7406|2019||0|h|
2040607|\u516C\u5171\u6CD5\u5F8B\u670D\u52A1|2019||0|h|\u6CD5\u5F8B\u63F4\u52A9
2040608|\u56FD\u5BB6\u7EDF\u4E00\u6CD5\u5F8B\u804C\u4E1A\u8D44\u683C\u8003\u8BD5|2019||0|m|\u53F8\u6CD5\u7EDF\u4E00\u8003\u8BD5
2040610|\u793E\u533A\u77EB\u6B63|2019||0|h|
2040612|\u6CD5\u6CBB\u5EFA\u8BBE|2019||0|h|\u6CD5\u5236\u5EFA\u8BBE
2040613|\u4FE1\u606F\u5316\u5EFA\u8BBE|2019||0|h|
2040650|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2040699|\u5176\u4ED6\u53F8\u6CD5\u652F\u51FA|2019||0|h|
20407|\u76D1\u72F1|2019||0|h|
2040701|\u884C\u653F\u8FD0\u884C|2019||0|h|
2040702|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2040703|\u673A\u5173\u670D\u52A1|2019||0|h|
2040704|\u7F6A\u72AF\u751F\u6D3B\u53CA\u533B\u7597\u536B\u751F|2020||0|m|\u72AF\u4EBA\u751F\u6D3B
2040705|\u76D1\u72F1\u4E1A\u52A1\u53CA\u7F6A\u72AF\u6539\u9020|2020||0|m|\u72AF\u4EBA\u6539\u9020
2040706|\u72F1\u653F\u8BBE\u65BD\u5EFA\u8BBE|2019||0|h|
2040707|\u4FE1\u606F\u5316\u5EFA\u8BBE|2019||0|h|
2040750|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2040799|\u5176\u4ED6\u76D1\u72F1\u652F\u51FA|2019||0|h|
20408|\u5F3A\u5236\u9694\u79BB\u6212\u6BD2|2019||0|h|
2040801|\u884C\u653F\u8FD0\u884C|2019||0|h|
2040802|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2040803|\u673A\u5173\u670D\u52A1|2019||0|h|
2040804|\u5F3A\u5236\u9694\u79BB\u6212\u6BD2\u4EBA\u5458\u751F\u6D3B|2019||0|h|
2040805|\u5F3A\u5236\u9694\u79BB\u6212\u6BD2\u4EBA\u5458\u6559\u80B2|2019||0|h|
2040806|\u6240\u653F\u8BBE\u65BD\u5EFA\u8BBE|2019||0|h|
2040807|\u4FE1\u606F\u5316\u5EFA\u8BBE|2019||0|h|
2040850|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2040899|\u5176\u4ED6\u5F3A\u5236\u9694\u79BB\u6212\u6BD2\u652F\u51FA|2019||0|h|
20409|\u56FD\u5BB6\u4FDD\u5BC6|2019||0|h|
2040901|\u884C\u653F\u8FD0\u884C|2019||0|h|
2040902|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2040903|\u673A\u5173\u670D\u52A1|2019||0|h|
2040904|\u4FDD\u5BC6\u6280\u672F|2019||0|h|
2040905|\u4FDD\u5BC6\u7BA1\u7406|2019||0|h|
2040950|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2040999|\u5176\u4ED6\u56FD\u5BB6\u4FDD\u5BC6\u652F\u51FA|2019||0|h|
20410|\u7F09\u79C1\u8B66\u5BDF|2019||0|h|
2041001|\u884C\u653F\u8FD0\u884C|2019||0|h|
2041002|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2041006|\u4FE1\u606F\u5316\u5EFA\u8BBE|2019||0|h|
2041007|\u7F09\u79C1\u4E1A\u52A1|2019||0|h|
2041099|\u5176\u4ED6\u7F09\u79C1\u8B66\u5BDF\u652F\u51FA|2019||0|h|
20499|\u5176\u4ED6\u516C\u5171\u5B89\u5168\u652F\u51FA|2019||0|h|
2049902|\u56FD\u5BB6\u53F8\u6CD5\u6551\u52A9\u652F\u51FA|2020||0|m|
2049999|\u5176\u4ED6\u516C\u5171\u5B89\u5168\u652F\u51FA|2020||0|h|2049901\u5176\u4ED6\u516C\u5171\u5B89\u5168\u652F\u51FA
205|\u6559\u80B2\u652F\u51FA|2019||0|h|
20501|\u6559\u80B2\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2050101|\u884C\u653F\u8FD0\u884C|2019||0|h|
2050102|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2050103|\u673A\u5173\u670D\u52A1|2019||0|h|
2050199|\u5176\u4ED6\u6559\u80B2\u7BA1\u7406\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20502|\u666E\u901A\u6559\u80B2|2019||0|h|
2050201|\u5B66\u524D\u6559\u80B2|2019||0|h|
2050202|\u5C0F\u5B66\u6559\u80B2|2019||0|h|
2050203|\u521D\u4E2D\u6559\u80B2|2019||0|h|
2050204|\u9AD8\u4E2D\u6559\u80B2|2019||0|h|
2050205|\u9AD8\u7B49\u6559\u80B2|2019||0|h|
2050299|\u5176\u4ED6\u666E\u901A\u6559\u80B2\u652F\u51FA|2019||0|h|
20503|\u804C\u4E1A\u6559\u80B2|2019||0|h|
2050301|\u521D\u7B49\u804C\u4E1A\u6559\u80B2|2019||0|h|
2050302|\u4E2D\u7B49\u804C\u4E1A\u6559\u80B2|2019||0|m|\u4E2D\u4E13\u6559\u80B2
2050303|\u6280\u6821\u6559\u80B2|2019||0|h|
2050305|\u9AD8\u7B49\u804C\u4E1A\u6559\u80B2|2019||0|h|
2050399|\u5176\u4ED6\u804C\u4E1A\u6559\u80B2\u652F\u51FA|2019||0|h|
20504|\u6210\u4EBA\u6559\u80B2|2019||0|h|
2050401|\u6210\u4EBA\u521D\u7B49\u6559\u80B2|2019||0|h|
2050402|\u6210\u4EBA\u4E2D\u7B49\u6559\u80B2|2019||0|h|
2050403|\u6210\u4EBA\u9AD8\u7B49\u6559\u80B2|2019||0|h|
2050404|\u6210\u4EBA\u5E7F\u64AD\u7535\u89C6\u6559\u80B2|2019||0|h|
2050499|\u5176\u4ED6\u6210\u4EBA\u6559\u80B2\u652F\u51FA|2019||0|h|
20505|\u5E7F\u64AD\u7535\u89C6\u6559\u80B2|2019||0|h|
2050501|\u5E7F\u64AD\u7535\u89C6\u5B66\u6821|2019||0|h|
2050502|\u6559\u80B2\u7535\u89C6\u53F0|2019||0|h|
2050599|\u5176\u4ED6\u5E7F\u64AD\u7535\u89C6\u6559\u80B2\u652F\u51FA|2019||0|h|
20506|\u7559\u5B66\u6559\u80B2|2019||0|h|
2050601|\u51FA\u56FD\u7559\u5B66\u6559\u80B2|2019||0|h|
2050602|\u6765\u534E\u7559\u5B66\u6559\u80B2|2019||0|h|
2050699|\u5176\u4ED6\u7559\u5B66\u6559\u80B2\u652F\u51FA|2019||0|h|
20507|\u7279\u6B8A\u6559\u80B2|2019||0|h|
2050701|\u7279\u6B8A\u5B66\u6821\u6559\u80B2|2019||0|h|
2050702|\u4E13\u95E8\u5B66\u6821\u6559\u80B2|2023||0|m|\u5DE5\u8BFB\u5B66\u6821\u6559\u80B2
2050799|\u5176\u4ED6\u7279\u6B8A\u6559\u80B2\u652F\u51FA|2019||0|h|
20508|\u8FDB\u4FEE\u53CA\u57F9\u8BAD|2019||0|h|
2050801|\u6559\u5E08\u8FDB\u4FEE|2019||0|h|
2050802|\u5E72\u90E8\u6559\u80B2|2019||0|h|
2050803|\u57F9\u8BAD\u652F\u51FA|2019||0|h|
2050804|\u9000\u5F79\u58EB\u5175\u80FD\u529B\u63D0\u5347|2019||0|h|
2050899|\u5176\u4ED6\u8FDB\u4FEE\u53CA\u57F9\u8BAD|2019||0|h|
20509|\u6559\u80B2\u8D39\u9644\u52A0\u5B89\u6392\u7684\u652F\u51FA|2019||0|h|
2050901|\u519C\u6751\u4E2D\u5C0F\u5B66\u6821\u820D\u5EFA\u8BBE|2019||0|h|
2050902|\u519C\u6751\u4E2D\u5C0F\u5B66\u6559\u5B66\u8BBE\u65BD|2019||0|h|
2050903|\u57CE\u5E02\u4E2D\u5C0F\u5B66\u6821\u820D\u5EFA\u8BBE|2019||0|h|
2050904|\u57CE\u5E02\u4E2D\u5C0F\u5B66\u6559\u5B66\u8BBE\u65BD|2019||0|h|
2050905|\u4E2D\u7B49\u804C\u4E1A\u5B66\u6821\u6559\u5B66\u8BBE\u65BD|2019||0|h|
2050999|\u5176\u4ED6\u6559\u80B2\u8D39\u9644\u52A0\u5B89\u6392\u7684\u652F\u51FA|2019||0|h|
20599|\u5176\u4ED6\u6559\u80B2\u652F\u51FA|2019||0|h|
2059999|\u5176\u4ED6\u6559\u80B2\u652F\u51FA|2019||0|h|
206|\u79D1\u5B66\u6280\u672F\u652F\u51FA|2019||0|h|
20601|\u79D1\u5B66\u6280\u672F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2060101|\u884C\u653F\u8FD0\u884C|2019||0|h|
2060102|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2060103|\u673A\u5173\u670D\u52A1|2019||0|h|
2060199|\u5176\u4ED6\u79D1\u5B66\u6280\u672F\u7BA1\u7406\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20602|\u57FA\u7840\u7814\u7A76|2019||0|h|
2060201|\u673A\u6784\u8FD0\u884C|2019||0|h|
2060203|\u81EA\u7136\u79D1\u5B66\u57FA\u91D1|2019||0|h|
2060204|\u5B9E\u9A8C\u5BA4\u53CA\u76F8\u5173\u8BBE\u65BD|2021||0|m|\u91CD\u70B9\u5B9E\u9A8C\u5BA4\u53CA\u76F8\u5173\u8BBE\u65BD
2060205|\u91CD\u5927\u79D1\u5B66\u5DE5\u7A0B|2019||0|h|
2060206|\u4E13\u9879\u57FA\u7840\u79D1\u7814|2019||0|h|
2060207|\u4E13\u9879\u6280\u672F\u57FA\u7840|2019||0|h|
2060208|\u79D1\u6280\u4EBA\u624D\u961F\u4F0D\u5EFA\u8BBE|2021||0|m|
2060299|\u5176\u4ED6\u57FA\u7840\u7814\u7A76\u652F\u51FA|2019||0|h|
20603|\u5E94\u7528\u7814\u7A76|2019||0|h|
2060301|\u673A\u6784\u8FD0\u884C|2019||0|h|
2060302|\u793E\u4F1A\u516C\u76CA\u7814\u7A76|2019||0|h|
2060303|\u9AD8\u6280\u672F\u7814\u7A76|2019||0|h|
2060304|\u4E13\u9879\u79D1\u7814\u8BD5\u5236|2019||0|h|
2060399|\u5176\u4ED6\u5E94\u7528\u7814\u7A76\u652F\u51FA|2019||0|h|
20604|\u6280\u672F\u7814\u7A76\u4E0E\u5F00\u53D1|2019||0|h|
2060401|\u673A\u6784\u8FD0\u884C|2019||0|h|
2060404|\u79D1\u6280\u6210\u679C\u8F6C\u5316\u4E0E\u6269\u6563|2019||0|h|
2060405|\u5171\u6027\u6280\u672F\u7814\u7A76\u4E0E\u5F00\u53D1|2021||0|m|
2060499|\u5176\u4ED6\u6280\u672F\u7814\u7A76\u4E0E\u5F00\u53D1\u652F\u51FA|2019||0|h|
20605|\u79D1\u6280\u6761\u4EF6\u4E0E\u670D\u52A1|2019||0|h|
2060501|\u673A\u6784\u8FD0\u884C|2019||0|h|
2060502|\u6280\u672F\u521B\u65B0\u670D\u52A1\u4F53\u7CFB|2019||0|h|
2060503|\u79D1\u6280\u6761\u4EF6\u4E13\u9879|2019||0|h|
2060599|\u5176\u4ED6\u79D1\u6280\u6761\u4EF6\u4E0E\u670D\u52A1\u652F\u51FA|2019||0|h|
20606|\u793E\u4F1A\u79D1\u5B66|2019||0|h|
2060601|\u793E\u4F1A\u79D1\u5B66\u7814\u7A76\u673A\u6784|2019||0|h|
2060602|\u793E\u4F1A\u79D1\u5B66\u7814\u7A76|2019||0|h|
2060603|\u793E\u79D1\u57FA\u91D1\u652F\u51FA|2019||0|h|
2060699|\u5176\u4ED6\u793E\u4F1A\u79D1\u5B66\u652F\u51FA|2019||0|h|
20607|\u79D1\u5B66\u6280\u672F\u666E\u53CA|2019||0|h|
2060701|\u673A\u6784\u8FD0\u884C|2019||0|h|
2060702|\u79D1\u666E\u6D3B\u52A8|2019||0|h|
2060703|\u9752\u5C11\u5E74\u79D1\u6280\u6D3B\u52A8|2019||0|h|
2060704|\u5B66\u672F\u4EA4\u6D41\u6D3B\u52A8|2019||0|h|
2060705|\u79D1\u6280\u9986\u7AD9|2019||0|h|
2060799|\u5176\u4ED6\u79D1\u5B66\u6280\u672F\u666E\u53CA\u652F\u51FA|2019||0|h|
20608|\u79D1\u6280\u4EA4\u6D41\u4E0E\u5408\u4F5C|2019||0|h|
2060801|\u56FD\u9645\u4EA4\u6D41\u4E0E\u5408\u4F5C|2019||0|h|
2060802|\u91CD\u5927\u79D1\u6280\u5408\u4F5C\u9879\u76EE|2019||0|h|
2060899|\u5176\u4ED6\u79D1\u6280\u4EA4\u6D41\u4E0E\u5408\u4F5C\u652F\u51FA|2019||0|h|
20609|\u79D1\u6280\u91CD\u5927\u9879\u76EE|2019||0|h|
2060901|\u79D1\u6280\u91CD\u5927\u4E13\u9879|2019||0|h|
2060902|\u91CD\u70B9\u7814\u53D1\u8BA1\u5212|2019||0|h|
2060999|\u5176\u4ED6\u79D1\u6280\u91CD\u5927\u9879\u76EE|2019||0|h|
20610|\u6838\u7535\u7AD9\u4E4F\u71C3\u6599\u5904\u7406\u5904\u7F6E\u57FA\u91D1\u652F\u51FA|2019||1|m|
20699|\u5176\u4ED6\u79D1\u5B66\u6280\u672F\u652F\u51FA|2019||0|h|
2069901|\u79D1\u6280\u5956\u52B1|2019||0|h|
2069902|\u6838\u5E94\u6025|2019||0|h|
2069903|\u8F6C\u5236\u79D1\u7814\u673A\u6784|2019||0|h|
2069999|\u5176\u4ED6\u79D1\u5B66\u6280\u672F\u652F\u51FA|2019||0|h|
207|\u6587\u5316\u65C5\u6E38\u4F53\u80B2\u4E0E\u4F20\u5A92\u652F\u51FA|2019||0|h|\u6587\u5316\u4F53\u80B2\u4E0E\u4F20\u5A92\u652F\u51FA
20701|\u6587\u5316\u548C\u65C5\u6E38|2019||0|h|\u6587\u5316
2070101|\u884C\u653F\u8FD0\u884C|2019||0|h|
2070102|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2070103|\u673A\u5173\u670D\u52A1|2019||0|h|
2070104|\u56FE\u4E66\u9986|2019||0|h|
2070105|\u6587\u5316\u5C55\u793A\u53CA\u7EAA\u5FF5\u673A\u6784|2019||0|h|
2070106|\u827A\u672F\u8868\u6F14\u573A\u6240|2019||0|h|
2070107|\u827A\u672F\u8868\u6F14\u56E2\u4F53|2019||0|h|
2070108|\u6587\u5316\u6D3B\u52A8|2019||0|h|
2070109|\u7FA4\u4F17\u6587\u5316|2019||0|h|
2070110|\u6587\u5316\u548C\u65C5\u6E38\u4EA4\u6D41\u4E0E\u5408\u4F5C|2019||0|h|\u6587\u5316\u4EA4\u6D41\u4E0E\u5408\u4F5C
2070111|\u6587\u5316\u521B\u4F5C\u4E0E\u4FDD\u62A4|2019||0|h|
2070112|\u6587\u5316\u548C\u65C5\u6E38\u5E02\u573A\u7BA1\u7406|2019||0|h|\u6587\u5316\u5E02\u573A\u7BA1\u7406
2070113|\u65C5\u6E38\u5BA3\u4F20|2019||0|h|
2070114|\u6587\u5316\u548C\u65C5\u6E38\u7BA1\u7406\u4E8B\u52A1|2019||0|h|\u65C5\u6E38\u884C\u4E1A\u4E1A\u52A1\u7BA1\u7406
2070199|\u5176\u4ED6\u6587\u5316\u548C\u65C5\u6E38\u652F\u51FA|2019||0|h|\u5176\u4ED6\u6587\u5316\u652F\u51FA
20702|\u6587\u7269|2019||0|h|
2070201|\u884C\u653F\u8FD0\u884C|2019||0|h|
2070202|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2070203|\u673A\u5173\u670D\u52A1|2019||0|h|
2070204|\u6587\u7269\u4FDD\u62A4|2019||0|h|
2070205|\u535A\u7269\u9986|2019||0|h|
2070206|\u5386\u53F2\u540D\u57CE\u4E0E\u53E4\u8FF9|2019||0|h|
2070299|\u5176\u4ED6\u6587\u7269\u652F\u51FA|2019||0|h|
20703|\u4F53\u80B2|2019||0|h|
2070301|\u884C\u653F\u8FD0\u884C|2019||0|h|
2070302|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2070303|\u673A\u5173\u670D\u52A1|2019||0|h|
2070304|\u8FD0\u52A8\u9879\u76EE\u7BA1\u7406|2019||0|h|
2070305|\u4F53\u80B2\u7ADE\u8D5B|2019||0|h|
2070306|\u4F53\u80B2\u8BAD\u7EC3|2019||0|h|
2070307|\u4F53\u80B2\u573A\u9986|2019||0|h|
2070308|\u7FA4\u4F17\u4F53\u80B2|2019||0|h|
2070309|\u4F53\u80B2\u4EA4\u6D41\u4E0E\u5408\u4F5C|2019||0|h|
2070399|\u5176\u4ED6\u4F53\u80B2\u652F\u51FA|2019||0|h|
20706|\u65B0\u95FB\u51FA\u7248\u7535\u5F71|2019||0|h|
2070601|\u884C\u653F\u8FD0\u884C|2019||0|h|
2070602|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2070603|\u673A\u5173\u670D\u52A1|2019||0|h|
2070604|\u65B0\u95FB\u901A\u8BAF|2019||0|h|
2070605|\u51FA\u7248\u53D1\u884C|2019||0|h|
2070606|\u7248\u6743\u7BA1\u7406|2019||0|h|
2070607|\u7535\u5F71|2019||0|h|
2070699|\u5176\u4ED6\u65B0\u95FB\u51FA\u7248\u7535\u5F71\u652F\u51FA|2019||0|h|
20707|\u56FD\u5BB6\u7535\u5F71\u4E8B\u4E1A\u53D1\u5C55\u4E13\u9879\u8D44\u91D1\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
2070701|\u8D44\u52A9\u56FD\u4EA7\u5F71\u7247\u653E\u6620|2019||1|h|
2070702|\u8D44\u52A9\u5F71\u9662\u5EFA\u8BBE|2019||1|h|
2070703|\u8D44\u52A9\u5C11\u6570\u6C11\u65CF\u8BED\u7535\u5F71\u8BD1\u5236|2019||1|h|
2070704|\u8D2D\u4E70\u519C\u6751\u7535\u5F71\u516C\u76CA\u6027\u653E\u6620\u7248\u6743\u670D\u52A1|2019||1|h|
2070799|\u5176\u4ED6\u56FD\u5BB6\u7535\u5F71\u4E8B\u4E1A\u53D1\u5C55\u4E13\u9879\u8D44\u91D1\u652F\u51FA|2019||1|h|
20708|\u5E7F\u64AD\u7535\u89C6|2019||0|h|
2070801|\u884C\u653F\u8FD0\u884C|2019||0|h|
2070802|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2070803|\u673A\u5173\u670D\u52A1|2019||0|h|
2070804|\u5E7F\u64AD||2020|0|l|
2070805|\u7535\u89C6||2020|0|l|
2070806|\u76D1\u6D4B\u76D1\u7BA1|2021||0|m|
2070807|\u4F20\u8F93\u53D1\u5C04|2021||0|m|
2070808|\u5E7F\u64AD\u7535\u89C6\u4E8B\u52A1|2021||0|m|
2070899|\u5176\u4ED6\u5E7F\u64AD\u7535\u89C6\u652F\u51FA|2019||0|h|
20709|\u65C5\u6E38\u53D1\u5C55\u57FA\u91D1\u652F\u51FA|2019||1|h|
2070901|\u5BA3\u4F20\u4FC3\u9500|2019||1|h|
2070902|\u884C\u4E1A\u89C4\u5212|2019||1|h|
2070903|\u65C5\u6E38\u4E8B\u4E1A\u8865\u52A9|2019||1|h|
2070904|\u5730\u65B9\u65C5\u6E38\u5F00\u53D1\u9879\u76EE\u8865\u52A9|2019||1|h|
2070999|\u5176\u4ED6\u65C5\u6E38\u53D1\u5C55\u57FA\u91D1\u652F\u51FA|2019||1|h|
20799|\u5176\u4ED6\u6587\u5316\u65C5\u6E38\u4F53\u80B2\u4E0E\u4F20\u5A92\u652F\u51FA|2019||0|h|\u5176\u4ED6\u6587\u5316\u4F53\u80B2\u4E0E\u4F20\u5A92\u652F\u51FA
2079902|\u5BA3\u4F20\u6587\u5316\u53D1\u5C55\u4E13\u9879\u652F\u51FA|2019||0|h|
2079903|\u6587\u5316\u4EA7\u4E1A\u53D1\u5C55\u4E13\u9879\u652F\u51FA|2019||0|h|
2079999|\u5176\u4ED6\u6587\u5316\u65C5\u6E38\u4F53\u80B2\u4E0E\u4F20\u5A92\u652F\u51FA|2019||0|h|
208|\u793E\u4F1A\u4FDD\u969C\u548C\u5C31\u4E1A\u652F\u51FA|2019||0|h|
20801|\u4EBA\u529B\u8D44\u6E90\u548C\u793E\u4F1A\u4FDD\u969C\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2080101|\u884C\u653F\u8FD0\u884C|2019||0|h|
2080102|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2080103|\u673A\u5173\u670D\u52A1|2019||0|h|
2080104|\u7EFC\u5408\u4E1A\u52A1\u7BA1\u7406|2019||0|h|
2080105|\u52B3\u52A8\u4FDD\u969C\u76D1\u5BDF|2019||0|h|
2080106|\u5C31\u4E1A\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2080107|\u793E\u4F1A\u4FDD\u9669\u4E1A\u52A1\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2080108|\u4FE1\u606F\u5316\u5EFA\u8BBE|2019||0|h|
2080109|\u793E\u4F1A\u4FDD\u9669\u7ECF\u529E\u673A\u6784|2019||0|h|
2080110|\u52B3\u52A8\u5173\u7CFB\u548C\u7EF4\u6743|2019||0|h|
2080111|\u516C\u5171\u5C31\u4E1A\u670D\u52A1\u548C\u804C\u4E1A\u6280\u80FD\u9274\u5B9A\u673A\u6784|2019||0|h|
2080112|\u52B3\u52A8\u4EBA\u4E8B\u4E89\u8BAE\u8C03\u89E3\u4EF2\u88C1|2019||0|h|
2080113|\u653F\u5E9C\u7279\u6B8A\u6D25\u8D34|2020||0|m|
2080114|\u8D44\u52A9\u7559\u5B66\u56DE\u56FD\u4EBA\u5458|2020||0|m|
2080115|\u535A\u58EB\u540E\u65E5\u5E38\u7ECF\u8D39|2020||0|m|
2080116|\u5F15\u8FDB\u4EBA\u624D\u8D39\u7528|2020||0|m|
2080150|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2080199|\u5176\u4ED6\u4EBA\u529B\u8D44\u6E90\u548C\u793E\u4F1A\u4FDD\u969C\u7BA1\u7406\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20802|\u6C11\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2080201|\u884C\u653F\u8FD0\u884C|2019||0|h|
2080202|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2080203|\u673A\u5173\u670D\u52A1|2019||0|h|
2080206|\u793E\u4F1A\u7EC4\u7EC7\u7BA1\u7406|2019||0|h|
2080207|\u884C\u653F\u533A\u5212\u548C\u5730\u540D\u7BA1\u7406|2019||0|h|
2080208|\u57FA\u5C42\u653F\u6743\u5EFA\u8BBE\u548C\u793E\u533A\u6CBB\u7406||2023|0|m|\u57FA\u5C42\u653F\u6743\u548C\u793E\u533A\u5EFA\u8BBE
2080209|\u8001\u9F84\u4E8B\u52A1|2024||0|l|
2080299|\u5176\u4ED6\u6C11\u653F\u7BA1\u7406\u4E8B\u52A1\u652F\u51FA|2019||0|h|
20804|\u8865\u5145\u5168\u56FD\u793E\u4F1A\u4FDD\u969C\u57FA\u91D1|2019||0|h|
2080402|\u7528\u4E00\u822C\u516C\u5171\u9884\u7B97\u8865\u5145\u57FA\u91D1|2019||0|h|
20805|\u884C\u653F\u4E8B\u4E1A\u5355\u4F4D\u517B\u8001\u652F\u51FA|2020||0|h|\u884C\u653F\u4E8B\u4E1A\u5355\u4F4D\u79BB\u9000\u4F11
2080501|\u884C\u653F\u5355\u4F4D\u79BB\u9000\u4F11|2021||0|h|\u5F52\u53E3\u7BA1\u7406\u7684\u884C\u653F\u5355\u4F4D\u79BB\u9000\u4F11
2080502|\u4E8B\u4E1A\u5355\u4F4D\u79BB\u9000\u4F11|2019||0|h|
2080503|\u79BB\u9000\u4F11\u4EBA\u5458\u7BA1\u7406\u673A\u6784|2019||0|h|
2080504|\u672A\u5F52\u53E3\u7BA1\u7406\u7684\u884C\u653F\u5355\u4F4D\u79BB\u9000\u4F11||2020|0|m|
2080505|\u673A\u5173\u4E8B\u4E1A\u5355\u4F4D\u57FA\u672C\u517B\u8001\u4FDD\u9669\u7F34\u8D39\u652F\u51FA|2019||0|h|
2080506|\u673A\u5173\u4E8B\u4E1A\u5355\u4F4D\u804C\u4E1A\u5E74\u91D1\u7F34\u8D39\u652F\u51FA|2019||0|h|
2080507|\u5BF9\u673A\u5173\u4E8B\u4E1A\u5355\u4F4D\u57FA\u672C\u517B\u8001\u4FDD\u9669\u57FA\u91D1\u7684\u8865\u52A9|2019||0|h|
2080508|\u5BF9\u673A\u5173\u4E8B\u4E1A\u5355\u4F4D\u804C\u4E1A\u5E74\u91D1\u7684\u8865\u52A9|2019||0|h|
2080599|\u5176\u4ED6\u884C\u653F\u4E8B\u4E1A\u5355\u4F4D\u517B\u8001\u652F\u51FA|2020||0|h|\u5176\u4ED6\u884C\u653F\u4E8B\u4E1A\u5355\u4F4D\u79BB\u9000\u4F11\u652F\u51FA
20806|\u4F01\u4E1A\u6539\u9769\u8865\u52A9|2019||0|h|
2080601|\u4F01\u4E1A\u5173\u95ED\u7834\u4EA7\u8865\u52A9|2019||0|h|
2080602|\u5382\u529E\u5927\u96C6\u4F53\u6539\u9769\u8865\u52A9|2019||0|h|
2080699|\u5176\u4ED6\u4F01\u4E1A\u6539\u9769\u53D1\u5C55\u8865\u52A9|2019||0|h|
20807|\u5C31\u4E1A\u8865\u52A9|2019||0|h|
2080701|\u5C31\u4E1A\u521B\u4E1A\u670D\u52A1\u8865\u8D34|2019||0|m|
2080702|\u804C\u4E1A\u57F9\u8BAD\u8865\u8D34|2019||0|h|
2080704|\u793E\u4F1A\u4FDD\u9669\u8865\u8D34|2019||0|h|
2080705|\u516C\u76CA\u6027\u5C97\u4F4D\u8865\u8D34|2019||0|h|
2080709|\u804C\u4E1A\u6280\u80FD\u8BC4\u4EF7\u8865\u8D34|2022||0|m|\u804C\u4E1A\u6280\u80FD\u9274\u5B9A\u8865\u8D34
2080711|\u5C31\u4E1A\u89C1\u4E60\u8865\u8D34|2019||0|h|
2080712|\u9AD8\u6280\u80FD\u4EBA\u624D\u57F9\u517B\u8865\u52A9|2019||0|h|
2080713|\u4FC3\u8FDB\u521B\u4E1A\u8865\u8D34|2021||0|l|\u6C42\u804C\u521B\u4E1A\u8865\u8D34
2080799|\u5176\u4ED6\u5C31\u4E1A\u8865\u52A9\u652F\u51FA|2019||0|h|
20808|\u629A\u6064|2019||0|h|
2080801|\u6B7B\u4EA1\u629A\u6064|2019||0|h|
2080802|\u4F24\u6B8B\u629A\u6064|2019||0|h|
2080803|\u5728\u4E61\u590D\u5458\u3001\u9000\u4F0D\u519B\u4EBA\u751F\u6D3B\u8865\u52A9|2019||0|h|
2080805|\u4E49\u52A1\u5175\u4F18\u5F85|2019||0|h|
2080806|\u519C\u6751\u7C4D\u9000\u5F79\u58EB\u5175\u8001\u5E74\u751F\u6D3B\u8865\u52A9|2019||0|h|
2080807|\u5149\u8363\u9662|2022||0|m|
2080808|\u8912\u626C\u7EAA\u5FF5|2023||0|m|\u70C8\u58EB\u7EAA\u5FF5\u8BBE\u65BD\u7BA1\u7406\u7EF4\u62A4
2080899|\u5176\u4ED6\u4F18\u629A\u652F\u51FA|2019||0|h|
20809|\u9000\u5F79\u5B89\u7F6E|2019||0|h|
2080901|\u9000\u5F79\u58EB\u5175\u5B89\u7F6E|2019||0|h|
2080902|\u519B\u961F\u79FB\u4EA4\u653F\u5E9C\u7684\u79BB\u9000\u4F11\u4EBA\u5458\u5B89\u7F6E|2019||0|h|
2080903|\u519B\u961F\u79FB\u4EA4\u653F\u5E9C\u79BB\u9000\u4F11\u5E72\u90E8\u7BA1\u7406\u673A\u6784|2019||0|h|
2080904|\u9000\u5F79\u58EB\u5175\u7BA1\u7406\u6559\u80B2|2019||0|h|
2080905|\u519B\u961F\u8F6C\u4E1A\u5E72\u90E8\u5B89\u7F6E|2019||0|h|
2080999|\u5176\u4ED6\u9000\u5F79\u5B89\u7F6E\u652F\u51FA|2019||0|h|
20810|\u793E\u4F1A\u798F\u5229|2019||0|h|
2081001|\u513F\u7AE5\u798F\u5229|2019||0|h|
2081002|\u8001\u5E74\u798F\u5229|2019||0|h|
2081003|\u5EB7\u590D\u8F85\u5177|2020||0|m|\u5047\u80A2\u77EB\u5F62
2081004|\u6BA1\u846C|2019||0|h|
2081005|\u793E\u4F1A\u798F\u5229\u4E8B\u4E1A\u5355\u4F4D|2019||0|h|
2081006|\u517B\u8001\u670D\u52A1|2019||0|h|
2081099|\u5176\u4ED6\u793E\u4F1A\u798F\u5229\u652F\u51FA|2019||0|h|
20811|\u6B8B\u75BE\u4EBA\u4E8B\u4E1A|2019||0|h|
2081101|\u884C\u653F\u8FD0\u884C|2019||0|h|
2081102|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2081103|\u673A\u5173\u670D\u52A1|2019||0|h|
2081104|\u6B8B\u75BE\u4EBA\u5EB7\u590D|2019||0|h|
2081105|\u6B8B\u75BE\u4EBA\u5C31\u4E1A|2022||0|m|\u6B8B\u75BE\u4EBA\u5C31\u4E1A\u548C\u6276\u8D2B
2081106|\u6B8B\u75BE\u4EBA\u4F53\u80B2|2019||0|h|
2081107|\u6B8B\u75BE\u4EBA\u751F\u6D3B\u548C\u62A4\u7406\u8865\u8D34|2019||0|h|
2081199|\u5176\u4ED6\u6B8B\u75BE\u4EBA\u4E8B\u4E1A\u652F\u51FA|2019||0|h|
20816|\u7EA2\u5341\u5B57\u4E8B\u4E1A|2019||0|h|
2081601|\u884C\u653F\u8FD0\u884C|2019||0|h|
2081602|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2081603|\u673A\u5173\u670D\u52A1|2019||0|h|
2081650|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2081699|\u5176\u4ED6\u7EA2\u5341\u5B57\u4E8B\u4E1A\u652F\u51FA|2019||0|h|
20819|\u6700\u4F4E\u751F\u6D3B\u4FDD\u969C|2019||0|h|
2081901|\u57CE\u5E02\u6700\u4F4E\u751F\u6D3B\u4FDD\u969C\u91D1\u652F\u51FA|2019||0|h|
2081902|\u519C\u6751\u6700\u4F4E\u751F\u6D3B\u4FDD\u969C\u91D1\u652F\u51FA|2019||0|h|
20820|\u4E34\u65F6\u6551\u52A9|2019||0|h|
2082001|\u4E34\u65F6\u6551\u52A9\u652F\u51FA|2019||0|h|
2082002|\u6D41\u6D6A\u4E5E\u8BA8\u4EBA\u5458\u6551\u52A9\u652F\u51FA|2019||0|h|
20821|\u7279\u56F0\u4EBA\u5458\u6551\u52A9\u4F9B\u517B|2019||0|h|
2082101|\u57CE\u5E02\u7279\u56F0\u4EBA\u5458\u6551\u52A9\u4F9B\u517B\u652F\u51FA|2019||0|h|
2082102|\u519C\u6751\u7279\u56F0\u4EBA\u5458\u6551\u52A9\u4F9B\u517B\u652F\u51FA|2019||0|h|
20822|\u5927\u4E2D\u578B\u6C34\u5E93\u79FB\u6C11\u540E\u671F\u6276\u6301\u57FA\u91D1\u652F\u51FA|2019||1|h|
2082201|\u79FB\u6C11\u8865\u52A9|2019||1|h|
2082202|\u57FA\u7840\u8BBE\u65BD\u5EFA\u8BBE\u548C\u7ECF\u6D4E\u53D1\u5C55|2019||1|h|
2082299|\u5176\u4ED6\u5927\u4E2D\u578B\u6C34\u5E93\u79FB\u6C11\u540E\u671F\u6276\u6301\u57FA\u91D1\u652F\u51FA|2019||1|h|
20823|\u5C0F\u578B\u6C34\u5E93\u79FB\u6C11\u6276\u52A9\u57FA\u91D1\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
2082301|\u79FB\u6C11\u8865\u52A9|2019||1|h|
2082302|\u57FA\u7840\u8BBE\u65BD\u5EFA\u8BBE\u548C\u7ECF\u6D4E\u53D1\u5C55|2019||1|h|
2082399|\u5176\u4ED6\u5C0F\u578B\u6C34\u5E93\u79FB\u6C11\u6276\u52A9\u57FA\u91D1\u652F\u51FA|2019||1|h|
20824|\u8865\u5145\u9053\u8DEF\u4EA4\u901A\u4E8B\u6545\u793E\u4F1A\u6551\u52A9\u57FA\u91D1|2019||0|h|
2082401|\u4EA4\u5F3A\u9669\u589E\u503C\u7A0E\u8865\u52A9\u57FA\u91D1\u652F\u51FA|2019||0|h|
2082402|\u4EA4\u5F3A\u9669\u7F5A\u6B3E\u6536\u5165\u8865\u52A9\u57FA\u91D1\u652F\u51FA|2019||0|h|
20825|\u5176\u4ED6\u751F\u6D3B\u6551\u52A9|2019||0|h|
2082501|\u5176\u4ED6\u57CE\u5E02\u751F\u6D3B\u6551\u52A9|2019||0|h|
2082502|\u5176\u4ED6\u519C\u6751\u751F\u6D3B\u6551\u52A9|2019||0|h|
20826|\u8D22\u653F\u5BF9\u57FA\u672C\u517B\u8001\u4FDD\u9669\u57FA\u91D1\u7684\u8865\u52A9|2019||0|h|
2082601|\u8D22\u653F\u5BF9\u4F01\u4E1A\u804C\u5DE5\u57FA\u672C\u517B\u8001\u4FDD\u9669\u57FA\u91D1\u7684\u8865\u52A9|2019||0|h|
2082602|\u8D22\u653F\u5BF9\u57CE\u4E61\u5C45\u6C11\u57FA\u672C\u517B\u8001\u4FDD\u9669\u57FA\u91D1\u7684\u8865\u52A9|2019||0|h|
2082699|\u8D22\u653F\u5BF9\u5176\u4ED6\u57FA\u672C\u517B\u8001\u4FDD\u9669\u57FA\u91D1\u7684\u8865\u52A9|2019||0|h|
20827|\u8D22\u653F\u5BF9\u5176\u4ED6\u793E\u4F1A\u4FDD\u9669\u57FA\u91D1\u7684\u8865\u52A9|2019||0|h|
2082701|\u8D22\u653F\u5BF9\u5931\u4E1A\u4FDD\u9669\u57FA\u91D1\u7684\u8865\u52A9|2019||0|h|
2082702|\u8D22\u653F\u5BF9\u5DE5\u4F24\u4FDD\u9669\u57FA\u91D1\u7684\u8865\u52A9|2019||0|h|
2082799|\u5176\u4ED6\u8D22\u653F\u5BF9\u793E\u4F1A\u4FDD\u9669\u57FA\u91D1\u7684\u8865\u52A9|2019||0|h|
20828|\u9000\u5F79\u519B\u4EBA\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2082801|\u884C\u653F\u8FD0\u884C|2019||0|h|
2082802|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2082803|\u673A\u5173\u670D\u52A1|2019||0|h|
2082804|\u62E5\u519B\u4F18\u5C5E|2019||0|h|
2082805|\u519B\u4F9B\u4FDD\u969C|2022||0|m|\u90E8\u961F\u4F9B\u5E94
2082806|\u4FE1\u606F\u5316\u5EFA\u8BBE|2023||0|l|
2082850|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2082899|\u5176\u4ED6\u9000\u5F79\u519B\u4EBA\u4E8B\u52A1\u7BA1\u7406\u652F\u51FA|2019||0|h|
20830|\u8D22\u653F\u4EE3\u7F34\u793E\u4F1A\u4FDD\u9669\u8D39\u652F\u51FA|2021||0|m|
2083001|\u8D22\u653F\u4EE3\u7F34\u57CE\u4E61\u5C45\u6C11\u57FA\u672C\u517B\u8001\u4FDD\u9669\u8D39\u652F\u51FA|2021||0|m|
2083099|\u8D22\u653F\u4EE3\u7F34\u5176\u4ED6\u793E\u4F1A\u4FDD\u9669\u8D39\u652F\u51FA|2021||0|m|
20899|\u5176\u4ED6\u793E\u4F1A\u4FDD\u969C\u548C\u5C31\u4E1A\u652F\u51FA|2019||0|h|
2089999|\u5176\u4ED6\u793E\u4F1A\u4FDD\u969C\u548C\u5C31\u4E1A\u652F\u51FA|2021||0|h|2089901\u5176\u4ED6\u793E\u4F1A\u4FDD\u969C\u548C\u5C31\u4E1A\u652F\u51FA
210|\u536B\u751F\u5065\u5EB7\u652F\u51FA|2019||0|h|\u533B\u7597\u536B\u751F\u4E0E\u8BA1\u5212\u751F\u80B2\u652F\u51FA
21001|\u536B\u751F\u5065\u5EB7\u7BA1\u7406\u4E8B\u52A1|2019||0|h|\u533B\u7597\u536B\u751F\u4E0E\u8BA1\u5212\u751F\u80B2\u7BA1\u7406\u4E8B\u52A1
2100101|\u884C\u653F\u8FD0\u884C|2019||0|h|
2100102|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2100103|\u673A\u5173\u670D\u52A1|2019||0|h|
2100199|\u5176\u4ED6\u536B\u751F\u5065\u5EB7\u7BA1\u7406\u4E8B\u52A1\u652F\u51FA|2019||0|h|
21002|\u516C\u7ACB\u533B\u9662|2019||0|h|
2100201|\u7EFC\u5408\u533B\u9662|2019||0|h|
2100202|\u4E2D\u533B\uFF08\u6C11\u65CF\uFF09\u533B\u9662|2019||0|h|
2100203|\u4F20\u67D3\u75C5\u533B\u9662|2019||0|h|
2100204|\u804C\u4E1A\u75C5\u9632\u6CBB\u533B\u9662|2019||0|h|
2100205|\u7CBE\u795E\u75C5\u533B\u9662|2019||0|h|
2100206|\u5987\u5E7C\u4FDD\u5065\u533B\u9662|2019||0|h|
2100207|\u513F\u7AE5\u533B\u9662|2019||0|h|
2100208|\u5176\u4ED6\u4E13\u79D1\u533B\u9662|2019||0|h|
2100209|\u798F\u5229\u533B\u9662|2019||0|h|
2100210|\u884C\u4E1A\u533B\u9662|2019||0|h|
2100211|\u5904\u7406\u533B\u7597\u6B20\u8D39|2019||0|h|
2100212|\u5EB7\u590D\u533B\u9662|2021||0|m|
2100213|\u4F18\u629A\u533B\u9662|2022||0|m|
2100299|\u5176\u4ED6\u516C\u7ACB\u533B\u9662\u652F\u51FA|2019||0|h|
21003|\u57FA\u5C42\u533B\u7597\u536B\u751F\u673A\u6784|2019||0|h|
2100301|\u57CE\u5E02\u793E\u533A\u536B\u751F\u673A\u6784|2019||0|h|
2100302|\u4E61\u9547\u536B\u751F\u9662|2019||0|h|
2100399|\u5176\u4ED6\u57FA\u5C42\u533B\u7597\u536B\u751F\u673A\u6784\u652F\u51FA|2019||0|h|
21004|\u516C\u5171\u536B\u751F|2019||0|h|
2100401|\u75BE\u75C5\u9884\u9632\u63A7\u5236\u673A\u6784|2019||0|h|
2100402|\u536B\u751F\u76D1\u7763\u673A\u6784|2019||0|h|
2100403|\u5987\u5E7C\u4FDD\u5065\u673A\u6784|2019||0|h|
2100404|\u7CBE\u795E\u536B\u751F\u673A\u6784|2019||0|h|
2100405|\u5E94\u6025\u6551\u6CBB\u673A\u6784|2019||0|h|
2100406|\u91C7\u4F9B\u8840\u673A\u6784|2019||0|h|
2100407|\u5176\u4ED6\u4E13\u4E1A\u516C\u5171\u536B\u751F\u673A\u6784|2019||0|h|
2100408|\u57FA\u672C\u516C\u5171\u536B\u751F\u670D\u52A1|2019||0|h|
2100409|\u91CD\u5927\u516C\u5171\u536B\u751F\u670D\u52A1|2021||0|m|\u91CD\u5927\u516C\u5171\u536B\u751F\u4E13\u9879
2100410|\u7A81\u53D1\u516C\u5171\u536B\u751F\u4E8B\u4EF6\u5E94\u6025\u5904\u7F6E|2022||0|m|\u7A81\u53D1\u516C\u5171\u536B\u751F\u4E8B\u4EF6\u5E94\u6025\u5904\u7406
2100499|\u5176\u4ED6\u516C\u5171\u536B\u751F\u652F\u51FA|2019||0|h|
21006|\u4E2D\u533B\u836F||2022|0|m|
2100601|\u4E2D\u533B\uFF08\u6C11\u65CF\u533B\uFF09\u836F\u4E13\u9879||2022|0|m|
2100699|\u5176\u4ED6\u4E2D\u533B\u836F\u652F\u51FA||2022|0|m|
21007|\u8BA1\u5212\u751F\u80B2\u4E8B\u52A1|2019||0|h|
2100716|\u8BA1\u5212\u751F\u80B2\u673A\u6784|2019||0|h|
2100717|\u8BA1\u5212\u751F\u80B2\u670D\u52A1|2019||0|h|
2100799|\u5176\u4ED6\u8BA1\u5212\u751F\u80B2\u4E8B\u52A1\u652F\u51FA|2019||0|h|
21011|\u884C\u653F\u4E8B\u4E1A\u5355\u4F4D\u533B\u7597|2019||0|h|
2101101|\u884C\u653F\u5355\u4F4D\u533B\u7597|2019||0|h|
2101102|\u4E8B\u4E1A\u5355\u4F4D\u533B\u7597|2019||0|h|
2101103|\u516C\u52A1\u5458\u533B\u7597\u8865\u52A9|2019||0|h|
2101199|\u5176\u4ED6\u884C\u653F\u4E8B\u4E1A\u5355\u4F4D\u533B\u7597\u652F\u51FA|2019||0|h|
21012|\u8D22\u653F\u5BF9\u57FA\u672C\u533B\u7597\u4FDD\u9669\u57FA\u91D1\u7684\u8865\u52A9|2019||0|h|
2101201|\u8D22\u653F\u5BF9\u804C\u5DE5\u57FA\u672C\u533B\u7597\u4FDD\u9669\u57FA\u91D1\u7684\u8865\u52A9|2019||0|h|
2101202|\u8D22\u653F\u5BF9\u57CE\u4E61\u5C45\u6C11\u57FA\u672C\u533B\u7597\u4FDD\u9669\u57FA\u91D1\u7684\u8865\u52A9|2019||0|h|
2101299|\u8D22\u653F\u5BF9\u5176\u4ED6\u57FA\u672C\u533B\u7597\u4FDD\u9669\u57FA\u91D1\u7684\u8865\u52A9|2019||0|h|
21013|\u533B\u7597\u6551\u52A9|2019||0|h|
2101301|\u57CE\u4E61\u533B\u7597\u6551\u52A9|2019||0|h|
2101302|\u75BE\u75C5\u5E94\u6025\u6551\u52A9|2019||0|h|
2101399|\u5176\u4ED6\u533B\u7597\u6551\u52A9\u652F\u51FA|2019||0|h|
21014|\u4F18\u629A\u5BF9\u8C61\u533B\u7597|2019||0|h|
2101401|\u4F18\u629A\u5BF9\u8C61\u533B\u7597\u8865\u52A9|2019||0|h|
2101499|\u5176\u4ED6\u4F18\u629A\u5BF9\u8C61\u533B\u7597\u652F\u51FA|2019||0|h|
21015|\u533B\u7597\u4FDD\u969C\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2101501|\u884C\u653F\u8FD0\u884C|2019||0|h|
2101502|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2101503|\u673A\u5173\u670D\u52A1|2019||0|h|
2101504|\u4FE1\u606F\u5316\u5EFA\u8BBE|2019||0|h|
2101505|\u533B\u7597\u4FDD\u969C\u653F\u7B56\u7BA1\u7406|2019||0|h|
2101506|\u533B\u7597\u4FDD\u969C\u7ECF\u529E\u4E8B\u52A1|2019||0|h|
2101550|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2101599|\u5176\u4ED6\u533B\u7597\u4FDD\u969C\u7BA1\u7406\u4E8B\u52A1\u652F\u51FA|2019||0|h|
21016|\u8001\u9F84\u536B\u751F\u5065\u5EB7\u4E8B\u52A1|2019|2023|0|m|
2101601|\u8001\u9F84\u536B\u751F\u5065\u5EB7\u4E8B\u52A1|2019|2023|0|m|
21017|\u4E2D\u533B\u836F\u4E8B\u52A1|2023||0|m|
2101701|\u884C\u653F\u8FD0\u884C|2023||0|m|
2101702|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2023||0|m|
2101703|\u673A\u5173\u670D\u52A1|2023||0|m|
2101704|\u4E2D\u533B\uFF08\u6C11\u65CF\u533B\uFF09\u836F\u4E13\u9879|2023||0|m|
2101750|\u4E8B\u4E1A\u8FD0\u884C|2023||0|m|
2101799|\u5176\u4ED6\u4E2D\u533B\u836F\u4E8B\u52A1\u652F\u51FA|2023||0|m|
21018|\u75BE\u75C5\u9884\u9632\u63A7\u5236\u4E8B\u52A1|2023||0|m|
2101801|\u884C\u653F\u8FD0\u884C|2023||0|m|
2101802|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2023||0|m|
2101803|\u673A\u5173\u670D\u52A1|2023||0|m|
2101850|\u4E8B\u4E1A\u8FD0\u884C|2023||0|m|
2101899|\u5176\u4ED6\u75BE\u75C5\u9884\u9632\u63A7\u5236\u4E8B\u52A1\u652F\u51FA|2023||0|m|
21099|\u5176\u4ED6\u536B\u751F\u5065\u5EB7\u652F\u51FA|2019||0|h|\u5176\u4ED6\u533B\u7597\u536B\u751F\u4E0E\u8BA1\u5212\u751F\u80B2\u652F\u51FA
2109999|\u5176\u4ED6\u536B\u751F\u5065\u5EB7\u652F\u51FA|2021||0|h|2109901\u5176\u4ED6\u536B\u751F\u5065\u5EB7\u652F\u51FA
211|\u8282\u80FD\u73AF\u4FDD\u652F\u51FA|2019||0|h|
21101|\u73AF\u5883\u4FDD\u62A4\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2110101|\u884C\u653F\u8FD0\u884C|2019||0|h|
2110102|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2110103|\u673A\u5173\u670D\u52A1|2019||0|h|
2110104|\u751F\u6001\u73AF\u5883\u4FDD\u62A4\u5BA3\u4F20|2019||0|h|\u73AF\u5883\u4FDD\u62A4\u5BA3\u4F20
2110105|\u73AF\u5883\u4FDD\u62A4\u6CD5\u89C4\u3001\u89C4\u5212\u53CA\u6807\u51C6|2019||0|h|
2110106|\u751F\u6001\u73AF\u5883\u56FD\u9645\u5408\u4F5C\u53CA\u5C65\u7EA6|2019||0|m|\u73AF\u5883\u56FD\u9645\u5408\u4F5C\u53CA\u5C65\u7EA6
2110107|\u751F\u6001\u73AF\u5883\u4FDD\u62A4\u884C\u653F\u8BB8\u53EF|2019||0|h|\u73AF\u5883\u4FDD\u62A4\u884C\u653F\u8BB8\u53EF
2110108|\u5E94\u5BF9\u6C14\u5019\u53D8\u5316\u7BA1\u7406\u4E8B\u52A1|2019||0|m|
2110199|\u5176\u4ED6\u73AF\u5883\u4FDD\u62A4\u7BA1\u7406\u4E8B\u52A1\u652F\u51FA|2019||0|h|
21102|\u73AF\u5883\u76D1\u6D4B\u4E0E\u76D1\u5BDF|2019||0|h|
2110203|\u5EFA\u8BBE\u9879\u76EE\u73AF\u8BC4\u5BA1\u67E5\u4E0E\u76D1\u7763|2019||0|h|
2110204|\u6838\u4E0E\u8F90\u5C04\u5B89\u5168\u76D1\u7763|2019||0|h|
2110299|\u5176\u4ED6\u73AF\u5883\u76D1\u6D4B\u4E0E\u76D1\u5BDF\u652F\u51FA|2019||0|h|
21103|\u6C61\u67D3\u9632\u6CBB|2019||0|h|
2110301|\u5927\u6C14|2019||0|h|
2110302|\u6C34\u4F53|2019||0|h|
2110303|\u566A\u58F0|2019||0|h|
2110304|\u56FA\u4F53\u5E9F\u5F03\u7269\u4E0E\u5316\u5B66\u54C1|2019||0|h|
2110305|\u653E\u5C04\u6E90\u548C\u653E\u5C04\u6027\u5E9F\u7269\u76D1\u7BA1|2019||0|h|
2110306|\u8F90\u5C04|2019||0|h|
2110307|\u571F\u58E4|2020||0|m|
2110399|\u5176\u4ED6\u6C61\u67D3\u9632\u6CBB\u652F\u51FA|2019||0|h|
21104|\u81EA\u7136\u751F\u6001\u4FDD\u62A4|2019||0|h|
2110401|\u751F\u6001\u4FDD\u62A4|2019||0|h|
2110402|\u519C\u6751\u73AF\u5883\u4FDD\u62A4|2019||0|h|
2110404|\u751F\u7269\u53CA\u7269\u79CD\u8D44\u6E90\u4FDD\u62A4|2019||0|h|
2110405|\u8349\u539F\u751F\u6001\u4FEE\u590D\u6CBB\u7406|2022||0|l|
2110406|\u81EA\u7136\u4FDD\u62A4\u5730|2021||0|m|
2110499|\u5176\u4ED6\u81EA\u7136\u751F\u6001\u4FDD\u62A4\u652F\u51FA|2019||0|h|
21105|\u68EE\u6797\u4FDD\u62A4\u4FEE\u590D|2022||0|m|\u5929\u7136\u6797\u4FDD\u62A4
2110501|\u68EE\u6797\u7BA1\u62A4|2019||0|h|
2110502|\u793E\u4F1A\u4FDD\u9669\u8865\u52A9|2019||0|h|
2110503|\u653F\u7B56\u6027\u793E\u4F1A\u6027\u652F\u51FA\u8865\u52A9|2019||0|h|
2110506|\u5929\u7136\u6797\u4FDD\u62A4\u5DE5\u7A0B\u5EFA\u8BBE|2019||0|h|
2110507|\u505C\u4F10\u8865\u52A9|2019||0|h|
2110599|\u5176\u4ED6\u68EE\u6797\u4FDD\u62A4\u4FEE\u590D\u652F\u51FA|2022||0|m|\u5176\u4ED6\u5929\u7136\u6797\u4FDD\u62A4\u652F\u51FA
21106|\u9000\u8015\u8FD8\u6797\u8FD8\u8349||2022|0|m|\u9000\u8015\u8FD8\u6797
2110602|\u9000\u8015\u73B0\u91D1||2022|0|h|
2110603|\u9000\u8015\u8FD8\u6797\u7CAE\u98DF\u6298\u73B0\u8865\u8D34||2022|0|h|
2110604|\u9000\u8015\u8FD8\u6797\u7CAE\u98DF\u8D39\u7528\u8865\u8D34||2022|0|h|
2110605|\u9000\u8015\u8FD8\u6797\u5DE5\u7A0B\u5EFA\u8BBE||2022|0|h|
2110699|\u5176\u4ED6\u9000\u8015\u8FD8\u6797\u8FD8\u8349\u652F\u51FA||2022|0|m|
21107|\u98CE\u6C99\u8352\u6F20\u6CBB\u7406|2019||0|h|
2110704|\u4EAC\u6D25\u98CE\u6C99\u6E90\u6CBB\u7406\u5DE5\u7A0B\u5EFA\u8BBE|2019||0|h|
2110799|\u5176\u4ED6\u98CE\u6C99\u8352\u6F20\u6CBB\u7406\u652F\u51FA|2019||0|h|
21108|\u9000\u7267\u8FD8\u8349|2019||0|h|
2110804|\u9000\u7267\u8FD8\u8349\u5DE5\u7A0B\u5EFA\u8BBE|2019||0|h|
2110899|\u5176\u4ED6\u9000\u7267\u8FD8\u8349\u652F\u51FA|2019||0|h|
21109|\u5DF2\u57A6\u8349\u539F\u9000\u8015\u8FD8\u8349|2019||0|h|
2110901|\u5DF2\u57A6\u8349\u539F\u9000\u8015\u8FD8\u8349|2019||0|h|
21110|\u80FD\u6E90\u8282\u7EA6\u5229\u7528|2019||0|h|
2111001|\u80FD\u6E90\u8282\u7EA6\u5229\u7528|2019||0|h|
21111|\u6C61\u67D3\u51CF\u6392|2019||0|h|
2111101|\u751F\u6001\u73AF\u5883\u76D1\u6D4B\u4E0E\u4FE1\u606F|2019||0|h|\u73AF\u5883\u76D1\u6D4B\u4E0E\u4FE1\u606F
2111102|\u751F\u6001\u73AF\u5883\u6267\u6CD5\u76D1\u5BDF|2019||0|h|\u73AF\u5883\u6267\u6CD5\u76D1\u5BDF
2111103|\u51CF\u6392\u4E13\u9879\u652F\u51FA|2019||0|h|
2111104|\u6E05\u6D01\u751F\u4EA7\u4E13\u9879\u652F\u51FA|2019||0|h|
2111199|\u5176\u4ED6\u6C61\u67D3\u51CF\u6392\u652F\u51FA|2019||0|h|
21112|\u53EF\u518D\u751F\u80FD\u6E90|2019||0|h|
2111201|\u53EF\u518D\u751F\u80FD\u6E90|2019||0|h|
21113|\u5FAA\u73AF\u7ECF\u6D4E|2019||0|h|
2111301|\u5FAA\u73AF\u7ECF\u6D4E|2019||0|h|
21114|\u80FD\u6E90\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2111401|\u884C\u653F\u8FD0\u884C|2019||0|h|
2111402|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2111403|\u673A\u5173\u670D\u52A1|2019||0|h|
2111406|\u80FD\u6E90\u79D1\u6280\u88C5\u5907|2019||0|l|
2111407|\u80FD\u6E90\u884C\u4E1A\u7BA1\u7406|2019||0|h|
2111408|\u80FD\u6E90\u7BA1\u7406|2019||0|h|
2111410|\u4FE1\u606F\u5316\u5EFA\u8BBE|2019||0|h|
2111411|\u519C\u6751\u7535\u7F51\u5EFA\u8BBE|2019||0|h|
2111450|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2111499|\u5176\u4ED6\u80FD\u6E90\u7BA1\u7406\u4E8B\u52A1\u652F\u51FA|2019||0|h|
21199|\u5176\u4ED6\u8282\u80FD\u73AF\u4FDD\u652F\u51FA|2019||0|h|
2119999|\u5176\u4ED6\u8282\u80FD\u73AF\u4FDD\u652F\u51FA|2021||0|m|2119901\u5176\u4ED6\u8282\u80FD\u73AF\u4FDD\u652F\u51FA
212|\u57CE\u4E61\u793E\u533A\u652F\u51FA|2019||0|h|
21201|\u57CE\u4E61\u793E\u533A\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2120101|\u884C\u653F\u8FD0\u884C|2019||0|h|
2120102|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2120103|\u673A\u5173\u670D\u52A1|2019||0|h|
2120104|\u57CE\u7BA1\u6267\u6CD5|2019||0|h|
2120105|\u5DE5\u7A0B\u5EFA\u8BBE\u6807\u51C6\u89C4\u8303\u7F16\u5236\u4E0E\u76D1\u7BA1|2019||0|h|\u5DE5\u7A0B\u5EFA\u8BBE\u56FD\u5BB6\u6807\u51C6\u89C4\u8303\u7F16\u5236\u4E0E\u76D1\u7BA1
2120106|\u5DE5\u7A0B\u5EFA\u8BBE\u7BA1\u7406|2019||0|h|
2120107|\u5E02\u653F\u516C\u7528\u884C\u4E1A\u5E02\u573A\u76D1\u7BA1|2019||0|h|
2120109|\u4F4F\u5B85\u5EFA\u8BBE\u4E0E\u623F\u5730\u4EA7\u5E02\u573A\u76D1\u7BA1|2019||0|h|
2120110|\u6267\u4E1A\u8D44\u683C\u6CE8\u518C\u3001\u8D44\u8D28\u5BA1\u67E5|2019||0|h|
2120199|\u5176\u4ED6\u57CE\u4E61\u793E\u533A\u7BA1\u7406\u4E8B\u52A1\u652F\u51FA|2019||0|h|
21202|\u57CE\u4E61\u793E\u533A\u89C4\u5212\u4E0E\u7BA1\u7406|2019||0|h|
2120201|\u57CE\u4E61\u793E\u533A\u89C4\u5212\u4E0E\u7BA1\u7406|2019||0|h|
21203|\u57CE\u4E61\u793E\u533A\u516C\u5171\u8BBE\u65BD|2019||0|h|
2120303|\u5C0F\u57CE\u9547\u57FA\u7840\u8BBE\u65BD\u5EFA\u8BBE|2019||0|h|
2120399|\u5176\u4ED6\u57CE\u4E61\u793E\u533A\u516C\u5171\u8BBE\u65BD\u652F\u51FA|2019||0|h|
21205|\u57CE\u4E61\u793E\u533A\u73AF\u5883\u536B\u751F|2019||0|h|
2120501|\u57CE\u4E61\u793E\u533A\u73AF\u5883\u536B\u751F|2019||0|h|
21206|\u5EFA\u8BBE\u5E02\u573A\u7BA1\u7406\u4E0E\u76D1\u7763|2019||0|h|
2120601|\u5EFA\u8BBE\u5E02\u573A\u7BA1\u7406\u4E0E\u76D1\u7763|2019||0|h|
21208|\u56FD\u6709\u571F\u5730\u4F7F\u7528\u6743\u51FA\u8BA9\u6536\u5165\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
2120801|\u5F81\u5730\u548C\u62C6\u8FC1\u8865\u507F\u652F\u51FA|2019||1|h|
2120802|\u571F\u5730\u5F00\u53D1\u652F\u51FA|2019||1|h|
2120803|\u57CE\u5E02\u5EFA\u8BBE\u652F\u51FA|2019||1|h|
2120804|\u519C\u6751\u57FA\u7840\u8BBE\u65BD\u5EFA\u8BBE\u652F\u51FA|2019||1|h|
2120805|\u8865\u52A9\u88AB\u5F81\u5730\u519C\u6C11\u652F\u51FA|2019||1|h|
2120806|\u571F\u5730\u51FA\u8BA9\u4E1A\u52A1\u652F\u51FA|2019||1|h|
2120807|\u5EC9\u79DF\u4F4F\u623F\u652F\u51FA|2019||1|h|
2120809|\u652F\u4ED8\u7834\u4EA7\u6216\u6539\u5236\u4F01\u4E1A\u804C\u5DE5\u5B89\u7F6E\u8D39|2019||1|h|
2120810|\u68DA\u6237\u533A\u6539\u9020\u652F\u51FA|2019||1|h|
2120811|\u516C\u5171\u79DF\u8D41\u4F4F\u623F\u652F\u51FA|2019||1|h|
2120813|\u4FDD\u969C\u6027\u4F4F\u623F\u79DF\u91D1\u8865\u8D34|2019||1|h|
2120814|\u519C\u4E1A\u751F\u4EA7\u53D1\u5C55\u652F\u51FA|2022||1|m|
2120815|\u519C\u6751\u793E\u4F1A\u4E8B\u4E1A\u652F\u51FA|2022||1|m|
2120816|\u519C\u4E1A\u519C\u6751\u751F\u6001\u73AF\u5883\u652F\u51FA|2022||1|m|
2120899|\u5176\u4ED6\u56FD\u6709\u571F\u5730\u4F7F\u7528\u6743\u51FA\u8BA9\u6536\u5165\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
21210|\u56FD\u6709\u571F\u5730\u6536\u76CA\u57FA\u91D1\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
2121001|\u5F81\u5730\u548C\u62C6\u8FC1\u8865\u507F\u652F\u51FA|2019||1|h|
2121002|\u571F\u5730\u5F00\u53D1\u652F\u51FA|2019||1|h|
2121099|\u5176\u4ED6\u56FD\u6709\u571F\u5730\u6536\u76CA\u57FA\u91D1\u652F\u51FA|2019||1|h|
21211|\u519C\u4E1A\u571F\u5730\u5F00\u53D1\u8D44\u91D1\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
21213|\u57CE\u5E02\u57FA\u7840\u8BBE\u65BD\u914D\u5957\u8D39\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
2121301|\u57CE\u5E02\u516C\u5171\u8BBE\u65BD|2019||1|h|
2121302|\u57CE\u5E02\u73AF\u5883\u536B\u751F|2019||1|h|
2121303|\u516C\u6709\u623F\u5C4B|2019||1|h|
2121304|\u57CE\u5E02\u9632\u6D2A|2019||1|h|
2121399|\u5176\u4ED6\u57CE\u5E02\u57FA\u7840\u8BBE\u65BD\u914D\u5957\u8D39\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
21214|\u6C61\u6C34\u5904\u7406\u8D39\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
2121401|\u6C61\u6C34\u5904\u7406\u8BBE\u65BD\u5EFA\u8BBE\u548C\u8FD0\u8425|2019||1|h|
2121402|\u4EE3\u5F81\u624B\u7EED\u8D39|2019||1|h|
2121499|\u5176\u4ED6\u6C61\u6C34\u5904\u7406\u8D39\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
21215|\u571F\u5730\u50A8\u5907\u4E13\u9879\u503A\u5238\u6536\u5165\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
2121501|\u5F81\u5730\u548C\u62C6\u8FC1\u8865\u507F\u652F\u51FA|2019||1|h|
2121502|\u571F\u5730\u5F00\u53D1\u652F\u51FA|2019||1|h|
2121599|\u5176\u4ED6\u571F\u5730\u50A8\u5907\u4E13\u9879\u503A\u5238\u6536\u5165\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
21216|\u68DA\u6237\u533A\u6539\u9020\u4E13\u9879\u503A\u5238\u6536\u5165\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
2121601|\u5F81\u5730\u548C\u62C6\u8FC1\u8865\u507F\u652F\u51FA|2019||1|h|
2121602|\u571F\u5730\u5F00\u53D1\u652F\u51FA|2019||1|h|
2121699|\u5176\u4ED6\u68DA\u6237\u533A\u6539\u9020\u4E13\u9879\u503A\u5238\u6536\u5165\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
21219|\u56FD\u6709\u571F\u5730\u4F7F\u7528\u6743\u51FA\u8BA9\u6536\u5165\u5BF9\u5E94\u4E13\u9879\u503A\u52A1\u6536\u5165\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
2121999|\u5176\u4ED6\u56FD\u6709\u571F\u5730\u4F7F\u7528\u6743\u51FA\u8BA9\u6536\u5165\u5BF9\u5E94\u4E13\u9879\u503A\u52A1\u6536\u5165\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
21299|\u5176\u4ED6\u57CE\u4E61\u793E\u533A\u652F\u51FA|2019||0|h|
2129999|\u5176\u4ED6\u57CE\u4E61\u793E\u533A\u652F\u51FA|2021||0|h|2129901\u5176\u4ED6\u57CE\u4E61\u793E\u533A\u652F\u51FA
213|\u519C\u6797\u6C34\u652F\u51FA|2019||0|h|
21301|\u519C\u4E1A\u519C\u6751|2019||0|h|\u519C\u4E1A
2130101|\u884C\u653F\u8FD0\u884C|2019||0|h|
2130102|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2130103|\u673A\u5173\u670D\u52A1|2019||0|h|
2130104|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2130105|\u519C\u57A6\u8FD0\u884C|2019||0|h|
2130106|\u79D1\u6280\u8F6C\u5316\u4E0E\u63A8\u5E7F\u670D\u52A1|2019||0|h|
2130108|\u75C5\u866B\u5BB3\u63A7\u5236|2019||0|h|
2130109|\u519C\u4EA7\u54C1\u8D28\u91CF\u5B89\u5168|2019||0|h|
2130110|\u6267\u6CD5\u76D1\u7BA1|2019||0|h|
2130111|\u7EDF\u8BA1\u76D1\u6D4B\u4E0E\u4FE1\u606F\u670D\u52A1|2019||0|h|
2130112|\u884C\u4E1A\u4E1A\u52A1\u7BA1\u7406|2019||0|m|\u519C\u4E1A\u884C\u4E1A\u4E1A\u52A1\u7BA1\u7406
2130114|\u5BF9\u5916\u4EA4\u6D41\u4E0E\u5408\u4F5C|2019||0|h|
2130119|\u9632\u707E\u6551\u707E|2019||0|h|
2130120|\u7A33\u5B9A\u519C\u6C11\u6536\u5165\u8865\u8D34|2019||0|h|
2130121|\u519C\u4E1A\u7ED3\u6784\u8C03\u6574\u8865\u8D34|2019||0|h|
2130122|\u519C\u4E1A\u751F\u4EA7\u53D1\u5C55|2020||0|m|\u519C\u4E1A\u751F\u4EA7\u652F\u6301\u8865\u8D34
2130124|\u519C\u6751\u5408\u4F5C\u7ECF\u6D4E|2020||0|m|\u519C\u4E1A\u7EC4\u7EC7\u5316\u4E0E\u4EA7\u4E1A\u5316\u7ECF\u8425
2130125|\u519C\u4EA7\u54C1\u52A0\u5DE5\u4E0E\u4FC3\u9500|2019||0|h|
2130126|\u519C\u6751\u793E\u4F1A\u4E8B\u4E1A|2020||0|m|\u519C\u6751\u516C\u76CA\u4E8B\u4E1A
2130135|\u519C\u4E1A\u751F\u6001\u8D44\u6E90\u4FDD\u62A4|2022||0|m|\u519C\u4E1A\u8D44\u6E90\u4FDD\u62A4\u4FEE\u590D\u4E0E\u5229\u7528
2130142|\u4E61\u6751\u9053\u8DEF\u5EFA\u8BBE|2022||0|m|\u519C\u6751\u9053\u8DEF\u5EFA\u8BBE
2130148|\u6E14\u4E1A\u53D1\u5C55|2021||0|m|\u6210\u54C1\u6CB9\u4EF7\u683C\u6539\u9769\u5BF9\u6E14\u4E1A\u7684\u8865\u8D34
2130152|\u5BF9\u9AD8\u6821\u6BD5\u4E1A\u751F\u5230\u57FA\u5C42\u4EFB\u804C\u8865\u52A9|2019||0|h|
2130153|\u8015\u5730\u5EFA\u8BBE\u4E0E\u5229\u7528|2023||0|m|\u519C\u7530\u5EFA\u8BBE
2130199|\u5176\u4ED6\u519C\u4E1A\u519C\u6751\u652F\u51FA|2020||0|m|\u5176\u4ED6\u519C\u4E1A\u652F\u51FA
21302|\u6797\u4E1A\u548C\u8349\u539F|2019||0|h|\u6797\u4E1A
2130201|\u884C\u653F\u8FD0\u884C|2019||0|h|
2130202|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2130203|\u673A\u5173\u670D\u52A1|2019||0|h|
2130204|\u4E8B\u4E1A\u673A\u6784|2019||0|m|\u6797\u4E1A\u4E8B\u4E1A\u673A\u6784
2130205|\u68EE\u6797\u8D44\u6E90\u57F9\u80B2|2020||0|m|\u68EE\u6797\u57F9\u80B2
2130206|\u6280\u672F\u63A8\u5E7F\u4E0E\u8F6C\u5316|2020||0|m|\u6797\u4E1A\u6280\u672F\u63A8\u5E7F
2130207|\u68EE\u6797\u8D44\u6E90\u7BA1\u7406|2019||0|h|
2130209|\u68EE\u6797\u751F\u6001\u6548\u76CA\u8865\u507F|2019||0|h|
2130211|\u52A8\u690D\u7269\u4FDD\u62A4|2019||0|h|
2130212|\u6E7F\u5730\u4FDD\u62A4|2019||0|h|
2130213|\u6267\u6CD5\u4E0E\u76D1\u7763|2020||0|m|\u6797\u4E1A\u6267\u6CD5\u4E0E\u76D1\u7763
2130217|\u9632\u6C99\u6CBB\u6C99|2020||0|h|\u6797\u4E1A\u9632\u6C99\u6CBB\u6C99
2130220|\u5BF9\u5916\u5408\u4F5C\u4E0E\u4EA4\u6D41|2019||0|h|
2130221|\u4EA7\u4E1A\u5316\u7BA1\u7406|2019||0|h|
2130223|\u4FE1\u606F\u7BA1\u7406|2019||0|h|
2130226|\u6797\u533A\u516C\u5171\u652F\u51FA|2019||0|h|
2130227|\u8D37\u6B3E\u8D34\u606F|2019||0|h|
2130234|\u6797\u4E1A\u8349\u539F\u9632\u707E\u51CF\u707E|2019||0|h|
2130235|\u56FD\u5BB6\u516C\u56ED|2019||0|m|
2130236|\u8349\u539F\u7BA1\u7406|2019||0|m|
2130237|\u884C\u4E1A\u4E1A\u52A1\u7BA1\u7406|2019||0|m|
2130238|\u9000\u8015\u8FD8\u6797\u8FD8\u8349|2023||0|l|
2130299|\u5176\u4ED6\u6797\u4E1A\u548C\u8349\u539F\u652F\u51FA|2019||0|h|
21303|\u6C34\u5229|2019||0|h|
2130301|\u884C\u653F\u8FD0\u884C|2019||0|h|
2130302|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2130303|\u673A\u5173\u670D\u52A1|2019||0|h|
2130304|\u6C34\u5229\u884C\u4E1A\u4E1A\u52A1\u7BA1\u7406|2019||0|h|
2130305|\u6C34\u5229\u5DE5\u7A0B\u5EFA\u8BBE|2019||0|h|
2130306|\u6C34\u5229\u5DE5\u7A0B\u8FD0\u884C\u4E0E\u7EF4\u62A4|2019||0|h|
2130307|\u957F\u6C5F\u9EC4\u6CB3\u7B49\u6D41\u57DF\u7BA1\u7406|2019||0|h|
2130308|\u6C34\u5229\u524D\u671F\u5DE5\u4F5C|2019||0|h|
2130309|\u6C34\u5229\u6267\u6CD5\u76D1\u7763|2019||0|h|
2130310|\u6C34\u571F\u4FDD\u6301|2019||0|h|
2130311|\u6C34\u8D44\u6E90\u8282\u7EA6\u7BA1\u7406\u4E0E\u4FDD\u62A4|2019||0|h|
2130312|\u6C34\u8D28\u76D1\u6D4B|2019||0|h|
2130313|\u6C34\u6587\u6D4B\u62A5|2019||0|h|
2130314|\u9632\u6C5B|2019||0|h|
2130315|\u6297\u65F1|2019||0|h|
2130316|\u519C\u6751\u6C34\u5229|2020||0|m|\u519C\u7530\u6C34\u5229
2130317|\u6C34\u5229\u6280\u672F\u63A8\u5E7F|2019||0|h|
2130318|\u56FD\u9645\u6CB3\u6D41\u6CBB\u7406\u4E0E\u7BA1\u7406|2019||0|h|
2130319|\u6C5F\u6CB3\u6E56\u5E93\u6C34\u7CFB\u7EFC\u5408\u6574\u6CBB|2019||0|h|
2130321|\u5927\u4E2D\u578B\u6C34\u5E93\u79FB\u6C11\u540E\u671F\u6276\u6301\u4E13\u9879\u652F\u51FA|2019||0|h|
2130322|\u6C34\u5229\u5B89\u5168\u76D1\u7763|2019||0|h|
2130333|\u4FE1\u606F\u7BA1\u7406|2019||0|h|
2130334|\u6C34\u5229\u5EFA\u8BBE\u5F81\u5730\u53CA\u79FB\u6C11\u652F\u51FA|2019||0|m|\u6C34\u5229\u5EFA\u8BBE\u79FB\u6C11\u652F\u51FA
2130335|\u519C\u6751\u4F9B\u6C34|2022||0|m|\u519C\u6751\u4EBA\u755C\u996E\u6C34
2130336|\u5357\u6C34\u5317\u8C03\u5DE5\u7A0B\u5EFA\u8BBE|2019||0|m|
2130337|\u5357\u6C34\u5317\u8C03\u5DE5\u7A0B\u7BA1\u7406|2019||0|m|
2130399|\u5176\u4ED6\u6C34\u5229\u652F\u51FA|2019||0|h|
21305|\u5DE9\u56FA\u8131\u8D2B\u653B\u575A\u6210\u679C\u8854\u63A5\u4E61\u6751\u632F\u5174|2021||0|h|\u6276\u8D2B/\u5DE9\u56FA\u8131\u8D2B\u8854\u63A5\u4E61\u6751\u632F\u5174
2130501|\u884C\u653F\u8FD0\u884C|2019||0|h|
2130502|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2130503|\u673A\u5173\u670D\u52A1|2019||0|h|
2130504|\u519C\u6751\u57FA\u7840\u8BBE\u65BD\u5EFA\u8BBE|2019||0|h|
2130505|\u751F\u4EA7\u53D1\u5C55|2019||0|h|
2130506|\u793E\u4F1A\u53D1\u5C55|2019||0|h|
2130507|\u8D37\u6B3E\u5956\u8865\u548C\u8D34\u606F|2021||0|m|\u6276\u8D2B\u8D37\u6B3E\u5956\u8865\u548C\u8D34\u606F
2130508|\u201C\u4E09\u897F\u201D\u519C\u4E1A\u5EFA\u8BBE\u4E13\u9879\u8865\u52A9|2019||0|h|
2130550|\u4E8B\u4E1A\u8FD0\u884C|2021||0|m|\u6276\u8D2B\u4E8B\u4E1A\u673A\u6784
2130599|\u5176\u4ED6\u5DE9\u56FA\u8131\u8D2B\u653B\u575A\u6210\u679C\u8854\u63A5\u4E61\u6751\u632F\u5174\u652F\u51FA|2021||0|h|\u5176\u4ED6\u6276\u8D2B\u652F\u51FA
21307|\u519C\u6751\u7EFC\u5408\u6539\u9769|2019||0|h|
2130701|\u5BF9\u6751\u7EA7\u516C\u76CA\u4E8B\u4E1A\u5EFA\u8BBE\u7684\u8865\u52A9|2020||0|m|\u5BF9\u6751\u7EA7\u4E00\u4E8B\u4E00\u8BAE\u7684\u8865\u52A9
2130704|\u56FD\u6709\u519C\u573A\u529E\u793E\u4F1A\u804C\u80FD\u6539\u9769\u8865\u52A9|2019||0|h|
2130705|\u5BF9\u6751\u6C11\u59D4\u5458\u4F1A\u548C\u6751\u515A\u652F\u90E8\u7684\u8865\u52A9|2019||0|h|
2130706|\u5BF9\u6751\u96C6\u4F53\u7ECF\u6D4E\u7EC4\u7EC7\u7684\u8865\u52A9|2019||0|h|
2130707|\u519C\u6751\u7EFC\u5408\u6539\u9769\u793A\u8303\u8BD5\u70B9\u8865\u52A9|2019||0|h|
2130799|\u5176\u4ED6\u519C\u6751\u7EFC\u5408\u6539\u9769\u652F\u51FA|2019||0|h|
21308|\u666E\u60E0\u91D1\u878D\u53D1\u5C55\u652F\u51FA|2019||0|h|
2130801|\u652F\u6301\u519C\u6751\u91D1\u878D\u673A\u6784|2019||0|h|
2130803|\u519C\u4E1A\u4FDD\u9669\u4FDD\u8D39\u8865\u8D34|2019||0|h|
2130804|\u521B\u4E1A\u62C5\u4FDD\u8D37\u6B3E\u8D34\u606F\u53CA\u5956\u8865|2021||0|m|\u521B\u4E1A\u62C5\u4FDD\u8D37\u6B3E\u8D34\u606F
2130805|\u8865\u5145\u521B\u4E1A\u62C5\u4FDD\u8D37\u6B3E\u57FA\u91D1|2019||0|h|
2130899|\u5176\u4ED6\u666E\u60E0\u91D1\u878D\u53D1\u5C55\u652F\u51FA|2019||0|h|
21309|\u76EE\u6807\u4EF7\u683C\u8865\u8D34|2019||0|h|
2130901|\u68C9\u82B1\u76EE\u6807\u4EF7\u683C\u8865\u8D34|2019||0|h|
2130999|\u5176\u4ED6\u76EE\u6807\u4EF7\u683C\u8865\u8D34|2019||0|h|
21366|\u5927\u4E2D\u578B\u6C34\u5E93\u5E93\u533A\u57FA\u91D1\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
2136601|\u57FA\u7840\u8BBE\u65BD\u5EFA\u8BBE\u548C\u7ECF\u6D4E\u53D1\u5C55|2019||1|h|
2136602|\u89E3\u51B3\u79FB\u6C11\u9057\u7559\u95EE\u9898|2019||1|h|
2136603|\u5E93\u533A\u9632\u62A4\u5DE5\u7A0B\u7EF4\u62A4|2019||1|h|
2136699|\u5176\u4ED6\u5927\u4E2D\u578B\u6C34\u5E93\u5E93\u533A\u57FA\u91D1\u652F\u51FA|2019||1|h|
21399|\u5176\u4ED6\u519C\u6797\u6C34\u652F\u51FA|2019||0|h|
2139901|\u5316\u89E3\u5176\u4ED6\u516C\u76CA\u6027\u4E61\u6751\u503A\u52A1\u652F\u51FA|2019||0|h|
2139999|\u5176\u4ED6\u519C\u6797\u6C34\u652F\u51FA|2019||0|h|
214|\u4EA4\u901A\u8FD0\u8F93\u652F\u51FA|2019||0|h|
21401|\u516C\u8DEF\u6C34\u8DEF\u8FD0\u8F93|2019||0|h|
2140101|\u884C\u653F\u8FD0\u884C|2019||0|h|
2140102|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2140103|\u673A\u5173\u670D\u52A1|2019||0|h|
2140104|\u516C\u8DEF\u5EFA\u8BBE|2019||0|m|\u65B0\u5EFA\u516C\u8DEF
2140106|\u516C\u8DEF\u517B\u62A4|2019||0|h|
2140109|\u4EA4\u901A\u8FD0\u8F93\u4FE1\u606F\u5316\u5EFA\u8BBE|2019||0|m|\u516C\u8DEF\u548C\u8FD0\u8F93\u4FE1\u606F\u5316\u5EFA\u8BBE
2140110|\u516C\u8DEF\u548C\u8FD0\u8F93\u5B89\u5168|2019||0|h|
2140111|\u516C\u8DEF\u8FD8\u8D37\u4E13\u9879|2019||0|h|
2140112|\u516C\u8DEF\u8FD0\u8F93\u7BA1\u7406|2019||0|h|
2140114|\u516C\u8DEF\u548C\u8FD0\u8F93\u6280\u672F\u6807\u51C6\u5316\u5EFA\u8BBE|2019||0|h|
2140122|\u6C34\u8FD0\u5EFA\u8BBE|2019||0|m|\u6E2F\u53E3\u8BBE\u65BD
2140123|\u822A\u9053\u7EF4\u62A4|2019||0|h|
2140127|\u8239\u8236\u68C0\u9A8C|2019||0|h|
2140128|\u6551\u52A9\u6253\u635E|2019||0|h|
2140129|\u5185\u6CB3\u8FD0\u8F93|2019||0|h|
2140130|\u8FDC\u6D0B\u8FD0\u8F93|2019||0|h|
2140131|\u6D77\u4E8B\u7BA1\u7406|2019||0|h|
2140133|\u822A\u6807\u4E8B\u4E1A\u53D1\u5C55\u652F\u51FA|2019||0|h|
2140136|\u6C34\u8DEF\u8FD0\u8F93\u7BA1\u7406\u652F\u51FA|2019||0|h|
2140138|\u53E3\u5CB8\u5EFA\u8BBE|2019||0|h|
2140199|\u5176\u4ED6\u516C\u8DEF\u6C34\u8DEF\u8FD0\u8F93\u652F\u51FA|2019||0|h|
21402|\u94C1\u8DEF\u8FD0\u8F93|2019||0|h|
2140201|\u884C\u653F\u8FD0\u884C|2019||0|h|
2140202|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2140203|\u673A\u5173\u670D\u52A1|2019||0|h|
2140204|\u94C1\u8DEF\u8DEF\u7F51\u5EFA\u8BBE|2019||0|h|
2140205|\u94C1\u8DEF\u8FD8\u8D37\u4E13\u9879|2019||0|h|
2140206|\u94C1\u8DEF\u5B89\u5168|2019||0|h|
2140207|\u94C1\u8DEF\u4E13\u9879\u8FD0\u8F93|2019||0|h|
2140208|\u884C\u4E1A\u76D1\u7BA1|2019||0|h|
2140299|\u5176\u4ED6\u94C1\u8DEF\u8FD0\u8F93\u652F\u51FA|2019||0|h|
21403|\u6C11\u7528\u822A\u7A7A\u8FD0\u8F93|2019||0|h|
2140301|\u884C\u653F\u8FD0\u884C|2019||0|h|
2140302|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2140303|\u673A\u5173\u670D\u52A1|2019||0|h|
2140304|\u673A\u573A\u5EFA\u8BBE|2019||0|h|
2140305|\u7A7A\u7BA1\u7CFB\u7EDF\u5EFA\u8BBE|2019||0|h|
2140306|\u6C11\u822A\u8FD8\u8D37\u4E13\u9879\u652F\u51FA|2019||0|h|
2140307|\u6C11\u7528\u822A\u7A7A\u5B89\u5168|2019||0|h|
2140308|\u6C11\u822A\u4E13\u9879\u8FD0\u8F93|2019||0|h|
2140399|\u5176\u4ED6\u6C11\u7528\u822A\u7A7A\u8FD0\u8F93\u652F\u51FA|2019||0|h|
21405|\u90AE\u653F\u4E1A\u652F\u51FA|2019||0|h|
2140501|\u884C\u653F\u8FD0\u884C|2019||0|h|
2140502|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2140503|\u673A\u5173\u670D\u52A1|2019||0|h|
2140504|\u884C\u4E1A\u76D1\u7BA1|2019||0|h|
2140505|\u90AE\u653F\u666E\u904D\u670D\u52A1\u4E0E\u7279\u6B8A\u670D\u52A1|2019||0|h|
2140599|\u5176\u4ED6\u90AE\u653F\u4E1A\u652F\u51FA|2019||0|h|
21406|\u8F66\u8F86\u8D2D\u7F6E\u7A0E\u652F\u51FA|2019||0|h|
2140601|\u8F66\u8F86\u8D2D\u7F6E\u7A0E\u7528\u4E8E\u516C\u8DEF\u7B49\u57FA\u7840\u8BBE\u65BD\u5EFA\u8BBE\u652F\u51FA|2019||0|h|
2140602|\u8F66\u8F86\u8D2D\u7F6E\u7A0E\u7528\u4E8E\u519C\u6751\u516C\u8DEF\u5EFA\u8BBE\u652F\u51FA|2019||0|h|
2140603|\u8F66\u8F86\u8D2D\u7F6E\u7A0E\u7528\u4E8E\u8001\u65E7\u6C7D\u8F66\u62A5\u5E9F\u66F4\u65B0\u8865\u8D34|2019||0|h|
2140699|\u8F66\u8F86\u8D2D\u7F6E\u7A0E\u5176\u4ED6\u652F\u51FA|2019||0|h|
21499|\u5176\u4ED6\u4EA4\u901A\u8FD0\u8F93\u652F\u51FA|2019||0|h|
2149901|\u516C\u5171\u4EA4\u901A\u8FD0\u8425\u8865\u52A9|2019||0|h|
2149999|\u5176\u4ED6\u4EA4\u901A\u8FD0\u8F93\u652F\u51FA|2019||0|h|
215|\u8D44\u6E90\u52D8\u63A2\u5DE5\u4E1A\u4FE1\u606F\u7B49\u652F\u51FA|2021||0|h|\u8D44\u6E90\u52D8\u63A2\u4FE1\u606F\u7B49\u652F\u51FA
21501|\u8D44\u6E90\u52D8\u63A2\u5F00\u53D1|2019||0|m|\u8D44\u6E90\u52D8\u63A2\u4E1A
2150101|\u884C\u653F\u8FD0\u884C|2019||0|h|
2150102|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2150103|\u673A\u5173\u670D\u52A1|2019||0|h|
2150104|\u7164\u70AD\u52D8\u63A2\u5F00\u91C7\u548C\u6D17\u9009|2019||0|h|
2150105|\u77F3\u6CB9\u548C\u5929\u7136\u6C14\u52D8\u63A2\u5F00\u91C7|2019||0|h|
2150106|\u9ED1\u8272\u91D1\u5C5E\u77FF\u52D8\u63A2\u548C\u91C7\u9009|2019||0|h|
2150107|\u6709\u8272\u91D1\u5C5E\u77FF\u52D8\u63A2\u548C\u91C7\u9009|2019||0|h|
2150108|\u975E\u91D1\u5C5E\u77FF\u52D8\u63A2\u548C\u91C7\u9009|2019||0|h|
2150199|\u5176\u4ED6\u8D44\u6E90\u52D8\u63A2\u4E1A\u652F\u51FA|2019||0|h|
21502|\u5236\u9020\u4E1A|2019||0|h|
2150201|\u884C\u653F\u8FD0\u884C|2019||0|h|
2150202|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2150203|\u673A\u5173\u670D\u52A1|2019||0|h|
2150204|\u7EBA\u7EC7\u4E1A|2019||0|h|
2150205|\u533B\u836F\u5236\u9020\u4E1A|2019||0|h|
2150206|\u975E\u91D1\u5C5E\u77FF\u7269\u5236\u54C1\u4E1A|2019||0|h|
2150207|\u901A\u4FE1\u8BBE\u5907\u3001\u8BA1\u7B97\u673A\u53CA\u5176\u4ED6\u7535\u5B50\u8BBE\u5907\u5236\u9020\u4E1A|2019||0|h|
2150208|\u4EA4\u901A\u8FD0\u8F93\u8BBE\u5907\u5236\u9020\u4E1A|2019||0|h|
2150209|\u7535\u6C14\u673A\u68B0\u53CA\u5668\u6750\u5236\u9020\u4E1A|2019||0|h|
2150210|\u5DE5\u827A\u54C1\u53CA\u5176\u4ED6\u5236\u9020\u4E1A|2019||0|h|
2150212|\u77F3\u6CB9\u52A0\u5DE5\u3001\u70BC\u7126\u53CA\u6838\u71C3\u6599\u52A0\u5DE5\u4E1A|2019||0|h|
2150213|\u5316\u5B66\u539F\u6599\u53CA\u5316\u5B66\u5236\u54C1\u5236\u9020\u4E1A|2019||0|h|
2150214|\u9ED1\u8272\u91D1\u5C5E\u51B6\u70BC\u53CA\u538B\u5EF6\u52A0\u5DE5\u4E1A|2019||0|h|
2150215|\u6709\u8272\u91D1\u5C5E\u51B6\u70BC\u53CA\u538B\u5EF6\u52A0\u5DE5\u4E1A|2019||0|h|
2150299|\u5176\u4ED6\u5236\u9020\u4E1A\u652F\u51FA|2019||0|h|
21503|\u5EFA\u7B51\u4E1A|2019||0|h|
2150301|\u884C\u653F\u8FD0\u884C|2019||0|h|
2150302|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2150303|\u673A\u5173\u670D\u52A1|2019||0|h|
2150399|\u5176\u4ED6\u5EFA\u7B51\u4E1A\u652F\u51FA|2019||0|h|
21505|\u5DE5\u4E1A\u548C\u4FE1\u606F\u4EA7\u4E1A\u76D1\u7BA1|2021||0|m|\u5DE5\u4E1A\u548C\u4FE1\u606F\u4EA7\u4E1A\u76D1\u7BA1\u652F\u51FA
2150501|\u884C\u653F\u8FD0\u884C|2019||0|h|
2150502|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2150503|\u673A\u5173\u670D\u52A1|2019||0|h|
2150505|\u6218\u5907\u5E94\u6025|2019||0|h|
2150507|\u4E13\u7528\u901A\u4FE1|2019||0|h|
2150508|\u65E0\u7EBF\u7535\u53CA\u4FE1\u606F\u901A\u4FE1\u76D1\u7BA1|2021||0|m|\u65E0\u7EBF\u7535\u76D1\u7BA1
2150509|\u5DE5\u7A0B\u5EFA\u8BBE\u53CA\u8FD0\u884C\u7EF4\u62A4|2021||0|m|
2150510|\u4EA7\u4E1A\u53D1\u5C55|2021||0|m|\u5DE5\u4E1A\u548C\u4FE1\u606F\u4EA7\u4E1A\u652F\u6301
2150550|\u4E8B\u4E1A\u8FD0\u884C|2019||0|m|
2150599|\u5176\u4ED6\u5DE5\u4E1A\u548C\u4FE1\u606F\u4EA7\u4E1A\u76D1\u7BA1\u652F\u51FA|2019||0|h|
21507|\u56FD\u6709\u8D44\u4EA7\u76D1\u7BA1|2019||0|h|
2150701|\u884C\u653F\u8FD0\u884C|2019||0|h|
2150702|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2150703|\u673A\u5173\u670D\u52A1|2019||0|h|
2150704|\u56FD\u6709\u4F01\u4E1A\u76D1\u4E8B\u4F1A\u4E13\u9879|2019||0|h|
2150705|\u4E2D\u592E\u4F01\u4E1A\u4E13\u9879\u7BA1\u7406|2019||0|h|
2150799|\u5176\u4ED6\u56FD\u6709\u8D44\u4EA7\u76D1\u7BA1\u652F\u51FA|2019||0|h|
21508|\u652F\u6301\u4E2D\u5C0F\u4F01\u4E1A\u53D1\u5C55\u548C\u7BA1\u7406\u652F\u51FA|2019||0|h|
2150801|\u884C\u653F\u8FD0\u884C|2019||0|h|
2150802|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2150803|\u673A\u5173\u670D\u52A1|2019||0|h|
2150804|\u79D1\u6280\u578B\u4E2D\u5C0F\u4F01\u4E1A\u6280\u672F\u521B\u65B0\u57FA\u91D1|2019||0|h|
2150805|\u4E2D\u5C0F\u4F01\u4E1A\u53D1\u5C55\u4E13\u9879|2019||0|h|
2150806|\u51CF\u514D\u623F\u79DF\u8865\u8D34|2022||0|m|
2150899|\u5176\u4ED6\u652F\u6301\u4E2D\u5C0F\u4F01\u4E1A\u53D1\u5C55\u548C\u7BA1\u7406\u652F\u51FA|2019||0|h|
21599|\u5176\u4ED6\u8D44\u6E90\u52D8\u63A2\u5DE5\u4E1A\u4FE1\u606F\u7B49\u652F\u51FA|2021||0|h|\u5176\u4ED6\u8D44\u6E90\u52D8\u63A2\u4FE1\u606F\u7B49\u652F\u51FA
2159901|\u9EC4\u91D1\u4E8B\u52A1||2019|0|h|
2159904|\u6280\u672F\u6539\u9020\u652F\u51FA|2019||0|h|
2159905|\u4E2D\u836F\u6750\u6276\u6301\u8D44\u91D1\u652F\u51FA|2019||0|h|
2159906|\u91CD\u70B9\u4EA7\u4E1A\u632F\u5174\u548C\u6280\u672F\u6539\u9020\u9879\u76EE\u8D37\u6B3E\u8D34\u606F|2019||0|h|
2159999|\u5176\u4ED6\u8D44\u6E90\u52D8\u63A2\u5DE5\u4E1A\u4FE1\u606F\u7B49\u652F\u51FA|2019||0|h|
216|\u5546\u4E1A\u670D\u52A1\u4E1A\u7B49\u652F\u51FA|2019||0|h|
21602|\u5546\u4E1A\u6D41\u901A\u4E8B\u52A1|2019||0|h|
2160201|\u884C\u653F\u8FD0\u884C|2019||0|h|
2160202|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2160203|\u673A\u5173\u670D\u52A1|2019||0|h|
2160216|\u98DF\u54C1\u6D41\u901A\u5B89\u5168\u8865\u8D34|2019||0|h|
2160217|\u5E02\u573A\u76D1\u6D4B\u53CA\u4FE1\u606F\u7BA1\u7406|2019||0|h|
2160218|\u6C11\u8D38\u4F01\u4E1A\u8865\u8D34|2019||0|h|
2160219|\u6C11\u8D38\u6C11\u54C1\u8D37\u6B3E\u8D34\u606F|2019||0|h|
2160250|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2160299|\u5176\u4ED6\u5546\u4E1A\u6D41\u901A\u4E8B\u52A1\u652F\u51FA|2019||0|h|
21606|\u6D89\u5916\u53D1\u5C55\u670D\u52A1\u652F\u51FA|2019||0|h|
2160601|\u884C\u653F\u8FD0\u884C|2019||0|h|
2160602|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2160603|\u673A\u5173\u670D\u52A1|2019||0|h|
2160607|\u5916\u5546\u6295\u8D44\u73AF\u5883\u5EFA\u8BBE\u8865\u52A9\u8D44\u91D1|2019||0|h|
2160699|\u5176\u4ED6\u6D89\u5916\u53D1\u5C55\u670D\u52A1\u652F\u51FA|2019||0|h|
21699|\u5176\u4ED6\u5546\u4E1A\u670D\u52A1\u4E1A\u7B49\u652F\u51FA|2019||0|h|
2169901|\u670D\u52A1\u4E1A\u57FA\u7840\u8BBE\u65BD\u5EFA\u8BBE|2019||0|h|
2169999|\u5176\u4ED6\u5546\u4E1A\u670D\u52A1\u4E1A\u7B49\u652F\u51FA|2019||0|h|
217|\u91D1\u878D\u652F\u51FA|2019||0|h|
21701|\u91D1\u878D\u90E8\u95E8\u884C\u653F\u652F\u51FA|2019||0|h|
2170101|\u884C\u653F\u8FD0\u884C|2019||0|h|
2170102|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2170103|\u673A\u5173\u670D\u52A1|2019||0|h|
2170104|\u5B89\u5168\u9632\u536B|2019||0|h|
2170150|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2170199|\u91D1\u878D\u90E8\u95E8\u5176\u4ED6\u884C\u653F\u652F\u51FA|2019||0|h|
21702|\u91D1\u878D\u90E8\u95E8\u76D1\u7BA1\u652F\u51FA|2019||0|h|
2170204|\u91D1\u878D\u884C\u4E1A\u7535\u5B50\u5316\u5EFA\u8BBE|2019||0|h|
2170205|\u4ECE\u4E1A\u4EBA\u5458\u8D44\u683C\u8003\u8BD5|2019||0|h|
2170206|\u53CD\u6D17\u94B1|2019||0|h|
2170299|\u91D1\u878D\u90E8\u95E8\u5176\u4ED6\u76D1\u7BA1\u652F\u51FA|2019||0|h|
21703|\u91D1\u878D\u53D1\u5C55\u652F\u51FA|2019||0|h|
2170301|\u653F\u7B56\u6027\u94F6\u884C\u4E8F\u635F\u8865\u8D34|2019||0|h|
2170302|\u5229\u606F\u8D39\u7528\u8865\u8D34\u652F\u51FA|2019||0|h|
2170303|\u8865\u5145\u8D44\u672C\u91D1|2019||0|h|
2170304|\u98CE\u9669\u57FA\u91D1\u8865\u52A9|2019||0|h|
2170399|\u5176\u4ED6\u91D1\u878D\u53D1\u5C55\u652F\u51FA|2019||0|h|
21704|\u91D1\u878D\u8C03\u63A7\u652F\u51FA|2019||0|h|
2170401|\u4E2D\u592E\u94F6\u884C\u4E8F\u635F\u8865\u8D34|2019||0|h|
2170499|\u5176\u4ED6\u91D1\u878D\u8C03\u63A7\u652F\u51FA|2019||0|h|
21799|\u5176\u4ED6\u91D1\u878D\u652F\u51FA|2019||0|h|
2179902|\u91CD\u70B9\u4F01\u4E1A\u8D37\u6B3E\u8D34\u606F|2019||0|h|
2179999|\u5176\u4ED6\u91D1\u878D\u652F\u51FA|2019||0|h|
219|\u63F4\u52A9\u5176\u4ED6\u5730\u533A\u652F\u51FA|2019||0|h|
21901|\u4E00\u822C\u516C\u5171\u670D\u52A1|2019||0|h|
21902|\u6559\u80B2|2019||0|h|
21903|\u6587\u5316\u65C5\u6E38\u4F53\u80B2\u4E0E\u4F20\u5A92|2019||0|m|\u6587\u5316\u4F53\u80B2\u4E0E\u4F20\u5A92
21904|\u536B\u751F\u5065\u5EB7|2019||0|m|\u533B\u7597\u536B\u751F
21905|\u8282\u80FD\u73AF\u4FDD|2019||0|h|
21906|\u519C\u4E1A\u519C\u6751|2019||0|m|\u519C\u4E1A
21907|\u4EA4\u901A\u8FD0\u8F93|2019||0|h|
21908|\u4F4F\u623F\u4FDD\u969C|2019||0|h|
21999|\u5176\u4ED6\u652F\u51FA|2019||0|h|
220|\u81EA\u7136\u8D44\u6E90\u6D77\u6D0B\u6C14\u8C61\u7B49\u652F\u51FA|2019||0|h|\u56FD\u571F\u6D77\u6D0B\u6C14\u8C61\u7B49\u652F\u51FA
22001|\u81EA\u7136\u8D44\u6E90\u4E8B\u52A1|2019||0|h|\u56FD\u571F\u8D44\u6E90\u4E8B\u52A1
2200101|\u884C\u653F\u8FD0\u884C|2019||0|h|
2200102|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2200103|\u673A\u5173\u670D\u52A1|2019||0|h|
2200104|\u81EA\u7136\u8D44\u6E90\u89C4\u5212\u53CA\u7BA1\u7406|2019||0|h|
2200106|\u81EA\u7136\u8D44\u6E90\u5229\u7528\u4E0E\u4FDD\u62A4|2019||0|h|
2200107|\u81EA\u7136\u8D44\u6E90\u793E\u4F1A\u516C\u76CA\u670D\u52A1|2019||0|h|
2200108|\u81EA\u7136\u8D44\u6E90\u884C\u4E1A\u4E1A\u52A1\u7BA1\u7406|2019||0|h|
2200109|\u81EA\u7136\u8D44\u6E90\u8C03\u67E5\u4E0E\u786E\u6743\u767B\u8BB0|2019||0|h|
2200112|\u571F\u5730\u8D44\u6E90\u50A8\u5907\u652F\u51FA|2019||0|h|
2200113|\u5730\u8D28\u77FF\u4EA7\u8D44\u6E90\u4E0E\u73AF\u5883\u8C03\u67E5|2019||0|h|
2200114|\u5730\u8D28\u52D8\u67E5\u4E0E\u77FF\u4EA7\u8D44\u6E90\u7BA1\u7406|2019||0|h|
2200115|\u5730\u8D28\u8F6C\u4EA7\u9879\u76EE\u8D22\u653F\u8D34\u606F|2019||0|h|
2200116|\u56FD\u5916\u98CE\u9669\u52D8\u67E5|2019||0|h|
2200119|\u5730\u8D28\u52D8\u67E5\u57FA\u91D1\uFF08\u5468\u8F6C\u91D1\uFF09\u652F\u51FA|2019||0|h|
2200120|\u6D77\u57DF\u4E0E\u6D77\u5C9B\u7BA1\u7406|2019||0|h|
2200121|\u81EA\u7136\u8D44\u6E90\u56FD\u9645\u5408\u4F5C\u4E0E\u6D77\u6D0B\u6743\u76CA\u7EF4\u62A4|2019||0|h|
2200122|\u81EA\u7136\u8D44\u6E90\u536B\u661F|2019||0|h|
2200123|\u6781\u5730\u8003\u5BDF|2019||0|h|
2200124|\u6DF1\u6D77\u8C03\u67E5\u4E0E\u8D44\u6E90\u5F00\u53D1|2019||0|h|
2200125|\u6D77\u6E2F\u822A\u6807\u7EF4\u62A4|2019||0|h|
2200126|\u6D77\u6C34\u6DE1\u5316|2019||0|h|
2200127|\u65E0\u5C45\u6C11\u6D77\u5C9B\u4F7F\u7528\u91D1\u652F\u51FA|2019||0|h|
2200128|\u6D77\u6D0B\u6218\u7565\u89C4\u5212\u4E0E\u9884\u8B66\u76D1\u6D4B|2019||0|h|
2200129|\u57FA\u7840\u6D4B\u7ED8\u4E0E\u5730\u7406\u4FE1\u606F\u76D1\u7BA1|2019||0|h|
2200150|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2200199|\u5176\u4ED6\u81EA\u7136\u8D44\u6E90\u4E8B\u52A1\u652F\u51FA|2019||0|h|
22005|\u6C14\u8C61\u4E8B\u52A1|2019||0|h|
2200501|\u884C\u653F\u8FD0\u884C|2019||0|h|
2200502|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2200503|\u673A\u5173\u670D\u52A1|2019||0|h|
2200504|\u6C14\u8C61\u4E8B\u4E1A\u673A\u6784|2019||0|h|
2200506|\u6C14\u8C61\u63A2\u6D4B|2019||0|h|
2200507|\u6C14\u8C61\u4FE1\u606F\u4F20\u8F93\u53CA\u7BA1\u7406|2019||0|h|
2200508|\u6C14\u8C61\u9884\u62A5\u9884\u6D4B|2019||0|h|
2200509|\u6C14\u8C61\u670D\u52A1|2019||0|h|
2200510|\u6C14\u8C61\u88C5\u5907\u4FDD\u969C\u7EF4\u62A4|2019||0|h|
2200511|\u6C14\u8C61\u57FA\u7840\u8BBE\u65BD\u5EFA\u8BBE\u4E0E\u7EF4\u4FEE|2019||0|h|
2200512|\u6C14\u8C61\u536B\u661F|2019||0|h|
2200513|\u6C14\u8C61\u6CD5\u89C4\u4E0E\u6807\u51C6|2019||0|h|
2200514|\u6C14\u8C61\u8D44\u91D1\u5BA1\u8BA1\u7A3D\u67E5|2019||0|h|
2200599|\u5176\u4ED6\u6C14\u8C61\u4E8B\u52A1\u652F\u51FA|2019||0|h|
22099|\u5176\u4ED6\u81EA\u7136\u8D44\u6E90\u6D77\u6D0B\u6C14\u8C61\u7B49\u652F\u51FA|2019||0|h|
2209999|\u5176\u4ED6\u81EA\u7136\u8D44\u6E90\u6D77\u6D0B\u6C14\u8C61\u7B49\u652F\u51FA|2021||0|m|
221|\u4F4F\u623F\u4FDD\u969C\u652F\u51FA|2019||0|h|
22101|\u4FDD\u969C\u6027\u5B89\u5C45\u5DE5\u7A0B\u652F\u51FA|2019||0|h|
2210101|\u5EC9\u79DF\u4F4F\u623F|2019||0|h|
2210102|\u6C89\u9677\u533A\u6CBB\u7406|2019||0|h|
2210103|\u68DA\u6237\u533A\u6539\u9020|2019||0|h|
2210104|\u5C11\u6570\u6C11\u65CF\u5730\u533A\u6E38\u7267\u6C11\u5B9A\u5C45\u5DE5\u7A0B|2019||0|h|
2210105|\u519C\u6751\u5371\u623F\u6539\u9020|2019||0|h|
2210106|\u516C\u5171\u79DF\u8D41\u4F4F\u623F|2019||0|h|
2210107|\u4FDD\u969C\u6027\u4F4F\u623F\u79DF\u91D1\u8865\u8D34|2019||0|h|
2210108|\u8001\u65E7\u5C0F\u533A\u6539\u9020|2020||0|h|
2210109|\u4F4F\u623F\u79DF\u8D41\u5E02\u573A\u53D1\u5C55|2020||0|m|
2210110|\u4FDD\u969C\u6027\u79DF\u8D41\u4F4F\u623F|2022||0|m|
2210199|\u5176\u4ED6\u4FDD\u969C\u6027\u5B89\u5C45\u5DE5\u7A0B\u652F\u51FA|2019||0|h|
22102|\u4F4F\u623F\u6539\u9769\u652F\u51FA|2019||0|h|
2210201|\u4F4F\u623F\u516C\u79EF\u91D1|2019||0|h|
2210202|\u63D0\u79DF\u8865\u8D34|2019||0|h|
2210203|\u8D2D\u623F\u8865\u8D34|2019||0|h|
22103|\u57CE\u4E61\u793E\u533A\u4F4F\u5B85|2019||0|h|
2210301|\u516C\u6709\u4F4F\u623F\u5EFA\u8BBE\u548C\u7EF4\u4FEE\u6539\u9020\u652F\u51FA|2019||0|h|
2210302|\u4F4F\u623F\u516C\u79EF\u91D1\u7BA1\u7406|2019||0|h|
2210399|\u5176\u4ED6\u57CE\u4E61\u793E\u533A\u4F4F\u5B85\u652F\u51FA|2019||0|h|
22198|\u8D85\u957F\u671F\u7279\u522B\u56FD\u503A\u5B89\u6392\u7684\u652F\u51FA|2025||1|h|
2219899|\u5176\u4ED6\u4F4F\u623F\u4FDD\u969C\u652F\u51FA|2025||1|h|
222|\u7CAE\u6CB9\u7269\u8D44\u50A8\u5907\u652F\u51FA|2019||0|h|
22201|\u7CAE\u6CB9\u7269\u8D44\u4E8B\u52A1|2021||0|m|\u7CAE\u6CB9\u4E8B\u52A1
2220101|\u884C\u653F\u8FD0\u884C|2019||0|m|
2220102|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|m|
2220103|\u673A\u5173\u670D\u52A1|2019||0|m|
2220104|\u8D22\u52A1\u548C\u5BA1\u8BA1\u652F\u51FA|2019||0|h|
2220105|\u4FE1\u606F\u7EDF\u8BA1|2019||0|h|
2220106|\u4E13\u9879\u4E1A\u52A1\u6D3B\u52A8|2019||0|h|
2220107|\u56FD\u5BB6\u7CAE\u6CB9\u5DEE\u4EF7\u8865\u8D34|2019||0|h|
2220112|\u7CAE\u98DF\u8D22\u52A1\u6302\u8D26\u5229\u606F\u8865\u8D34|2019||0|h|
2220113|\u7CAE\u98DF\u8D22\u52A1\u6302\u8D26\u6D88\u5316\u6B3E|2019||0|h|
2220114|\u5904\u7406\u9648\u5316\u7CAE\u8865\u8D34|2019||0|h|
2220115|\u7CAE\u98DF\u98CE\u9669\u57FA\u91D1|2019||0|h|
2220118|\u7CAE\u6CB9\u5E02\u573A\u8C03\u63A7\u4E13\u9879\u8D44\u91D1|2019||0|h|
2220119|\u8BBE\u65BD\u5EFA\u8BBE|2021||0|m|
2220120|\u8BBE\u65BD\u5B89\u5168|2021||0|m|
2220121|\u7269\u8D44\u4FDD\u7BA1\u4FDD\u517B|2021||0|m|
2220150|\u4E8B\u4E1A\u8FD0\u884C|2019||0|m|
2220199|\u5176\u4ED6\u7CAE\u6CB9\u7269\u8D44\u4E8B\u52A1\u652F\u51FA|2019||0|h|
22203|\u80FD\u6E90\u50A8\u5907|2019||0|h|
2220301|\u77F3\u6CB9\u50A8\u5907|2019||0|h|
2220303|\u5929\u7136\u94C0\u80FD\u6E90\u50A8\u5907|2019||0|h|
2220304|\u7164\u70AD\u50A8\u5907|2019||0|h|
2220305|\u6210\u54C1\u6CB9\u50A8\u5907|2021||0|m|
2220399|\u5176\u4ED6\u80FD\u6E90\u50A8\u5907\u652F\u51FA|2019||0|h|
22204|\u7CAE\u6CB9\u50A8\u5907|2019||0|h|
2220401|\u50A8\u5907\u7CAE\u6CB9\u8865\u8D34|2019||0|h|
2220402|\u50A8\u5907\u7CAE\u6CB9\u5DEE\u4EF7\u8865\u8D34|2019||0|h|
2220403|\u50A8\u5907\u7CAE\uFF08\u6CB9\uFF09\u5E93\u5EFA\u8BBE|2019||0|h|
2220404|\u6700\u4F4E\u6536\u8D2D\u4EF7\u653F\u7B56\u652F\u51FA|2019||0|h|
2220499|\u5176\u4ED6\u7CAE\u6CB9\u50A8\u5907\u652F\u51FA|2019||0|h|
22205|\u91CD\u8981\u5546\u54C1\u50A8\u5907|2019||0|h|
2220501|\u68C9\u82B1\u50A8\u5907|2019||0|h|
2220502|\u98DF\u7CD6\u50A8\u5907|2019||0|h|
2220503|\u8089\u7C7B\u50A8\u5907|2019||0|h|
2220504|\u5316\u80A5\u50A8\u5907|2019||0|h|
2220505|\u519C\u836F\u50A8\u5907|2019||0|h|
2220506|\u8FB9\u9500\u8336\u50A8\u5907|2019||0|h|
2220507|\u7F8A\u6BDB\u50A8\u5907|2019||0|h|
2220508|\u533B\u836F\u50A8\u5907|2019||0|h|
2220509|\u98DF\u76D0\u50A8\u5907|2019||0|h|
2220510|\u6218\u7565\u7269\u8D44\u50A8\u5907|2019||0|h|
2220511|\u5E94\u6025\u7269\u8D44\u50A8\u5907|2020||0|m|
2220599|\u5176\u4ED6\u91CD\u8981\u5546\u54C1\u50A8\u5907\u652F\u51FA|2019||0|h|
223|\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u652F\u51FA|2019||2|h|
22301|\u89E3\u51B3\u5386\u53F2\u9057\u7559\u95EE\u9898\u53CA\u6539\u9769\u6210\u672C\u652F\u51FA|2019||2|h|
2230101|\u5382\u529E\u5927\u96C6\u4F53\u6539\u9769\u652F\u51FA|2019||2|h|
2230102|\u201C\u4E09\u4F9B\u4E00\u4E1A\u201D\u79FB\u4EA4\u8865\u52A9\u652F\u51FA|2019||2|h|
2230103|\u56FD\u6709\u4F01\u4E1A\u529E\u804C\u6559\u5E7C\u6559\u8865\u52A9\u652F\u51FA|2019||2|h|
2230104|\u56FD\u6709\u4F01\u4E1A\u529E\u516C\u5171\u670D\u52A1\u673A\u6784\u79FB\u4EA4\u8865\u52A9\u652F\u51FA|2019||2|h|
2230105|\u56FD\u6709\u4F01\u4E1A\u9000\u4F11\u4EBA\u5458\u793E\u4F1A\u5316\u7BA1\u7406\u8865\u52A9\u652F\u51FA|2019||2|h|
2230106|\u56FD\u6709\u4F01\u4E1A\u68DA\u6237\u533A\u6539\u9020\u652F\u51FA|2019||2|h|
2230107|\u56FD\u6709\u4F01\u4E1A\u6539\u9769\u6210\u672C\u652F\u51FA|2019||2|h|
2230108|\u79BB\u4F11\u5E72\u90E8\u533B\u836F\u8D39\u8865\u52A9\u652F\u51FA|2019||2|h|
2230199|\u5176\u4ED6\u89E3\u51B3\u5386\u53F2\u9057\u7559\u95EE\u9898\u53CA\u6539\u9769\u6210\u672C\u652F\u51FA|2019||2|h|
22302|\u56FD\u6709\u4F01\u4E1A\u8D44\u672C\u91D1\u6CE8\u5165|2019||2|h|
2230201|\u56FD\u6709\u7ECF\u6D4E\u7ED3\u6784\u8C03\u6574\u652F\u51FA|2019||2|h|
2230202|\u516C\u76CA\u6027\u8BBE\u65BD\u6295\u8D44\u652F\u51FA|2019||2|h|
2230203|\u524D\u77BB\u6027\u6218\u7565\u6027\u4EA7\u4E1A\u53D1\u5C55\u652F\u51FA|2019||2|h|
2230204|\u751F\u6001\u73AF\u5883\u4FDD\u62A4\u652F\u51FA|2019||2|h|
2230205|\u652F\u6301\u79D1\u6280\u8FDB\u6B65\u652F\u51FA|2019||2|h|
2230206|\u4FDD\u969C\u56FD\u5BB6\u7ECF\u6D4E\u5B89\u5168\u652F\u51FA|2019||2|h|
2230207|\u5BF9\u5916\u6295\u8D44\u5408\u4F5C\u652F\u51FA|2019||2|h|
2230299|\u5176\u4ED6\u56FD\u6709\u4F01\u4E1A\u8D44\u672C\u91D1\u6CE8\u5165|2019||2|h|
22303|\u56FD\u6709\u4F01\u4E1A\u653F\u7B56\u6027\u8865\u8D34|2019||2|h|
2230301|\u56FD\u6709\u4F01\u4E1A\u653F\u7B56\u6027\u8865\u8D34|2019||2|h|
22399|\u5176\u4ED6\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u652F\u51FA|2019||2|h|
2239999|\u5176\u4ED6\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u652F\u51FA|2021||2|m|
224|\u707E\u5BB3\u9632\u6CBB\u53CA\u5E94\u6025\u7BA1\u7406\u652F\u51FA|2019||0|h|
22401|\u5E94\u6025\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2240101|\u884C\u653F\u8FD0\u884C|2019||0|h|
2240102|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2240103|\u673A\u5173\u670D\u52A1|2019||0|h|
2240104|\u707E\u5BB3\u98CE\u9669\u9632\u6CBB|2019||0|h|
2240105|\u56FD\u52A1\u9662\u5B89\u59D4\u4F1A\u4E13\u9879|2019||0|h|
2240106|\u5B89\u5168\u76D1\u7BA1|2019||0|h|
2240107|\u5B89\u5168\u751F\u4EA7\u57FA\u7840||2021|0|l|
2240108|\u5E94\u6025\u6551\u63F4|2019||0|h|
2240109|\u5E94\u6025\u7BA1\u7406|2019||0|h|
2240150|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2240199|\u5176\u4ED6\u5E94\u6025\u7BA1\u7406\u652F\u51FA|2019||0|h|
22402|\u6D88\u9632\u6551\u63F4\u4E8B\u52A1|2021||0|h|\u6D88\u9632\u4E8B\u52A1
2240201|\u884C\u653F\u8FD0\u884C|2019||0|h|
2240202|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2240203|\u673A\u5173\u670D\u52A1|2019||0|h|
2240204|\u6D88\u9632\u5E94\u6025\u6551\u63F4|2019||0|h|
2240250|\u4E8B\u4E1A\u8FD0\u884C|2019||0|h|
2240299|\u5176\u4ED6\u6D88\u9632\u6551\u63F4\u4E8B\u52A1\u652F\u51FA|2021||0|h|\u5176\u4ED6\u6D88\u9632\u4E8B\u52A1\u652F\u51FA
22403|\u68EE\u6797\u6D88\u9632\u4E8B\u52A1|2019|2023|0|l|
2240301|\u884C\u653F\u8FD0\u884C|2019|2023|0|l|
2240302|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019|2023|0|l|
2240303|\u673A\u5173\u670D\u52A1|2019|2023|0|l|
2240304|\u68EE\u6797\u6D88\u9632\u5E94\u6025\u6551\u63F4|2019|2023|0|l|
2240399|\u5176\u4ED6\u68EE\u6797\u6D88\u9632\u4E8B\u52A1\u652F\u51FA|2019|2023|0|l|
22404|\u77FF\u5C71\u5B89\u5168|2021||0|m|\u7164\u77FF\u5B89\u5168
2240401|\u884C\u653F\u8FD0\u884C|2019||0|m|
2240402|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|m|
2240403|\u673A\u5173\u670D\u52A1|2019||0|m|
2240404|\u77FF\u5C71\u5B89\u5168\u76D1\u5BDF\u4E8B\u52A1|2021||0|m|\u7164\u77FF\u5B89\u5168\u76D1\u5BDF\u4E8B\u52A1
2240405|\u77FF\u5C71\u5E94\u6025\u6551\u63F4\u4E8B\u52A1|2021||0|m|\u7164\u77FF\u5E94\u6025\u6551\u63F4\u4E8B\u52A1
2240450|\u4E8B\u4E1A\u8FD0\u884C|2019||0|m|
2240499|\u5176\u4ED6\u77FF\u5C71\u5B89\u5168\u652F\u51FA|2021||0|m|\u5176\u4ED6\u7164\u77FF\u5B89\u5168\u652F\u51FA
22405|\u5730\u9707\u4E8B\u52A1|2019||0|h|
2240501|\u884C\u653F\u8FD0\u884C|2019||0|h|
2240502|\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1|2019||0|h|
2240503|\u673A\u5173\u670D\u52A1|2019||0|h|
2240504|\u5730\u9707\u76D1\u6D4B|2019||0|h|
2240505|\u5730\u9707\u9884\u6D4B\u9884\u62A5|2019||0|h|
2240506|\u5730\u9707\u707E\u5BB3\u9884\u9632|2019||0|h|
2240507|\u5730\u9707\u5E94\u6025\u6551\u63F4|2019||0|h|
2240508|\u5730\u9707\u73AF\u5883\u63A2\u5BDF|2019||0|h|
2240509|\u9632\u9707\u51CF\u707E\u4FE1\u606F\u7BA1\u7406|2019||0|h|
2240510|\u9632\u9707\u51CF\u707E\u57FA\u7840\u7BA1\u7406|2019||0|h|
2240550|\u5730\u9707\u4E8B\u4E1A\u673A\u6784|2019||0|h|
2240599|\u5176\u4ED6\u5730\u9707\u4E8B\u52A1\u652F\u51FA|2019||0|h|
22406|\u81EA\u7136\u707E\u5BB3\u9632\u6CBB|2019||0|h|
2240601|\u5730\u8D28\u707E\u5BB3\u9632\u6CBB|2019||0|h|
2240602|\u68EE\u6797\u8349\u539F\u9632\u707E\u51CF\u707E|2019||0|h|
2240699|\u5176\u4ED6\u81EA\u7136\u707E\u5BB3\u9632\u6CBB\u652F\u51FA|2019||0|h|
22407|\u81EA\u7136\u707E\u5BB3\u6551\u707E\u53CA\u6062\u590D\u91CD\u5EFA\u652F\u51FA|2019||0|h|
2240703|\u81EA\u7136\u707E\u5BB3\u6551\u707E\u8865\u52A9|2021||0|m|
2240704|\u81EA\u7136\u707E\u5BB3\u707E\u540E\u91CD\u5EFA\u8865\u52A9|2021||0|m|
2240799|\u5176\u4ED6\u81EA\u7136\u707E\u5BB3\u6551\u707E\u53CA\u6062\u590D\u91CD\u5EFA\u652F\u51FA|2019||0|h|
22499|\u5176\u4ED6\u707E\u5BB3\u9632\u6CBB\u53CA\u5E94\u6025\u7BA1\u7406\u652F\u51FA|2019||0|h|
2249999|\u5176\u4ED6\u707E\u5BB3\u9632\u6CBB\u53CA\u5E94\u6025\u7BA1\u7406\u652F\u51FA|2021||0|m|
227|\u9884\u5907\u8D39|2019||0|h|
229|\u5176\u4ED6\u652F\u51FA|2019||0|h|
22902|\u5E74\u521D\u9884\u7559|2019||0|h|
22904|\u5176\u4ED6\u653F\u5E9C\u6027\u57FA\u91D1\u53CA\u5BF9\u5E94\u4E13\u9879\u503A\u52A1\u6536\u5165\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
2290401|\u5176\u4ED6\u653F\u5E9C\u6027\u57FA\u91D1\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
2290402|\u5176\u4ED6\u5730\u65B9\u81EA\u884C\u8BD5\u70B9\u9879\u76EE\u6536\u76CA\u4E13\u9879\u503A\u5238\u6536\u5165\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
2290403|\u5176\u4ED6\u653F\u5E9C\u6027\u57FA\u91D1\u503A\u52A1\u6536\u5165\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
22908|\u5F69\u7968\u53D1\u884C\u9500\u552E\u673A\u6784\u4E1A\u52A1\u8D39\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
2290802|\u798F\u5229\u5F69\u7968\u53D1\u884C\u673A\u6784\u7684\u4E1A\u52A1\u8D39\u652F\u51FA|2019||1|h|
2290803|\u4F53\u80B2\u5F69\u7968\u53D1\u884C\u673A\u6784\u7684\u4E1A\u52A1\u8D39\u652F\u51FA|2019||1|h|
2290804|\u798F\u5229\u5F69\u7968\u9500\u552E\u673A\u6784\u7684\u4E1A\u52A1\u8D39\u652F\u51FA|2019||1|h|
2290805|\u4F53\u80B2\u5F69\u7968\u9500\u552E\u673A\u6784\u7684\u4E1A\u52A1\u8D39\u652F\u51FA|2019||1|h|
2290806|\u5F69\u7968\u5151\u5956\u5468\u8F6C\u91D1\u652F\u51FA|2019||1|h|
2290807|\u5F69\u7968\u53D1\u884C\u9500\u552E\u98CE\u9669\u57FA\u91D1\u652F\u51FA|2019||1|h|
2290808|\u5F69\u7968\u5E02\u573A\u8C03\u63A7\u8D44\u91D1\u652F\u51FA|2019||1|h|
2290899|\u5176\u4ED6\u5F69\u7968\u53D1\u884C\u9500\u552E\u673A\u6784\u4E1A\u52A1\u8D39\u5B89\u6392\u7684\u652F\u51FA|2019||1|h|
22960|\u5F69\u7968\u516C\u76CA\u91D1\u5B89\u6392\u7684\u652F\u51FA|2019||1|m|\u5F69\u7968\u516C\u76CA\u91D1\u53CA\u5BF9\u5E94\u4E13\u9879\u503A\u52A1\u6536\u5165\u5B89\u6392\u7684\u652F\u51FA
2296001|\u7528\u4E8E\u8865\u5145\u5168\u56FD\u793E\u4F1A\u4FDD\u969C\u57FA\u91D1\u7684\u5F69\u7968\u516C\u76CA\u91D1\u652F\u51FA|2019||1|h|
2296002|\u7528\u4E8E\u793E\u4F1A\u798F\u5229\u7684\u5F69\u7968\u516C\u76CA\u91D1\u652F\u51FA|2019||1|h|
2296003|\u7528\u4E8E\u4F53\u80B2\u4E8B\u4E1A\u7684\u5F69\u7968\u516C\u76CA\u91D1\u652F\u51FA|2019||1|h|
2296004|\u7528\u4E8E\u6559\u80B2\u4E8B\u4E1A\u7684\u5F69\u7968\u516C\u76CA\u91D1\u652F\u51FA|2019||1|h|
2296005|\u7528\u4E8E\u7EA2\u5341\u5B57\u4E8B\u4E1A\u7684\u5F69\u7968\u516C\u76CA\u91D1\u652F\u51FA|2019||1|h|
2296006|\u7528\u4E8E\u6B8B\u75BE\u4EBA\u4E8B\u4E1A\u7684\u5F69\u7968\u516C\u76CA\u91D1\u652F\u51FA|2019||1|h|
2296010|\u7528\u4E8E\u6587\u5316\u4E8B\u4E1A\u7684\u5F69\u7968\u516C\u76CA\u91D1\u652F\u51FA|2019||1|h|
2296011|\u7528\u4E8E\u5DE9\u56FA\u8131\u8D2B\u653B\u575A\u6210\u679C\u8854\u63A5\u4E61\u6751\u632F\u5174\u7684\u5F69\u7968\u516C\u76CA\u91D1\u652F\u51FA|2021||1|m|\u7528\u4E8E\u6276\u8D2B\u7684\u5F69\u7968\u516C\u76CA\u91D1\u652F\u51FA
2296012|\u7528\u4E8E\u6CD5\u5F8B\u63F4\u52A9\u7684\u5F69\u7968\u516C\u76CA\u91D1\u652F\u51FA|2019||1|h|
2296013|\u7528\u4E8E\u57CE\u4E61\u533B\u7597\u6551\u52A9\u7684\u5F69\u7968\u516C\u76CA\u91D1\u652F\u51FA|2019||1|h|
2296099|\u7528\u4E8E\u5176\u4ED6\u793E\u4F1A\u516C\u76CA\u4E8B\u4E1A\u7684\u5F69\u7968\u516C\u76CA\u91D1\u652F\u51FA|2019||1|h|
22999|\u5176\u4ED6\u652F\u51FA|2019||0|h|
2299999|\u5176\u4ED6\u652F\u51FA|2021||0|m|2299901\u5176\u4ED6\u652F\u51FA
230|\u8F6C\u79FB\u6027\u652F\u51FA|2019||0|h|
231|\u503A\u52A1\u8FD8\u672C\u652F\u51FA|2019||0|h|
232|\u503A\u52A1\u4ED8\u606F\u652F\u51FA|2019||0|h|
233|\u503A\u52A1\u53D1\u884C\u8D39\u7528\u652F\u51FA|2019||0|h|
234|\u6297\u75AB\u7279\u522B\u56FD\u503A\u5B89\u6392\u7684\u652F\u51FA|2020||1|h|
23401|\u57FA\u7840\u8BBE\u65BD\u5EFA\u8BBE|2020||1|m|
23402|\u6297\u75AB\u76F8\u5173\u652F\u51FA|2020||1|m|
`;

// packages/accounts/subjects/subjects.ts
var SubjectList = class {
  #compact;
  #index;
  constructor(compact) {
    this.#compact = compact;
  }
  /** All rows with this code: one, or several where it was renamed. */
  withCode(code) {
    return this.#indexed().byCode.get(code) ?? [];
  }
  /** The subject that has this code in a year. */
  inYear(code, year) {
    return this.withCode(code).find((subject) => isInForce(subject, year));
  }
  /** All subjects that have or had this name; brackets and white space do not matter. */
  named(name) {
    return this.#indexed().byName.get(plainSubjectName(name)) ?? [];
  }
  /** The subjects directly under a code; the 类 under the empty code. */
  under(code) {
    return this.#indexed().byParent.get(code) ?? [];
  }
  #indexed() {
    this.#index ??= index(parseSubjects(this.#compact));
    return this.#index;
  }
};
var functionalSubjects = new SubjectList(FUNCTIONAL_LIST);
var economicSubjects = new SubjectList(ECONOMIC_LIST);
function index(subjects2) {
  const byCode = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  const byParent = /* @__PURE__ */ new Map();
  for (const subject of subjects2) {
    append(byCode, subject.code, subject);
    append(byParent, subject.level === "\u7C7B" ? "" : subject.code.slice(0, -2), subject);
    for (const name of new Set([subject.name, ...subject.formerNames].map(plainSubjectName)))
      append(byName, name, subject);
  }
  return { byCode, byName, byParent };
}
function append(map, key, subject) {
  const list = map.get(key);
  if (list === void 0) map.set(key, [subject]);
  else list.push(subject);
}

// packages/accounts/subjects/resolve-path.ts
var COST = {
  same: 0,
  unnamed: 1,
  "lacks-\u652F\u51FA": 1,
  former: 1,
  near: 2,
  similar: 4,
  different: 7
};
var WRONG_MARK = 2;
var AGREEING_CODE = -2;
var HIGHEST_COST_PER_LEVEL = 3;
function resolvePath(stated, year) {
  const codes = wholeCodes(stated);
  let best;
  let tied = false;
  for (const leaf of candidates(stated, codes, year)) {
    const resolved = against(leaf, stated, codes, year);
    if (resolved === void 0) continue;
    if (best === void 0 || resolved.cost < best.cost) {
      best = resolved;
      tied = false;
    } else if (resolved.cost === best.cost) tied = true;
  }
  return best === void 0 || tied || best.cost > HIGHEST_COST_PER_LEVEL * stated.length ? void 0 : best.levels;
}
function wholeCodes(stated) {
  let above = "";
  return stated.map(({ code }) => {
    above = code.length === 2 && above !== "" ? above + code : code.length > 2 ? code : "";
    return above;
  });
}
function candidates(stated, codes, year) {
  const result = /* @__PURE__ */ new Set();
  const leaf = stated.at(-1);
  if (leaf === void 0) return result;
  for (const subject of functionalSubjects.withCode(codes.at(-1) ?? ""))
    if (isInForce(subject, year)) result.add(subject);
  for (const subject of named(leaf.name))
    if (subject.until === void 0 || isInForce(subject, year)) result.add(subject);
  const above = stated.slice(0, -1);
  const parents = above.length === 0 ? [""] : [...candidates(above, codes.slice(0, -1), year)].map(({ code }) => code);
  for (const code of parents) {
    for (const subject of functionalSubjects.under(code)) {
      if (isInForce(subject, year) && likenessTo(subject, leaf.name) !== "different") result.add(subject);
    }
  }
  return result;
}
var likenessTo = (subject, name) => likeness(plainSubjectName(name), plainSubjectName(subject.name));
function named(name) {
  const plain5 = plainSubjectName(name);
  return [...functionalSubjects.named(plain5), ...functionalSubjects.named(`${plain5}\u652F\u51FA`)];
}
function against(leaf, stated, codes, year) {
  const levels = [];
  let cost = 0;
  for (const [index2, level] of stated.entries()) {
    const code = leaf.code.slice(0, leaf.code.length - 2 * (stated.length - 1 - index2));
    const subject = code === leaf.code ? leaf : functionalSubjects.inYear(code, year) ?? functionalSubjects.withCode(code)[0];
    if (code.length < 3 || subject === void 0) return void 0;
    const relation = relationOf(subject, level.name, year);
    levels.push({ stated: level, subject, relation });
    cost += COST[relation] + (subject.level === level.mark ? 0 : WRONG_MARK) + (codes[index2] === code ? AGREEING_CODE : 0);
  }
  return { levels, cost };
}
function relationOf(subject, name, year) {
  const plain5 = plainSubjectName(name);
  const official = plainSubjectName(subject.name);
  if (plain5 === "") return "unnamed";
  if (plain5 === official) return "same";
  if (subject.formerNames.some((former) => plainSubjectName(former) === plain5)) {
    return subject.from !== void 0 && year >= subject.from ? "former" : "same";
  }
  return `${plain5}\u652F\u51FA` === official ? "lacks-\u652F\u51FA" : likeness(plain5, official);
}

// packages/accounts/tables/basic-expenditure.ts
var basicExpenditure = {
  id: "T6",
  title: "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u57FA\u672C\u652F\u51FA\u51B3\u7B97\u8868",
  aliases: ["\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u57FA\u672C\u652F\u51FA\u51B3\u7B97\u660E\u7EC6\u8868", "\u4E00\u822C\u516C\u5171\u9884\u7B97\u57FA\u672C\u652F\u51FA\u51B3\u7B97\u8868", "\u4E00\u822C\u516C\u5171\u9884\u7B97\u57FA\u672C\u652F\u51FA\u51B3\u7B97\u660E\u7EC6\u8868"],
  rows: {
    kind: "economic",
    lines: [
      { key: "personnel", title: "\u4EBA\u5458\u7ECF\u8D39\u5408\u8BA1", label: /^人员(?:经费|支出)(?:合计|小计)?$/ },
      { key: "public", title: "\u516C\u7528\u7ECF\u8D39\u5408\u8BA1", label: /^(?:日常)?公用(?:经费|支出)(?:合计|小计)?$/ },
      { key: "total", title: "\u5408\u8BA1", label: /^(?:合计|总计|基本支出合计)$/ }
    ]
  },
  columns: [
    { key: "personnel", title: "\u4EBA\u5458\u7ECF\u8D39", match: [/^人员经费$/], not: /^(?:决算数?|金额)$/ },
    { key: "public", title: "\u516C\u7528\u7ECF\u8D39", match: [/^(?:日常)?公用经费$/], not: /^(?:决算数?|金额)$/ },
    { key: "final", title: "\u51B3\u7B97\u6570", match: [/^(?:决算数?|金额|决算金额|合计|小计|基本支出)$/] }
  ],
  required: ["final"],
  signature: [/经济分类/, /科目名称/, /^(?:决算数|金额)$/],
  concepts: { "personnel|final": "personnel", "public|final": "public", "total|final": "general.basic" }
};

// packages/accounts/tables/detail.ts
var TOTAL = [{ key: "total", title: "\u5408\u8BA1", match: [/^(?:合计|总计|本年支出合计|支出合计)$/] }];
var fiscalDetail = {
  id: "S5",
  title: "\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u51B3\u7B97\u660E\u7EC6\u8868",
  aliases: [],
  rows: { kind: "functional" },
  columns: TOTAL,
  required: ["total"],
  signature: [],
  economicColumns: true,
  concepts: {}
};
var generalBudgetDetail = {
  ...fiscalDetail,
  id: "S7",
  title: "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u51B3\u7B97\u660E\u7EC6\u8868"
};
var generalBudgetProjects = {
  ...fiscalDetail,
  id: "S9",
  title: "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u9879\u76EE\u652F\u51FA\u51B3\u7B97\u8868",
  aliases: ["\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u9879\u76EE\u652F\u51FA\u51B3\u7B97\u660E\u7EC6\u8868"],
  columns: [{ key: "total", title: "\u5408\u8BA1", match: [/^(?:合计|总计|金额|决算数|项目支出|小计)$/] }]
};

// packages/accounts/tables/lines.ts
var FISCAL_INCOME_LINES = [
  { key: "income.general", title: "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u6536\u5165", label: /^一般公共预算(?:财政)?拨款(?:收入)?$/ },
  { key: "income.funds", title: "\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u6536\u5165", label: /^政府性基金(?:预算)?(?:财政)?拨款(?:收入)?$/ },
  {
    key: "income.capital",
    title: "\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u6536\u5165",
    label: /^国有资本经营(?:预算)?(?:财政)?拨款(?:收入)?$/
  }
];
var TOTAL2 = /^(?:合计|小计|总计|本年支出合计|支出合计|本年支出|本年合计)$/;
var EXPENDITURE_COLUMNS = [
  { key: "basic", title: "\u57FA\u672C\u652F\u51FA", match: [/^(?:其中:)?基本支出/], not: /人员|公用|项目/ },
  { key: "project", title: "\u9879\u76EE\u652F\u51FA", match: [/^(?:其中:)?项目支出/], not: /基本建设/ },
  { key: "total", title: "\u5408\u8BA1", match: [TOTAL2], not: /基本支出|项目支出|结转|收入/ }
];
var BALANCE_COLUMNS = [
  { key: "opening", title: "\u5E74\u521D\u7ED3\u8F6C\u548C\u7ED3\u4F59", match: [/^(?:年初|上年)结转(?:和)?结余/, /^(?:合计|小计)$/] },
  { key: "opening", title: "\u5E74\u521D\u7ED3\u8F6C\u548C\u7ED3\u4F59", match: [/^(?:年初|上年)结转(?:和)?结余/], not: /基本|项目/ },
  { key: "closing", title: "\u5E74\u672B\u7ED3\u8F6C\u548C\u7ED3\u4F59", match: [/^年末结转(?:和)?结余/, /^(?:合计|小计)$/] },
  { key: "closing", title: "\u5E74\u672B\u7ED3\u8F6C\u548C\u7ED3\u4F59", match: [/^年末结转(?:和)?结余/], not: /基本|项目/ },
  { key: "income", title: "\u672C\u5E74\u6536\u5165", match: [/^本年收入/], not: /基本|项目/ }
];
var AMOUNT_COLUMNS = [
  { key: "budget", title: "\u5E74\u521D\u9884\u7B97\u6570", match: [/^(?:年初)?预算数?$/] },
  { key: "adjusted", title: "\u5168\u5E74\u9884\u7B97\u6570", match: [/^(?:全年|调整后?)预算数?$/] },
  { key: "final", title: "\u51B3\u7B97\u6570", match: [/^(?:决算数?|金额|决算金额|本年决算数?)$/] }
];
var THREE_PUBLIC_ITEMS = [
  { key: "three.overseas", title: "\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u8D39", label: /^因公出国(?:\(境\))?(?:费用?|经费)?(?:支出)?$/ },
  { key: "three.vehicles.purchase", title: "\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u8D39", label: /^公务用车购置(?:费用?)?(?:支出)?$/ },
  { key: "three.vehicles.running", title: "\u516C\u52A1\u7528\u8F66\u8FD0\u884C\u7EF4\u62A4\u8D39", label: /^公务用车运行(?:维护)?(?:费用?)?(?:支出)?$/ },
  {
    key: "three.vehicles",
    title: "\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u53CA\u8FD0\u884C\u7EF4\u62A4\u8D39",
    label: /^公务用车购置(?:及|和)运行(?:维护)?(?:费用?)?(?:支出)?$/
  },
  { key: "three.reception", title: "\u516C\u52A1\u63A5\u5F85\u8D39", label: /^公务接待(?:费用?)?(?:支出)?$/ },
  { key: "three", title: "\u5408\u8BA1", label: /^(?:合计|总计)$/ }
];

// packages/accounts/tables/expenditure.ts
var expenditure = {
  id: "T3",
  title: "\u652F\u51FA\u51B3\u7B97\u8868",
  aliases: ["\u90E8\u95E8\u652F\u51FA\u51B3\u7B97\u8868", "\u652F\u51FA\u51B3\u7B97\u603B\u8868", "\u90E8\u95E8\u652F\u51FA\u51B3\u7B97\u603B\u8868"],
  rows: { kind: "functional" },
  columns: [
    { key: "superior", title: "\u4E0A\u7F34\u4E0A\u7EA7\u652F\u51FA", match: [/^上缴上级支出$/] },
    { key: "business", title: "\u7ECF\u8425\u652F\u51FA", match: [/^经营支出$/] },
    { key: "subordinate", title: "\u5BF9\u9644\u5C5E\u5355\u4F4D\u8865\u52A9\u652F\u51FA", match: [/^对附属单位补助支出$/] },
    ...EXPENDITURE_COLUMNS
  ],
  required: ["total", "basic", "project"],
  signature: [/^本年支出合计$/, /^上缴上级支出$/, /^基本支出$/],
  concepts: {
    "total|total": "expenditure",
    "total|basic": "basic",
    "total|project": "project",
    "total|superior": "expenditure.superior",
    "total|business": "expenditure.business",
    "total|subordinate": "expenditure.subordinate"
  }
};

// packages/accounts/tables/fiscal-total.ts
var carryOver = (prefix, when) => [
  { key: prefix, title: `${when}\u8D22\u653F\u62E8\u6B3E\u7ED3\u8F6C\u548C\u7ED3\u4F59`, label: new RegExp(`^${when}(?:\u8D22\u653F\u62E8\u6B3E)?\u7ED3\u8F6C(?:\u548C)?\u7ED3\u4F59$`) },
  {
    key: `${prefix}.general`,
    title: `${when}\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u7ED3\u8F6C\u548C\u7ED3\u4F59`,
    label: /^(?:其中:)?一般公共预算(?:财政)?拨款$/
  },
  {
    key: `${prefix}.funds`,
    title: `${when}\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u7ED3\u8F6C\u548C\u7ED3\u4F59`,
    label: /^政府性基金(?:预算)?(?:财政)?拨款$/
  },
  {
    key: `${prefix}.capital`,
    title: `${when}\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u7ED3\u8F6C\u548C\u7ED3\u4F59`,
    label: /^国有资本经营(?:预算)?(?:财政)?拨款$/
  }
];
var fiscalTotal = {
  id: "T4",
  title: "\u8D22\u653F\u62E8\u6B3E\u6536\u5165\u652F\u51FA\u51B3\u7B97\u603B\u8868",
  aliases: ["\u8D22\u653F\u62E8\u6B3E\u6536\u652F\u51B3\u7B97\u603B\u8868", "\u8D22\u653F\u62E8\u6B3E\u6536\u5165\u652F\u51FA\u603B\u8868"],
  rows: {
    kind: "lines",
    sides: [
      {
        key: "income",
        header: /^收入/,
        open: false,
        lines: [
          ...FISCAL_INCOME_LINES,
          { key: "income", title: "\u672C\u5E74\u6536\u5165\u5408\u8BA1", label: /^本年收入合计$/ },
          ...carryOver("opening", "\u5E74\u521D"),
          { key: "total.income", title: "\u6536\u5165\u603B\u8BA1", label: /^(?:收入)?总计$/ }
        ]
      },
      {
        key: "expenditure",
        header: /^支出/,
        open: true,
        lines: [
          { key: "expenditure", title: "\u672C\u5E74\u652F\u51FA\u5408\u8BA1", label: /^本年支出合计$/ },
          ...carryOver("closing", "\u5E74\u672B"),
          { key: "total.expenditure", title: "\u652F\u51FA\u603B\u8BA1", label: /^(?:支出)?总计$/ }
        ]
      }
    ]
  },
  columns: [
    { key: "general", title: "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E", match: [/^一般公共预算(?:财政)?拨款(?:支出)?$/] },
    { key: "funds", title: "\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E", match: [/^政府性基金(?:预算)?(?:财政)?拨款(?:支出)?$/] },
    { key: "capital", title: "\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u8D22\u653F\u62E8\u6B3E", match: [/^国有资本经营(?:预算)?(?:财政)?拨款(?:支出)?$/] },
    { key: "budget", title: "\u5E74\u521D\u9884\u7B97\u6570", match: [/^(?:年初)?预算数?$/] },
    { key: "adjusted", title: "\u5168\u5E74\u9884\u7B97\u6570", match: [/^(?:全年|调整后?)预算数?$/] },
    { key: "total", title: "\u5408\u8BA1", match: [/^(?:合计|小计)$/] },
    { key: "final", title: "\u51B3\u7B97\u6570", match: [/^(?:决算数?|金额|决算金额)$/] }
  ],
  required: ["final", "general"],
  signature: [/^一般公共预算(?:财政)?拨款$/, /^政府性基金(?:预算)?(?:财政)?拨款$/, /^本年收入合计$/],
  concepts: {
    "income|final": "fiscal.income",
    "total.income|final": "fiscal.total",
    "expenditure|total": "fiscal.expenditure",
    "expenditure|general": "general",
    "expenditure|funds": "funds",
    "expenditure|capital": "capital",
    "total.expenditure|total": "fiscal.total"
  }
};

// packages/accounts/tables/general-budget.ts
var generalBudget = {
  id: "T5",
  title: "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u51B3\u7B97\u8868",
  aliases: ["\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u6536\u5165\u652F\u51FA\u51B3\u7B97\u8868", "\u4E00\u822C\u516C\u5171\u9884\u7B97\u652F\u51FA\u51B3\u7B97\u8868", "\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u51B3\u7B97\u8868"],
  rows: { kind: "functional" },
  columns: EXPENDITURE_COLUMNS,
  required: ["total", "basic", "project"],
  signature: [],
  concepts: { "total|total": "general", "total|basic": "general.basic", "total|project": "general.project" }
};

// packages/accounts/tables/government-funds.ts
var governmentFunds = {
  id: "T8",
  title: "\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u6536\u5165\u652F\u51FA\u51B3\u7B97\u8868",
  aliases: ["\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u6536\u5165\u652F\u51FA\u51B3\u7B97\u8868", "\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u51B3\u7B97\u8868", "\u653F\u5E9C\u6027\u57FA\u91D1\u6536\u5165\u652F\u51FA\u51B3\u7B97\u8868"],
  rows: { kind: "functional" },
  columns: [...BALANCE_COLUMNS, ...EXPENDITURE_COLUMNS],
  required: ["total"],
  signature: [],
  concepts: { "total|total": "funds" }
};

// packages/accounts/tables/income.ts
var income = {
  id: "T2",
  title: "\u6536\u5165\u51B3\u7B97\u8868",
  aliases: ["\u90E8\u95E8\u6536\u5165\u51B3\u7B97\u8868", "\u6536\u5165\u51B3\u7B97\u603B\u8868", "\u90E8\u95E8\u6536\u5165\u51B3\u7B97\u603B\u8868"],
  rows: { kind: "functional" },
  columns: [
    { key: "fiscal", title: "\u8D22\u653F\u62E8\u6B3E\u6536\u5165", match: [/^财政拨款(?:收入)?$/] },
    { key: "superior", title: "\u4E0A\u7EA7\u8865\u52A9\u6536\u5165", match: [/^上级补助收入$/] },
    { key: "operations", title: "\u4E8B\u4E1A\u6536\u5165", match: [/^事业收入$/, /^(?:小计|合计)$/] },
    { key: "operations.education", title: "\u5176\u4E2D\uFF1A\u6559\u80B2\u6536\u8D39", match: [/教育收费/] },
    { key: "operations", title: "\u4E8B\u4E1A\u6536\u5165", match: [/^事业收入$/] },
    { key: "business", title: "\u7ECF\u8425\u6536\u5165", match: [/^经营收入$/] },
    { key: "subordinate", title: "\u9644\u5C5E\u5355\u4F4D\u4E0A\u7F34\u6536\u5165", match: [/^附属单位(?:上缴|缴款)收入$/] },
    { key: "other", title: "\u5176\u4ED6\u6536\u5165", match: [/^其他收入$/] },
    { key: "income", title: "\u672C\u5E74\u6536\u5165\u5408\u8BA1", match: [/^(?:本年)?收入合计$|^合计$|^总计$/] }
  ],
  required: ["income", "fiscal"],
  signature: [/^(?:本年)?收入合计$/, /^上级补助收入$/, /编码|科目名称/],
  concepts: {
    "total|income": "income",
    "total|fiscal": "fiscal.income",
    "total|superior": "income.superior",
    "total|operations": "income.operations",
    "total|business": "income.business",
    "total|subordinate": "income.subordinate",
    "total|other": "income.other"
  }
};

// packages/accounts/tables/income-expenditure-total.ts
var incomeExpenditureTotal = {
  id: "T1",
  title: "\u6536\u5165\u652F\u51FA\u51B3\u7B97\u603B\u8868",
  aliases: ["\u6536\u652F\u51B3\u7B97\u603B\u8868", "\u90E8\u95E8\u6536\u652F\u51B3\u7B97\u603B\u8868", "\u90E8\u95E8\u6536\u5165\u652F\u51FA\u51B3\u7B97\u603B\u8868", "\u6536\u5165\u652F\u51FA\u603B\u8868"],
  rows: {
    kind: "lines",
    sides: [
      {
        key: "income",
        header: /^收入/,
        open: false,
        lines: [
          ...FISCAL_INCOME_LINES,
          { key: "income.superior", title: "\u4E0A\u7EA7\u8865\u52A9\u6536\u5165", label: /^上级补助收入$/ },
          { key: "income.operations", title: "\u4E8B\u4E1A\u6536\u5165", label: /^事业收入$/ },
          { key: "income.business", title: "\u7ECF\u8425\u6536\u5165", label: /^经营收入$/ },
          { key: "income.subordinate", title: "\u9644\u5C5E\u5355\u4F4D\u4E0A\u7F34\u6536\u5165", label: /^附属单位(?:上缴|缴款)收入$/ },
          { key: "income.other", title: "\u5176\u4ED6\u6536\u5165", label: /^其他收入$/ },
          { key: "income", title: "\u672C\u5E74\u6536\u5165\u5408\u8BA1", label: /^本年收入合计$/ },
          {
            key: "surplus",
            title: "\u4F7F\u7528\u975E\u8D22\u653F\u62E8\u6B3E\u7ED3\u4F59",
            label: /^(?:使用非财政拨款结余(?:\(含专用结余\))?(?:和专用结余)?|用事业基金弥补收支差额)$/
          },
          { key: "opening", title: "\u5E74\u521D\u7ED3\u8F6C\u548C\u7ED3\u4F59", label: /^(?:年初|上年)结转(?:和)?结余$/ },
          { key: "total.income", title: "\u6536\u5165\u603B\u8BA1", label: /^(?:收入)?总计$/ }
        ]
      },
      {
        key: "expenditure",
        header: /^支出/,
        open: true,
        lines: [
          { key: "expenditure", title: "\u672C\u5E74\u652F\u51FA\u5408\u8BA1", label: /^本年支出合计$/ },
          { key: "distribution", title: "\u7ED3\u4F59\u5206\u914D", label: /^结余分配$/ },
          { key: "closing", title: "\u5E74\u672B\u7ED3\u8F6C\u548C\u7ED3\u4F59", label: /^(?:年末结转(?:和)?结余|结转下年)$/ },
          { key: "total.expenditure", title: "\u652F\u51FA\u603B\u8BA1", label: /^(?:支出)?总计$/ }
        ]
      }
    ]
  },
  columns: AMOUNT_COLUMNS,
  required: ["final"],
  signature: [/^本年收入合计$/, /^结余分配$/, /^上级补助收入$/],
  concepts: {
    "income.general|final": "income.general",
    "income.funds|final": "income.funds",
    "income.capital|final": "income.capital",
    "income.superior|final": "income.superior",
    "income.operations|final": "income.operations",
    "income.business|final": "income.business",
    "income.subordinate|final": "income.subordinate",
    "income.other|final": "income.other",
    "income|final": "income",
    "opening|final": "opening",
    "total.income|final": "total",
    "expenditure|final": "expenditure",
    "closing|final": "closing",
    "total.expenditure|final": "total"
  }
};

// packages/accounts/tables/state-capital.ts
var stateCapital = {
  id: "T9",
  title: "\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u6536\u5165\u652F\u51FA\u51B3\u7B97\u8868",
  aliases: ["\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u6536\u5165\u652F\u51FA\u51B3\u7B97\u8868", "\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u6536\u652F\u51B3\u7B97\u8868"],
  rows: { kind: "functional" },
  columns: [...BALANCE_COLUMNS, ...EXPENDITURE_COLUMNS],
  required: ["total"],
  signature: [],
  concepts: { "total|total": "capital" }
};
var stateCapitalExpenditure = {
  ...stateCapital,
  id: "S12",
  title: "\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u51B3\u7B97\u8868",
  aliases: ["\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u652F\u51FA\u51B3\u7B97\u8868"],
  columns: EXPENDITURE_COLUMNS
};

// packages/accounts/tables/three-public.ts
var MOMENTS = [
  { key: "budget", title: "\u9884\u7B97\u6570", match: /^(?:\d{4}年度?)?(?:年初|全年|调整后?)?预算数?$/ },
  { key: "final", title: "\u51B3\u7B97\u6570", match: /^(?:\d{4}年度?)?决算(?:数|统计数)?$/ }
];
var SUBTOTAL = /^(?:小计|合计)$/;
var COLUMNS = MOMENTS.flatMap((moment) => [
  ...THREE_PUBLIC_ITEMS.filter((item) => item.key !== "three" && item.key !== "three.vehicles").map((item) => ({
    key: `${item.key}.${moment.key}`,
    title: `${item.title}\uFF08${moment.title}\uFF09`,
    match: [item.label, moment.match]
  })),
  ...THREE_PUBLIC_ITEMS.filter((item) => item.key === "three.vehicles").flatMap((item) => [
    {
      key: `${item.key}.${moment.key}`,
      title: `${item.title}\u5C0F\u8BA1\uFF08${moment.title}\uFF09`,
      match: [item.label, SUBTOTAL, moment.match]
    },
    { key: `${item.key}.${moment.key}`, title: `${item.title}\uFF08${moment.title}\uFF09`, match: [item.label, moment.match] }
  ]),
  {
    key: `three.${moment.key}`,
    title: `\u5408\u8BA1\uFF08${moment.title}\uFF09`,
    match: [/^(?:合计|总计)$/, moment.match],
    not: /公务用车|接待|出国/
  }
]);
var FINAL_CONCEPTS = Object.fromEntries(
  THREE_PUBLIC_ITEMS.map((item) => [`data|${item.key}.final`, item.key])
);
var threePublic = {
  id: "T7",
  title: "\u8D22\u653F\u62E8\u6B3E\u201C\u4E09\u516C\u201D\u7ECF\u8D39\u652F\u51FA\u51B3\u7B97\u8868",
  aliases: [
    "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u4E09\u516C\u7ECF\u8D39\u652F\u51FA\u51B3\u7B97\u8868",
    "\u4E09\u516C\u7ECF\u8D39\u652F\u51FA\u51B3\u7B97\u8868",
    "\u8D22\u653F\u62E8\u6B3E\u4E09\u516C\u7ECF\u8D39\u51B3\u7B97\u8868",
    "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u4E09\u516C\u7ECF\u8D39\u51B3\u7B97\u8868"
  ],
  rows: { kind: "single", lines: THREE_PUBLIC_ITEMS },
  columns: COLUMNS,
  required: ["three.final"],
  signature: [/^因公出国/, /^公务接待/, /^预算数$/, /^决算数$/],
  concepts: FINAL_CONCEPTS
};
var governmentFundsThreePublic = {
  ...threePublic,
  id: "F7",
  title: "\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u201C\u4E09\u516C\u201D\u7ECF\u8D39\u652F\u51FA\u51B3\u7B97\u8868",
  aliases: ["\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u4E09\u516C\u7ECF\u8D39\u51B3\u7B97\u8868"],
  signature: [],
  concepts: {}
};

// packages/accounts/tables/table-form.ts
var TOTAL_ROW = "total";
var cellKey = (row, column) => `${row}|${column}`;

// packages/accounts/tables/table-sets.ts
var TABLE_SETS = [
  {
    region: "\u56DB\u5DDD",
    firstYear: 2017,
    lastYear: 2020,
    tables: ["T1", "T2", "T3", "T4", "S5", "T5", "S7", "T6", "S9", "T7", "T8", "F7", "T9", "S12"],
    source: "\u56DB\u5DDD\u77012020\u5E74\u5EA6\u90E8\u95E8\u51B3\u7B97\u516C\u5F00\u683C\u5F0F\uFF0814\u5F20\u8868\uFF09"
  },
  {
    region: "\u56DB\u5DDD",
    firstYear: 2021,
    lastYear: 2099,
    tables: ["T1", "T2", "T3", "T4", "S5", "T5", "S7", "T6", "S9", "T8", "T9", "S12", "T7"],
    source: "\u56DB\u5DDD\u77012022\u5E74\u5EA6\u90E8\u95E8\u51B3\u7B97\u516C\u5F00\u683C\u5F0F\uFF0813\u5F20\u8868\uFF09"
  },
  {
    region: "\u4E0A\u6D77",
    firstYear: 2019,
    lastYear: 2099,
    tables: ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9"],
    source: "\u4E0A\u6D77\u5E022024\u5E74\u5EA6\u90E8\u95E8\u51B3\u7B97\u516C\u5F00\u6A21\u677F\uFF089\u5F20\u8868\uFF09"
  }
];
var tableSetOf = (region, year) => TABLE_SETS.find((set) => set.region === region && set.firstYear <= year && year <= set.lastYear);

// packages/accounts/tables/index.ts
var TABLE_FORMS = [
  incomeExpenditureTotal,
  income,
  expenditure,
  fiscalTotal,
  generalBudget,
  basicExpenditure,
  threePublic,
  governmentFunds,
  stateCapital,
  fiscalDetail,
  generalBudgetDetail,
  generalBudgetProjects,
  stateCapitalExpenditure,
  governmentFundsThreePublic
];

// packages/accounts/unit.ts
var AMOUNT_UNITS = {
  \u5143: 1n,
  \u767E\u5143: 100n,
  \u5343\u5143: 1000n,
  \u4E07\u5143: 10000n,
  \u767E\u4E07\u5143: 1000000n,
  \u5343\u4E07\u5143: 10000000n,
  \u4EBF\u5143: 100000000n
};
var isAmountUnit = (word2) => Object.hasOwn(AMOUNT_UNITS, word2);
var scaleOf = (unit) => isAmountUnit(unit.word) ? AMOUNT_UNITS[unit.word] : 1n;

// packages/documents/document.ts
function textAround(document, span2) {
  const block = document.blocks[span2.block];
  if (block === void 0) return "";
  if (block.kind === "paragraph") return block.text;
  if (block.kind === "table") return span2.cell === void 0 ? "" : block.cells[span2.cell]?.text ?? "";
  if (span2.cell === void 0) return block.title;
  return chartPoints(block)[span2.cell]?.value ?? "";
}
var chartPoints = (chart) => chart.series.flatMap((series) => series.points.map((point) => ({ series: series.name, ...point })));
var quote = (document, span2) => textAround(document, span2).slice(span2.start, span2.end);
function placeOf(document, span2) {
  const block = document.blocks[span2.block];
  if (block === void 0) return {};
  const cell2 = block.kind === "table" && span2.cell !== void 0 ? block.cells[span2.cell] : void 0;
  const place2 = cell2?.place ?? block.place;
  if (place2.line === void 0) return place2;
  const before = textAround(document, span2).slice(0, span2.start);
  return { ...place2, line: place2.line + (before.match(/\n/g)?.length ?? 0) };
}

// packages/documents/read/read-document.ts
init_unreadable();
import { extname } from "node:path";
var LARGEST_FILE = 300 * 1024 * 1024;
var READERS = {
  text: async () => (await Promise.resolve().then(() => (init_text(), text_exports))).readText,
  html: async () => (await Promise.resolve().then(() => (init_html(), html_exports))).readHtml,
  docx: async () => (await Promise.resolve().then(() => (init_docx(), docx_exports))).readDocx,
  doc: async () => (await Promise.resolve().then(() => (init_doc(), doc_exports))).readDoc,
  pdf: async () => (await Promise.resolve().then(() => (init_pdf(), pdf_exports))).readPdf,
  xlsx: async () => (await Promise.resolve().then(() => (init_xlsx(), xlsx_exports))).readXlsx,
  xls: async () => (await Promise.resolve().then(() => (init_xlsx(), xlsx_exports))).readXls
};
var EXTENSIONS = {
  ".docx": "docx",
  ".doc": "doc",
  ".wps": "doc",
  ".pdf": "pdf",
  ".xlsx": "xlsx",
  ".xls": "xls",
  ".et": "xls",
  ".html": "html",
  ".htm": "html",
  ".txt": "text"
};
async function readDocument(input) {
  const { file, bytes: bytes2 } = input;
  if (bytes2.length === 0) throw new UnreadableFile(file, "empty", `${file}\uFF1A\u6587\u4EF6\u662F\u7A7A\u7684\uFF080 \u5B57\u8282\uFF09\uFF0C\u8BF7\u91CD\u65B0\u4E0B\u8F7D\u6216\u5BFC\u51FA\u3002`);
  if (bytes2.length > LARGEST_FILE)
    throw new UnreadableFile(file, "too-large", `${file}\uFF1A\u6587\u4EF6\u8D85\u8FC7 300 MB\uFF0C\u8BF7\u62C6\u5206\u6216\u538B\u7F29\u5176\u4E2D\u7684\u56FE\u7247\u540E\u518D\u8BD5\u3002`);
  const format = formatOf(input);
  const document = await read2(await READERS[format](), input);
  const named4 = EXTENSIONS[extname(file).toLowerCase()];
  if (named4 === void 0 || named4 === format) return document;
  const gap2 = { what: "\u6587\u4EF6\u6269\u5C55\u540D", reason: `\u6269\u5C55\u540D\u4E0E\u5185\u5BB9\u4E0D\u7B26\uFF0C\u5DF2\u6309 ${format} \u683C\u5F0F\u8BFB\u53D6\u3002\u8BF7\u6539\u6B63\u6269\u5C55\u540D\u3002` };
  return { ...document, gaps: [...document.gaps, gap2] };
}
async function read2(reader, input) {
  try {
    return await reader(input);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw new UnreadableFile(
      input.file,
      "damaged",
      `${input.file}\uFF1A\u6587\u4EF6\u5185\u5BB9\u5DF2\u635F\u574F\uFF0C\u65E0\u6CD5\u8BFB\u53D6\u3002\u8BF7\u5728 WPS\u3001Word \u6216 Excel \u4E2D\u53E6\u5B58\u540E\u518D\u8BD5\u3002`
    );
  }
}
function formatOf({ file, bytes: bytes2 }) {
  const head = Buffer.from(bytes2.buffer, bytes2.byteOffset, Math.min(bytes2.length, 4096));
  if (head.subarray(0, 1024).includes("%PDF-")) return "pdf";
  if (head.length > 4 && head.readUInt16BE(0) === 20555) return zippedFormat(file, bytes2);
  if (head.length >= 8 && head.readUInt32BE(0) === 3503231456) return compoundFormat(file, bytes2);
  if (isPicture(head))
    throw new UnreadableFile(file, "no-text", `${file}\uFF1A\u662F\u56FE\u7247\uFF0C\u6CA1\u6709\u53EF\u8BFB\u53D6\u7684\u6587\u5B57\u3002\u8BF7\u63D0\u4F9B docx\u3001pdf \u7B49\u542B\u6587\u5B57\u7684\u7248\u672C\u3002`);
  return looksLikeHtml(head.toString("latin1")) ? "html" : "text";
}
function zippedFormat(file, bytes2) {
  const directory = Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.length);
  if (directory.includes("word/document.xml")) return "docx";
  if (directory.includes("xl/workbook")) return "xlsx";
  throw new UnreadableFile(
    file,
    "unknown-format",
    `${file}\uFF1A\u662F\u538B\u7F29\u5305\u4F46\u4E0D\u662F Word \u6216 Excel \u6587\u6863\uFF1B\u591A\u4E2A\u6587\u4EF6\u6253\u6210\u7684\u538B\u7F29\u5305\u8BF7\u76F4\u63A5\u4EE5 .zip \u4EA4\u7ED9\u5BA1\u6838\u3002`
  );
}
function compoundFormat(file, bytes2) {
  const content = Buffer.from(bytes2.buffer, bytes2.byteOffset, bytes2.length);
  const has = (name) => content.includes(Buffer.from(name, "utf16le"));
  if (has("EncryptedPackage"))
    throw new UnreadableFile(file, "encrypted", `${file}\uFF1A\u6587\u4EF6\u5DF2\u52A0\u5BC6\uFF0C\u8BF7\u53D6\u6D88\u5BC6\u7801\u4FDD\u62A4\u540E\u518D\u8BD5\u3002`);
  if (has("WordDocument")) return "doc";
  if (has("Workbook") || has("Book")) return "xls";
  throw new UnreadableFile(file, "unknown-format", `${file}\uFF1A\u4E0D\u662F Word \u6216 Excel \u6587\u6863\uFF0C\u8BF7\u53E6\u5B58\u4E3A docx \u6216 xlsx \u540E\u518D\u8BD5\u3002`);
}
var PICTURES = [
  [255, 216, 255],
  [137, 80, 78, 71],
  [71, 73, 70, 56],
  [73, 73, 42, 0],
  [77, 77, 0, 42],
  [66, 77]
];
var isPicture = (head) => PICTURES.some((signature2) => signature2.every((byte, index2) => head[index2] === byte));
var looksLikeHtml = (head) => /^\s*(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|meta|div|table|p|h[1-6])\b/i.test(
  head
);

// packages/documents/index.ts
init_unreadable();

// packages/audit/chart-relations/chart-values.ts
var CAPTION = /^[（(]?图\s*[\d一二三四五六七八九十]{1,3}/;
var WAN = 10000n;
var HUNDRED = 100n;
var AMOUNT_DECIMALS = 2;
var FRACTION_DECIMALS = 2;
function readCharts(document) {
  return document.blocks.flatMap((block, index2) => {
    const chart = block.kind === "chart" ? readChart2(document, block, index2) : void 0;
    return chart === void 0 ? [] : [chart];
  });
}
function readChart2(document, chart, block) {
  const points = chartPoints(chart).flatMap(({ series, category, value }, cell2) => {
    const stated = parseStated(value.replace(/[%％]\s*$/, ""));
    const span2 = { block, cell: cell2, start: 0, end: value.length };
    return stated === void 0 ? [] : [{ series, category, stated, percentSign: /[%％]\s*$/.test(value), span: span2 }];
  });
  if (points.length === 0) return void 0;
  const decimals = points.reduce((most, { stated }) => Math.max(most, stated.decimals), 0);
  return {
    block,
    title: titleOf(chart.title.trim(), captionBeside(document, block)),
    points,
    scale: scaleOfChart(points),
    decimals
  };
}
var titleOf = (title2, caption) => {
  const plain5 = caption.replace(/^[（(]|[）)]$/g, "");
  return plain5.includes(title2) ? plain5 : title2.includes(plain5) ? title2 : `${title2} ${plain5}`;
};
function captionBeside(document, block) {
  for (const offset of [-1, -2, 1, 2]) {
    const beside = document.blocks[block + offset];
    if (beside?.kind === "paragraph" && beside.text.length < 60 && CAPTION.test(beside.text.trim()))
      return beside.text.trim();
  }
  return "";
}
function scaleOfChart(points) {
  if (points.every(({ percentSign }) => percentSign)) return "percent";
  const values = points.map(({ stated }) => Number(stated.digits) / 10 ** stated.decimals);
  const total2 = values.reduce((all, value) => all + value, 0);
  const several = points.length > 1;
  if (values.every((value) => value >= 0 && value <= 1) && total2 > 0.9 && total2 < 1.1) return "fraction";
  return several && total2 > 99 && total2 < 101 && values.every((value) => value <= 100) ? "percent" : "amount";
}
var pointAmount = ({ decimals }, point) => intervalOf(point.stated, WAN, Math.max(decimals, AMOUNT_DECIMALS));
var pointPercent = ({ scale, decimals }, point) => scale === "fraction" ? intervalOf(point.stated, HUNDRED, Math.max(decimals, FRACTION_DECIMALS)) : intervalOf(point.stated, 1n, decimals);

// packages/disclosure/statutory-table.ts
var tableCell = (table, row, column) => table.cells.get(cellKey(row, column));

// packages/disclosure/understand/concepts.ts
var THREE_PUBLIC2 = ["three-public", "three-public-total", "three-public-detail"];
var FISCAL = ["fiscal-total"];
var CONCEPTS = [
  {
    key: "funds.opening",
    name: "\u653F\u5E9C\u6027\u57FA\u91D1\u5E74\u521D\u7ED3\u8F6C\u548C\u7ED3\u4F59",
    pattern: /^(?:年初|上年)(?:政府性基金)?(?:预算)?(?:财政拨款)?(?:结转和结余|结转结余|结转)$/,
    within: ["government-funds"]
  },
  {
    key: "funds.closing",
    name: "\u653F\u5E9C\u6027\u57FA\u91D1\u5E74\u672B\u7ED3\u8F6C\u548C\u7ED3\u4F59",
    pattern: /^年末(?:政府性基金)?(?:预算)?(?:财政拨款)?(?:结转和结余|结转结余|结转)$/,
    within: ["government-funds"]
  },
  { key: "income.funds", name: "\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u6536\u5165", pattern: /^(?:本年)?收入$/, within: ["government-funds"] },
  { key: "funds", name: "\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA", pattern: /^(?:本年)?支出$/, within: ["government-funds"] },
  {
    key: "capital.opening",
    name: "\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u5E74\u521D\u7ED3\u8F6C\u548C\u7ED3\u4F59",
    pattern: /^(?:年初|上年)(?:国有资本经营)?(?:预算)?(?:财政拨款)?(?:结转和结余|结转结余|结转)$/,
    within: ["state-capital"]
  },
  {
    key: "capital.closing",
    name: "\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u5E74\u672B\u7ED3\u8F6C\u548C\u7ED3\u4F59",
    pattern: /^年末(?:国有资本经营)?(?:预算)?(?:财政拨款)?(?:结转和结余|结转结余|结转)$/,
    within: ["state-capital"]
  },
  {
    key: "fiscal.opening",
    name: "\u5E74\u521D\u8D22\u653F\u62E8\u6B3E\u7ED3\u8F6C\u548C\u7ED3\u4F59",
    pattern: /^(?:年初|上年)(?:财政拨款)?(?:结转和结余|结转结余|结转)$/,
    within: ["fiscal-total"]
  },
  {
    key: "fiscal.opening",
    name: "\u5E74\u521D\u8D22\u653F\u62E8\u6B3E\u7ED3\u8F6C\u548C\u7ED3\u4F59",
    pattern: /^(?:年初|上年)财政拨款(?:结转和结余|结转结余|结转)$/
  },
  {
    key: "fiscal.closing",
    name: "\u5E74\u672B\u8D22\u653F\u62E8\u6B3E\u7ED3\u8F6C\u548C\u7ED3\u4F59",
    pattern: /^年末(?:财政拨款)?(?:结转和结余|结转结余|结转)$/,
    within: ["fiscal-total"]
  },
  { key: "fiscal.closing", name: "\u5E74\u672B\u8D22\u653F\u62E8\u6B3E\u7ED3\u8F6C\u548C\u7ED3\u4F59", pattern: /^年末财政拨款(?:结转和结余|结转结余|结转)$/ },
  { key: "fiscal.total", name: "\u8D22\u653F\u62E8\u6B3E\u6536\u3001\u652F\u603B\u8BA1", pattern: /^财政拨款收(?:入)?、?支(?:出)?(?:决算)?总计$/ },
  { key: "fiscal.total", name: "\u8D22\u653F\u62E8\u6B3E\u6536\u3001\u652F\u603B\u8BA1", pattern: /^收(?:入)?、?支(?:出)?(?:决算)?总计$/, within: FISCAL },
  {
    key: "fiscal.total",
    name: "\u8D22\u653F\u62E8\u6B3E\u6536\u3001\u652F\u603B\u8BA1",
    pattern: /^(?:财政拨款)?(?:收入|支出)(?:决算)?总计$/,
    within: FISCAL
  },
  { key: "fiscal.total", name: "\u8D22\u653F\u62E8\u6B3E\u6536\u3001\u652F\u603B\u8BA1", pattern: /^财政拨款(?:收入|支出)(?:决算)?总计$/ },
  { key: "total", name: "\u6536\u3001\u652F\u603B\u8BA1", pattern: /^收(?:入)?、?支(?:出)?(?:决算)?总计$/ },
  { key: "total", name: "\u6536\u3001\u652F\u603B\u8BA1", pattern: /^收入(?:决算)?总计$/ },
  { key: "total", name: "\u6536\u3001\u652F\u603B\u8BA1", pattern: /^支出(?:决算)?总计$/ },
  {
    key: "income",
    name: "\u672C\u5E74\u6536\u5165\u5408\u8BA1",
    pattern: /^(?:本年|全年|部门|单位)*(?:总收入|收入(?:决算)?合计|收入总额|总体收入)$/
  },
  {
    key: "expenditure",
    name: "\u672C\u5E74\u652F\u51FA\u5408\u8BA1",
    pattern: /^(?:本年|全年|部门|单位)*(?:总支出|支出(?:决算)?合计|支出总额|总体支出)$/
  },
  {
    key: "income.general",
    name: "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u6536\u5165",
    pattern: /^一般公共预算(?:财政)?拨款(?:收入)?$/,
    within: ["income"]
  },
  { key: "income.general", name: "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u6536\u5165", pattern: /^一般公共预算(?:财政)?(?:拨款)?收入$/ },
  { key: "income.funds", name: "\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u6536\u5165", pattern: /^政府性基金(?:预算)?(?:财政)?(?:拨款)?收入$/ },
  {
    key: "income.capital",
    name: "\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u6536\u5165",
    pattern: /^国有资本经营(?:预算)?(?:财政)?(?:拨款)?收入$/
  },
  { key: "income.superior", name: "\u4E0A\u7EA7\u8865\u52A9\u6536\u5165", pattern: /^上级补助收入$/ },
  { key: "income.operations", name: "\u4E8B\u4E1A\u6536\u5165", pattern: /^事业收入$/ },
  { key: "income.business", name: "\u7ECF\u8425\u6536\u5165", pattern: /^经营收入$/ },
  { key: "income.subordinate", name: "\u9644\u5C5E\u5355\u4F4D\u4E0A\u7F34\u6536\u5165", pattern: /^附属单位(?:上缴|缴款)收入$/ },
  { key: "income.other", name: "\u5176\u4ED6\u6536\u5165", pattern: /^(?:其他|其它)(?:资金)?收入$/ },
  { key: "fiscal.income", name: "\u8D22\u653F\u62E8\u6B3E\u6536\u5165", pattern: /^(?:本年|全年)?财政拨款收入(?:合计)?$/ },
  { key: "fiscal.expenditure", name: "\u8D22\u653F\u62E8\u6B3E\u652F\u51FA", pattern: /^(?:本年|全年)?财政拨款支出(?:合计|决算)?$/ },
  { key: "expenditure.other", name: "\u5176\u4ED6\u8D44\u91D1\u652F\u51FA", pattern: /^(?:其他|其它)资金支出$/ },
  {
    key: "general.basic",
    name: "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u57FA\u672C\u652F\u51FA",
    pattern: /^一般公共预算(?:财政)?(?:拨款)?基本支出(?:决算)?$/
  },
  {
    key: "general.project",
    name: "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u9879\u76EE\u652F\u51FA",
    pattern: /^一般公共预算(?:财政)?(?:拨款)?项目支出(?:决算)?$/
  },
  {
    key: "general",
    name: "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA",
    pattern: /^一般公共预算(?:财政)?(?:拨款)?(?:本年)?支出(?:决算)?(?:合计)?$/
  },
  {
    key: "general",
    name: "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA",
    pattern: /^一般公共预算(?:财政拨款)?$/,
    within: ["general-budget", "general-budget-total", "general-budget-structure", "general-budget-detail"]
  },
  { key: "fiscal.basic", name: "\u8D22\u653F\u62E8\u6B3E\u57FA\u672C\u652F\u51FA", pattern: /^财政拨款基本支出$/ },
  { key: "fiscal.project", name: "\u8D22\u653F\u62E8\u6B3E\u9879\u76EE\u652F\u51FA", pattern: /^财政拨款项目支出$/ },
  { key: "basic", name: "\u57FA\u672C\u652F\u51FA", pattern: /^基本支出(?:决算)?$/ },
  { key: "project", name: "\u9879\u76EE\u652F\u51FA", pattern: /^项目支出(?:决算)?$/ },
  { key: "expenditure.superior", name: "\u4E0A\u7F34\u4E0A\u7EA7\u652F\u51FA", pattern: /^上缴上级支出$/ },
  { key: "expenditure.business", name: "\u7ECF\u8425\u652F\u51FA", pattern: /^经营支出$/ },
  { key: "expenditure.subordinate", name: "\u5BF9\u9644\u5C5E\u5355\u4F4D\u8865\u52A9\u652F\u51FA", pattern: /^对附属单位补助支出$/ },
  { key: "personnel", name: "\u4EBA\u5458\u7ECF\u8D39", pattern: /^人员(?:经费|支出)(?:支出)?$/ },
  { key: "public", name: "\u516C\u7528\u7ECF\u8D39", pattern: /^(?:日常)?公用(?:经费|支出)(?:支出)?$/ },
  { key: "opening", name: "\u5E74\u521D\u7ED3\u8F6C\u548C\u7ED3\u4F59", pattern: /^(?:年初|上年)(?:结转和结余|结转结余|结转)(?:资金)?$/ },
  { key: "closing", name: "\u5E74\u672B\u7ED3\u8F6C\u548C\u7ED3\u4F59", pattern: /^(?:年末|结转下年)(?:结转和结余|结转结余|结转)?(?:资金)?$/ },
  { key: "fiscal.closing", name: "\u8D22\u653F\u62E8\u6B3E\u7ED3\u8F6C", pattern: /^(?:财政拨款)?结转(?:结余)?(?:资金)?$/ },
  {
    key: "three",
    name: "\u201C\u4E09\u516C\u201D\u7ECF\u8D39",
    pattern: /^[“"'‘]?三公[”"'’]?经费(?:财政拨款)?(?:支出)?(?:决算)?(?:合计|总额)?$/
  },
  {
    key: "three.overseas",
    name: "\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u8D39",
    pattern: /^因公出国(?:[（(]境[）)])?(?:费用?|经费)?(?:支出)?(?:决算)?$/
  },
  {
    key: "three.vehicles.purchase",
    name: "\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u8D39",
    pattern: /^公务(?:用|公)车购置(?:费用?|支出|费支出)?(?:决算)?$/
  },
  {
    key: "three.vehicles.running",
    name: "\u516C\u52A1\u7528\u8F66\u8FD0\u884C\u7EF4\u62A4\u8D39",
    pattern: /^公务?用?车运行(?:维护)?(?:费用?|支出|费支出)?(?:决算)?$/
  },
  {
    key: "three.vehicles",
    name: "\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u53CA\u8FD0\u884C\u7EF4\u62A4\u8D39",
    pattern: /^公务用车购置(?:及|和)运行(?:维护)?(?:费用?|支出|费支出)?(?:决算)?$/
  },
  { key: "three.reception", name: "\u516C\u52A1\u63A5\u5F85\u8D39", pattern: /^公务接待(?:费用?|支出|费支出)?(?:决算)?$/ },
  {
    key: "three.reception.domestic",
    name: "\u56FD\u5185\u516C\u52A1\u63A5\u5F85\u652F\u51FA",
    pattern: /^(?:国内|其中国内)(?:公务)?接待(?:费用?|支出|费支出)?$/
  },
  {
    key: "three.reception.foreign",
    name: "\u5916\u4E8B\u63A5\u5F85\u652F\u51FA",
    pattern: /^(?:外事|国[（(]境[）)]外)(?:公务)?接待(?:费用?|支出|费支出)?$/
  },
  { key: "three.reception", name: "\u516C\u52A1\u63A5\u5F85\u8D39", pattern: /^接待费$/, within: THREE_PUBLIC2 },
  {
    key: "funds",
    name: "\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA",
    pattern: /^政府性基金(?:预算)?(?:财政)?(?:拨款)?(?:本年)?支出(?:决算)?$/
  },
  {
    key: "capital",
    name: "\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA",
    pattern: /^国有资本经营(?:预算)?(?:财政)?(?:拨款)?(?:本年)?支出(?:决算)?$/
  },
  { key: "operating", name: "\u673A\u5173\u8FD0\u884C\u7ECF\u8D39", pattern: /^机关运行经费(?:支出)?(?:决算)?$/ },
  {
    key: "procurement",
    name: "\u653F\u5E9C\u91C7\u8D2D\u652F\u51FA\u603B\u989D",
    pattern: /^政府采购(?:支出)?(?:总额|总金额|金额|决算)?$/,
    within: ["procurement"]
  },
  { key: "procurement", name: "\u653F\u5E9C\u91C7\u8D2D\u652F\u51FA\u603B\u989D", pattern: /^政府采购(?:支出)?(?:总额|总金额)$/ },
  {
    key: "procurement.goods",
    name: "\u653F\u5E9C\u91C7\u8D2D\u8D27\u7269\u652F\u51FA",
    pattern: /^政府采购货物(?:支出|类支出|金额)?$|^货物(?:支出|采购|类采购)?(?:金额|支出)?$/,
    within: ["procurement"]
  },
  {
    key: "procurement.works",
    name: "\u653F\u5E9C\u91C7\u8D2D\u5DE5\u7A0B\u652F\u51FA",
    pattern: /^政府采购工程(?:支出|类支出|金额)?$|^工程(?:支出|采购|类采购)?(?:金额|支出)?$/,
    within: ["procurement"]
  },
  {
    key: "procurement.services",
    name: "\u653F\u5E9C\u91C7\u8D2D\u670D\u52A1\u652F\u51FA",
    pattern: /^政府采购服务(?:支出|类支出|金额)?$|^服务(?:支出|采购|类采购)?(?:金额|支出)?$/,
    within: ["procurement"]
  },
  { key: "procurement.small", name: "\u6388\u4E88\u4E2D\u5C0F\u4F01\u4E1A\u5408\u540C\u91D1\u989D", pattern: /^授予中小企业(?:的)?合同(?:总)?金额$/ },
  {
    key: "procurement.micro",
    name: "\u6388\u4E88\u5C0F\u5FAE\u4F01\u4E1A\u5408\u540C\u91D1\u989D",
    pattern: /^授予小[型微](?:微型)?企业(?:的)?合同(?:总)?金额$/
  },
  { key: "assets.vehicles", name: "\u8F66\u8F86", pattern: /^(?:共有|有)?车辆$/, within: ["state-assets"] },
  {
    key: "three.vehicles.held",
    name: "\u516C\u52A1\u7528\u8F66\u4FDD\u6709\u91CF",
    pattern: /^(?:年末|单位|[我本]?[部单]门|[我本]?单位)*(?:共?有|实有)?(?:公务用车|公务车辆)(?:保有量)?$/,
    within: ["three-public", "three-public-detail"]
  },
  {
    key: "three.vehicles.bought",
    name: "\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u6570",
    pattern: /^(?:按规定)?(?:更新)?购置(?:公务用车|公务车辆|车辆)$/,
    within: ["three-public", "three-public-detail"]
  }
];
var NOISE = /^(?:[\d４]{4}年?(?:度|末|底)?|本年度?|全年|当年|其中|[我本]?(?:部门|单位)|共计|合计为|共|各)/;
var SPEAKER = /^.{1,30}?(?:办公室|委员会|中心|[局委办厅部院会校站所队处府])(?:[（(]本级[）)])?(?:部门|单位|系统)?(?=机关运行|政府采购|共有|总收入|总支出|总体|收入|支出|本年|一般公共预算|财政拨款|[“"]?三公|车辆|公务)/;
var LONGEST_NAME = 40;
var NAMES_ACCOUNTS = /[收支费购车计款余转预额]/;
function conceptOf(label, roles) {
  const plain5 = plainLabel(label);
  if (plain5.length > LONGEST_NAME || !NAMES_ACCOUNTS.test(plain5)) return { key: `label:${plain5}`, known: false };
  const found2 = CONCEPTS.find(
    (definition) => definition.pattern.test(plain5) && (definition.within === void 0 || definition.within.some((role) => roles.includes(role)))
  );
  return found2 === void 0 ? { key: `label:${plain5}`, known: false } : { key: found2.key, known: true };
}
var NAMES = new Map(CONCEPTS.map((definition) => [definition.key, definition.name]));
var conceptName = (key) => NAMES.get(key) ?? key.replace(/^label:/, "");
function plainLabel(label) {
  let plain5 = label.replace(/\s/g, "").replace(/[（(](?:[类款项]|以合同签订为准|不含[^（）()]{1,10})[）)]/g, "").replace(/^.*\d{4}年(?:度|末|底)?/, "");
  for (let before = ""; before !== plain5; ) {
    before = plain5;
    plain5 = plain5.replace(NOISE, "").replace(SPEAKER, "").replace(/^(?:[（(]?[\d一二三四五六七八九十]{1,2}[）)、.．])/, "").replace(/^[，,：:；;。、的]+/, "");
  }
  return plain5;
}

// packages/disclosure/understand/figures.ts
var CLASSIFIERS = "\u53F0\uFF08\u5957\uFF09|\u53F0\\(\u5957\\)|\u53F0\uFF08\u5957\\)|\u53F0\\(\u5957\uFF09|\u4EF6\u6B21|\u4EBA\u6B21|\u6279\u6B21|\u516C\u91CC|\u5E73\u65B9\u7C73|\u5E73\u7C73|\u7ACB\u65B9\u7C73|\u5C0F\u65F6|\u5206\u949F|\u4E2A\u6708|\u516C\u65A4|\u4E07\u6B21|\u8F86|\u6279|\u4EBA|\u540D|\u4F4D|\u4E2A|\u53F0|\u5957|\u4EF6|\u6B21|\u9879|\u5BB6|\u6237|\u5904|\u573A|\u671F|\u4EFD|\u672C|\u518C|\u6761|\u5929|\u6708|\u65F6|\u79D2|\u5206|\u4EA9|\u5428|\u6240|\u7BC7|\u5B97|\u90E8|\u95F4|\u7EA7|\u6BB5|\u80A1|\u7B14|\u53EA|\u5F20|\u5E45|\u7C73|\u6B65|\u500D|\u7C7B|\u6B3E|\u680B|\u5C42|\u5BF9|\u5C4A|\u7247|\u6237\u6B21|\u4F8B";
var UNIT = new RegExp(
  `^\\s?(?:\u4F59|\u591A)?\\s?(\u4EBF\u5143|\u5343\u4E07\u5143|\u767E\u4E07\u5143|\u4E07\u5143|\u5343\u5143|\u767E\u5143|\u5143|\u4EBF|\u4E07(?=[^${"\u4EF6\u6761\u4EBA\u6B21\u4E2A\u8F86\u5B57\u5428\u4EA9\u5E73\u6B65\u6B65\u6237\u5957\u518C\u4EFD"}]|$)|\u4E2A\u767E\u5206\u70B9|%|\uFF05|\u2030|(?:\u4E07|\u5343)?(?:\u4F59|\u591A)?(?:${CLASSIFIERS}))`
);
var NUMBER2 = /(?<![\d.])(?:[-－−](?=\d)(?<![\d%万元.][-－−]))?\d+(?:,\d{3})*(?:\.\d+)?/g;
var YEAR_OR_DATE = /^\s?(?:年|月(?:\s?\d|底|末|份|初|上|中|下)|日(?!常))/;
var BEFORE_APPROXIMATE = /(?:约|近|大约|将近|超过|超|逾)(?:为|计)?\s?$/;
var AFTER_APPROXIMATE = /^(?:余|多|左右|以上|以内)/;
var COMPARISONS = [
  [/(?:≥|≧|>=|不少于|不低于|大于等于|大于或等于)\s?$/, "at-least"],
  [/(?:≤|≦|<=|不超过|不高于|小于等于|小于或等于)\s?$/, "at-most"],
  [/(?:>|＞)\s?$/, "more-than"],
  [/(?:<|＜)\s?$/, "less-than"]
];
var COMPARED = /[≥≧≤≦<>＞＜=少低过高于]\s?$/;
var LIST_NUMBER = /^\s*(?:[（(]\s?\d{1,2}\s?[）)]|\d{1,2}\s?[、.．](?!\d))/;
var HABITUAL_DECIMALS = 2;
function findFigures(document, sections) {
  const sectionOf = innermostSections(document, sections);
  const drafts = [];
  document.blocks.forEach((block, index2) => {
    const section = sectionOf[index2] ?? 0;
    if (block.kind === "paragraph") scan(block.text, { block: index2 }, section, drafts, true);
    else if (block.kind === "table") {
      block.cells.forEach((cell2, cellIndex) => {
        scan(cell2.text, { block: index2, cell: cellIndex }, section, drafts, false);
      });
    } else {
      chartPoints(block).forEach((point, pointIndex) => {
        scan(point.value, { block: index2, cell: pointIndex }, section, drafts, false);
      });
    }
  });
  const habitual = dropsZeros(drafts);
  return drafts.map((draft, id) => ({ ...draft, id, decimals: assumedDecimals(draft, habitual) }));
}
function innermostSections(document, sections) {
  const innermost = new Int32Array(document.blocks.length);
  for (const section of sections) innermost.fill(section.id, section.start, section.end);
  return innermost;
}
function scan(text, at, section, drafts, prose) {
  if (!/\d/.test(text)) return;
  const skip = prose ? LIST_NUMBER.exec(text)?.[0].length ?? 0 : 0;
  NUMBER2.lastIndex = skip;
  for (let match = NUMBER2.exec(text); match !== null; match = NUMBER2.exec(text)) {
    const stated = parseStated(match[0]);
    if (stated === void 0) continue;
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 16);
    const unitMatch = UNIT.exec(after);
    const unit = unitOf(unitMatch?.[1], YEAR_OR_DATE.test(after));
    const length = unit.measure === "date" || unitMatch === null ? 0 : unitMatch[0].length;
    drafts.push({
      span: { ...at, start: match.index, end: end + length },
      stated,
      unit,
      qualifier: qualifierOf(
        text.slice(Math.max(0, match.index - 8), match.index),
        unitMatch?.[0] ?? "",
        text.slice(end + length, end + length + 3)
      ),
      section
    });
  }
}
function unitOf(word2, isYear) {
  if (isYear) return { measure: "date", word: "\u5E74" };
  if (word2 === void 0) return { measure: "number", word: "" };
  const plain5 = word2.replace("\uFF05", "%").replace(/[余多]/, "");
  return { measure: measureOf(plain5), word: plain5 };
}
function measureOf(word2) {
  if (isAmountUnit(word2)) return "amount";
  if (word2 === "%" || word2 === "\u2030" || word2 === "\u4E2A\u767E\u5206\u70B9") return "percent";
  return word2 === "\u4E07" || word2 === "\u4EBF" ? "number" : "count";
}
function qualifierOf(before, unit, after) {
  const comparison = COMPARED.test(before) ? COMPARISONS.find(([pattern]) => pattern.test(before)) : void 0;
  if (comparison !== void 0) return comparison[1];
  if (BEFORE_APPROXIMATE.test(before) || AFTER_APPROXIMATE.test(after) || /[余多]/.test(unit)) return "approximate";
  return "exact";
}
function dropsZeros(drafts) {
  const amounts = drafts.filter(
    (draft) => draft.unit.word === "\u4E07\u5143" && draft.qualifier === "exact" && draft.stated.digits !== 0n
  );
  const twoPlaces = amounts.filter((draft) => draft.stated.decimals === HABITUAL_DECIMALS);
  return amounts.length >= 4 && twoPlaces.length * 2 >= amounts.length;
}
function assumedDecimals(draft, habitual) {
  const { stated, unit, qualifier } = draft;
  const dropped = habitual && unit.word === "\u4E07\u5143" && qualifier === "exact" && stated.decimals < HABITUAL_DECIMALS;
  if (unit.measure === "count") return stated.decimals + 12;
  return dropped || unit.measure === "amount" && stated.digits === 0n ? Math.max(stated.decimals, HABITUAL_DECIMALS) : stated.decimals;
}

// packages/disclosure/understand/numbering.ts
var STYLES = [
  { style: "part", pattern: /^第\s?(?:[一二三四五六七八九十]+|\d+)\s?部分\s*[:：、.]?\s*/ },
  { style: "bracketed-chinese", pattern: /^[（(]\s?[一二三四五六七八九十]{1,3}\s?[）)]\s*[、.．]?\s*/ },
  { style: "chinese", pattern: /^[一二三四五六七八九十]{1,3}\s?[、.．]\s*/ },
  { style: "bracketed-arabic", pattern: /^[（(]\s?\d{1,2}\s?[）)]\s*[、.．]?\s*/ },
  { style: "arabic", pattern: /^\d{1,2}\s?[、.．](?!\d)\s*/ }
];
function splitNumber(text, automatic) {
  const source = automatic === void 0 ? text : automatic.trimEnd();
  for (const { style, pattern } of STYLES) {
    const match = pattern.exec(automatic === void 0 ? source : `${source}`);
    if (match === null) continue;
    return {
      numbering: { style, text: match[0].trimEnd() },
      rest: automatic === void 0 ? text.slice(match[0].length) : text
    };
  }
  return { numbering: { style: "none", text: "" }, rest: text };
}

// packages/disclosure/understand/narrative/ledger.ts
var Ledger = class {
  facts = [];
  breakdowns = [];
  shares = [];
  changes = [];
  completions = [];
  tendencies = [];
  absences = [];
  #latest = /* @__PURE__ */ new Map();
  record(fact) {
    this.facts.push(fact);
    this.#latest.set(`${fact.scope}|${fact.concept.key}`, fact);
    return fact;
  }
  /** The last figure stated of a concept for the reporting organisation or one report. */
  latest(concept, scope) {
    return this.#latest.get(`${scope}|${concept.key}`);
  }
};
var isSameKind = (a, b) => a.unit.measure === b.unit.measure && (a.unit.measure !== "count" || a.unit.word === b.unit.word);

// packages/disclosure/understand/narrative/wording.ts
var RISE = "\u589E\u52A0|\u589E\u957F|\u4E0A\u5347|\u63D0\u9AD8|\u589E\u652F|\u4E0A\u6DA8|\u589E\u591A|\u589E\u5E45";
var FALL = "\u51CF\u5C11|\u4E0B\u964D|\u964D\u4F4E|\u51CF\u652F|\u4E0B\u6ED1|\u7F29\u51CF|\u964D\u5E45";
var CHANGE_BEFORE = new RegExp(`(${RISE}|${FALL})(?:\u4E86|\u989D|\u6570|\u7387|\u5E45\u5EA6)?(?:\u4E3A|\u7EA6|\u8FBE|\u81F3?\u4E86)?\\s*$`);
var COMPARED_YEAR = /(?:较|比|与|同|和)\s?(上一?年度?|去年|上年同期|\d{4}\s?年度?)(?:决算数?|同期|年末)?(?:相比|比较|比)?[，,]?\s*/;
var UNCHANGED = /(?:较|比|与|同|和)\s?(上一?年度?|去年|\d{4}\s?年度?)(?:决算数?|支出)?(?:相比|比较)?[，,]?\s*(?:基本)?(持平|无变化|没有变化|无增减|一致|相同)/g;
var SHARE_BEFORE = /占([^，,；;。占]*?)(?:的)?(?:比例|比重|比)?(?:为|约|是|达到?)?\s*$/;
var COMPLETION_BEFORE = /(?:完成|达到?|占)?(?:了|当年|年初|全年|年度|调整后?|年中调整|本年)*(?:支出|收入)?预算(?:数|的)*(?:完成率|执行率|执行进度)?(?:为|约|达到?)?\s*$|执行率(?:为|达到?|约)?\s*$/;
var BUDGET_BEFORE = /(?:年初|全年|调整后?)?预算安排[^，,。；;：:\d]{0,24}$|(?:当年|年初|全年|年度|调整后?|本年)*(?:支出|收入)?预算(?:数|安排|批复数?)?(?:为|是|共计|合计)?\s*$/;
var FINAL_BEFORE = /(?:决算|执行)(?:数)?(?:总额)?(?:为|是|共计|合计)?\s*$/;
var budgetKind = (words) => {
  if (/年初/.test(words)) return "initial";
  return /全年|调整/.test(words) ? "adjusted" : "any";
};
var NONE = /(?:没有|未发生|(?<![有全])无)((?:[“"]?三公|一般公共|政府性基金|国有资本|财政拨款|因公|公务|政府采购|机关运行)[^，,。；;：:]{2,40})/g;
var AGAINST_BUDGET = /(?:决算数?|支出数?|执行数)?(大于|小于|等于|高于|低于|超过)(?:当年|年初|全年|年度|调整后?)*预算数?|(?:与|和)(?:当年|年初|全年|年度|调整后?|支出)*预算数?(?:相比)?(?:基本)?(持平|一致|相等|相同)/g;
var TENDENCY = new RegExp(
  `([^\uFF0C,\u3002\uFF1B;\uFF1A:]{2,60}?)(?:(?:\u8F83|\u6BD4|\u4E0E|\u540C)(?:\u4E0A\u4E00?\u5E74\u5EA6?|\u53BB\u5E74|\\d{4}\u5E74\u5EA6?)(?:\u76F8\u6BD4|\u540C\u671F)?|\u5728(?:\u4E0A\u4E00?\u5E74\u5EA6?|\u53BB\u5E74)[^\uFF0C,\u3002\uFF1B;]{0,20}\u57FA\u7840\u4E0A[\uFF0C,]?\u53C8?\u518D?)(?:\u53C8|\u518D|\u7EE7\u7EED|\u8FDB\u4E00\u6B65|\u5747|\u90FD|\u540C\u6BD4|\u6709\u6240|\u7565\u6709|\u5927\u5E45|\u660E\u663E|\u6301\u7EED)*(${RISE}|${FALL})(?![\u4E86\u4E3A\u7EA6\u81F3]?\\s?\\d)`,
  "g"
);
var REASON = /(?:主要)?(?:变动|增减|增加|减少|增长|下降|变化|差异)?(?:的)?(?:主要)?原因(?:是|为|如下|主要|在于|[:：])|主要是(?:由于|因为?)?|主要系/;
var PARTS_FOLLOW = /其中[:：，,]?|主要用于以下方面[:：]?|分别为|具体为[:：]|具体内容包括[:：]/;
var WITHIN_WHOLE = /^(.{2,40}?)(?:决算)?中[，,：:]/;
var RISING = new RegExp(`^(?:${RISE})$`);
var directionOfWord = (word2) => RISING.test(word2) ? "increase" : "decrease";
function directionAgainstBudget(more) {
  if (more === void 0 || more === "\u7B49\u4E8E") return "equal";
  return more === "\u5C0F\u4E8E" || more === "\u4F4E\u4E8E" ? "decrease" : "increase";
}

// packages/disclosure/understand/narrative/parts-list.ts
var LIST_GOES_ON = /(?:其中|方面|包括|具体为)[：:，,]?\s*$/;
var SUBJECT = "subject:";
var IN_FULL = /具体内容包括[:：]/;
var PartsList = class {
  #ledger;
  #numbered;
  #stack = [];
  #inherited;
  #takenFromParagraph = false;
  constructor(ledger, inherited, numbered) {
    this.#ledger = ledger;
    this.#numbered = numbered;
    if (inherited?.withinItem === true && numbered) this.#record(inherited);
    else this.#inherited = inherited;
  }
  /** Open a list where the words in front of a figure say that parts follow. */
  openFor(words, whole, anchor) {
    const total2 = whole ?? (PARTS_FOLLOW.test(words) ? anchor : void 0);
    if (total2 !== void 0) this.#open(total2, IN_FULL.test(words));
  }
  #open(total2, inFull) {
    if (this.#stack.at(-1)?.total === total2) return;
    this.#stack.push({ total: total2, parts: [], overParagraphs: false, inFull, withinItem: this.#numbered });
  }
  /** Give a fact to the list it belongs to: the innermost whose total is of its kind. */
  take(fact) {
    const list = this.#stack.findLast((open2) => isSameKind(open2.total.figure, fact.figure));
    if (list !== void 0) {
      if (list.total !== fact && !restates(list.total, fact)) list.parts.push(fact);
      return;
    }
    const inherited = this.#inherited;
    if (inherited === void 0 || this.#takenFromParagraph || !isSameKind(inherited.total.figure, fact.figure)) return;
    if (restates(inherited.total, fact)) return;
    inherited.parts.push(fact);
    this.#takenFromParagraph = true;
  }
  totalOf(part) {
    const list = this.#stack.findLast((open2) => open2.parts.includes(part)) ?? (this.#inherited?.parts.includes(part) ? this.#inherited : void 0);
    return list?.total;
  }
  /** A semicolon ends a list of counts; amounts go on behind it. */
  endCounts() {
    while (this.#stack.at(-1)?.total.figure.unit.measure === "count") {
      const open2 = this.#stack.pop();
      if (open2 !== void 0) this.#record(open2);
    }
  }
  endSentence() {
    for (const open2 of this.#stack.splice(0)) this.#record(open2);
  }
  /** End of the paragraph: what stays open for those below. */
  close(text) {
    const last = this.#stack.at(-1);
    const goesOn = LIST_GOES_ON.test(text.trimEnd().replace(/[。]$/, "")) && last !== void 0 && last.parts.length === 0;
    if (goesOn) this.#stack.pop();
    this.endSentence();
    if (!goesOn) return this.#inherited;
    if (this.#inherited !== void 0 && !this.#inherited.total.concept.key.startsWith(SUBJECT))
      this.#record(this.#inherited);
    return { ...last, overParagraphs: true };
  }
  #record(open2) {
    recordBreakdown(this.#ledger, open2);
  }
};
function recordBreakdown(ledger, open2) {
  const last = open2.parts.at(-1);
  if (last === void 0) return;
  ledger.breakdowns.push({
    total: open2.total,
    parts: open2.parts,
    complete: open2.overParagraphs || open2.inFull,
    span: { ...open2.total.figure.span }
  });
}
var restates = (total2, fact) => total2.concept.key === fact.concept.key && total2.figure.stated.digits === fact.figure.stated.digits;

// packages/disclosure/understand/narrative/budgets.ts
var BUDGET = "budget:";
var Budgets = class {
  #stated = [];
  /** Record a budget; one without a name of its own is of the same thing as the one before. */
  record(words, unnamed, fact) {
    const before = unnamed ? this.#stated.at(-1)?.fact : void 0;
    const kind = budgetKind(BUDGET_BEFORE.exec(words)?.[0] ?? "");
    this.#stated.push({ kind, fact: before === void 0 ? fact : { ...before, figure: fact.figure } });
  }
  /** The thing that the last budget was stated for. */
  lastConcept() {
    const concept = this.#stated.at(-1)?.fact.concept;
    return concept === void 0 ? void 0 : { ...concept, key: concept.key.slice(BUDGET.length) };
  }
  /** The budget that a comparison with these words speaks of: that of its kind, or the last one stated. */
  of(final, words) {
    const kind = budgetKind(words);
    const stated = this.#stated.filter(({ fact }) => fact.concept.key === `${BUDGET}${final.concept.key}`);
    return (kind === "any" ? stated.at(-1) : stated.findLast((budget) => budget.kind === kind))?.fact;
  }
};

// packages/disclosure/understand/narrative/label.ts
var DELIMITER = /[，,；;：:。！？、\n]/;
var COORDINATED = /(?:收入?、支出?|收、支)(?:决算)?总计(?:各|均)?(?:为|是)?$/;
var OPENING_WORDS = /^(?:其中|包括|分别为|截至.{4,12}?[，,]|另外|此外|同时)[：:，,]?/;
var CLOSING_WORDS = /(?:各|均|共计?|为|是|达到?|约|的|数)+$/;
function labelBefore(text, from, end) {
  const before = text.slice(from, end);
  const coordinated = COORDINATED.exec(before.trimEnd());
  let start = coordinated === null ? lastDelimiter(before) : lastDelimiter(before.slice(0, coordinated.index));
  let label = before.slice(start);
  const opening2 = OPENING_WORDS.exec(label.trimStart());
  if (opening2 !== null) {
    start += label.length - label.trimStart().length + opening2[0].length;
    label = before.slice(start);
  }
  const leading = label.length - label.trimStart().length;
  return { text: label.trim(), start: from + start + leading };
}
var bareLabel = (label) => label.replace(/\s/g, "").replace(CLOSING_WORDS, "");
function lastDelimiter(text) {
  for (let index2 = text.length - 1; index2 >= 0; index2--) {
    const character = text.charAt(index2);
    if (!DELIMITER.test(character)) continue;
    if (character === "\u3001" && /收(?:入)?$/.test(text.slice(0, index2)) && text.charAt(index2 + 1) === "\u652F") continue;
    return index2 + 1;
  }
  return 0;
}

// packages/disclosure/understand/narrative/concept-in.ts
function conceptIn(label, roles) {
  const { key, known: known4 } = conceptOf(bareLabel(label), roles);
  return known4 ? { key, label: plainLabel(label) } : void 0;
}

// packages/disclosure/understand/narrative/paragraph-context.ts
var sentenceStart = (text, offset) => text.lastIndexOf("\u3002", offset - 1) + 1;
function comparedYear(words, reportYear) {
  const stated = /\d{4}/.exec(words)?.[0];
  if (stated !== void 0) return Number(stated);
  return reportYear === void 0 ? void 0 : reportYear - 1;
}

// packages/disclosure/understand/narrative/change-reader.ts
var LONGEST_CONTINUATION = 12;
var ChangeReader = class {
  #context;
  #ledger;
  #open;
  /** The last change was of a thing whose figure is not known: its rate is too. */
  #unknown = false;
  constructor(context, ledger) {
    this.#context = context;
    this.#ledger = ledger;
  }
  /** A new figure was stated: what follows is no longer the rate of the change before it. */
  close() {
    this.#open = void 0;
  }
  /** `words` stand in front of the figure from offset `from`; `change` is the word of change that ends them. */
  read(figure, words, from, change, anchor) {
    const word2 = change[1] ?? "";
    const isRate = figure.unit.measure === "percent";
    const start = from + change.index;
    const direction = directionOfWord(word2);
    const said = { direction, span: { block: this.#context.block, start, end: start + word2.length } };
    const continues4 = isRate && words.length <= LONGEST_CONTINUATION && !COMPARED_YEAR.test(words);
    if (continues4 && this.#open !== void 0 && this.#open.rate === void 0) {
      this.#open.rate = figure;
      this.#open.words = [...this.#open.words, said];
      this.#open.span = { ...this.#open.span, end: figure.span.end };
      return;
    }
    if (figure.unit.word === "\u4E2A\u767E\u5206\u70B9") return;
    const subject = continues4 && this.#unknown ? void 0 : this.#subjectOf(words.slice(0, change.index), from, anchor);
    this.#unknown = subject === void 0 && !isRate;
    if (subject === void 0 || !(isRate || isSameKind(figure, subject.fact.figure))) return;
    this.#open = {
      subject: subject.fact,
      baseYear: subject.baseYear,
      direction,
      words: [said],
      amount: isRate ? void 0 : figure,
      rate: isRate ? figure : void 0,
      span: { block: this.#context.block, start, end: figure.span.end }
    };
    this.#ledger.changes.push(this.#open);
  }
  /** `与2022年持平`: no change of what the words before it name, or of the last figure. */
  readUnchanged(before, year, span2, anchor) {
    const subject = this.#factNamed(before.replace(/支出决算$|决算数?$/, ""), anchor) ?? anchor;
    if (subject === void 0) return;
    const baseYear = comparedYear(year, this.#context.reportYear);
    this.#ledger.changes.push({
      subject,
      baseYear,
      direction: "equal",
      words: [{ direction: "equal", span: span2 }],
      amount: void 0,
      rate: void 0,
      span: span2
    });
  }
  /** The fact that a change speaks of, by the words around the compared year; nothing where they name another thing. */
  #subjectOf(words, from, anchor) {
    const { text, reportYear } = this.#context;
    const end = from + words.length;
    const here = COMPARED_YEAR.exec(words);
    const compared = here ?? COMPARED_YEAR.exec(text.slice(sentenceStart(text, end), end));
    if (compared === null) return void 0;
    const baseYear = comparedYear(compared[1] ?? "", reportYear);
    const after = here === null ? words : words.slice(here.index + here[0].length);
    const before = here === null ? "" : words.slice(0, here.index);
    const fact = this.#factNamed(after, anchor) ?? this.#factNamed(before, anchor);
    if (fact !== void 0) return { fact, baseYear };
    return [after, before].some(namesSomething) || anchor === void 0 ? void 0 : { fact: anchor, baseYear };
  }
  #factNamed(words, anchor) {
    const { roles, scope } = this.#context;
    const label = labelBefore(words, 0, words.length).text;
    const concept = conceptIn(label.replace(/(?:各|均|增加|减少)+$/, ""), roles);
    if (concept === void 0) return void 0;
    return anchor?.concept.key === concept.key ? anchor : this.#ledger.latest(concept, scope);
  }
};
var namesSomething = (words) => bareLabel(labelBefore(words, 0, words.length).text).replace(/各|均|支出|收入|决算|总额/g, "").length > 3;

// packages/disclosure/understand/narrative/scope.ts
var DEPARTMENT = "department";
var PROJECT_SECTION = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])?项目(?:概况|资金|实施|绩效情况|管理情况|基本情况|申报)/;
function scopeOf(sections, section) {
  let inAttachments;
  for (let id = section; id !== void 0; id = sections[id]?.parent) {
    const candidate = sections[id];
    if (candidate === void 0) break;
    if (PROJECT_SECTION.test(candidate.title)) return `section:${candidate.parent ?? id}`;
    const isReport = candidate.role === "evaluation-report" || candidate.role === "evaluation-form";
    if (isReport) return /整体/.test(candidate.title) ? DEPARTMENT : `section:${id}`;
    if (candidate.role === "attachments") inAttachments = id;
  }
  return inAttachments === void 0 ? DEPARTMENT : `section:${section}`;
}

// packages/disclosure/understand/narrative/subject-path.ts
var LEVEL = /([^，,；;。：:（(）)]+(?:[（(][^类款项）)]{1,12}[）)][^，,；;。：:（(）)]*)*)[（(](?:\d{2,7})?([类款项])[）)]/g;
var MARK = /[类款项][）)]/;
function findSubjectPath(text) {
  if (!MARK.test(text)) return void 0;
  const names2 = [];
  let level;
  let start = 0;
  let end = 0;
  LEVEL.lastIndex = 0;
  for (let match = LEVEL.exec(text); match !== null; match = LEVEL.exec(text)) {
    const [whole, name = "", mark] = match;
    if (level !== void 0 && match.index > end + 4) break;
    if (level === void 0) start = match.index;
    names2.push(name.replace(/[\s\d.、]/g, "").replace(/^[（(][一二三四五六七八九十]+[）)]/, ""));
    end = match.index + whole.length;
    if (mark === "\u7C7B" || mark === "\u6B3E" || mark === "\u9879") level = mark;
    if (level === "\u9879") break;
  }
  return level === void 0 ? void 0 : { names: names2, level, start, end };
}
var subjectKey = (names2) => `subject:${names2.map((name) => name.replace(/支出$/, "").replace(/[（(）)]/g, "")).join(">")}`;

// packages/disclosure/understand/narrative/fact-maker.ts
var LONGEST_HEAD = 160;
var UNNAMED = /^(?:支出|决算|支出决算|共计支出|支出共计|金额)?$/;
var UNNAMED_BESIDE_BUDGET = /^(?:预算|项目支出|实际支出|实际支付|已支付|支付|项目实际支出|资金支出)$/;
var FactMaker = class {
  #context;
  #budgets;
  #head;
  constructor(context, budgets) {
    this.#context = context;
    this.#budgets = budgets;
    const path = findSubjectPath(context.text.slice(0, LONGEST_HEAD));
    if (path === void 0) return;
    const { start, end } = path;
    this.#head = {
      concept: { key: subjectKey(path.names), label: context.text.slice(start, end) },
      span: { block: context.block, start, end }
    };
  }
  /** Whether the paragraph begins with the path of a subject (科目), as the items of the detail list do. */
  get isItem() {
    return this.#head !== void 0;
  }
  /** The fact that final accounts or another plain figure state. */
  stated(figure, label) {
    const unnamed = this.#isUnnamed(label);
    if (unnamed && this.#head !== void 0) return this.#fact(figure, this.#head.concept, this.#head.span);
    const concept = (unnamed ? this.#budgets.lastConcept() : void 0) ?? this.#conceptOf(label, unnamed);
    return this.#fact(figure, { ...concept, key: this.#inFiscalPart(concept.key, figure) }, this.#spanOf(label));
  }
  /** The fact that a budget figure states. */
  budget(figure, label) {
    const unnamed = this.#isUnnamed(label);
    const concept = unnamed && this.#head !== void 0 ? this.#head.concept : this.#conceptOf(label, unnamed);
    const span2 = unnamed && this.#head !== void 0 ? this.#head.span : this.#spanOf(label);
    return this.#fact(figure, { ...concept, key: `${BUDGET}${this.#inFiscalPart(concept.key, figure)}` }, span2);
  }
  #fact(figure, concept, labelSpan) {
    return { concept, scope: this.#context.scope, year: this.#yearOf(figure), figure, labelSpan };
  }
  #spanOf(label) {
    return { block: this.#context.block, start: label.start, end: label.start + label.text.length };
  }
  #conceptOf(label, unnamed) {
    const path = findSubjectPath(label.text);
    const bare = bareLabel(label.text);
    if (path !== void 0) return { key: subjectKey(path.names), label: plainLabel(bare) };
    return unnamed ? { key: "label:", label: "" } : { key: conceptOf(bare, this.#context.roles).key, label: plainLabel(bare) };
  }
  #isUnnamed(label) {
    const plain5 = plainLabel(bareLabel(label.text));
    if (UNNAMED.test(plain5)) return true;
    const planned = this.#budgets.lastConcept();
    const ofProject = this.#context.scope !== DEPARTMENT || planned?.key.startsWith("label:") === true;
    return ofProject && planned !== void 0 && UNNAMED_BESIDE_BUDGET.test(plain5);
  }
  /** In an evaluation report `财政拨款…基本支出` speaks of the fiscal part alone. */
  #inFiscalPart(key, figure) {
    if (key !== "basic" && key !== "project") return key;
    const { roles, text } = this.#context;
    return roles.includes("evaluation-report") && text.slice(0, figure.span.start).includes("\u8D22\u653F\u62E8\u6B3E") ? `fiscal.${key}` : key;
  }
  /** The year named last before the figure in its sentence, or the reporting year. */
  #yearOf(figure) {
    const { text, reportYear } = this.#context;
    const words = text.slice(sentenceStart(text, figure.span.start), figure.span.start);
    const stated = [...words.matchAll(/(20\d{2})\s?年(?!\s?\d{1,2}月\d{1,2}日(?:签|起))/g)].at(-1)?.[1];
    return stated === void 0 ? reportYear : Number(stated);
  }
};

// packages/disclosure/understand/narrative/told-in-words.ts
function recordToldInWords(context, ledger) {
  if (/上年|上一年|去年|20\d\d年/.test(context.text)) recordTendencies(context, ledger);
  if (/无|没有|未发生/.test(context.text)) recordAbsences(context, ledger);
}
function recordTendencies({ text, block, roles }, ledger) {
  for (const match of text.matchAll(TENDENCY)) {
    const direction = directionOfWord(match[2] ?? "");
    const span2 = { block, start: match.index, end: match.index + match[0].length };
    for (const name of (match[1] ?? "").split(/[、和及]/)) {
      const concept = conceptIn(name.replace(/等.{0,2}$/, ""), roles);
      if (concept !== void 0) ledger.tendencies.push({ concept, direction, span: span2 });
    }
  }
}
function recordAbsences({ text, block, roles }, ledger) {
  for (const match of text.matchAll(NONE)) {
    const span2 = { block, start: match.index, end: match.index + match[0].length };
    for (const name of (match[1] ?? "").split(/[、和及与]/)) {
      const concept = conceptIn(name, roles) ?? conceptIn(`${name}\u652F\u51FA`, roles);
      if (concept !== void 0) ledger.absences.push({ concept, span: span2 });
    }
  }
}

// packages/disclosure/understand/narrative/read-paragraph.ts
var COMPARES_IN_WORDS = /预算|持平|变化|增减|一致|相同/;
function readParagraph(context, ledger) {
  recordToldInWords(context, ledger);
  return new ParagraphReader(context, ledger).read();
}
var ParagraphReader = class {
  #context;
  #ledger;
  #parts;
  #budgets = new Budgets();
  #facts;
  #changes;
  /** The figure that shares, changes and completions behind it speak of. */
  #anchor;
  #completion;
  /** Where the words that belong to the next figure begin. */
  #from = 0;
  constructor(context, ledger) {
    this.#context = context;
    this.#ledger = ledger;
    this.#facts = new FactMaker(context, this.#budgets);
    this.#changes = new ChangeReader(context, ledger);
    this.#parts = new PartsList(ledger, context.open, context.numbered);
  }
  read() {
    const { text, figures, inherited } = this.#context;
    let previousEnd = 0;
    for (const figure of figures) {
      const { start, end } = figure.span;
      const sentence = sentenceStart(text, start);
      this.#from = Math.max(previousEnd, sentence);
      if (sentence > previousEnd && previousEnd > 0) this.#parts.endSentence();
      if (text.slice(previousEnd, start).includes("\uFF1B")) this.#parts.endCounts();
      this.#readWordsOnly(previousEnd, start);
      if (figure.unit.measure === "date") continue;
      if (!REASON.test(text.slice(sentence, start))) this.#readFigure(figure, text.slice(this.#from, start));
      previousEnd = end;
    }
    this.#readWordsOnly(previousEnd, text.length);
    this.#openParts(text.slice(Math.max(previousEnd, sentenceStart(text, text.length - 1))));
    return { anchor: this.#anchor ?? inherited, open: this.#parts.close(text) };
  }
  #openParts(words) {
    const { roles, scope, inherited } = this.#context;
    const within = WITHIN_WHOLE.exec(words.trim());
    const whole = within === null ? void 0 : conceptIn(within[1] ?? "", roles);
    const wholeFact = whole === void 0 ? void 0 : this.#ledger.latest(whole, scope);
    this.#parts.openFor(words, wholeFact, this.#anchor ?? inherited);
  }
  #readFigure(figure, words) {
    this.#openParts(words);
    const change = CHANGE_BEFORE.exec(words);
    if (change !== null) this.#changes.read(figure, words, this.#from, change, this.#anchor);
    else if (figure.unit.measure === "percent") this.#readPercent(figure, words);
    else if (figure.unit.measure !== "number") this.#readAmount(figure, words);
  }
  #readAmount(figure, words) {
    const isBudget = figure.unit.measure === "amount" && BUDGET_BEFORE.test(words);
    if (isBudget && !this.#meansFinal(words)) {
      const label2 = this.#labelIn(words.replace(BUDGET_BEFORE, ""));
      this.#budgets.record(words, label2.text === "", this.#facts.budget(figure, label2));
      return;
    }
    const label = this.#labelIn(words.replace(isBudget ? BUDGET_BEFORE : FINAL_BEFORE, ""));
    const fact = this.#ledger.record(this.#facts.stated(figure, label));
    this.#parts.take(fact);
    if (figure.unit.measure === "amount" || this.#anchor === void 0) this.#anchor = fact;
    this.#changes.close();
    this.#completion = void 0;
  }
  /** An item of the list by subjects gives its final accounts: `支出预算` for `支出决算` is a slip of the pen. */
  #meansFinal(words) {
    return this.#facts.isItem && /支出预算(?:数|为)*\s*$/.test(words) && !/支出决算|决算为/.test(this.#context.text);
  }
  #labelIn(words) {
    return labelBefore(this.#context.text, this.#from, this.#from + words.length);
  }
  #readPercent(figure, words) {
    const completion = COMPLETION_BEFORE.exec(words);
    if (completion !== null && /预算|执行率/.test(completion[0])) {
      this.#readCompletion(figure, completion.index);
      return;
    }
    const share = SHARE_BEFORE.exec(words);
    const part = this.#anchor;
    if (share === null || part === void 0) return;
    const wholeLabel = (share[1] ?? "").trim();
    this.#ledger.shares.push({ part, wholeLabel, whole: this.#wholeOf(wholeLabel, part), percent: figure });
  }
  #wholeOf(label, part) {
    const listed = this.#parts.totalOf(part);
    if (label === "") return listed;
    const concept = conceptIn(label, this.#context.roles);
    if (concept !== void 0) return this.#ledger.latest(concept, this.#context.scope);
    return listed?.concept.label === plainLabel(label) ? listed : void 0;
  }
  #readCompletion(figure, wordsStart) {
    const final = this.#anchor;
    if (final === void 0) return;
    const { text, block } = this.#context;
    const start = this.#from + wordsStart;
    const budget = this.#budgets.of(final, text.slice(start, figure.span.start));
    this.#completion = {
      final,
      budget,
      rate: figure,
      comparison: void 0,
      span: { block, start, end: figure.span.end }
    };
    this.#ledger.completions.push(this.#completion);
  }
  /** Comparisons that carry no figure of their own, between two figures. */
  #readWordsOnly(from, to) {
    const { text, block } = this.#context;
    const words = text.slice(from, to);
    if (!COMPARES_IN_WORDS.test(words)) return;
    const spanOf = (match) => ({
      block,
      start: from + match.index,
      end: from + match.index + match[0].length
    });
    for (const match of words.matchAll(AGAINST_BUDGET)) this.#compareWithBudget(match[1], spanOf(match));
    for (const match of words.matchAll(UNCHANGED)) {
      this.#changes.readUnchanged(words.slice(0, match.index), match[1] ?? "", spanOf(match), this.#anchor);
    }
  }
  #compareWithBudget(more, span2) {
    const comparison = { direction: directionAgainstBudget(more), span: span2 };
    if (this.#completion !== void 0) {
      this.#completion.comparison ??= comparison;
      return;
    }
    const final = this.#anchor;
    if (final === void 0) return;
    const budget = this.#budgets.of(final, this.#context.text.slice(span2.start, span2.end));
    this.#completion = { final, budget, rate: void 0, comparison, span: span2 };
    this.#ledger.completions.push(this.#completion);
  }
};

// packages/disclosure/understand/narrative/read-narrative.ts
var SILENT = ["glossary", "duties"];
function readNarrative(document, sections, figures, reportYear) {
  const ledger = new Ledger();
  const sectionOf = innermostSections(document, sections);
  const byBlock = groupByBlock(figures);
  let current = -1;
  let inherited;
  let open2;
  document.blocks.forEach((block, index2) => {
    if (block.kind !== "paragraph") return;
    const section = sectionOf[index2] ?? 0;
    if (section !== current) {
      if (open2 !== void 0) recordBreakdown(ledger, open2);
      open2 = void 0;
      inherited = void 0;
      current = section;
    }
    const roles = rolesOf(sections, section);
    if (roles.some((role) => SILENT.includes(role))) return;
    const scope = scopeOf(sections, section);
    const result = readParagraph(
      {
        text: block.text,
        block: index2,
        figures: byBlock.get(index2) ?? [],
        roles,
        scope,
        reportYear,
        numbered: splitNumber(block.text, block.number).numbering.style !== "none",
        inherited: scope === DEPARTMENT ? inherited : void 0,
        open: open2
      },
      ledger
    );
    inherited = result.anchor;
    open2 = result.open;
  });
  if (open2 !== void 0) recordBreakdown(ledger, open2);
  return ledger;
}
function groupByBlock(figures) {
  const groups = /* @__PURE__ */ new Map();
  for (const figure of figures) {
    const group = groups.get(figure.span.block);
    if (group === void 0) groups.set(figure.span.block, [figure]);
    else group.push(figure);
  }
  return groups;
}
function rolesOf(sections, section) {
  const roles = [];
  for (let id = section; id !== void 0; id = sections[id]?.parent) {
    const role = sections[id]?.role;
    if (role !== void 0 && role !== "other") roles.push(role);
  }
  return roles;
}

// packages/disclosure/understand/economic-lists.ts
var LIST = /(人员经费|公用经费)(?:[^，,。；;：:]|,(?=\d)){0,30}[，,][^，,。；;：:]{0,4}包括[：:;；]?/g;
var NAME = /[^、，,。；;\s]+/g;
function readEconomicLists(document, sections) {
  return sections.filter((section) => section.role === "basic-expenditure").flatMap(
    (section) => document.blocks.slice(section.start, section.end).flatMap((block, offset) => block.kind === "paragraph" ? listsIn(block.text, section.start + offset) : [])
  );
}
function listsIn(text, block) {
  return [...text.matchAll(LIST)].map((match) => {
    const start = match.index + match[0].length;
    const stop = text.slice(start).search(/[。；;]/);
    const end = stop < 0 ? text.length : start + stop;
    const names2 = [...text.slice(start, end).matchAll(NAME)].map((name) => {
      const plain5 = name[0].replace(/等$/, "");
      return { name: plain5, span: { block, start: start + name.index, end: start + name.index + plain5.length } };
    });
    return { of: match[1] === "\u4EBA\u5458\u7ECF\u8D39" ? "\u4EBA\u5458\u7ECF\u8D39" : "\u516C\u7528\u7ECF\u8D39", names: names2, span: { block, start: match.index, end } };
  });
}

// packages/disclosure/understand/evaluations/columns.ts
var INDICATOR_COLUMNS = [
  ["reason", /原因|偏差|改进措施|^备注$/],
  ["review-score", /复评|复核|财政.{0,6}得分/],
  ["score", /得分|评分/],
  ["weight", /分值|权重|标准分/],
  ["nature", /指标性质|指标方向|^性质$/],
  ["unit", /(?:度量|计量)单位|^单位$/],
  ["group", /^(?:一)?级指标$|^一级/],
  ["kind", /^二级/],
  ["name", /^三级|^四级|^指标名称|^指标内容|^绩效指标$/],
  ["actual", /完成值|实际|^(?:指标)?完成情况$/],
  ["target", /指标值|目标值|预期值|计划值|^年度指标$/]
];
function indicatorColumns(row) {
  const columns = columnsBy(row, INDICATOR_COLUMNS);
  const complete = columns.has("name") && columns.has("target") && (columns.has("kind") || columns.has("actual"));
  return complete ? columns : void 0;
}
var FUNDING_COLUMNS = [
  ["rate", /执行率/],
  ["score", /得分/],
  ["weight", /分值|权重/],
  ["executed", /执行数|实际支出|支出数|实际执行/],
  ["initial", /年初预算/],
  ["budget", /全年预算|调整(?:后|预算)|^预算数/]
];
function fundingColumns(row) {
  if (row.filled.some((cell2) => /[:：]$/.test(cell2.text))) return void 0;
  const columns = columnsBy(row, FUNDING_COLUMNS);
  return columns.has("executed") && (columns.has("initial") || columns.has("budget")) ? columns : void 0;
}
function columnsBy(row, forms2) {
  const columns = /* @__PURE__ */ new Map();
  for (const cell2 of row.filled) {
    if (cell2.text.length > 30) continue;
    const column = forms2.find(([, pattern]) => pattern.test(cell2.text))?.[0];
    if (column !== void 0 && !columns.has(column)) columns.set(column, cell2.column);
  }
  return columns;
}
var SOURCES = [
  ["account", /财政专户/],
  ["carried", /结转/],
  ["fiscal", /财政/],
  ["unit", /单位资金|单位自有|自有资金|自筹/],
  ["other", /其[他它]|上级/],
  ["total", /总额|合计|小计|^(?:全年|年度|项目)?预算数|^执行数|^项目资金/]
];
var fundingSource = (label) => label.length > 24 ? void 0 : SOURCES.find(([, pattern]) => pattern.test(label))?.[0];

// packages/disclosure/understand/statutory-tables/grid.ts
var MOST_POSITIONS = 4e5;
function gridOf(table) {
  if (table.rows * table.columns > MOST_POSITIONS) return void 0;
  const covered = new Array(table.rows * table.columns);
  const starting = Array.from({ length: table.rows }, () => []);
  table.cells.forEach((cell2, index2) => {
    const gridCell = { index: index2, cell: cell2, plain: plainText(cell2.text) };
    starting[cell2.row]?.push(gridCell);
    const lastRow = Math.min(table.rows, cell2.row + cell2.rowSpan);
    const lastColumn = Math.min(table.columns, cell2.column + cell2.columnSpan);
    for (let row = cell2.row; row < lastRow; row++) {
      for (let column = cell2.column; column < lastColumn; column++) covered[row * table.columns + column] ??= gridCell;
    }
  });
  for (const row of starting) row.sort((a, b) => a.cell.column - b.cell.column);
  return {
    rows: table.rows,
    columns: table.columns,
    at: (row, column) => column < 0 || column >= table.columns ? void 0 : covered[row * table.columns + column],
    startingIn: (row) => starting[row] ?? []
  };
}
var plainText = (text) => text.normalize("NFKC").replace(/[\s“”"'‘’「」]/g, "");

// packages/disclosure/understand/evaluations/form-rows.ts
function formRows(document, block) {
  const table = document.blocks[block];
  if (table?.kind !== "table") return [];
  const merged = table.cells.some(({ rowSpan, columnSpan }) => rowSpan > 1 || columnSpan > 1);
  return merged ? mergedRows(table, block) : plainRows(table, block);
}
function plainRows(table, block) {
  const rows2 = [];
  table.cells.forEach(({ row, column }, index2) => {
    const cell2 = { ...wordsOf(table, block, index2), column, carried: false };
    const cells = rows2[row];
    if (cells === void 0) rows2[row] = [cell2];
    else cells.push(cell2);
  });
  return rows2.flatMap((cells) => [rowOf(block, cells, (cells.at(-1)?.column ?? -1) + 1)]);
}
function mergedRows(table, block) {
  const grid = gridOf(table);
  if (grid === void 0) return [];
  return Array.from({ length: grid.rows }, (_, row) => {
    const cells = [];
    let width = 0;
    for (let column = 0; column < grid.columns; column = Math.max(column + 1, width)) {
      const at = grid.at(row, column);
      if (at === void 0) continue;
      width = at.cell.column + at.cell.columnSpan;
      cells.push({ ...wordsOf(table, block, at.index), column, carried: at.cell.row < row });
    }
    return rowOf(block, cells, width);
  });
}
var rowOf = (block, cells, width) => ({
  block,
  cells,
  width,
  filled: cells.filter((cell2) => !cell2.carried && cell2.text !== "")
});
var cellAt = (row, column) => row.cells.findLast((cell2) => cell2.column <= column && column < row.width);
function wordsOf(table, block, index2) {
  const text = table.cells[index2]?.text ?? "";
  if (!/\s/.test(text)) return { text, span: { block, cell: index2, start: 0, end: text.length } };
  const end = text.trimEnd().length;
  const span2 = { block, cell: index2, start: Math.min(end, text.length - text.trimStart().length), end };
  return { text: text.replace(/\s/g, ""), span: span2 };
}

// packages/disclosure/understand/evaluations/form-titles.ts
var LONGEST_TITLE = 80;
var TITLE2 = /绩效.{0,16}表(?:[（(].{0,12}[）)])?$/;
var WHOLE = /整体|部门预算项目/;
var BEFORE_NAME = /^(?:附[表件]?\d*[.、:：．]?)?(?:[（(]?\d{4}年?度?[）)]?)?/;
var AFTER_NAME = /(?:项目|政策|专项)?(?:支出|资金)?绩效.*$/;
var GENERIC = /^(?:部门预算|部门|项目|专项资金|市级专项资金预算|专项|预算|年度)*$/;
var isFormTitle = (words) => {
  const text = words.replace(/\s/g, "");
  return text.length <= LONGEST_TITLE && TITLE2.test(text) && !/[。；，,]|详见|见附/.test(text);
};
function subjectOfTitle(title2) {
  if (WHOLE.test(title2.text)) return { kind: "whole" };
  const text = title2.text.replace(BEFORE_NAME, "").replace(AFTER_NAME, "");
  return { kind: "project", name: GENERIC.test(text) ? void 0 : { text, span: title2.span } };
}

// packages/disclosure/understand/evaluations/numbers.ts
var AMOUNT = /^约?(-?[\d,，]+(?:\.\d+)?)(亿元|百万元|万元|千元|元|万)?$/;
var NUMBER3 = /^(-?\d+(?:\.\d+)?)(?:分|%|％)?$/;
var KEPT_DECIMALS = 2;
function amountIn(words, headingUnit2) {
  const match = AMOUNT.exec(words?.text ?? "");
  const stated = parseStated((match?.[1] ?? "").replaceAll("\uFF0C", ","));
  if (words === void 0 || stated === void 0) return void 0;
  const unit = match?.[2] === "\u4E07" ? "\u4E07\u5143" : match?.[2] ?? "";
  const scale = isAmountUnit(unit) ? AMOUNT_UNITS[unit] : headingUnit2;
  const decimals = Math.max(stated.decimals, KEPT_DECIMALS);
  return { stated, scale, interval: intervalOf(stated, scale, decimals), span: words.span };
}
function numberIn(words) {
  const stated = parseStated(NUMBER3.exec(words?.text ?? "")?.[1] ?? "");
  return words === void 0 || stated === void 0 ? void 0 : { stated, span: words.span };
}
var headingUnit = (words) => /[（(](?:单位[:：])?元[）)]/.test(words) ? AMOUNT_UNITS.\u5143 : AMOUNT_UNITS.\u4E07\u5143;

// packages/disclosure/understand/evaluations/funding-rows.ts
function fundingUnder(row, columns, headingWidth, unit) {
  const shift = row.width - headingWidth;
  const first = Math.min(...columns.values());
  const label = row.filled.find((cell2) => cell2.column < first + shift && fundingSource(cell2.text) !== void 0);
  const source = label === void 0 ? void 0 : fundingSource(label.text);
  if (label === void 0 || source === void 0) return void 0;
  const at = (column) => {
    const position2 = columns.get(column);
    return position2 === void 0 ? void 0 : cellAt(row, position2 + shift);
  };
  return {
    source,
    label: { text: label.text, span: label.span },
    initial: amountIn(at("initial"), unit),
    budget: amountIn(at("budget"), unit),
    executed: amountIn(at("executed"), unit),
    rate: numberIn(at("rate")),
    weight: numberIn(at("weight")),
    score: numberIn(at("score"))
  };
}
function fundingBeside(row, unit) {
  const labels = row.filled.flatMap((cell2) => {
    const index2 = row.cells.indexOf(cell2);
    const source = fundingSource(cell2.text.replace(/^其中[:：-]?/, ""));
    const value = row.cells[index2 + 1];
    const fits = source !== void 0 && value !== void 0 && (value.text === "" || /^约?-?\d/.test(value.text));
    return fits ? [{ cell: cell2, source, value }] : [];
  });
  const [budget, executed, third] = labels;
  if (budget === void 0 || executed === void 0 || third !== void 0 || budget.source !== executed.source) {
    return void 0;
  }
  return {
    source: budget.source,
    label: { text: budget.cell.text, span: budget.cell.span },
    initial: void 0,
    budget: amountIn(budget.value, unit),
    executed: amountIn(executed.value, unit),
    rate: void 0,
    weight: void 0,
    score: void 0
  };
}

// packages/performance/units.ts
var MEASURE_WORDS = "\u4E2A\u767E\u5206\u70B9|\u5E73\u65B9\u516C\u91CC|\u5E73\u65B9\u7C73|\u7ACB\u65B9\u7C73|\u53F0\uFF08\u5957\uFF09|\u4E2A\uFF08\u5957\uFF09|\u4EF6\u6B21|\u4EBA\u6B21|\u6279\u6B21|\u6237\u6B21|\u8F66\u6B21|\u5E73\u7C73|\u516C\u91CC|\u5343\u7C73|\u5C0F\u65F6|\u5206\u949F|\u4E2A\u6708|\u516C\u65A4|\u516C\u9877|\u5DE5\u4F5C\u65E5|\u8F86|\u6279|\u4EBA|\u540D|\u4F4D|\u4E2A|\u53F0|\u5957|\u4EF6|\u6B21|\u9879|\u5BB6|\u6237|\u5904|\u573A|\u671F|\u4EFD|\u672C|\u518C|\u6761|\u5929|\u65E5|\u6708|\u65F6|\u79D2|\u5206|\u4EA9|\u5428|\u6240|\u7BC7|\u5B97|\u90E8|\u95F4|\u7EA7|\u6BB5|\u80A1|\u7B14|\u53EA|\u5F20|\u5E45|\u7C73|\u6B65|\u680B|\u5C42|\u5BF9|\u5C4A|\u7247|\u4F8B|\u8D77|\u5E74|\u5143|\u79CD|\u7C7B|\u6B3E|\u5EA7|\u76CF|\u682A|\u5934|\u7EC4|\u961F|\u56E2|\u8BFE\u65F6|\u5B66\u65F6|\u901A|\u7248|\u5C01|\u9996|\u74F6|\u7BB1|\u76D2|\u5957\u6B21|\u904D|\u5EA6";
var AFTER_NUMBER = new RegExp(`^\\s?(\u4F59|\u591A)?\\s?(\u767E|\u5343|\u4E07|\u767E\u4E07|\u5343\u4E07|\u4EBF)?(\u4F59|\u591A)?\\s?(%|\uFF05|\u2030|${MEASURE_WORDS})?`);
var MULTIPLES = {
  \u767E: 100n,
  \u5343: 1000n,
  \u4E07: 10000n,
  \u767E\u4E07: 1000000n,
  \u5343\u4E07: 10000000n,
  \u4EBF: 100000000n
};
var SAME_UNIT = {
  "\uFF05": "%",
  \u5E73\u7C73: "\u5E73\u65B9\u7C73",
  \u65F6: "\u5C0F\u65F6",
  \u4E2A\u6708: "\u6708",
  \u65E5: "\u5929",
  \u5DE5\u4F5C\u65E5: "\u5929",
  \u5343\u7C73: "\u516C\u91CC"
};
function unitAfterNumber(text) {
  const match = AFTER_NUMBER.exec(text);
  const [whole = "", before, multiple, after, word2] = match ?? [];
  const nothing = multiple === void 0 && word2 === void 0;
  return {
    unit: canonicalUnit(word2 ?? ""),
    scale: MULTIPLES[multiple ?? ""] ?? 1n,
    approximate: before !== void 0 || after !== void 0,
    length: nothing && before === void 0 ? 0 : whole.length
  };
}
var canonicalUnit = (word2) => SAME_UNIT[word2] ?? word2;
var isTimeUnit = (unit) => ["\u5E74", "\u6708", "\u5929", "\u5C0F\u65F6", "\u5206\u949F", "\u79D2"].includes(unit);

// packages/performance/attainment.ts
var UNWANTED = /投诉|事故|故障|差错|违规|违法|损耗|呼损|流失|失误|延误|闲置|超期|逾期|结余|结转|死亡|偏差|返工|能耗|排放|发案|发病|时长|响应/;
var NOT_COMPARABLE = { comparable: false };
function attainmentOf({ name, goal, outcome, category }) {
  if (goal === void 0 || outcome === void 0 || goal.unit !== outcome.unit) return NOT_COMPARABLE;
  if (outcome.comparison !== void 0 || isCalendar(goal)) return NOT_COMPARABLE;
  if (category === "timeliness" && goal.comparison === void 0 && isTimeUnit(goal.unit)) return NOT_COMPARABLE;
  const comparison = goal.comparison ?? (category === "cost" || UNWANTED.test(name) ? "at-most" : "at-least");
  const target = exactParts(goal.stated, goal.scale);
  const actual = exactParts(outcome.stated, outcome.scale);
  return {
    comparable: true,
    result: holds(actual, comparison, target) ? "met" : "missed",
    percent: target === 0n ? void 0 : Number(actual * 100n / target),
    lessIsBetter: lessIsBetter(comparison, category)
  };
}
var lessIsBetter = (comparison, category) => comparison === "at-most" || comparison === "less-than" || comparison !== "at-least" && category === "cost";
function holds(actual, comparison, target) {
  if (comparison === "at-least") return actual >= target;
  if (comparison === "at-most") return actual <= target;
  if (comparison === "more-than") return actual > target;
  if (comparison === "less-than") return actual < target;
  return actual >= target;
}
var isCalendar = ({ unit, stated }) => unit === "\u5E74" && exactParts(stated) > 1900n * UNIT_PARTS;

// packages/performance/categories.ts
var INDICATOR_CATEGORIES = [
  { category: "cost", name: "\u6210\u672C\u6307\u6807", pattern: /成本/ },
  { category: "satisfaction", name: "\u6EE1\u610F\u5EA6\u6307\u6807", pattern: /满意/ },
  { category: "quantity", name: "\u6570\u91CF\u6307\u6807", pattern: /数量/ },
  { category: "quality", name: "\u8D28\u91CF\u6307\u6807", pattern: /质量/ },
  { category: "timeliness", name: "\u65F6\u6548\u6307\u6807", pattern: /时效/ },
  { category: "economic-benefit", name: "\u7ECF\u6D4E\u6548\u76CA\u6307\u6807", pattern: /经济/ },
  { category: "social-benefit", name: "\u793E\u4F1A\u6548\u76CA\u6307\u6807", pattern: /社会/ },
  { category: "ecological-benefit", name: "\u751F\u6001\u6548\u76CA\u6307\u6807", pattern: /生态|环境效益/ },
  { category: "sustainability", name: "\u53EF\u6301\u7EED\u5F71\u54CD\u6307\u6807", pattern: /持续/ }
];
var categoryOf = (words) => INDICATOR_CATEGORIES.find(({ pattern }) => pattern.test(words))?.category;
var categoryName = (category) => INDICATOR_CATEGORIES.find((form) => form.category === category)?.name ?? category;
var isBenefit = (category) => category !== void 0 && /benefit|sustainability/.test(category);

// packages/performance/target.ts
var NUMBER4 = /(?<![\d.A-Za-z])-?\d+(?:,\d{3})*(?:\.\d+)?/g;
var LONGEST_CELL = 2e3;
var MOST_QUANTITIES = 20;
var BEFORE = [
  [/(?:≥|≧|>=|不少于|不低于|不小于|大于等于|大于或等于|达到|至少)$/, "at-least"],
  [/(?:≤|≦|<=|不超过|不高于|不大于|不多于|小于等于|小于或等于|控制在|至多)$/, "at-most"],
  [/(?:>|＞|大于|超过|高于)$/, "more-than"],
  [/(?:<|＜|小于|低于|少于)$/, "less-than"],
  [/(?:=|＝|等于)$/, "equal"]
];
var AFTER = [
  [/^(?:以上|及以上|（含）以上)/, "at-least"],
  [/^(?:以内|及以内|以下|之内)/, "at-most"]
];
var SIGN_ONLY = /^(?:≥|≧|>=|≤|≦|<=|>|＞|<|＜|=|＝)+$/;
var QUALITY_MARK = /^(?:定性[:：]?)?(?:优良中低?差)$|^定性[:：]?$/;
var GRADE = /^(?:定性[:：])?(?:优级?|良好?|中|差|高|好|较好|较高|显著|明显|达标|合格|健全|完善|合理|良好|优秀|正常|正常运行|正常有序|长期|持续|满意|有效|有效提升|有所提升|提升|提高|及时|适时|按时|按期|若干|是|有|逐步提高|不断提高|进一步提升|得到提升|有序|规范|充分|稳定|安全)$/;
var DATE = /^(?:20\d{2}年?度?|(?:20\d{2}年)?(?:全年|上半年|下半年|年底前?|年末)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:底|末)?(?:之?前|以前)?)$/;
function readValue(cell2) {
  const text = cell2.slice(0, LONGEST_CELL).normalize("NFC").replace(/\s/g, "");
  if (/^[-—/／]*$/.test(text)) return { kind: "empty", text: "", quantities: [] };
  if (SIGN_ONLY.test(text)) return { kind: "sign", text, quantities: [] };
  if (QUALITY_MARK.test(text)) return { kind: "quality-mark", text, quantities: [] };
  if (GRADE.test(text)) return { kind: "grade", text, quantities: [] };
  if (DATE.test(text)) return { kind: "date", text, quantities: [] };
  const quantities = quantitiesIn(text);
  return { kind: quantities.length > 0 ? "quantity" : "words", text, quantities };
}
function quantitiesIn(text) {
  const quantities = [];
  for (const match of text.matchAll(NUMBER4)) {
    const stated = parseStated(match[0]);
    if (stated === void 0 || quantities.length === MOST_QUANTITIES) continue;
    const numberEnd = match.index + match[0].length;
    const unit = unitAfterNumber(text.slice(numberEnd, numberEnd + 8));
    const end = numberEnd + unit.length;
    const before = text.slice(Math.max(0, match.index - 6), match.index);
    const after = text.slice(end, end + 6);
    quantities.push({
      stated,
      scale: unit.scale,
      unit: unit.unit,
      comparison: comparisonAround(before, after),
      approximate: unit.approximate || /(?:约|近|将近|大约)$/.test(before) || /^(?:左右|余|多)/.test(after),
      start: match.index,
      end
    });
  }
  return quantities;
}
var comparisonAround = (before, after) => BEFORE.find(([pattern]) => pattern.test(before))?.[1] ?? AFTER.find(([pattern]) => pattern.test(after))?.[1];
var comparisonOf = (sign) => BEFORE.find(([pattern]) => pattern.test(sign.replace(/\s/g, "")))?.[1];
var KEPT_DECIMALS2 = 2;
var quantityInterval = ({ stated, scale, unit }) => intervalOf(stated, scale, unit === "\u5143" ? Math.max(stated.decimals, KEPT_DECIMALS2) : stated.decimals);

// packages/performance/indicator.ts
function indicatorOf(printed3) {
  const nature = plain(printed3.nature);
  const unit = plain(printed3.unit);
  const target = readValue(printed3.target ?? "");
  const actual = readValue(printed3.actual ?? "");
  return {
    levels: printed3.levels.map(plain),
    category: printed3.levels.map(plain).map(categoryOf).findLast((category) => category !== void 0),
    name: plain(printed3.name),
    target,
    actual,
    goal: singleQuantity(target, unit, comparisonOf(nature)),
    outcome: singleQuantity(actual, unit, void 0),
    nature,
    unit,
    reason: plain(printed3.reason)
  };
}
var plain = (text) => (text ?? "").replace(/\s/g, "");
function singleQuantity(value, unit, comparison) {
  const [only, second] = value.quantities;
  if (only === void 0 || second !== void 0) return void 0;
  return {
    ...only,
    unit: only.unit === "" ? canonicalUnit(unit) : only.unit,
    comparison: only.comparison ?? comparison
  };
}

// packages/disclosure/understand/evaluations/indicator-rows.ts
var noLevels = () => ({ group: "", kind: "", cluster: 0 });
function indicatorUnder(row, columns, headingWidth, open2) {
  const shift = row.width - headingWidth;
  const cells = /* @__PURE__ */ new Map();
  for (const [column, position2] of columns) {
    const cell2 = cellAt(row, position2 + shift);
    if (cell2 !== void 0) cells.set(column, { text: cell2.text, span: cell2.span });
  }
  const text = (column) => cells.get(column)?.text ?? "";
  const name = text("name");
  if (name === "" && text("target") === "" && text("actual") === "") return void 0;
  if (/^(?:合计|总分|总计)$/.test(name)) return void 0;
  enterLevels(row, columns, shift, open2);
  const indicator = indicatorOf({
    levels: [open2.group, open2.kind],
    name,
    nature: text("nature"),
    target: text("target"),
    unit: text("unit"),
    actual: text("actual"),
    reason: text("reason")
  });
  return {
    indicator,
    cells,
    weight: numberIn(cells.get("weight")),
    score: numberIn(cells.get("score")),
    cluster: open2.cluster
  };
}
function enterLevels(row, columns, shift, open2) {
  const starting = (column) => {
    const cell2 = cellAt(row, (columns.get(column) ?? -1) + shift);
    return columns.has(column) && cell2 !== void 0 && !cell2.carried ? cell2.text : "";
  };
  const group = starting("group");
  const kind = starting("kind");
  if (group !== "" && group !== open2.group) {
    open2.group = group;
    if (kind === "") open2.kind = "";
  }
  if (kind !== "" && kind !== open2.kind) {
    open2.kind = kind;
    open2.cluster++;
  }
}

// packages/disclosure/understand/evaluations/project-rows.ts
var NAME2 = /^(?:任务|项目|支出|一级项目|二级项目)名称$|^名称$/;
var SIDES = [
  ["executed", /执行(?!率)|实际支出|支出金额|^支出数|决算/],
  ["budget", /预算(?!执行)|年初安排|资金安排|下达/]
];
var RATE = /率|进度|得分|分值/;
function projectHeading(row) {
  const name = row.filled.find((cell2) => NAME2.test(cell2.text));
  if (name === void 0) return void 0;
  const amounts = row.filled.flatMap((cell2) => {
    const side = RATE.test(cell2.text) || cell2.text.length > 24 ? void 0 : SIDES.find(([, form]) => form.test(cell2.text))?.[0];
    return side === void 0 ? [] : [{ side, source: "total", column: cell2.column }];
  });
  if (!amounts.some(({ side }) => side === "budget") || !amounts.some(({ side }) => side === "executed"))
    return void 0;
  return {
    width: row.width,
    name: name.column,
    content: row.filled.find((cell2) => /内容|简介|概况/.test(cell2.text))?.column,
    reason: row.filled.find((cell2) => /原因|备注|说明/.test(cell2.text))?.column,
    amounts,
    unit: headingUnit(row.filled.map((cell2) => cell2.text).join(" ")),
    settled: false
  };
}
function withSources(heading, row) {
  const sources = row.filled.map((cell2) => ({ cell: cell2, source: fundingSource(cell2.text) }));
  if (sources.length < heading.amounts.length || sources.some(({ source }) => source === void 0)) return void 0;
  const amounts = [];
  let seen = /* @__PURE__ */ new Set();
  let side = 0;
  for (const { cell: cell2, source } of sources) {
    if (source === void 0) continue;
    if (seen.has(source)) {
      seen = /* @__PURE__ */ new Set();
      side++;
    }
    seen.add(source);
    const upper = heading.amounts[side];
    if (upper === void 0) return void 0;
    amounts.push({ side: upper.side, source, column: cell2.column });
  }
  return { ...heading, width: row.width, amounts, settled: true };
}
function projectUnder(row, heading) {
  const shift = row.width - heading.width;
  const at = (column) => {
    const cell2 = column === void 0 ? void 0 : cellAt(row, column + shift);
    return cell2 === void 0 ? void 0 : { text: cell2.text, span: cell2.span };
  };
  const funds = (side) => {
    const found2 = {};
    for (const column of heading.amounts) {
      const amount = column.side === side ? amountIn(at(column.column), heading.unit) : void 0;
      if (amount !== void 0) found2[column.source] = amount;
    }
    return found2;
  };
  const budget = funds("budget");
  const executed = funds("executed");
  const totalLabel = row.filled.find((cell2) => /^(?:金额)?(?:合计|总计)(?:金额)?$/.test(cell2.text));
  const name = totalLabel ?? at(heading.name);
  const empty = Object.keys(budget).length === 0 && Object.keys(executed).length === 0;
  if (name === void 0 || name.text === "" || empty) return void 0;
  return {
    row: {
      name: { text: name.text, span: name.span },
      content: at(heading.content),
      reason: at(heading.reason),
      budget,
      executed
    },
    total: totalLabel !== void 0
  };
}

// packages/disclosure/understand/evaluations/read-forms.ts
var MOST_APART = 3;
function readForms(document, statutory) {
  const drafts = [];
  let current;
  let titled;
  document.blocks.forEach((block, index2) => {
    if (block.kind === "paragraph" && isFormTitle(block.text)) {
      titled = { text: block.text.replace(/\s/g, ""), span: { block: index2, start: 0, end: block.text.length } };
      current = void 0;
    }
    if (block.kind !== "table") return;
    if (statutory.has(index2)) {
      current = void 0;
      return;
    }
    if (current !== void 0 && isApart(document, current.end, index2)) current = void 0;
    for (const row of formRows(document, index2)) {
      if (row.filled.length === 0) continue;
      const next = startsForm(row, current) ? newDraft(index2) : current ?? newDraft(index2);
      if (next !== current) {
        drafts.push(next);
        next.title = titled;
        titled = void 0;
      }
      current = next;
      current.end = index2;
      readRow2(row, current);
    }
  });
  return drafts.filter(holdsPerformance).map(evaluationOf);
}
function isApart({ blocks }, last, index2) {
  const [before, here] = [blocks[last]?.place, blocks[index2]?.place];
  return index2 - last > MOST_APART || before?.file !== here?.file || before?.sheet !== here?.sheet;
}
var newDraft = (block) => ({
  title: void 0,
  name: void 0,
  department: false,
  start: block,
  end: block,
  unit: headingUnit(""),
  part: void 0,
  goals: void 0,
  totalScore: void 0,
  projectTotal: void 0,
  columns: /* @__PURE__ */ new Map(),
  funding: [],
  indicators: [],
  projects: []
});
function startsForm(row, current) {
  if (current === void 0) return true;
  const begun = current.funding.length + current.indicators.length + current.projects.length > 0;
  const only = row.filled.length === 1 ? row.filled[0]?.text : void 0;
  return begun && (only !== void 0 && isFormTitle(only) || namedIn(row) !== void 0);
}
var NAME_LABEL = /^(?:项目|政策|专项)名称[:：]?$/;
var DEPARTMENT_LABEL = /^(?:部门|单位)(?:[（(]单位[）)])?名称[:：]?$/;
function namedIn(row) {
  const label = row.filled[0];
  const value = row.filled[1];
  return label !== void 0 && value !== void 0 && NAME_LABEL.test(label.text) && projectHeading(row) === void 0 ? { text: value.text, span: value.span } : void 0;
}
var HEADING_WORDS = /指标|名称|预算|执行|目标/;
function readRow2(row, draft) {
  const [first] = row.filled;
  if (row.filled.length === 1 && first !== void 0 && isFormTitle(first.text)) {
    draft.title = { text: first.text, span: first.span };
    return;
  }
  const words = row.filled.map((cell2) => cell2.text).join(" ");
  if (/[（(](?:单位[:：])?(?:万元|元)[）)]/.test(words)) draft.unit = headingUnit(words);
  const heading = HEADING_WORDS.test(words) ? headingOf(row, draft) : void 0;
  if (heading !== void 0) draft.part = heading;
  else readBodyRow(row, draft);
}
function headingOf(row, draft) {
  const indicators = indicatorColumns(row);
  if (indicators !== void 0) {
    for (const [column, position2] of indicators) {
      const cell2 = cellAt(row, position2);
      if (cell2 !== void 0 && !draft.columns.has(column))
        draft.columns.set(column, { text: cell2.text, span: cell2.span });
    }
    const levels = draft.part?.kind === "indicators" ? draft.part.levels : noLevels();
    return { kind: "indicators", columns: indicators, width: row.width, levels };
  }
  const projects = projectHeading(row);
  if (projects !== void 0) return { kind: "projects", heading: projects };
  const funding = fundingColumns(row);
  if (funding !== void 0) return { kind: "funding", columns: funding, width: row.width, unit: draft.unit };
  return goalsHeading(row);
}
function goalsHeading(row) {
  const expected = row.filled.find(
    (cell2) => /^(?:年度)?(?:预期|计划)目标|^项目年度目标$|^年度目标$|^年初设定目标|预期目标$/.test(cell2.text)
  );
  const actual = row.filled.find(
    (cell2) => /实际完成(?:情况|目标)|目标(?:实际)?完成情况$|完成情况$/.test(cell2.text) && cell2 !== expected && cell2 !== row.filled[0]
  );
  return expected === void 0 || actual === void 0 ? void 0 : { kind: "goals", expected: expected.column, actual: actual.column, width: row.width };
}
function readBodyRow(row, draft) {
  const beside = fundingBeside(row, draft.unit);
  if (beside !== void 0 && draft.part?.kind !== "indicators" && draft.part?.kind !== "projects") {
    draft.funding.push(beside);
    return;
  }
  const name = namedIn(row);
  if (name !== void 0) draft.name = name;
  if (DEPARTMENT_LABEL.test(row.filled[0]?.text ?? "")) draft.department = true;
  const total2 = totalScoreIn(row);
  if (total2 !== void 0) draft.totalScore = total2;
  else readPartRow(row, draft);
}
function readPartRow(row, draft) {
  const part = draft.part;
  if (part === void 0) return;
  if (part.kind === "indicators") {
    const indicator = indicatorUnder(row, part.columns, part.width, part.levels);
    if (indicator !== void 0) draft.indicators.push(indicator);
  } else if (part.kind === "funding") {
    const funding = fundingUnder(row, part.columns, part.width, part.unit);
    if (funding !== void 0) draft.funding.push(funding);
  } else if (part.kind === "goals") {
    readGoals(row, part, draft);
  } else {
    const lower = part.heading.settled ? void 0 : withSources(part.heading, row);
    draft.part = { kind: "projects", heading: lower ?? { ...part.heading, settled: true } };
    const project = lower === void 0 ? projectUnder(row, part.heading) : void 0;
    if (project?.total === true) draft.projectTotal = project.row;
    else if (project !== void 0) draft.projects.push(project.row);
  }
}
function readGoals(row, part, draft) {
  const shift = row.width - part.width;
  const expected = cellAt(row, part.expected + shift) ?? row.filled[0];
  const actual = cellAt(row, part.actual + shift);
  if (expected === void 0 || actual === void 0 || draft.goals !== void 0) return;
  const [one, two] = row.filled.length === 2 ? row.filled : [expected, actual];
  if (one !== void 0 && two !== void 0 && one.text !== "" && two.text !== "") {
    draft.goals = { expected: { text: one.text, span: one.span }, actual: { text: two.text, span: two.span } };
  }
}
function totalScoreIn(row) {
  if (!/^(?:总分|自评总分|总得分|自评得分|合计得分)[:：]?$/.test(row.filled[0]?.text ?? "")) return void 0;
  return row.filled.slice(1).flatMap((cell2) => numberIn(cell2) ?? []).at(-1);
}
var holdsPerformance = (draft) => draft.indicators.length > 0 || draft.projects.length > 0 || draft.funding.some((row) => row.executed !== void 0 && (row.budget ?? row.initial) !== void 0);
function evaluationOf(draft, id) {
  const subject = draft.title === void 0 ? void 0 : subjectOfTitle(draft.title);
  const name = draft.name ?? (subject?.kind === "project" ? subject.name : void 0);
  const whole = draft.name === void 0 && (subject?.kind === "whole" || draft.department || draft.projects.length > 1);
  return {
    id,
    kind: whole ? "whole" : "project",
    name,
    title: draft.title,
    start: draft.start,
    end: draft.end,
    funding: draft.funding,
    goals: draft.goals,
    indicators: draft.indicators,
    columns: draft.columns,
    totalScore: draft.totalScore,
    projects: draft.projects,
    projectTotal: draft.projectTotal
  };
}

// packages/disclosure/understand/evaluations/report-amounts.ts
var LONGEST_CLAUSE = 60;
var PART_OF_IT = /其中|剩余|结余|节约|结转|每|单次|标准|单价|分别|首付|预付|尾款|进度款|合同(?:总)?[价金]|第.[期次笔批]|分期|上年|去年|以前年度|罚款|收入|税|任务$|增收/;
var MONEY = [
  ["budget", /应支付[^，。；]*$/],
  [
    "paid",
    /(?:已支付|实际支付|支付(?:金额|资金)?|实际支出|支出(?:金额)?|(?:实际|预算)?执行(?:数|金额)?|已使用|资金使用)[^，。；]{0,12}$/
  ],
  ["arrived", /(?:资金|经费|指标)[^，。；]{0,8}到位[^。；]{0,12}$|到位资金[^，。；]{0,8}$/],
  ["budget", /(?:预算|申报|批复|追加|安排|资金计划|项目资金|项目经费|经费)[^，。；]{0,20}$/]
];
function amountInSentence(document, figure) {
  if (figure.unit.measure !== "amount") return void 0;
  const text = textAround(document, figure.span);
  const clause = clauseBefore(text, figure.span.start);
  if (PART_OF_IT.test(clause) || /^[/／每]/.test(text.slice(figure.span.end, figure.span.end + 1))) return void 0;
  const money = MONEY.find(([, pattern]) => pattern.test(clause))?.[0];
  return money === void 0 ? void 0 : { money, figure };
}
function clauseBefore(text, end) {
  const before = text.slice(Math.max(0, end - LONGEST_CLAUSE), end);
  const cut = Math.max(
    before.lastIndexOf("\u3002"),
    before.lastIndexOf("\uFF1B"),
    before.lastIndexOf("\u5143"),
    before.lastIndexOf("\uFF0C\u5176\u4E2D")
  );
  return before.slice(cut + 1).replace(/\s/g, "");
}
var ROWS = [
  ["budget", /^资金计划|^预算(?:数|批复)/],
  ["arrived", /^资金到位|^到位/],
  ["paid", /^资金使用|^(?:实际)?支(?:出|付)/]
];
function amountInTable(document, figure) {
  const table = document.blocks[figure.span.block];
  if (table?.kind !== "table" || figure.span.cell === void 0 || figure.unit.measure !== "amount") return void 0;
  const cell2 = table.cells[figure.span.cell];
  if (cell2 === void 0 || /[^\d.,，元万\s]/.test(cell2.text)) return void 0;
  const first = table.cells.slice(Math.max(0, figure.span.cell - table.columns), figure.span.cell).find((one) => one.row === cell2.row);
  const money = ROWS.find(([, pattern]) => pattern.test(first?.text.trim() ?? ""))?.[0];
  return money === void 0 ? void 0 : { money, figure };
}

// packages/disclosure/understand/evaluations/report-titles.ts
var LONGEST_TITLE2 = 60;
var TITLE3 = /绩效.{0,12}报告(?:[（(].{0,40}[）)])?$/;
var SENTENCE = /[。；;！]|，.*，|形成|开展|详见|组织|编制/;
var WHOLE2 = /整体/;
var YEARS = /(?:20\d{2}|[（(]20\d{2}[）)])年?度?/g;
var AROUND_NAME = /(?:项目|政策|专项)?(?:支出|资金|预算)*绩效.*$/;
var GENERIC2 = /^(?:附件\d*[:：.、]?)?(?:市级|省级|县级|区级|本级|部门|单位|专项|资金|预算|项目|支出|年度)*$/;
var ORGANISATION = /(?:办公室|中心|[局委院会署厅部]|政府|汇总|本级|部门|单位|报告|附件)[）)]?\d*$/;
var YEAR_ALONE = /^20\d{2}年?度?$/;
var IN_BRACKETS = /^[（(](.{2,50}?)[）)]$/;
function reportTitles(document) {
  const titles = [];
  document.blocks.forEach((block, index2) => {
    if (block.kind !== "paragraph") return;
    const text = block.text.replace(/\s/g, "");
    if (text.length > LONGEST_TITLE2 || !TITLE3.test(text) || SENTENCE.test(text)) return;
    const title2 = { text, span: { block: index2, start: 0, end: block.text.length } };
    if (WHOLE2.test(text)) {
      titles.push({ kind: "whole", title: title2, name: void 0, start: index2 });
      return;
    }
    const name = nameInTitle(title2) ?? nameBelow(document, index2) ?? nameAbove(document, index2);
    titles.push({ kind: "project", title: title2, name, start: name === void 0 ? index2 : Math.min(index2, name.span.block) });
  });
  return titles;
}
function nameInTitle(title2) {
  const inside = /报告[（(](.{2,40})[）)]$/.exec(title2.text)?.[1];
  if (inside !== void 0 && !YEAR_ALONE.test(inside)) return { text: inside, span: title2.span };
  const text = title2.text.replace(YEARS, "").replace(AROUND_NAME, "");
  return GENERIC2.test(text) || ORGANISATION.test(text) ? void 0 : { text, span: title2.span };
}
function nameBelow(document, block) {
  const words = shortParagraph(document, block + 1);
  const inside = IN_BRACKETS.exec(words?.text ?? "")?.[1];
  if (words === void 0 || inside === void 0 || YEAR_ALONE.test(inside)) return void 0;
  return { text: inside, span: words.span };
}
function nameAbove(document, block) {
  const words = shortParagraph(document, block - 1);
  if (words === void 0 || /[。，；：,;:]$/.test(words.text) || ORGANISATION.test(words.text)) return void 0;
  return /^(?:无|附|第.部分|[一二三四五六七八九十]、|[（(])/.test(words.text) ? void 0 : words;
}
function shortParagraph(document, block) {
  const paragraph = document.blocks[block];
  if (paragraph?.kind !== "paragraph") return void 0;
  const text = paragraph.text.replace(/\s/g, "");
  return text === "" || text.length > LONGEST_TITLE2 ? void 0 : { text, span: { block, start: 0, end: paragraph.text.length } };
}

// packages/disclosure/understand/evaluations/read-reports.ts
var SCORE = /(?<!方面.{0,6})(?:得分|评分|得)(?:为|是|：|:)?\s?(\d{1,3}(?:\.\d{1,2})?)\s?分/;
var RATE2 = /(?:执行率|支付率|完成率)(?:为|达|达到|是)?\s?$/;
var HEADING = /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|第.部分|\d[.、．])/;
var NONE2 = /^(?:无|没有|暂无|未发现.{0,8}|无.{0,16}问题|.{0,12}无.{0,8}存在的?问题)[。.]?$/;
var QUOTED_NAME = /[“"]\s?([^”"“]{2,40}?)\s?[”"]\s?项目/;
var FIRST_BLOCKS = 12;
function readReports(document, sections, figures, evaluations) {
  const titles = reportTitles(document);
  const parts2 = sections.filter((section) => section.depth === 1).map((section) => section.start);
  const figuresOf = /* @__PURE__ */ new Map();
  for (const figure of figures) {
    const list = figuresOf.get(figure.span.block);
    if (list === void 0) figuresOf.set(figure.span.block, [figure]);
    else list.push(figure);
  }
  return titles.map((title2, id) => {
    const next = titles[id + 1]?.start ?? document.blocks.length;
    const end = Math.min(next, parts2.find((start) => start > title2.title.span.block) ?? next);
    return reportOf(document, title2, id, end, figuresOf, evaluations);
  });
}
function reportOf(document, title2, id, end, figuresOf, evaluations) {
  const own = evaluations.filter((evaluation) => evaluation.start > title2.start && evaluation.start < end);
  const inForm = (block) => own.some((one) => block >= one.start && block <= one.end);
  const amounts = [];
  const rates = [];
  let score;
  for (let block = title2.start; block < end; block++) {
    const table = document.blocks[block]?.kind === "table";
    for (const figure of figuresOf.get(block) ?? []) {
      if (inForm(block)) continue;
      const amount = table ? amountInTable(document, figure) : amountInSentence(document, figure);
      if (amount !== void 0) amounts.push(amount);
      else if (figure.unit.word === "%" && RATE2.test(textAround(document, figure.span).slice(0, figure.span.start))) {
        rates.push(figure);
      }
    }
    if (!table) score ??= scoreIn(document, block);
  }
  const problems2 = under(document, title2.start, end, /存在(?:的)?(?:主要)?问题/);
  return {
    ...title2,
    id,
    end,
    name: title2.name ?? (title2.kind === "project" ? quotedName(document, title2.start, end) : void 0),
    amounts,
    rates,
    score,
    conclusion: under(document, title2.start, end, /评价结论(?!及|与|和)/),
    problems: problems2 === void 0 ? void 0 : { words: problems2, none: NONE2.test(problems2.text) },
    evaluations: own.map((evaluation) => evaluation.id)
  };
}
function scoreIn(document, block) {
  const text = textAround(document, { block });
  const match = SCORE.exec(text);
  const stated = parseStated(match?.[1] ?? "");
  if (match === null || stated === void 0) return void 0;
  return { stated, span: { block, start: match.index, end: match.index + match[0].length } };
}
function under(document, start, end, heading) {
  for (let block = start; block < end; block++) {
    const paragraph = document.blocks[block];
    if (paragraph?.kind !== "paragraph") continue;
    const match = heading.exec(paragraph.text.slice(0, 24));
    if (match === null || !(HEADING.test(paragraph.text) || paragraph.number !== void 0 || paragraph.text.length < 16))
      continue;
    const rest = paragraph.text.slice(match.index + match[0].length).replace(/^[。：:\s]+/, "");
    if (rest !== "")
      return {
        text: rest.replace(/\s/g, ""),
        span: { block, start: paragraph.text.length - rest.length, end: paragraph.text.length }
      };
    const below = document.blocks[block + 1];
    if (block + 1 >= end || below?.kind !== "paragraph" || /^\s*[（(]/.test(below.text)) return void 0;
    return { text: below.text.replace(/\s/g, ""), span: { block: block + 1, start: 0, end: below.text.length } };
  }
  return void 0;
}
function quotedName(document, start, end) {
  for (let block = start; block < Math.min(end, start + FIRST_BLOCKS); block++) {
    const text = textAround(document, { block });
    const match = QUOTED_NAME.exec(text);
    const name = match?.[1]?.replace(/\s/g, "");
    if (match !== null && name !== void 0) {
      const from = text.indexOf(match[1] ?? "", match.index);
      return { text: name, span: { block, start: from, end: from + (match[1]?.length ?? 0) } };
    }
  }
  return void 0;
}

// packages/disclosure/understand/evaluations/read-evaluations.ts
function readEvaluations(document, sections, figures, statutoryTables) {
  const forms2 = readForms(document, new Set(statutoryTables.flatMap(({ blocks }) => blocks)));
  const reports = readReports(document, sections, figures, forms2);
  return { evaluations: forms2.map((form) => named2(form, reports)), evaluationReports: reports };
}
function named2(form, reports) {
  if (form.name !== void 0 || form.kind === "whole") return form;
  const report = reports.find((one) => one.evaluations.includes(form.id));
  if (report === void 0) return form;
  return report.kind === "whole" ? { ...form, kind: "whole" } : { ...form, name: report.name };
}

// packages/disclosure/understand/glossary.ts
var NUMBER5 = /^[\s　]*(\d{1,3}[ 　]?[、.．)）]|[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[）)][、.．]?|[一二三四五六七八九十]{1,3}[、.．])[\s　]*/;
var AFTER_HEADWORD = /^[\s　]*(?:[：:，,]|(?=是指|指|反映|主要用于))/;
var HEADWORD_END = /[：:]|[，,]?(?:是指|主要用于)|，(?=指)|(?<=.)指(?=[\u4e00-\u9fa5])/;
var LONGEST_HEADWORD = 60;
function readGlossary(document, sections, mentions) {
  const byBlock = /* @__PURE__ */ new Map();
  for (const mention of mentions) if (!byBlock.has(mention.span.block)) byBlock.set(mention.span.block, mention);
  const entries = [];
  for (const section of sections) {
    if (section.role !== "glossary") continue;
    for (let index2 = section.start + 1; index2 < section.end; index2++) {
      const block = document.blocks[index2];
      if (block?.kind !== "paragraph") continue;
      const entry = entryAt(block.text, index2, block.number, byBlock.get(index2));
      const before = entries.at(-1);
      if (entry !== void 0) entries.push(entry);
      else if (before !== void 0)
        entries[entries.length - 1] = { ...before, definition: before.definition + block.text };
    }
  }
  return entries;
}
function entryAt(text, block, automatic, mention) {
  const written = NUMBER5.exec(text);
  const number2 = automatic ?? written?.[1] ?? "";
  const start = written?.[0].length ?? 0;
  const leads = mention !== void 0 && mention.span.start <= start + 1;
  const end = leads ? mention.span.end : headwordEnd(text, start, number2 !== "");
  if (end === void 0 || end <= start) return void 0;
  const definitionStart = end + (AFTER_HEADWORD.exec(text.slice(end))?.[0].length ?? 0);
  return {
    number: number2,
    headword: text.slice(start, end).trim(),
    headSpan: { block, start, end },
    definition: text.slice(definitionStart),
    definitionSpan: { block, start: definitionStart, end: text.length },
    mention: leads ? mention : void 0
  };
}
function headwordEnd(text, start, numbered) {
  const head = text.slice(start, start + LONGEST_HEADWORD);
  if (!numbered) {
    const colon = /^[^。；，,：:]{2,30}[：:]/.exec(head)?.[0].length;
    return colon === void 0 ? void 0 : start + colon - 1;
  }
  const match = HEADWORD_END.exec(head);
  return match === null ? void 0 : start + match.index;
}

// packages/disclosure/understand/identity.ts
var FIRST_BLOCKS2 = 600;
var YEAR = /(20\d{2})\s?年/g;
var NAME3 = /([一-龥]{2,30}?(?:人民政府办公室|办公室|委员会|工作部|宣传部|组织部|统战部|管理局|服务局|中心|法院|检察院|总站|支队|大队|学校|小学|中学|幼儿园|医院|卫生院|研究院|研究所|图书馆|博物馆|联合会|政府|办事处|[局厅委院会校站所馆部社办队处府]))$/;
function reportingYear(document, sections) {
  const votes = /* @__PURE__ */ new Map();
  const vote = (text, weight) => {
    for (const match of text.matchAll(YEAR)) {
      const year = Number(match[1]);
      votes.set(year, (votes.get(year) ?? 0) + weight);
    }
  };
  for (const section of sections) vote(section.title, 3);
  const explanation = sections.find((section) => section.role === "explanation") ?? sections[0];
  document.blocks.slice(explanation?.start ?? 0, explanation?.end ?? 0).slice(0, FIRST_BLOCKS2).forEach((block) => {
    if (block.kind === "paragraph") vote(block.text.slice(0, 12), 1);
  });
  return [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}
function documentKind(document) {
  let final = 0;
  let budget = 0;
  for (const block of document.blocks) {
    const text = block.kind === "paragraph" ? block.text : block.kind === "table" ? block.cells.slice(0, 12).map((cell2) => cell2.text).join(" ") : block.title;
    if (/决算/.test(text)) final++;
    if (/预算(?:公开|编制|情况说明|草案|总表|表)|\d{4}年(?:部门|单位)预算/.test(text)) budget++;
  }
  if (final >= 3 && final >= budget) return "final-accounts";
  return budget >= 3 ? "budget" : "other";
}
function reportingOrganisation(document) {
  const seen = /* @__PURE__ */ new Map();
  document.blocks.slice(0, FIRST_BLOCKS2).forEach((block, index2) => {
    if (block.kind !== "paragraph") return;
    for (const candidate of candidates2(block.text)) {
      const before = seen.get(candidate.name);
      const span2 = { block: index2, start: candidate.start, end: candidate.start + candidate.name.length };
      seen.set(candidate.name, { count: (before?.count ?? 0) + candidate.weight, span: before?.span ?? span2 });
    }
  });
  const best = [...seen].sort((a, b) => b[1].count - a[1].count || a[1].span.block - b[1].span.block)[0];
  return best === void 0 ? void 0 : { name: best[0], aliases: [], span: best[1].span };
}
var NAMING = /(?:^|[，,。；：\s])(?:\d{4}年(?:度)?[，,]?|截至\d{4}年\d{1,2}月\d{1,2}日[，,]|纳入|根据)?([一-龥（）]{3,30}?)(?:\d{4}年(?:度)?)?(?:部门|单位)?(?=决算(?:包括|公开|编制)|机关运行经费(?:支出)?\d|机关运行经费支出|政府采购支出总额|共有车辆|下属二级|无下属|整体支出绩效|预算编制范围)/g;
var LEADING = /^(?:纳入|根据|按照|关于|其中|本|我|该|全年|当年)+/;
var NOT_A_NAME = /财政拨款|一般公共|本年|收入|支出|预算|部门$|^单位|经费|决算|年度|情况|范围/;
function candidates2(text) {
  if (!/机关运行|政府采购|车辆|下属|决算|绩效|编制范围/.test(text)) return [];
  return [...text.slice(0, 400).matchAll(NAMING)].flatMap((match) => {
    const name = (match[1] ?? "").replace(LEADING, "").replace(/部门$/, "");
    if (!NAME3.test(name) || NOT_A_NAME.test(name)) return [];
    return [{ name, start: match.index + match[0].indexOf(name), weight: 1 }];
  });
}

// packages/disclosure/understand/profile.ts
function profileOf(document, sections, year) {
  const parts2 = sections.filter((section) => section.depth === 1).map((section) => section.role);
  const tables = parts2.indexOf("statutory-tables");
  if (tables >= 0 && tables < parts2.indexOf("explanation")) return isShanghai(document) ? "\u4E0A\u6D77-2024" : "\u901A\u7528";
  const roles = new Set(sections.map((section) => section.role));
  if (!roles.has("attachments") || !roles.has("general-budget-detail")) return "\u901A\u7528";
  return year !== void 0 && year < 2021 ? "\u56DB\u5DDD-2020" : "\u56DB\u5DDD-2022";
}
var isShanghai = ({ blocks }) => blocks.slice(0, 60).some((block) => block.kind === "paragraph" && /上海市/.test(block.text));

// packages/disclosure/understand/section-headings.ts
var EXPLANATION = ["explanation", "root", "overview", "statutory-tables"];
var SECTION_HEADINGS = [
  { role: "glossary", depth: 1, pattern: /^(?:专业)?名词解释$/ },
  {
    role: "attachments",
    depth: 1,
    pattern: /^附件(?:资料)?$/,
    within: ["explanation", "root", "overview", "statutory-tables", "glossary"]
  },
  {
    role: "statutory-tables",
    depth: 1,
    pattern: /^附表$|^(?:\d{4}年度?)?.{0,30}?决算(?:公开)?(?:报)?表$/,
    within: ["root", "overview", "explanation", "glossary"]
  },
  { role: "overview", depth: 1, pattern: /^.{0,30}?(?:部门|单位)?(?:基本)?概[况述]$/, within: ["root"] },
  {
    role: "explanation",
    depth: 1,
    pattern: /^(?:\d{4}年度?)?.{0,30}?决算(?:公开)?情况(?:的)?说明$/,
    within: ["root", "overview", "statutory-tables"]
  },
  {
    role: "duties",
    depth: 2,
    pattern: /^(?:部门|单位|机构|主要|基本)*(?:职责|职能)(?:简介)?$/,
    within: ["overview", "root"]
  },
  {
    role: "organisation-structure",
    depth: 2,
    pattern: /^(?:部门|单位|内设)*(?:机构|决算单位)(?:设置|构成|组成)(?:情况)?$/,
    within: ["overview", "root"]
  },
  {
    role: "fiscal-total",
    depth: 2,
    pattern: /^财政拨款收入支出决算(?:总体|总表)?(?:情况)?(?:的)?说明$/,
    within: EXPLANATION
  },
  {
    role: "income-expenditure-total",
    depth: 2,
    pattern: /^收入支出决算(?:总体|总表)?(?:情况)?(?:的)?说明$/,
    within: EXPLANATION
  },
  { role: "income", depth: 2, pattern: /^收入决算(?:表)?(?:情况)?(?:的)?说明$/, within: EXPLANATION },
  { role: "expenditure", depth: 2, pattern: /^支出决算(?:表)?(?:情况)?(?:的)?说明$/, within: EXPLANATION },
  {
    role: "basic-expenditure",
    depth: 2,
    pattern: /^一般公共预算财政拨款基本支出决算(?:表)?(?:情况)?(?:的)?说明$/,
    within: EXPLANATION
  },
  {
    role: "general-budget-total",
    depth: 3,
    pattern: /^(?:一般公共预算财政拨款)?支出决算总体情况(?:说明)?$/,
    within: EXPLANATION
  },
  {
    role: "general-budget-structure",
    depth: 3,
    pattern: /^(?:一般公共预算财政拨款)?支出决算结构情况(?:说明)?$/,
    within: EXPLANATION
  },
  {
    role: "general-budget-detail",
    depth: 3,
    pattern: /^(?:一般公共预算财政拨款)?支出决算具体情况(?:说明)?$/,
    within: EXPLANATION
  },
  {
    role: "three-public-total",
    depth: 3,
    pattern: /^(?:财政拨款)?[“"']三公[”"']经费(?:财政拨款)?支出决算总体情况(?:说明)?$/,
    within: EXPLANATION
  },
  {
    role: "three-public-detail",
    depth: 3,
    pattern: /^(?:财政拨款)?[“"']三公[”"']经费(?:财政拨款)?支出决算具体情况(?:说明)?$/,
    within: EXPLANATION
  },
  {
    role: "three-public",
    depth: 2,
    pattern: /^(?:一般公共预算)?(?:财政拨款)?[“"']?三公[”"']?经费.{0,20}?(?:情况)?(?:的)?说明$/,
    within: EXPLANATION
  },
  {
    role: "general-budget",
    depth: 2,
    pattern: /^一般公共预算财政拨款(?:收入)?支出决算(?:表)?(?:情况)?(?:的)?说明$/,
    within: EXPLANATION
  },
  {
    role: "government-funds",
    depth: 2,
    pattern: /^政府性基金预算.{0,16}?决算(?:表)?(?:情况)?(?:的)?说明$/,
    within: EXPLANATION
  },
  {
    role: "state-capital",
    depth: 2,
    pattern: /^国有资本经营预算.{0,16}?决算(?:表)?(?:情况)?(?:的)?说明$/,
    within: EXPLANATION
  },
  {
    role: "operating-expenses",
    depth: 3,
    pattern: /^机关运行经费(?:支出)?(?:决算)?(?:情况)?(?:的)?(?:说明)?$/,
    within: EXPLANATION
  },
  {
    role: "procurement",
    depth: 3,
    pattern: /^政府采购(?:支出)?(?:决算)?(?:情况)?(?:的)?(?:说明)?$/,
    within: EXPLANATION
  },
  {
    role: "state-assets",
    depth: 3,
    pattern: /^国有资产(?:占有|占用)?(?:和)?(?:使用)?(?:情况)?(?:的)?(?:说明)?$/,
    within: EXPLANATION
  },
  {
    role: "performance-management",
    depth: 3,
    pattern: /^(?:预算)?绩效(?:管理|评价)(?:工作)?(?:开展)?(?:情况)?(?:的)?(?:说明)?$/,
    within: EXPLANATION
  },
  {
    role: "other-matters",
    depth: 2,
    pattern: /^(?:其他|其它)重要事项(?:的)?(?:情况)?(?:的)?(?:说明)?$/,
    within: EXPLANATION
  },
  {
    role: "evaluation-report",
    depth: 2,
    pattern: /^.{0,60}?(?:绩效|支出)(?:自评|评价|自评价)?(?:自评|评价)报告(?:范本)?(?:[（(].{1,40}[）)])?$/,
    within: ["attachments", "glossary", "explanation", "statutory-tables"]
  },
  {
    role: "evaluation-form",
    depth: 3,
    pattern: /^.{0,60}?绩效(?:目标)?(?:自评|自评价|完成情况|完成|目标申报|评价)?表(?:[（(].{0,12}[）)])?$/,
    within: ["attachments", "glossary", "statutory-tables"]
  },
  {
    role: "statutory-table",
    depth: 2,
    pattern: /^(?:表[一二三四五六七八九十]+[:：]?)?.{0,40}?(?:决算|支出|收入)(?:总|明细)?表$/,
    within: ["statutory-tables", "root", "overview"]
  }
];

// packages/disclosure/understand/sections.ts
var LONGEST_HEADING = 60;
var SENTENCE_END = /[。；;！!？?，,]$/;
var CONTENTS_ENTRY = /(?:[.…·]{3,}|\t)\s*-?\d+-?$/;
function findSections(document) {
  const headings2 = withoutContents2(findHeadings(document));
  const end = document.blocks.length;
  const sections = [
    { id: 0, title: "", role: "root", depth: 0, parent: void 0, start: 0, end }
  ];
  const open2 = [0];
  for (const heading of headings2) {
    while (open2.length > 1 && (sections[open2.at(-1) ?? 0]?.depth ?? 0) >= heading.depth) {
      const closed = sections[open2.pop() ?? 0];
      if (closed !== void 0) closed.end = heading.block;
    }
    const id = sections.length;
    sections.push({
      id,
      title: heading.title,
      role: heading.role,
      depth: heading.depth,
      parent: open2.at(-1),
      start: heading.block,
      end
    });
    open2.push(id);
  }
  return sections;
}
function withoutContents2(headings2) {
  const last = new Map(headings2.map((heading) => [titleKey(heading), heading.block]));
  const first = headings2.find((heading) => heading.depth === 1 && last.get(titleKey(heading)) !== heading.block);
  const begins = first === void 0 ? void 0 : headings2.find((heading) => heading !== first && titleKey(heading) === titleKey(first))?.block;
  if (first === void 0 || begins === void 0) return [...headings2];
  return headings2.filter(
    (heading) => heading.block < first.block || heading.block >= begins || last.get(titleKey(heading)) === heading.block
  );
}
var titleKey = ({ title: title2 }) => splitNumber(title2.replace(/\s/g, "")).rest.replace(/[的。：:]|事项|情况/g, "");
function findHeadings(document) {
  const headings2 = [];
  let part = "root";
  let report = false;
  document.blocks.forEach((block, index2) => {
    if (block.kind !== "paragraph" || block.origin !== void 0) return;
    const printed3 = block.text.trim();
    if (printed3 === "" || printed3.length > LONGEST_HEADING * 2 || CONTENTS_ENTRY.test(printed3)) return;
    const { numbering, rest } = splitNumber(printed3, block.number);
    const known4 = numbering.style === "part" || !SENTENCE_END.test(rest.slice(0, -1)) ? knownHeading(rest, part, numbering) : void 0;
    if (known4 !== void 0) {
      if (known4.depth === 1) part = known4.role;
      report = known4.role === "evaluation-report" || report && known4.depth > 2;
      headings2.push({ block: index2, title: printed3, role: known4.role, depth: depthOfKnown(known4.depth, numbering) });
      return;
    }
    const depth = depthOfNumbering(numbering, report) ?? styledDepth(block.level, report);
    if (depth !== void 0 && rest.length <= LONGEST_HEADING && !SENTENCE_END.test(rest) && rest !== "") {
      headings2.push({ block: index2, title: printed3, role: "other", depth });
    }
  });
  return headings2;
}
function knownHeading(rest, part, numbering) {
  const title2 = rest.replace(/\s/g, "").replace(/[。：:]$/, "");
  if (title2 === "" || title2.length > LONGEST_HEADING || title2.includes("\u3002")) return void 0;
  const within = numbering.style === "part" ? "root" : part;
  const heading = SECTION_HEADINGS.find(
    (candidate) => (candidate.within === void 0 || candidate.within.includes(within) || candidate.within.includes(part)) && candidate.pattern.test(title2)
  );
  if (heading === void 0) return void 0;
  const repeatsPart = heading.depth === 1 && numbering.style !== "part" && numbering.style !== "none";
  return repeatsPart ? void 0 : { role: heading.role, depth: heading.depth };
}
var styledDepth = (level, report) => level === void 0 ? void 0 : Math.min(Math.max(level, 2) + (report && level > 2 ? 1 : 0), 5);
var depthOfKnown = (depth, { style }) => depth === 3 && style === "chinese" ? 2 : depth;
function depthOfNumbering(numbering, report) {
  const offset = report ? 1 : 0;
  if (numbering.style === "part") return 1;
  if (numbering.style === "chinese") return 2 + offset;
  if (numbering.style === "bracketed-chinese") return 3 + offset;
  return void 0;
}

// packages/disclosure/understand/statutory-tables/column-roles.ts
var CODE_HEADER = /编码|代码|^[类款项]$|科目编号/;
var NAME_HEADER = /名称$|^(?:支出|收入)?项目(?:\(.*\))?$|^(?:支出)?功能分类(?:科目)?$|^(?:部门)?(?:预算)?(?:支出)?经济分类(?:科目)?$|^科目$|按功能分类/;
var IGNORED_HEADER = /^(?:行次|栏次|备注|序号|单位(?:名称|代码|编码))$/;
function columnBlocks(form, grid, header) {
  const blocks = [];
  let draft;
  header.paths.forEach((path, column) => {
    const role = roleOf(path);
    if (role === "ignored") return;
    if (draft === void 0 || role !== "value" && draft.valueColumns.length > 0) {
      draft = { codes: [], names: [], valueColumns: [], labels: [] };
      blocks.push(draft);
    }
    if (role === "value") draft.valueColumns.push(column);
    else {
      ;
      (role === "code" ? draft.codes : draft.names).push(column);
      draft.labels.push(...path);
    }
  });
  return blocks.map((block) => keyed(form, grid, header, block));
}
function roleOf(path) {
  const last = path.at(-1);
  if (last === void 0) return "value";
  if (path.some((text) => IGNORED_HEADER.test(text))) return "ignored";
  if (path.some((text) => CODE_HEADER.test(text))) return "code";
  return path.some((text) => NAME_HEADER.test(text)) ? "name" : "value";
}
function keyed(form, grid, header, block) {
  const values = /* @__PURE__ */ new Map();
  const titles = /* @__PURE__ */ new Map();
  const unknown = [];
  const taken = /* @__PURE__ */ new Set();
  for (const column of block.valueColumns) {
    const path = header.paths[column] ?? [];
    const declared = declaredColumn(form, path, taken) ?? (form.economicColumns === true ? economicColumn(path) : void 0);
    if (declared === void 0 || taken.has(declared.key)) {
      if (isFilled(grid, header.end, column)) unknown.push(column);
      continue;
    }
    taken.add(declared.key);
    values.set(column, declared.key);
    titles.set(declared.key, declared.title);
  }
  return { codes: block.codes, names: block.names, values, titles, unknown, labels: block.labels };
}
function declaredColumn(form, path, taken) {
  return form.columns.find(
    (column) => !taken.has(column.key) && column.match.every((pattern) => path.some((text) => pattern.test(text))) && (column.not === void 0 || !path.some((text) => column.not?.test(text) === true))
  );
}
function economicColumn(path) {
  const [category, leaf] = path.slice(-2);
  if (category === void 0) return void 0;
  if (leaf === void 0 || leaf === category) return { key: category, title: category };
  return /^(?:小计|合计)$/.test(leaf) ? { key: category, title: category } : { key: `${category}/${leaf}`, title: leaf };
}
function isFilled(grid, from, column) {
  for (let row = from; row < grid.rows; row++) {
    const cell2 = grid.at(row, column);
    if (cell2 !== void 0 && cell2.cell.columnSpan === 1 && /[1-9]/.test(cell2.plain)) return true;
  }
  return false;
}

// packages/disclosure/understand/statutory-tables/amount-text.ts
var NOTHING = /^[-—–－―/／\\]*$/;
var AMOUNT2 = /^\s*([-－−–]?[\d０-９][\d０-９,，.．\s]*)(?:元|万元)?\s*$/;
function readAmount(text) {
  const trimmed = text.trim();
  if (NOTHING.test(trimmed)) return "blank";
  const match = AMOUNT2.exec(text);
  const printed3 = match?.[1]?.trimEnd();
  const stated = printed3 === void 0 ? void 0 : parseStated(printed3);
  if (stated === void 0 || printed3 === void 0) return void 0;
  const start = text.indexOf(printed3);
  return { stated, start, end: start + printed3.length };
}
function habitualDecimals(figures) {
  const counts = /* @__PURE__ */ new Map();
  for (const { decimals } of figures) if (decimals > 0) counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
  let habit = 0;
  for (const [decimals, count] of counts) if (count > (counts.get(habit) ?? 0)) habit = decimals;
  return habit;
}

// packages/disclosure/understand/statutory-tables/header.ts
var CODE = /^\d{3}(?:\d{2}){0,2}$/;
var CODE_AND_NAME = /^\d{3,7}[\p{Script=Han}]/u;
var ORDINAL_HEADER = /^(?:栏次|行次|栏数)$/;
var ROW_LABEL = /^(?:合计|总计|(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、]).+|…+|\.{3,}|本年(?:收入|支出)合计)$/;
var NOTE = /^(?:注|说明|备注)[:：]|^(?:单位|部门|编制单位|编制部门|金额单位)[:：]/;
function headerOf(grid) {
  let end = 0;
  let worded = false;
  while (end < grid.rows) {
    const filled = grid.startingIn(end).filter((cell2) => cell2.plain !== "");
    if (filled.length === 0 && worded && !coveredFromAbove(grid, end)) break;
    if (isDataRow(filled)) break;
    worded ||= filled.length > 1;
    end++;
  }
  if (end === 0 || !worded) return void 0;
  return { end, paths: Array.from({ length: grid.columns }, (_, column) => headerPath(grid, end, column)) };
}
function isDataRow(filled) {
  const texts2 = filled.map((cell2) => cell2.plain);
  const first = texts2[0];
  if (first === void 0 || isOrdinalRow(texts2)) return false;
  if (texts2.slice(0, 3).some((text) => CODE.test(text) || CODE_AND_NAME.test(text))) return true;
  if (isCaption(first)) return false;
  const words = texts2.filter((text) => readAmount(text) === void 0);
  if (words.length === texts2.length)
    return words.every((word2) => ROW_LABEL.test(word2)) && (filled[0]?.cell.column ?? 9) < 2;
  return words.length === 0 || !/决算数$|预算数$|编码$|科目名称$|\(\d{4}年?\)/.test(words.join("|"));
}
function isOrdinalRow(texts2) {
  if (texts2.some((text) => ORDINAL_HEADER.test(text))) return true;
  const numbers = texts2.filter((text) => /^\d{1,2}$/.test(text)).map(Number);
  return numbers.length >= 3 && numbers.every((number2, index2) => number2 === index2 + 1);
}
var isCaption = (text) => NOTE.test(text);
function coveredFromAbove(grid, row) {
  for (let column = 0; column < grid.columns; column++) {
    const cell2 = grid.at(row, column);
    if (cell2 !== void 0 && cell2.cell.row < row && cell2.plain !== "") return true;
  }
  return false;
}
function headerPath(grid, end, column) {
  const path = [];
  let above;
  for (let row = 0; row < end; row++) {
    const cell2 = grid.at(row, column);
    if (cell2 === void 0 || cell2 === above || cell2.plain === "") continue;
    above = cell2;
    if (isCaption(cell2.plain) || ORDINAL_HEADER.test(cell2.plain) || /^\d+$/.test(cell2.plain)) continue;
    path.push(cell2.plain.replace(/\((?:万元|元|单位:.{1,3})\)$/, ""));
  }
  return path;
}

// packages/disclosure/understand/statutory-tables/merged-headings.ts
var SUBTOTAL2 = /^(?:合计|小计)$/;
var MERGED_HEADINGS = [
  { heading: /^(?:科目)?项目$|^科目$/, beneath: [/编码$|代码$|^类$/, /^款$/, /^项$/, /名称$/] },
  { heading: /编码$|代码$/, beneath: [/^类$/, /^款$/, /^项$/] },
  {
    heading: /^(?:年初|上年|年末)结转(?:和)?结余$/,
    beneath: [SUBTOTAL2, /^基本支出结转(?:和结余)?$/, /^项目支出结转(?:和结余)?$/]
  },
  {
    heading: /^(?:本年)?支出(?:决算数?)?$/,
    beneath: [/^(?:合计|小计|本年支出合计)$/, /^(?:其中:)?基本支出$/, /^(?:其中:)?项目支出$/]
  },
  { heading: /^基本支出$/, beneath: [SUBTOTAL2, /^人员经费$/, /^(?:日常)?公用经费$/] },
  { heading: /^事业收入$/, beneath: [SUBTOTAL2, /教育收费/] },
  {
    heading: /^公务用车购置(?:及|和)运行/,
    beneath: [SUBTOTAL2, /^公务用车购置(?:费用?)?$/, /^公务用车运行(?:维护)?(?:费用?)?$/]
  }
];

// packages/disclosure/understand/statutory-tables/heading-tree.ts
var MOST_ROWS2 = 5;
var OVER_SEVERAL_BLOCKS = /^(?:日常)?公用经费$/;
var leavesOf = ({ beneath }) => beneath.length === 0 ? 1 : beneath.reduce((all, heading) => all + leavesOf(heading), 0);
function headingTree(rows2, columns) {
  return rows2.length > MOST_ROWS2 ? void 0 : readings(rows2).find((tree2) => leaves(tree2) === columns);
}
var leaves = (headings2) => headings2.reduce((all, heading) => all + leavesOf(heading), 0);
function readings([top, ...lower]) {
  if (top === void 0) return [];
  if (lower.length === 0) return [top];
  return readings(lower).flatMap(
    (below) => [paired(top, below), repeated(top, below), known(top, below)].filter((reading) => reading !== void 0)
  );
}
function paired(top, below) {
  if (top.length !== below.length) return void 0;
  return top.map((heading, index2) => ({ ...heading, beneath: below.slice(index2, index2 + 1) }));
}
function repeated(top, below) {
  const starts = below.flatMap(({ text }, index2) => text === below[0]?.text ? [index2] : []);
  const lastTakesRest = OVER_SEVERAL_BLOCKS.test(top.at(-1)?.text ?? "");
  if (top.length < 2 || (lastTakesRest ? starts.length < top.length : starts.length !== top.length)) return void 0;
  return top.map((heading, index2) => ({
    ...heading,
    beneath: below.slice(starts[index2], index2 === top.length - 1 ? void 0 : starts[index2 + 1])
  }));
}
function known(top, below) {
  let next = 0;
  const joined = top.map((heading) => {
    const patterns = MERGED_HEADINGS.find((merged) => merged.heading.test(heading.text))?.beneath ?? [];
    const start = next;
    for (const pattern of patterns) if (pattern.test(below[next]?.text ?? "")) next++;
    if (next - start < 2) next = start;
    return { ...heading, beneath: below.slice(start, next) };
  });
  return next === below.length ? joined : void 0;
}

// packages/disclosure/understand/statutory-tables/extracted-rows.ts
function laidOut(table, format) {
  return format === "text" && isExtracted(table) ? layExtracted(table) : table;
}
var isExtracted = ({ place: place2 }) => place2.sheet === void 0 && place2.page === void 0 && place2.paragraph === void 0;
function layExtracted(table) {
  const rows2 = Array.from({ length: table.rows }, () => []);
  for (const cell2 of table.cells) rows2[cell2.row]?.push(cell2);
  const firstData = rows2.findIndex((row) => isDataRow(filledCells(row)));
  const header = rows2.slice(0, firstData < 0 ? rows2.length : firstData);
  const headings2 = header.filter(isHeadingRow);
  const positions = /* @__PURE__ */ new Map();
  const short = headings2.some((row) => row.length < table.columns);
  if (short && !placeHeader(headings2, table.columns, positions)) return void 0;
  for (const [index2, row] of rows2.entries()) {
    if (row[0] === void 0 || positions.has(row[0])) continue;
    if (!placeRow(row, table.columns, index2 < header.length, positions)) return void 0;
  }
  return { ...table, cells: table.cells.map((cell2) => ({ ...cell2, ...positions.get(cell2) })) };
}
var filledCells = (row) => row.map((cell2, index2) => ({ index: index2, cell: cell2, plain: plainText(cell2.text) })).filter(({ plain: plain5 }) => plain5 !== "");
function isHeadingRow(row) {
  const texts2 = filledCells(row).map(({ plain: plain5 }) => plain5);
  return texts2.length > 1 && !texts2.some(isCaption) && !isOrdinalRow(texts2);
}
function placeHeader(rows2, columns, positions) {
  const tree2 = headingTree(
    rows2.map((row) => row.map((cell2) => ({ cell: cell2, text: plainText(cell2.text), beneath: [] }))),
    columns
  );
  if (tree2 === void 0) return false;
  place(tree2, 0, rows2.length, positions);
  return true;
}
function place(headings2, from, depth, positions) {
  let column = from;
  for (const heading of headings2) {
    const columnSpan = leavesOf(heading);
    positions.set(heading.cell, { column, columnSpan, rowSpan: heading.beneath.length > 0 ? 1 : depth });
    place(heading.beneath, column, depth - 1, positions);
    column += columnSpan;
  }
}
function placeRow(row, columns, inHeader, positions) {
  const missing = columns - row.length;
  const labels = inHeader ? row.slice(0, 1) : row.filter((cell2) => readAmount(cell2.text) === void 0);
  if (missing > 0 && labels[0] !== row[0]) return false;
  const spans = spansOf(labels, missing);
  if (spans === void 0) return false;
  let column = 0;
  for (const cell2 of row) {
    const columnSpan = spans[labels.indexOf(cell2)] ?? 1;
    positions.set(cell2, { column, columnSpan, rowSpan: 1 });
    column += columnSpan;
  }
  return true;
}
function spansOf(labels, missing) {
  if (missing === 0) return [];
  const [first, last] = labels.map(({ text }) => plainText(text));
  if (labels.length === 2 && /^人员经费合计$/.test(first ?? "") && /^(?:日常)?公用经费合计$/.test(last ?? ""))
    return [2, missing];
  const each = missing / labels.length;
  return Number.isInteger(each) && (labels.length === 1 || each === 1) ? labels.map(() => 1 + each) : void 0;
}

// packages/disclosure/understand/statutory-tables/row-labels.ts
var CODE_AND_NAME2 = /^(\d{3}(?:\d{2}){0,2})(\D.*)$/;
var LIST_NUMBER2 = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、](?!\d))/;
var TOTAL3 = /^(?:合计|总计|本年(?:收入|支出)合计)$/;
function rowLabel(grid, row, block) {
  const codeCells = distinct2(grid, row, block.codes);
  const nameCells = distinct2(grid, row, block.names);
  const first = codeCells[0] ?? nameCells[0];
  if (first === void 0) return void 0;
  const digits = codeOf(codeCells.map((cell2) => cell2.plain).filter((text) => /^\d+$/.test(text)));
  const words = [.../* @__PURE__ */ new Set([...codeCells, ...nameCells])].filter((cell2) => !/^\d+$/.test(cell2.plain));
  const joined = words.map((cell2) => cell2.plain).join("");
  const together = digits === void 0 ? CODE_AND_NAME2.exec(joined) : null;
  const name = (together?.[2] ?? joined).replace(LIST_NUMBER2, "").replace(/:$/, "");
  return { code: digits ?? together?.[1] ?? nameCode(nameCells), name, cell: words[0] ?? first };
}
function distinct2(grid, row, columns) {
  const cells = [];
  for (const column of columns) {
    const cell2 = grid.at(row, column);
    if (cell2 !== void 0 && cell2.plain !== "" && !cells.includes(cell2)) cells.push(cell2);
  }
  return cells;
}
function codeOf(texts2) {
  const last = texts2.at(-1);
  if (last === void 0) return void 0;
  const code = last.length === 2 ? texts2.join("") : last;
  return [3, 5, 7].includes(code.length) ? code : void 0;
}
var nameCode = (cells) => cells.map((cell2) => cell2.plain).find((text) => /^\d{3}(?:\d{2}){0,2}$/.test(text));
function subjectKey2(label, lines) {
  if (label.code !== void 0) return label.code;
  const line = lines.find((candidate) => candidate.label.test(label.name));
  if (line !== void 0) return line.key;
  return TOTAL3.test(label.name) ? TOTAL_ROW : `name:${label.name}`;
}
function sideOf(form, block, index2) {
  if (form.rows.kind !== "lines") return void 0;
  if (block.labels.some((text) => /性质|经济分类/.test(text))) return void 0;
  return form.rows.sides.find((side) => block.labels.some((text) => side.header.test(text))) ?? form.rows.sides[index2];
}

// packages/disclosure/understand/statutory-tables/read-rows.ts
var NOTE_ROW = /^(?:注|说明|备注)[:：]/;
var SUBSET = /^其中/;
function readRows(form, block, grid, header) {
  const columns = columnBlocks(form, grid, header);
  const readers = columns.map((columnBlock, index2) => new BlockReader(form, block, grid, columnBlock, index2));
  for (let row = header.end; row < grid.rows; row++) {
    const first = grid.startingIn(row).find((cell2) => cell2.plain !== "");
    if (first !== void 0 && (NOTE_ROW.test(first.plain) || first.cell.columnSpan >= grid.columns)) continue;
    for (const reader of readers) reader.read(row);
  }
  const unknown = columns.flatMap(
    (columnBlock) => columnBlock.unknown.map((column) => headerSpan(block, grid, header, column))
  );
  return {
    rows: interleave(readers),
    unread: [...readers.flatMap((reader) => reader.unread), ...unknown],
    columnTitles: new Map(columns.flatMap((columnBlock) => [...columnBlock.titles]))
  };
}
var BlockReader = class {
  rows = [];
  unread = [];
  #form;
  #block;
  #grid;
  #columns;
  #index;
  #taken = /* @__PURE__ */ new Set();
  constructor(form, block, grid, columns, index2) {
    this.#form = form;
    this.#block = block;
    this.#grid = grid;
    this.#columns = columns;
    this.#index = index2;
  }
  read(row) {
    const label = rowLabel(this.#grid, row, this.#columns);
    const cells = this.#valuesOf(row, label);
    if (cells === void 0) return;
    const draft = this.#rowOf(label, cells);
    if (draft !== void 0) this.rows.push(draft);
    else
      this.unread.push(
        ...cells.filter((cell2) => cell2.stated !== void 0 && cell2.stated.digits !== 0n).map((cell2) => cell2.span)
      );
  }
  /** `undefined` for rows that hold words where values belong: repeated headers. */
  #valuesOf(row, label) {
    const cells = [];
    let worded = false;
    for (const [column, key] of this.#columns.values) {
      const cell2 = this.#grid.at(row, column);
      if (cell2 === void 0 || cell2.cell.row !== row) {
        if (label !== void 0) cells.push({ column: key, stated: void 0, span: this.#spanOf(label.cell) });
        continue;
      }
      const amount = readAmount(cell2.cell.text);
      if (amount === void 0) {
        worded = true;
        if (/\d/.test(cell2.plain)) this.unread.push(this.#spanOf(cell2));
      } else if (amount === "blank") cells.push({ column: key, stated: void 0, span: this.#spanOf(cell2) });
      else
        cells.push({
          column: key,
          stated: amount.stated,
          span: { ...this.#spanOf(cell2), start: amount.start, end: amount.end }
        });
    }
    return worded ? void 0 : cells;
  }
  #rowOf(label, cells) {
    const { rows: rows2 } = this.#form;
    if (rows2.kind === "single") return this.#singleRow(label, cells);
    if (label === void 0 || label.name === "" && label.code === void 0) return void 0;
    if (rows2.kind === "lines") return this.#lineRow(label, cells);
    const key = subjectKey2(label, rows2.kind === "economic" ? rows2.lines : []);
    const level = label.code === void 0 ? 0 : (label.code.length - 1) / 2;
    return this.#draft(key, label, level, `block ${this.#index}`, cells);
  }
  #lineRow(label, cells) {
    const side = sideOf(this.#form, this.#columns, this.#index);
    if (side === void 0) return void 0;
    const line = this.#take(side.lines, label.name);
    if (line !== void 0) return this.#draft(line.key, label, 0, side.key, cells);
    if (SUBSET.test(label.name)) return this.#draft(`name:${label.name}`, label, 0, "subset", cells);
    const closed = side.lines.some((candidate) => this.#taken.has(candidate.key));
    return side.open && !closed ? this.#draft(`category:${label.name}`, label, 1, side.key, cells) : void 0;
  }
  /** The usual single row; or one row per item with the moments as columns. */
  #singleRow(label, cells) {
    if (this.#taken.has("data")) return void 0;
    if (!cells.some((cell2) => cell2.stated !== void 0)) return void 0;
    this.#taken.add("data");
    const span2 = label === void 0 ? cells[0]?.span : this.#spanOf(label.cell);
    if (span2 === void 0) return void 0;
    return { key: "data", code: void 0, name: "", level: 0, side: "", span: span2, cells };
  }
  #take(lines, name) {
    const line = lines.find((candidate) => !this.#taken.has(candidate.key) && candidate.label.test(name));
    if (line !== void 0) this.#taken.add(line.key);
    return line;
  }
  #draft(key, label, level, side, cells) {
    return { key, code: label.code, name: label.name, level, side, span: this.#spanOf(label.cell), cells };
  }
  #spanOf(cell2) {
    return { block: this.#block, cell: cell2.index, start: 0, end: cell2.cell.text.length };
  }
};
var interleave = (readers) => readers.flatMap((reader) => reader.rows);
function headerSpan(block, grid, header, column) {
  const cell2 = grid.at(header.end - 1, column) ?? grid.at(header.end, column);
  return { block, ...cell2 === void 0 ? {} : { cell: cell2.index }, start: 0, end: cell2?.cell.text.length ?? 0 };
}
function settleRows(drafts, unit) {
  const habit = habitualDecimals(
    drafts.flatMap((row) => row.cells.flatMap((cell2) => cell2.stated === void 0 ? [] : [cell2.stated]))
  );
  const cells = /* @__PURE__ */ new Map();
  const rows2 = drafts.map((draft) => {
    const settled = draft.cells.map(
      (cell2) => ({
        row: draft.key,
        column: cell2.column,
        stated: cell2.stated,
        interval: cell2.stated === void 0 ? exactly(0n) : intervalOf(cell2.stated, AMOUNT_UNITS[unit], Math.max(cell2.stated.decimals, habit)),
        span: cell2.span
      })
    );
    for (const cell2 of settled)
      if (!cells.has(cellKey(cell2.row, cell2.column))) cells.set(cellKey(cell2.row, cell2.column), cell2);
    return { ...draft, cells: new Map(settled.map((cell2) => [cell2.column, cell2])) };
  });
  return { rows: rows2, cells };
}

// packages/disclosure/understand/statutory-tables/titles.ts
var LONGEST_TITLE3 = 60;
var REACH = 6;
var UNIT2 = /(?:金额)?单位\s*[:：]?\s*(?:人民币)?\s*(亿元|万元|千元|元)/;
var NOTE2 = /^(?:注|说明|备注)\s*[:：]|无数据|没有.{0,60}(?:收入|支出|经费)|无.{0,60}(?:收入|支出|经费)|本表为空|空表/;
var SPEAKER_OR_NUMBER = /[年度门位局委办院会所厅部心站队室校区县市省府组处库馆园团表件、:.\-—\d)号]$/;
var KNOWN = TABLE_FORMS.flatMap(
  (form) => [form.title, ...form.aliases].map((title2) => ({ words: plainText(title2), form }))
).sort((a, b) => b.words.length - a.words.length);
function titledForm(text) {
  if (text.length > LONGEST_TITLE3 * 2 || !text.includes("\u8868")) return void 0;
  const plain5 = plainText(text).replace(/\((?:续表?|\d{4}年度?)\)$|续表?\d*$|[.…·]*\d*$/g, "").replace(/[(（].{0,12}[)）]$/, "");
  if (plain5.length > LONGEST_TITLE3 || !plain5.endsWith("\u8868")) return void 0;
  const known4 = KNOWN.find(({ words }) => plain5.endsWith(words));
  if (known4 === void 0) return void 0;
  const before = plain5.slice(0, -known4.words.length);
  return before === "" || SPEAKER_OR_NUMBER.test(before) ? known4.form : void 0;
}
function surroundingsOf(document, block, grid, headerEnd) {
  let title2;
  let unit;
  const look = (text, at) => {
    unit ??= unitIn(text, at);
    if (title2 !== void 0) return;
    const form = titledForm(text);
    if (form !== void 0) title2 = { form, span: { ...at, ...trimmedRange(text) } };
  };
  for (let row = 0; row < headerEnd; row++) {
    for (const cell2 of grid.startingIn(row)) look(cell2.cell.text, { block, cell: cell2.index });
  }
  for (let index2 = block - 1; index2 >= Math.max(0, block - REACH) && title2 === void 0; index2--) {
    const above = document.blocks[index2];
    if (above?.kind === "table") break;
    if (above?.kind === "paragraph") look(above.text, { block: index2 });
  }
  if (title2 === void 0) {
    const sheet = document.blocks[block]?.place.sheet;
    const form = sheet === void 0 ? void 0 : titledForm(`${sheet.replace(/^[A-Z\d.\-\s]+/, "")}`);
    if (form !== void 0) title2 = { form, span: { block, ...firstCell(grid) } };
  }
  return { title: title2, unit };
}
function noteOf(document, block, grid) {
  for (let row = grid.rows - 1; row >= 0; row--) {
    const cell2 = grid.startingIn(row).find((candidate) => isEmptinessNote(candidate.cell.text));
    if (cell2 !== void 0) return { block, cell: cell2.index, start: 0, end: cell2.cell.text.length };
  }
  for (let index2 = block + 1; index2 <= block + REACH; index2++) {
    const below = document.blocks[index2];
    if (below === void 0 || below.kind === "table") return void 0;
    if (below.kind !== "paragraph") continue;
    if (titledForm(below.text) !== void 0) return void 0;
    if (isEmptinessNote(below.text)) return { block: index2, start: 0, end: below.text.length };
  }
  return void 0;
}
var isEmptinessNote = (text) => {
  const plain5 = plainText(text);
  return plain5.length < 200 && NOTE2.test(plain5) && /无数据|没有|无.{0,60}(?:收入|支出|经费)|空表|为空|未(?:发生|安排)|不涉及/.test(plain5);
};
function unitIn(text, at) {
  if (text.length > LONGEST_TITLE3 * 2) return void 0;
  const match = UNIT2.exec(text);
  const word2 = match?.[1];
  if (match === null || word2 === void 0 || !isAmountUnit(word2)) return void 0;
  return { unit: word2, span: { ...at, start: match.index, end: match.index + match[0].length } };
}
function trimmedRange(text) {
  const start = text.length - text.trimStart().length;
  return { start, end: text.trimEnd().length };
}
function firstCell(grid) {
  const cell2 = grid.startingIn(0)[0];
  return cell2 === void 0 ? { start: 0, end: 0 } : { cell: cell2.index, start: 0, end: cell2.cell.text.length };
}

// packages/disclosure/understand/statutory-tables/turned-table.ts
var MOMENTS2 = ["budget", "final"];
function turnedRows(form, block, grid, header) {
  if (form.rows.kind !== "single") return void 0;
  const items = form.rows.lines;
  const turned = {
    ...form,
    rows: { kind: "economic", lines: items },
    columns: [
      { key: "budget", title: "\u9884\u7B97\u6570", match: [/预算数?$/] },
      { key: "final", title: "\u51B3\u7B97\u6570", match: [/决算(?:数|统计数)?$/] }
    ]
  };
  const [columns] = columnBlocks(turned, grid, header);
  if (columns === void 0 || columns.names.length === 0 || columns.values.size < 2) return void 0;
  const read3 = readRows(turned, block, grid, header);
  const first = read3.rows[0];
  if (first === void 0 || !read3.rows.some((row) => row.key === "three.reception")) return void 0;
  return {
    rows: [foldedRow(first, read3.rows)],
    unread: read3.unread,
    columnTitles: new Map(items.flatMap((item) => MOMENTS2.map((moment) => titleOf2(item, moment))))
  };
}
var titleOf2 = (item, moment) => [
  `${item.key}.${moment}`,
  `${item.title}\uFF08${moment === "final" ? "\u51B3\u7B97\u6570" : "\u9884\u7B97\u6570"}\uFF09`
];
function foldedRow(first, rows2) {
  const cells = rows2.flatMap((row) => row.cells.map((cell2) => ({ ...cell2, column: `${row.key}.${cell2.column}` })));
  return { key: "data", code: void 0, name: "", level: 0, side: "", span: first.span, cells };
}

// packages/disclosure/understand/statutory-tables/find-tables.ts
function findStatutoryTables(document) {
  const drafts = [];
  document.blocks.forEach((block, index2) => {
    if (block.kind !== "table") return;
    const laid = laidOut(block, document.format);
    const grid = laid === void 0 ? void 0 : gridOf(laid);
    if (grid === void 0) return;
    const last = drafts.at(-1);
    const continued = last === void 0 ? void 0 : continuation(document, last, index2, grid);
    if (continued !== void 0) drafts[drafts.length - 1] = continued;
    else {
      const draft = recognise(document, index2, grid);
      if (draft !== void 0) drafts.push(draft);
    }
  });
  return drafts.map(settle);
}
function announcedTables(document) {
  const announced = /* @__PURE__ */ new Map();
  document.blocks.forEach((block, index2) => {
    if (block.kind !== "paragraph") return;
    const form = titledForm(block.text);
    if (form === void 0) return;
    const span2 = { block: index2, start: 0, end: block.text.length };
    const spans = announced.get(form);
    if (spans === void 0) announced.set(form, [span2]);
    else spans.push(span2);
  });
  return [...announced].map(([form, spans]) => ({ form, spans }));
}
function recognise(document, block, grid) {
  const header = headerOf(grid);
  if (header === void 0) return void 0;
  const around2 = surroundingsOf(document, block, grid, header.end);
  const form = around2.title?.form ?? signedForm(header);
  if (form === void 0) return void 0;
  const rows2 = turnedRows(form, block, grid, header) ?? readRows(form, block, grid, header);
  if (!form.required.every((key) => rows2.columnTitles.has(key))) return void 0;
  return { ...rows2, form, around: around2, blocks: [block], header, columns: grid.columns, note: noteOf(document, block, grid) };
}
function signedForm(header) {
  const texts2 = [...new Set(header.paths.flat())];
  const fitting = TABLE_FORMS.filter(
    (form) => form.signature.length > 0 && form.signature.every((pattern) => texts2.some((text) => pattern.test(text)))
  );
  return fitting.length === 1 ? fitting[0] : void 0;
}
function continuation(document, last, block, grid) {
  if (grid.columns !== last.columns || !isNear(document, last.blocks.at(-1) ?? block, block)) return void 0;
  const own = headerOf(grid);
  const header = own === void 0 ? { end: 0, paths: last.header.paths } : own;
  if (own !== void 0 && own.paths.map((path) => path.at(-1)).join() !== last.header.paths.map((path) => path.at(-1)).join())
    return void 0;
  const title2 = surroundingsOf(document, block, grid, header.end).title;
  if (title2 !== void 0 && title2.form !== last.form) return void 0;
  if (title2 !== void 0 && title2.span.block !== last.around.title?.span.block && !/续/.test(textOf2(document, title2.span)))
    return void 0;
  if (columnBlocks(last.form, grid, header).length === 0) return void 0;
  const more = readRows(last.form, block, grid, header);
  return {
    ...last,
    blocks: [...last.blocks, block],
    rows: [...last.rows, ...more.rows],
    unread: [...last.unread, ...more.unread],
    note: last.note ?? noteOf(document, block, grid)
  };
}
var textOf2 = (document, span2) => {
  const block = document.blocks[span2.block];
  if (block?.kind === "paragraph") return block.text;
  return block?.kind === "table" && span2.cell !== void 0 ? block.cells[span2.cell]?.text ?? "" : "";
};
function isNear(document, from, to) {
  for (let index2 = from + 1; index2 < to; index2++) {
    const block = document.blocks[index2];
    if (block?.kind !== "paragraph" || block.text.length > 24) return false;
  }
  return to - from <= 4;
}
function settle(draft) {
  const unit = draft.around.unit?.unit ?? "\u4E07\u5143";
  const { rows: rows2, cells } = settleRows(draft.rows, unit);
  const empty = ![...cells.values()].some((cell2) => cell2.stated !== void 0 && cell2.stated.digits !== 0n);
  return {
    form: draft.form,
    title: draft.around.title?.span,
    unit,
    unitSpan: draft.around.unit?.span,
    blocks: draft.blocks,
    rows: rows2,
    cells,
    unread: draft.unread,
    columnTitles: draft.columnTitles,
    empty,
    note: draft.note
  };
}

// packages/disclosure/understand/subject-mentions.ts
var MARK2 = /[（(][ 　]?(\d{2,7})?[ 　]?([类款项])[ 　]?[）)]/g;
var BREAK = /[。；;：:，,、\t\n“”"'！!？?]/;
var LIST_NUMBER3 = /^[\s　]*(?:\d{1,3}[ 　]?[、.．)）]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)][、.．]?)[\s　]*/;
var LEAD_IN = /^(?:其中|主要|包括|用于|列支|列入|安排|涉及|反映|属于|为|和|与|及|的|在)+/;
var LONGEST_NAME2 = 45;
var TAIL = /^[ 　]*([\u4e00-\u9fa5（）()]{0,40}?)(?=[ 　]*(?:[：:，,。；;]|$)|(?<=^[ 　]*支出)[ 　]*\d)/;
function findSubjectMentions(document, sections) {
  const mentions = [];
  const sectionOf = innermostSections(document, sections);
  const scan3 = (text, at) => {
    if (!text.includes("\u7C7B") && !text.includes("\u6B3E") && !text.includes("\u9879")) return;
    const section = sectionOf[at.block] ?? 0;
    for (const { levels, tail, start, end } of pathsIn(text)) {
      mentions.push({
        levels: levels.map((level) => ({ ...level, span: { ...at, ...level.span } })),
        tail,
        span: { ...at, start, end },
        section,
        role: mentionRole(sections, section)
      });
    }
  };
  for (const [index2, block] of document.blocks.entries()) {
    if (block.kind === "paragraph") scan3(block.text, { block: index2 });
    if (block.kind === "table")
      for (const [number2, cell2] of block.cells.entries()) scan3(cell2.text, { block: index2, cell: number2 });
  }
  return mentions;
}
function pathsIn(text) {
  const paths = [];
  let last;
  for (const mark of marksIn(text)) {
    const between2 = last === void 0 ? void 0 : text.slice(last.end, mark.start);
    const joined = last !== void 0 && between2 !== void 0 && continues3(between2, last, mark);
    const start = joined && last !== void 0 ? last.end : nameStart(text, mark.start, last?.end ?? 0);
    const level = levelAt(text, start, mark, joined);
    const path = paths.at(-1);
    if (joined && path !== void 0) path.push(level);
    else paths.push([level]);
    last = mark;
  }
  return paths.map((levels) => withTail(text, levels));
}
function marksIn(text) {
  return [...text.matchAll(MARK2)].flatMap((match) => {
    const level = SUBJECT_LEVELS.find((name) => name === match[2]);
    return level === void 0 ? [] : [{ level, code: match[1] ?? "", start: match.index, end: match.index + match[0].length }];
  });
}
function continues3(between2, last, mark) {
  if (BREAK.test(between2) || between2.length > LONGEST_NAME2 || /^[ 　]*(?:支出)?[ 　]*[\d.]+[ 　]*[万亿]?元/.test(between2))
    return false;
  return last.level !== "\u9879" && (mark.level !== "\u7C7B" || last.level === "\u7C7B");
}
function nameStart(text, end, floor) {
  let start = end;
  const lowest = Math.max(floor, end - LONGEST_NAME2);
  while (start > lowest && !BREAK.test(text[start - 1] ?? "")) start--;
  return start;
}
function levelAt(text, from, mark, joined) {
  const source = text.slice(from, mark.start);
  const number2 = joined ? 0 : LIST_NUMBER3.exec(source)?.[0].length ?? 0;
  const lead = joined ? 0 : LEAD_IN.exec(source.slice(number2).trimStart())?.[0].length ?? 0;
  const blank = source.slice(number2).length - source.slice(number2).trimStart().length;
  const start = from + number2 + blank + lead;
  const written = text.slice(start, mark.start).replace(/[\s　.．]/g, "");
  const leading = /^\d{3,7}/.exec(written)?.[0] ?? "";
  const trailing = /\d{2,7}$/.exec(written.slice(leading.length))?.[0] ?? "";
  const name = written.slice(leading.length, written.length - trailing.length);
  return { mark: mark.level, name, code: mark.code || trailing || leading, span: { start, end: mark.end } };
}
function withTail(text, levels) {
  const start = levels[0]?.span.start ?? 0;
  const end = levels.at(-1)?.span.end ?? 0;
  const tail = TAIL.exec(text.slice(end, end + 60))?.[1]?.trim() ?? "";
  return { levels, tail, start, end: tail === "" ? end : text.indexOf(tail, end) + tail.length };
}
function mentionRole(sections, section) {
  for (let at = section; at !== void 0; at = sections[at]?.parent) {
    const role = sections[at]?.role;
    if (role === "glossary") return "glossary";
    if (role === "explanation" || role === "general-budget-detail" || role === "general-budget") return "narrative";
  }
  return "elsewhere";
}

// packages/disclosure/understand/understand.ts
function understand(document) {
  const sections = findSections(document);
  const year = reportingYear(document, sections);
  const figures = findFigures(document, sections);
  const subjectMentions = findSubjectMentions(document, sections);
  const statutoryTables = findStatutoryTables(document);
  const statements2 = readNarrative(document, sections, figures, year);
  return {
    document,
    kind: documentKind(document),
    organisation: reportingOrganisation(document),
    year,
    profile: profileOf(document, sections, year),
    sections,
    figures,
    ...pick(statements2),
    statutoryTables,
    announcedTables: announcedTables(document),
    subjectMentions,
    glossary: readGlossary(document, sections, subjectMentions),
    economicLists: readEconomicLists(document, sections),
    ...readEvaluations(document, sections, figures, statutoryTables)
  };
}
var pick = ({ facts, breakdowns, shares, changes, completions, tendencies, absences }) => ({
  facts,
  breakdowns,
  shares,
  changes,
  completions,
  tendencies,
  absences
});

// packages/audit/relations/relation.ts
var figureValue = (figure) => intervalOf(figure.stated, scaleOf(figure.unit), figure.decimals);
var factValue = (fact) => figureValue(fact.figure);
var isExact = (figure) => figure.qualifier === "exact";
var relationOf2 = (draft) => ({
  ...draft,
  minimum: draft.computed.low,
  maximum: draft.computed.high,
  holds: overlap(draft.stated, draft.computed)
});

// packages/audit/chart-relations/structure-charts.ts
var STRUCTURES = [
  "income",
  "expenditure",
  "general-budget-structure",
  "three-public-total",
  "three-public-detail"
];
var found = /* @__PURE__ */ new WeakMap();
function structureMatches(disclosure) {
  const known4 = found.get(disclosure) ?? matchesOf(disclosure, readCharts(disclosure.document));
  found.set(disclosure, known4);
  return known4;
}
function matchesOf(disclosure, charts) {
  if (charts.length === 0) return [];
  const structures = structuresOf(disclosure);
  const shares = new Map(disclosure.shares.map((share) => [share.part.figure.id, share.percent]));
  return charts.flatMap((chart) => {
    const points = chart.points.filter((point) => !/\d{4}年?/.test(point.category) && isOfYear(point, disclosure.year));
    const [best, second] = structures.map((structure) => matchesWith(chart, points, structure, (fact) => shares.get(fact.figure.id))).filter(
      (matches) => matches.filter(({ named: named4 }) => named4).length * 2 >= points.length && matches.some(({ named: named4 }) => named4)
    ).sort((a, b) => strength(b) - strength(a));
    if (best === void 0 || points.length < 2) return [];
    const undecided = second !== void 0 && strength(second) === strength(best) && best.some(({ agrees: agrees2 }) => !agrees2);
    return undecided ? [] : best;
  });
}
var strength = (matches) => matches.length + 10 * matches.filter(({ agrees: agrees2 }) => agrees2).length;
var isOfYear = ({ series }, year) => {
  const named4 = /(\d{4})年?/.exec(series)?.[1];
  return named4 === void 0 || year === void 0 || Number(named4) === year;
};
function structuresOf(disclosure) {
  const bySection = /* @__PURE__ */ new Map();
  for (const fact of disclosure.facts) {
    if (fact.figure.unit.measure !== "amount" || fact.year !== disclosure.year) continue;
    const items = bySection.get(fact.figure.section);
    if (items === void 0) bySection.set(fact.figure.section, [fact]);
    else items.push(fact);
  }
  return [...bySection].flatMap(([section, items]) => {
    const roles = rolesOf(disclosure.sections, section);
    if (roles[0] === void 0 || !STRUCTURES.includes(roles[0])) return [];
    const firsts = firstOfEach(items);
    const byConcept = new Map(firsts.map((fact) => [fact.concept.key, fact]));
    const byName = new Map(firsts.map((fact) => [shortName(fact.concept.label), fact]));
    byName.delete("");
    return [{ items: firsts, byConcept, byName, roles }];
  });
}
function firstOfEach(facts) {
  const seen = /* @__PURE__ */ new Set();
  return facts.filter(({ concept }) => !seen.has(concept.key) && seen.add(concept.key));
}
function matchesWith(chart, points, structure, shareOf) {
  const named4 = /* @__PURE__ */ new Map();
  for (const point of points) {
    const fact = sameName(point.category, structure);
    if (fact !== void 0) named4.set(point, fact);
  }
  const total2 = sum([...new Set(named4.values())].map(factValue));
  const complete = named4.size === points.length;
  const agree = (point, fact) => agrees(chart, point, fact, shareOf(fact), complete ? total2 : void 0);
  const isTold = (fact) => chart.scale === "amount" || shareOf(fact) !== void 0;
  const rest = structure.items.filter((item) => ![...named4.values()].includes(item));
  return points.flatMap((point) => {
    const fact = named4.get(point);
    if (fact !== void 0) return [{ chart, point, fact, named: true, agrees: agree(point, fact) }];
    const renamed = point.stated.digits === 0n ? void 0 : rest.find((item) => isTold(item) && agree(point, item));
    return renamed === void 0 ? [] : [{ chart, point, fact: renamed, named: false, agrees: true }];
  });
}
function agrees(chart, point, fact, share, total2) {
  if (chart.scale === "amount") return overlap(pointAmount(chart, point), factValue(fact));
  const shown = pointPercent(chart, point);
  const computed = total2 === void 0 ? void 0 : percentOf(factValue(fact), total2);
  const expected = [...share === void 0 ? [] : [figureValue(share)], ...computed === void 0 ? [] : [computed]];
  return expected.length === 0 || expected.some((value) => gap(shown, value) <= shown.high - shown.low);
}
function sameName(category, { byConcept, byName, roles }) {
  return byName.get(shortName(category)) ?? byConcept.get(conceptOf(category, roles).key);
}
var shortName = (name) => plainLabel(name.normalize("NFKC")).replace(/[()（）、]/g, "").replace(/(?:类|款|项)?(?:支出|收入|经费|费用|费|决算)+$/, "").replace(/[类款项]$/, "");

// packages/audit/checks/chart-text/chart-names.ts
var chartNames = {
  id: "chart-names",
  category: "chart-text",
  severity: "warning",
  title: "\u56FE\u8868\u7684\u7C7B\u522B\u540D\u79F0\u5E94\u4E0E\u6B63\u6587\u4E00\u81F4\u3002",
  basis: "\u56FE\u6587\u4E00\u81F4\u5173\u7CFB K16\u3001\u79D1\u76EE\u540D\u79F0 K20\uFF1A\u56FE\u8868\u6CBF\u7528\u5F80\u5E74\u65E7\u79D1\u76EE\u540D\u79F0\u7684\u5E94\u66F4\u65B0\u3002",
  example: {
    wrong: "\u6B63\u6587\u201C\u536B\u751F\u5065\u5EB7\u652F\u51FA2.00\u4E07\u5143\uFF0C\u53602%\u201D\uFF0C\u56FE6\u7C7B\u522B\uFF1A\u533B\u7597\u536B\u751F 0.02",
    right: "\u6B63\u6587\u201C\u536B\u751F\u5065\u5EB7\u652F\u51FA2.00\u4E07\u5143\uFF0C\u53602%\u201D\uFF0C\u56FE6\u7C7B\u522B\uFF1A\u536B\u751F\u5065\u5EB7\u652F\u51FA 0.02"
  },
  *run(disclosure) {
    for (const { chart, point, fact, named: named4 } of structureMatches(disclosure)) {
      if (named4) continue;
      yield {
        message: `${nameOf(chart)}\u7684\u7C7B\u522B\u201C${point.category}\u201D\u5728\u6B63\u6587\u4E2D\u79F0\u201C${fact.concept.label}\u201D\uFF0C\u540D\u79F0\u4E0D\u4E00\u81F4\u3002`,
        evidence: [point.span, fact.labelSpan ?? fact.figure.span],
        expected: fact.concept.label,
        actual: point.category,
        suggestion: `\u5C06\u56FE\u8868\u7C7B\u522B\u6539\u4E3A\u201C${fact.concept.label}\u201D\u3002`
      };
    }
  }
};
var DEFAULT_NAME = /^(?:列|系列|Series\s?)\d+$|^图表标题$/i;
var chartDefaultNames = {
  id: "chart-default-names",
  category: "chart-text",
  severity: "info",
  title: "\u56FE\u8868\u7684\u7CFB\u5217\u540D\u79F0\u3001\u6807\u9898\u4E0D\u5E94\u4FDD\u7559\u8F6F\u4EF6\u7684\u9ED8\u8BA4\u540D\u79F0\u3002",
  basis: "\u516C\u5F00\u6587\u672C\u683C\u5F0F\u8981\u6C42\u3002",
  example: { wrong: "\u56FE\u8868\u7CFB\u5217\u540D\u79F0\u4E3A\u201C\u52171\u201D", right: "\u56FE\u8868\u7CFB\u5217\u540D\u79F0\u4E3A\u201C2022\u5E74\u51B3\u7B97\u6570\u201D" },
  *run(disclosure) {
    const points = readCharts(disclosure.document).flatMap((chart) => {
      const named4 = chart.points.find(({ series }) => DEFAULT_NAME.test(series.trim()));
      return named4 === void 0 ? [] : [named4];
    });
    const names2 = [...new Set(points.map(({ series }) => series.trim()))].join("\u3001");
    if (points.length === 0) return;
    yield {
      message: `\u56FE\u8868\u7684\u6570\u636E\u7CFB\u5217\u4ECD\u7528\u9ED8\u8BA4\u540D\u79F0\u201C${names2}\u201D\u3002`,
      evidence: points.map(({ span: span2 }) => span2),
      actual: names2,
      suggestion: "\u7ED9\u6570\u636E\u7CFB\u5217\u547D\u540D\u3002"
    };
  }
};
var nameOf = ({ title: title2 }) => title2 === "" ? "\u56FE\u8868" : `\u56FE\u8868\u201C${title2}\u201D`;

// packages/audit/chart-relations/change-charts.ts
var SUBJECTS = [
  { words: /[“"]?三公[”"]?经费.{0,20}(?:变动|对比|比较)/, concept: "three" },
  { words: /财政拨款收(?:入)?[、，]?(?:财政拨款)?支/, concept: "fiscal.total" },
  { words: /一般公共预算(?:财政拨款)?支出/, concept: "general" },
  { words: /收(?:入)?[、，]?支(?:出)?/, concept: "total" }
];
function changeMismatches(disclosure, charts) {
  const { year } = disclosure;
  if (year === void 0) return [];
  return charts.flatMap((chart) => {
    const concepts = conceptsOf(chart);
    const dated = chart.points.flatMap((point) => {
      const of = yearOf(point);
      return of === void 0 ? [] : [{ point, of }];
    });
    if (concepts.length === 0 || chart.scale !== "amount" || new Set(dated.map(({ of }) => of)).size < 2) return [];
    const told = disclosure.facts.filter((fact) => isStatementOf(fact, concepts, year));
    return dated.flatMap(({ point, of }) => {
      const shown = pointAmount(chart, point);
      const stated = of === year ? told.map((fact) => ({ fact, value: factValue(fact) })) : of === year - 1 ? basesOf(disclosure, concepts) : [];
      const [first] = stated;
      if (first === void 0 || stated.some(({ value }) => overlap(value, shown))) return [];
      return [{ chart, point, year: of, expected: first.value, fact: first.fact }];
    });
  });
}
function conceptsOf({ title: title2, points }) {
  const words = title2 === "" ? [...new Set(points.map(({ category }) => category))].join("\u3001") : title2;
  const concept = SUBJECTS.find((subject) => subject.words.test(words))?.concept;
  if (concept === void 0) return [];
  return title2 === "" && concept === "total" ? ["total", "fiscal.total"] : [concept];
}
var isStatementOf = (fact, concepts, year) => concepts.includes(fact.concept.key) && fact.year === year && fact.scope === DEPARTMENT && fact.figure.unit.measure === "amount";
function yearOf({ series, category }) {
  const digits = (/(\d{4})\s*年/.exec(category) ?? /(\d{4})\s*年/.exec(series) ?? /^(\d{4})$/.exec(category.trim()) ?? /^(\d{4})$/.exec(series.trim()))?.[1];
  return digits === void 0 ? void 0 : Number(digits);
}
function basesOf(disclosure, concepts) {
  return disclosure.changes.flatMap(({ subject, amount, direction }) => {
    if (!concepts.includes(subject.concept.key) || subject.scope !== DEPARTMENT) return [];
    if (direction === "equal") return [{ fact: subject, value: factValue(subject) }];
    if (amount === void 0 || amount.unit.measure !== "amount") return [];
    const [now, change] = [factValue(subject), figureValue(amount)];
    return [{ fact: subject, value: direction === "increase" ? subtract(now, change) : add(now, change) }];
  });
}

// packages/audit/relations/printed.ts
var printFigure = (figure) => `${printStated(figure.stated)}${figure.unit.word}`;
var printLike = (value, figure) => `${printParts(middle(value), scaleOf(figure.unit), figure.unit.measure === "count" ? 0 : Math.min(figure.decimals, 6))}${figure.unit.word}`;
var printPercent = (value, stated) => `${printParts(middle(value), 1n, Math.max(2, stated.stated.decimals))}%`;
var printDifference = (stated, computed, figure) => {
  const difference = middle(stated) - middle(computed);
  return printLike(
    { low: difference < 0n ? -difference : difference, high: difference < 0n ? -difference : difference },
    figure
  );
};

// packages/audit/checks/chart-text/chart-values.ts
var chartValues = {
  id: "chart-values",
  category: "chart-text",
  severity: "error",
  title: "\u56FE\u8868\u6570\u636E\u5E94\u4E0E\u6B63\u6587\u76F8\u5E94\u91D1\u989D\u6216\u6BD4\u4F8B\u4E00\u81F4\u3002",
  basis: "\u56FE\u6587\u4E00\u81F4\u5173\u7CFB K16\uFF1A\u56FE1\u3001\u56FE4\u3001\u56FE5\u4E3A\u4E24\u5E74\u6570\uFF0C\u56FE2\u3001\u56FE3\u3001\u56FE6\u3001\u56FE7\u4E3A\u7ED3\u6784\u6570\u3002",
  example: {
    wrong: "\u6B63\u6587\u201C\u57FA\u672C\u652F\u51FA60.00\u4E07\u5143\uFF0C\u536060%\uFF1B\u9879\u76EE\u652F\u51FA40.00\u4E07\u5143\uFF0C\u536040%\u201D\uFF0C\u56FE3\u6570\u636E\uFF1A\u57FA\u672C\u652F\u51FA 0.70\uFF0C\u9879\u76EE\u652F\u51FA 0.30",
    right: "\u6B63\u6587\u201C\u57FA\u672C\u652F\u51FA60.00\u4E07\u5143\uFF0C\u536060%\uFF1B\u9879\u76EE\u652F\u51FA40.00\u4E07\u5143\uFF0C\u536040%\u201D\uFF0C\u56FE3\u6570\u636E\uFF1A\u57FA\u672C\u652F\u51FA 0.60\uFF0C\u9879\u76EE\u652F\u51FA 0.40"
  },
  cannotRun: (disclosure) => disclosure.document.blocks.some((block) => block.kind === "chart") ? void 0 : "\u6587\u4EF6\u4E2D\u6CA1\u6709\u53EF\u8BFB\u53D6\u6570\u636E\u7684\u56FE\u8868\uFF0C\u672A\u4F5C\u56FE\u6587\u6838\u5BF9\u3002",
  *run(disclosure) {
    for (const { chart, point, fact, agrees: agrees2 } of structureMatches(disclosure)) {
      if (agrees2) continue;
      const share = disclosure.shares.find(({ part }) => part.figure.id === fact.figure.id)?.percent;
      const told = chart.scale === "amount" || share === void 0 ? fact.figure : share;
      yield {
        message: `${nameOf2(chart)}\u4E2D\u201C${point.category}\u201D\u4E3A${quote(disclosure.document, point.span)}\uFF0C\u6B63\u6587\u201C${fact.concept.label}\u201D\u4E3A${printFigure(told)}\u3002`,
        evidence: [point.span, told.span],
        expected: printFigure(told),
        actual: quote(disclosure.document, point.span),
        suggestion: "\u6309\u6B63\u6587\u66F4\u65B0\u56FE\u8868\u6570\u636E\u3002"
      };
    }
    for (const { chart, point, year, expected, fact } of changeMismatches(
      disclosure,
      readCharts(disclosure.document)
    )) {
      const right = printLike(expected, fact.figure);
      yield {
        message: `${nameOf2(chart)}\u4E2D${year}\u5E74\u4E3A${quote(disclosure.document, point.span)}\uFF0C\u6309\u6B63\u6587\u5E94\u4E3A${right}\u3002`,
        evidence: [point.span, fact.figure.span],
        expected: right,
        actual: quote(disclosure.document, point.span),
        suggestion: "\u6309\u6B63\u6587\u66F4\u65B0\u56FE\u8868\u6570\u636E\u3002"
      };
    }
  }
};
var nameOf2 = ({ title: title2 }) => title2 === "" ? "\u56FE\u8868" : `\u56FE\u8868\u201C${title2}\u201D`;

// packages/audit/checks/chart-text/index.ts
var chartTextChecks = [chartValues, chartNames, chartDefaultNames];

// packages/audit/checks/completeness/announced-tables.ts
var FEWEST_TABLES = 3;
var MOST_MISSING = 2;
var REACH2 = 8;
var announcedTables2 = {
  id: "announced-tables",
  category: "completeness",
  severity: "error",
  title: "\u76EE\u5F55\u5217\u793A\u7684\u3001\u516C\u5F00\u683C\u5F0F\u89C4\u5B9A\u7684\u9644\u8868\u5E94\u5F53\u9F50\u5168\u3002",
  basis: "\u300A\u5730\u65B9\u9884\u51B3\u7B97\u516C\u5F00\u64CD\u4F5C\u89C4\u7A0B\u300B\uFF08\u8D22\u9884\u30142016\u3015143\u53F7\uFF09\uFF1B\u90E8\u95E8\u51B3\u7B97\u516C\u5F00\u683C\u5F0F\u89C4\u5B9A\u7684\u9644\u8868\uFF08\u7A7A\u8868\u4E5F\u5E94\u4FDD\u7559\uFF09\u3002",
  example: {
    wrong: "\u76EE\u5F55\u5217\u6709\u201C\u4E09\u3001\u652F\u51FA\u51B3\u7B97\u8868\u201D\uFF0C\u9644\u8868\u90E8\u5206\u6CA1\u6709\u8BE5\u8868",
    right: "\u76EE\u5F55\u5217\u6709\u201C\u4E09\u3001\u652F\u51FA\u51B3\u7B97\u8868\u201D\uFF0C\u9644\u8868\u90E8\u5206\u6709\u8BE5\u8868"
  },
  cannotRun: ({ statutoryTables }) => statutoryTables.length < FEWEST_TABLES ? "\u9644\u8868\u672A\u968F\u6587\u4EF6\u63D0\u4F9B\uFF0C\u6216\u53EA\u6709\u5C11\u6570\u51E0\u5F20\uFF0C\u672A\u6838\u5BF9\u9644\u8868\u662F\u5426\u9F50\u5168\u3002" : void 0,
  *run(disclosure) {
    const present = new Set(disclosure.statutoryTables.map(({ form }) => form.id));
    const absent = disclosure.announcedTables.filter(({ form }) => !present.has(form.id));
    for (const announced of absent) {
      if (hasUnreadTable(disclosure, announced)) continue;
      yield {
        message: `\u5217\u6709\u201C${announced.form.title}\u201D\uFF0C\u6587\u4EF6\u4E2D\u6CA1\u6709\u8FD9\u5F20\u8868\u3002`,
        evidence: [...announced.spans],
        suggestion: `\u8865\u5145\u300A${announced.form.title}\u300B\uFF1B\u6CA1\u6709\u6570\u636E\u7684\u4E5F\u5E94\u4FDD\u7559\u7A7A\u8868\u5E76\u8BF4\u660E\u3002`
      };
    }
    const announcedIds = new Set(disclosure.announcedTables.map(({ form }) => form.id));
    const [region = "", year = ""] = disclosure.profile.split("-");
    const prescribed = tableSetOf(region, disclosure.year ?? Number(year))?.tables ?? [];
    const unannounced = prescribed.filter((id) => !present.has(id) && !announcedIds.has(id));
    const first = disclosure.statutoryTables[0];
    const place2 = first?.title ?? first?.rows[0]?.span;
    if (unannounced.length === 0 || place2 === void 0 || unannounced.length > MOST_MISSING) return;
    yield {
      message: `\u6309${region}\u516C\u5F00\u683C\u5F0F\u5E94\u6709${prescribed.length}\u5F20\u9644\u8868\uFF0C\u6587\u4EF6\u4E2D\u7F3A\u5C11${unannounced.length}\u5F20\uFF1A${unannounced.map(titleOf3).join("\u3001")}\u3002`,
      evidence: [place2],
      severity: "warning",
      suggestion: "\u8865\u9F50\u9644\u8868\uFF1B\u6CA1\u6709\u6570\u636E\u7684\u4E5F\u5E94\u4FDD\u7559\u7A7A\u8868\u5E76\u8BF4\u660E\u3002"
    };
  }
};
var titleOf3 = (id) => `\u300A${TABLE_FORMS.find((form) => form.id === id)?.title ?? id}\u300B`;
function hasUnreadTable({ document, statutoryTables }, { spans }) {
  const read3 = new Set(statutoryTables.flatMap(({ blocks }) => blocks));
  return spans.some(
    ({ block }) => document.blocks.slice(block, block + REACH2).some((below, offset) => below.kind === "table" && !read3.has(block + offset))
  );
}

// packages/audit/evaluations/indicator-evidence.ts
var MOST_NAMES = 6;
var LONGEST_NAME3 = 24;
var cellSpans = (row, columns) => columns.flatMap((column) => {
  const cell2 = row.cells.get(column);
  return cell2 === void 0 || cell2.text === "" ? [] : [cell2.span];
});
var rowSpans = (rows2, columns) => rows2.flatMap((row) => cellSpans(row, columns));
function listNames(names2) {
  const shown = names2.slice(0, MOST_NAMES).map((name) => `\u201C${shorten(name)}\u201D`);
  return `${shown.join("\u3001")}${names2.length > MOST_NAMES ? `\u7B49${names2.length}\u9879` : ""}`;
}
function shorten(text) {
  const plain5 = text.replaceAll("\u201C", "\u2018").replaceAll("\u201D", "\u2019");
  return plain5.length > LONGEST_NAME3 ? `${plain5.slice(0, LONGEST_NAME3)}\u2026` : plain5;
}
var listCells = (rows2, cell2) => `${rows2.slice(0, MOST_NAMES).map((row) => `\u201C${shorten(row.indicator.name)}\u201D${cell2(row)}`).join("\u3001")}${rows2.length > MOST_NAMES ? `\u7B49${rows2.length}\u9879` : ""}`;

// packages/audit/checks/completeness/deviation-reasons.ts
var deviationReasons = {
  id: "deviation-reasons",
  category: "completeness",
  severity: "warning",
  title: "\u672A\u8FBE\u5230\u6307\u6807\u503C\u7684\u6307\u6807\u5E94\u586B\u5199\u672A\u5B8C\u6210\u539F\u56E0\u53CA\u6539\u8FDB\u63AA\u65BD\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\uFF1A\u672A\u5B8C\u6210\u7EE9\u6548\u76EE\u6807\u7684\u5E94\u5206\u6790\u539F\u56E0\u3002",
  example: {
    wrong: "\u76EE\u6807600\u4E07\u5143\u3001\u5B9E\u9645448\u4E07\u5143\uFF0C\u201C\u672A\u5B8C\u6210\u539F\u56E0\u201D\u7A7A\u767D",
    right: "\u76EE\u6807600\u4E07\u5143\u3001\u5B9E\u9645448\u4E07\u5143\uFF0C\u201C\u672A\u5B8C\u6210\u539F\u56E0\u201D\uFF1A\u51CF\u514D\u79DF\u91D1"
  },
  *run(disclosure) {
    for (const { columns, indicators } of disclosure.evaluations) {
      const heading = columns.get("reason");
      const rows2 = heading === void 0 ? [] : indicators.filter(isUnexplained);
      if (heading === void 0 || rows2.length === 0) continue;
      yield {
        message: `${listCells(rows2, ({ indicator }) => `\uFF08\u76EE\u6807${indicator.target.text}\u3001\u5B9E\u9645${indicator.actual.text}\uFF09`)}\u672A\u8FBE\u5230\u6307\u6807\u503C\uFF0C\u201C${heading.text}\u201D\u4E00\u680F\u4E3A\u7A7A\u3002`,
        evidence: [heading.span, ...rows2.flatMap((row) => cellSpans(row, ["actual", "target", "name"]))]
      };
    }
  }
};
function isUnexplained({ indicator }) {
  const attainment = attainmentOf(indicator);
  return attainment.comparable && attainment.result === "missed" && indicator.reason === "" && indicator.goal?.approximate !== true;
}

// packages/audit/checks/completeness/empty-table-note.ts
var MAY_BE_EMPTY = {
  T7: "three",
  T8: "funds",
  T9: "capital",
  S12: "capital",
  F7: "three"
};
var emptyTableNote = {
  id: "empty-table-note",
  category: "completeness",
  severity: "warning",
  title: "\u65E0\u6570\u636E\u7684\u9644\u8868\u5E94\u4FDD\u7559\u8868\u683C\uFF0C\u5E76\u5728\u8868\u4E0B\u8BF4\u660E\u6CA1\u6709\u8BE5\u9879\u6536\u5165\u548C\u652F\u51FA\u3002",
  basis: "\u90E8\u95E8\u51B3\u7B97\u516C\u5F00\u683C\u5F0F\uFF1A\u7A7A\u8868\u4FDD\u7559\u5E76\u8BF4\u660E\u201C\u672C\u5E74\u5EA6\u6CA1\u6709\u2026\u2026\u6536\u5165\u548C\u652F\u51FA\uFF0C\u6545\u672C\u8868\u65E0\u6570\u636E\u201D\uFF08\u52FE\u7A3D\u5173\u7CFB H10\uFF09\u3002",
  example: {
    wrong: "\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u6536\u5165\u652F\u51FA\u51B3\u7B97\u8868\u5404\u680F\u7A7A\u767D\uFF0C\u8868\u4E0B\u6CA1\u6709\u8BF4\u660E",
    right: "\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u6536\u5165\u652F\u51FA\u51B3\u7B97\u8868\u5404\u680F\u7A7A\u767D\uFF0C\u8868\u4E0B\uFF1A\u8BF4\u660E\uFF1A\u672C\u90E8\u95E8\u6CA1\u6709\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u6536\u5165\u548C\u652F\u51FA\uFF0C\u6545\u672C\u8868\u65E0\u6570\u636E\u3002"
  },
  *run({ document, statutoryTables, absences }) {
    const together = new Set(document.blocks.map(({ place: place2 }) => place2.file)).size > 1;
    for (const { form, empty, note, title: title2, rows: rows2 } of statutoryTables) {
      const concept = MAY_BE_EMPTY[form.id];
      const place2 = title2 ?? rows2[0]?.span;
      if (!empty || note !== void 0 || place2 === void 0 || concept === void 0) continue;
      if (together && document.blocks.some((block) => explains(block, concept))) continue;
      const told = absences.some((absence) => absence.concept.key.startsWith(concept));
      yield {
        message: `\u300A${form.title}\u300B\u65E0\u6570\u636E\uFF0C\u8868\u4E0B\u6CA1\u6709\u8BF4\u660E\u539F\u56E0\u3002`,
        evidence: [place2],
        severity: told ? "info" : "warning",
        suggestion: "\u5728\u8868\u4E0B\u8865\u5145\u8BF4\u660E\uFF1A\u672C\u90E8\u95E8\u672C\u5E74\u5EA6\u6CA1\u6709\u8BE5\u9879\u6536\u5165\u548C\u652F\u51FA\uFF0C\u6545\u672C\u8868\u65E0\u6570\u636E\u3002"
      };
    }
  }
};
var SUBJECTS2 = {
  three: /[“"]?三公[”"]?经费/,
  funds: /政府性基金/,
  capital: /国有资本经营/
};
var explains = (block, concept) => block.kind === "paragraph" && /本表(?:无数据|为空)|空表/.test(block.text) && SUBJECTS2[concept]?.test(block.text) === true;

// packages/audit/checks/completeness/form-cells.ts
var ENOUGH_ROWS = 3;
var formCells = {
  id: "form-cells",
  category: "completeness",
  severity: "warning",
  title: "\u7EE9\u6548\u81EA\u8BC4\u8868\u5404\u680F\u5E94\u586B\u5199\u5B8C\u6574\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\u81EA\u8BC4\u8868\u586B\u62A5\u8981\u6C42\u3002",
  example: { wrong: "\u6570\u91CF\u6307\u6807\u6240\u5728\u884C\u7684\u4E00\u7EA7\u6307\u6807\u5355\u5143\u683C\u4E3A\u7A7A", right: "\u6570\u91CF\u6307\u6807\u6240\u5728\u884C\u7684\u4E00\u7EA7\u6307\u6807\u4E3A\u201C\u4EA7\u51FA\u6307\u6807\u201D" },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      yield* blankGroups(evaluation);
      yield* blankReview(evaluation);
      yield* bareContents(evaluation);
    }
  }
};
function* blankGroups({ columns, indicators }) {
  const heading = columns.get("group");
  const blank = indicators.filter(({ indicator: { levels } }) => levels[0] === "");
  const named4 = indicators.length - blank.length;
  if (heading === void 0 || blank.length === 0 || named4 === 0) return;
  const kinds = /* @__PURE__ */ new Map();
  for (const row of blank) if (!kinds.has(row.cluster)) kinds.set(row.cluster, row);
  yield {
    message: `${listNames([...kinds.values()].map(({ indicator }) => indicator.levels[1] ?? ""))}\u7684\u201C\u4E00\u7EA7\u6307\u6807\u201D\u5355\u5143\u683C\u4E3A\u7A7A\uFF0C\u5176\u4F59\u6307\u6807\u5747\u5DF2\u586B\u5199\u3002`,
    evidence: [heading.span, ...[...kinds.values()].flatMap(({ cells }) => cells.get("kind")?.span ?? [])]
  };
}
function* blankReview({ columns, indicators }) {
  const heading = columns.get("review-score");
  const filled = indicators.some(({ cells }) => (cells.get("review-score")?.text ?? "") !== "");
  if (heading === void 0 || filled || indicators.length < ENOUGH_ROWS) return;
  yield { severity: "info", message: `\u201C${heading.text}\u201D\u4E00\u680F\u5168\u90E8\u7A7A\u767D\uFF0C\u6CA1\u6709\u53CD\u6620\u590D\u8BC4\u7ED3\u679C\u3002`, evidence: [heading.span] };
}
function* bareContents({ projects }) {
  const bare = projects.filter(({ name, content }) => content !== void 0 && content.text === name.text);
  if (bare.length === 0) return;
  yield {
    severity: "info",
    message: `${bare.length}\u4E2A\u9879\u76EE\u7684\u201C\u4E3B\u8981\u5185\u5BB9\u201D\u53EA\u662F\u91CD\u590D\u9879\u76EE\u540D\u79F0\uFF1A${listNames(bare.map(({ name }) => name.text))}\u3002`,
    evidence: bare.flatMap(({ name, content }) => [name.span, ...content === void 0 ? [] : [content.span]])
  };
}

// packages/audit/relations/narrative-regions.ts
function factsByRegion(disclosure) {
  const regions = /* @__PURE__ */ new Map();
  for (const fact of disclosure.facts) {
    if (fact.scope !== DEPARTMENT || fact.year !== disclosure.year) continue;
    const region = regionOf(disclosure, fact.figure.section);
    const known4 = regions.get(region) ?? /* @__PURE__ */ new Map();
    if (!known4.has(fact.concept.key)) known4.set(fact.concept.key, fact);
    regions.set(region, known4);
  }
  return regions;
}
function regionOf(disclosure, section) {
  let region = section;
  for (let id = section; id !== void 0; id = disclosure.sections[id]?.parent) {
    const candidate = disclosure.sections[id];
    if (candidate === void 0 || candidate.role === "root") break;
    region = id;
    if (candidate.role === "evaluation-report" || candidate.role === "evaluation-form") break;
  }
  return region;
}

// packages/audit/checks/completeness/fund-spending-subject.ts
var NAMES_PURPOSE = /（[类款项]）|\([类款项]\)|用于|安排|支出（|项目|主要(?:是|为)|其中/;
var fundSpendingSubject = {
  id: "fund-spending-subject",
  category: "completeness",
  severity: "warning",
  title: "\u6709\u653F\u5E9C\u6027\u57FA\u91D1\u652F\u51FA\u7684\uFF0C\u8BF4\u660E\u652F\u51FA\u7684\u529F\u80FD\u79D1\u76EE\u548C\u7528\u9014\u3002",
  basis: "\u300A\u9884\u7B97\u6CD5\u5B9E\u65BD\u6761\u4F8B\u300B\uFF082020\uFF09\u7B2C\u516D\u6761\uFF1A\u652F\u51FA\u6309\u529F\u80FD\u5206\u7C7B\u516C\u5F00\u5230\u9879\u3002",
  example: {
    wrong: "\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA51.20\u4E07\u5143\u3002",
    right: "\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA51.20\u4E07\u5143\uFF0C\u7528\u4E8E\u2026\u2026\uFF08\u9879\uFF09\u3002"
  },
  *run(disclosure) {
    for (const facts of factsByRegion(disclosure).values()) {
      const fact = facts.get("funds");
      if (fact === void 0 || fact.figure.stated.digits === 0n) continue;
      const section = disclosure.sections.find(({ id }) => id === fact.figure.section);
      if (section === void 0 || !rolesOf(disclosure.sections, section.id).includes("government-funds")) continue;
      const text = disclosure.document.blocks.slice(section.start + 1, section.end).map((block) => block.kind === "paragraph" ? block.text : block.kind === "table" ? "\u5176\u4E2D" : "").join("");
      if (NAMES_PURPOSE.test(text)) continue;
      yield {
        message: "\u6709\u653F\u5E9C\u6027\u57FA\u91D1\u652F\u51FA\uFF0C\u4F46\u6CA1\u6709\u8BF4\u660E\u652F\u51FA\u7684\u529F\u80FD\u79D1\u76EE\u3001\u7528\u9014\u548C\u589E\u51CF\u53D8\u52A8\u539F\u56E0\u3002",
        suggestion: "\u6309\u9879\u7EA7\u79D1\u76EE\u8BF4\u660E\u653F\u5E9C\u6027\u57FA\u91D1\u652F\u51FA\u7684\u91D1\u989D\u548C\u7528\u9014\u3002",
        evidence: [
          {
            ...fact.figure.span,
            start: fact.labelSpan?.block === fact.figure.span.block ? fact.labelSpan.start : fact.figure.span.start
          }
        ]
      };
    }
  }
};

// packages/audit/subjects/resolved-mentions.ts
var known2 = /* @__PURE__ */ new WeakMap();
function resolvedMentions(disclosure) {
  const before = known2.get(disclosure);
  if (before !== void 0) return before;
  const { year } = disclosure;
  const resolved = year === void 0 ? [] : disclosure.subjectMentions.map((mention) => resolve2(mention, year));
  known2.set(disclosure, resolved);
  return resolved;
}
function outsideListedYears({ year }) {
  if (year === void 0) return "\u672A\u80FD\u8BC6\u522B\u51B3\u7B97\u5E74\u5EA6\uFF0C\u65E0\u6CD5\u6309\u5E74\u5EA6\u6838\u5BF9\u79D1\u76EE\u540D\u79F0\u3002";
  return year < LISTED_YEARS.first || year > LISTED_YEARS.last ? `\u79D1\u76EE\u8868\u53EA\u6536\u5F55${LISTED_YEARS.first}\u2014${LISTED_YEARS.last}\u5E74\u7684\u79D1\u76EE\uFF0C${year}\u5E74\u7684\u79D1\u76EE\u540D\u79F0\u672A\u4F5C\u6838\u5BF9\u3002` : void 0;
}
function resolve2(mention, year) {
  const stated = mention.levels.map((level, index2) => {
    const above = mention.levels[index2 - 1]?.name ?? "";
    return { mark: level.mark, code: level.code, name: withoutRepeats(level.name, above) };
  });
  const strayWord2 = mention.tail === "\u652F\u51FA";
  const last = stated.at(-1);
  const child = last?.mark === "\u6B3E" && mention.tail !== "" && !strayWord2 ? unmarkedChild(mention.tail) : void 0;
  const levels = resolvePath(child === void 0 ? stated : [...stated, child], year);
  return { mention, levels, unmarked: child !== void 0 && levels !== void 0, strayWord: strayWord2 };
}
function withoutRepeats(name, above) {
  const once = name.replace(/支出支出$/, "\u652F\u51FA");
  const rest = above !== "" && once.startsWith(above) ? once.slice(above.length) : "";
  return rest !== "" && functionalSubjects.named(once).length === 0 && functionalSubjects.named(rest).length > 0 ? rest : once;
}
function unmarkedChild(tail) {
  const name = plainSubjectName(tail);
  return functionalSubjects.named(name).length > 0 ? { mark: "\u9879", name, code: "" } : void 0;
}
var codeOf2 = ({ levels }) => levels?.at(-1)?.subject.code;

// packages/audit/checks/completeness/glossary-covers-subjects.ts
var glossaryCoversSubjects = {
  id: "glossary-covers-subjects",
  category: "completeness",
  severity: "warning",
  title: "\u6B63\u6587\u9010\u9879\u8BF4\u660E\u7684\u9879\u7EA7\u79D1\u76EE\u5728\u540D\u8BCD\u89E3\u91CA\u4E2D\u90FD\u6709\u89E3\u91CA\u3002",
  basis: "\u90E8\u95E8\u51B3\u7B97\u516C\u5F00\u8303\u672C\uFF1A\u540D\u8BCD\u89E3\u91CA\u5BF9\u672C\u90E8\u95E8\u51B3\u7B97\u6D89\u53CA\u7684\u9879\u7EA7\u79D1\u76EE\u9010\u6761\u89E3\u91CA\uFF1B\u6838\u5B9E\u5173\u7CFB K17\u3002",
  example: {
    wrong: "\u6B63\u6587\u5217\u6709\u201C\u4E8B\u4E1A\u8FD0\u884C\uFF08\u9879\uFF09\u201D\uFF0C\u540D\u8BCD\u89E3\u91CA\u6CA1\u6709\u8FD9\u4E00\u6761",
    right: "\u6B63\u6587\u5217\u6709\u201C\u4E8B\u4E1A\u8FD0\u884C\uFF08\u9879\uFF09\u201D\uFF0C\u540D\u8BCD\u89E3\u91CA\u6709\u5BF9\u5E94\u6761\u76EE"
  },
  cannotRun: (disclosure) => outsideListedYears(disclosure) ?? (explained(disclosure).size === 0 ? "\u540D\u8BCD\u89E3\u91CA\u6CA1\u6709\u9010\u6761\u89E3\u91CA\u79D1\u76EE\uFF0C\u672A\u6838\u5BF9\u79D1\u76EE\u662F\u5426\u90FD\u6709\u89E3\u91CA\u3002" : void 0),
  *run(disclosure) {
    const known4 = explained(disclosure);
    const lacking2 = narrated(disclosure).filter(({ key }) => !known4.has(key));
    if (lacking2.length === 0) return;
    const names2 = lacking2.map(({ mention }) => mention.levels.at(-1)?.name ?? "").join("\u3001");
    yield {
      message: `\u6B63\u6587\u8BF4\u660E\u7684${lacking2.length}\u4E2A\u9879\u7EA7\u79D1\u76EE\u5728\u540D\u8BCD\u89E3\u91CA\u4E2D\u6CA1\u6709\u89E3\u91CA\uFF1A${names2}\u3002`,
      suggestion: "\u5728\u540D\u8BCD\u89E3\u91CA\u4E2D\u8865\u5145\u8FD9\u4E9B\u79D1\u76EE\u3002",
      evidence: lacking2.map(({ mention }) => mention.levels.at(-1)?.span ?? mention.span)
    };
  }
};
var keyed2 = (disclosure, wanted) => resolvedMentions(disclosure).flatMap((resolved) => {
  const { mention } = resolved;
  const last = mention.levels.at(-1);
  if (mention.role !== wanted || last?.mark !== "\u9879" && !resolved.unmarked) return [];
  return [{ mention, key: codeOf2(resolved) ?? plainSubjectName(last?.name ?? "") }];
});
var explained = (disclosure) => new Set(keyed2(disclosure, "glossary").map(({ key }) => key));
function narrated(disclosure) {
  const seen = /* @__PURE__ */ new Set();
  return keyed2(disclosure, "narrative").filter(({ key }) => !seen.has(key) && seen.add(key));
}

// packages/audit/checks/completeness/indicator-kinds.ts
var OUTPUT = ["quantity", "quality", "timeliness", "cost"];
var indicatorKinds = {
  id: "indicator-kinds",
  category: "completeness",
  severity: "info",
  title: "\u9879\u76EE\u81EA\u8BC4\u8868\u5E94\u8BBE\u7F6E\u6570\u91CF\u3001\u8D28\u91CF\u3001\u65F6\u6548\u3001\u6210\u672C\u6307\u6807\u3002",
  basis: "\u300A\u4E2D\u592E\u90E8\u95E8\u9884\u7B97\u7EE9\u6548\u76EE\u6807\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142015\u301588\u53F7\uFF09\uFF1A\u4EA7\u51FA\u6307\u6807\u5305\u62EC\u6570\u91CF\u3001\u8D28\u91CF\u3001\u65F6\u6548\u3001\u6210\u672C\u6307\u6807\u3002",
  example: { wrong: "\u53EA\u6709\u6570\u91CF\u3001\u8D28\u91CF\u6307\u6807", right: "\u6570\u91CF\u3001\u8D28\u91CF\u3001\u65F6\u6548\u3001\u6210\u672C\u6307\u6807\u9F50\u5168" },
  *run(disclosure) {
    const forms2 = disclosure.evaluations.filter(({ kind, indicators }) => kind === "project" && indicators.length >= 3).map((form) => ({ form, kinds: new Set(form.indicators.map(({ indicator }) => indicator.category)) }));
    for (const { form, kinds } of forms2) {
      const missing = OUTPUT.filter(
        (kind) => !kinds.has(kind) && forms2.filter((one) => one.kinds.has(kind)).length * 2 > forms2.length
      );
      if (missing.length === 0) continue;
      const present = form.indicators.filter(
        ({ indicator: { category } }) => category !== void 0 && OUTPUT.includes(category)
      );
      yield {
        message: `\u201C${form.name?.text ?? form.title?.text ?? ""}\u201D\u7684\u81EA\u8BC4\u8868\u7F3A${missing.map(categoryName).join("\u3001")}\uFF0C\u5176\u4ED6\u9879\u76EE\u7684\u81EA\u8BC4\u8868\u5747\u6709\u3002`,
        evidence: present.flatMap(
          ({ cells }) => [cells.get("kind")?.span, cells.get("group")?.span].filter((span2) => span2 !== void 0)
        )
      };
    }
  }
};

// packages/audit/wording/whole-text.ts
var known3 = /* @__PURE__ */ new WeakMap();
function wholeText(disclosure) {
  const before = known3.get(disclosure);
  if (before !== void 0) return before;
  const whole = putTogether(disclosure);
  known3.set(disclosure, whole);
  return whole;
}
function putTogether({ document, sections }) {
  const sectionOf = new Int32Array(document.blocks.length);
  for (const section of sections) sectionOf.fill(section.id, section.start, section.end);
  const passages = [];
  const texts2 = [];
  let start = 0;
  const add2 = (text, at) => {
    passages.push({ text, at, section: sectionOf[at.block] ?? 0, start });
    texts2.push(text, "\n");
    start += text.length + 1;
  };
  for (const [index2, block] of document.blocks.entries()) {
    if (block.kind === "paragraph") add2(block.text, { block: index2 });
    if (block.kind === "table")
      for (const [number2, cell2] of block.cells.entries()) add2(cell2.text, { block: index2, cell: number2 });
  }
  return { text: texts2.join(""), passages };
}
function passageAt({ passages }, offset) {
  let low = 0;
  let high = passages.length - 1;
  while (low < high) {
    const middle3 = low + high + 1 >> 1;
    if ((passages[middle3]?.start ?? 0) <= offset) low = middle3;
    else high = middle3 - 1;
  }
  return passages[low];
}
function spanAt(whole, start, end) {
  const passage = passageAt(whole, start);
  if (passage === void 0) return { block: 0, start: 0, end: 0 };
  return { ...passage.at, start: start - passage.start, end: Math.min(end - passage.start, passage.text.length) };
}

// packages/audit/checks/completeness/prescribed-sections.ts
var SECTIONS = [
  { role: "income-expenditure-total", name: "\u6536\u5165\u652F\u51FA\u51B3\u7B97\u603B\u4F53\u60C5\u51B5", told: /收、?支(?:决算)?总计|收入总计|收支总计/ },
  { role: "income", name: "\u6536\u5165\u51B3\u7B97\u60C5\u51B5", told: /本年收入合计/ },
  { role: "expenditure", name: "\u652F\u51FA\u51B3\u7B97\u60C5\u51B5", told: /本年支出合计/ },
  { role: "fiscal-total", name: "\u8D22\u653F\u62E8\u6B3E\u6536\u5165\u652F\u51FA\u51B3\u7B97\u603B\u4F53\u60C5\u51B5", told: /财政拨款(?:收、?支|收入|支出)(?:决算)?总计/ },
  { role: "general-budget", name: "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u51B3\u7B97\u60C5\u51B5", told: /一般公共预算财政拨款支出/ },
  { role: "basic-expenditure", name: "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u57FA\u672C\u652F\u51FA\u51B3\u7B97\u60C5\u51B5", told: /财政拨款基本支出/ },
  { role: "three-public", name: "\u201C\u4E09\u516C\u201D\u7ECF\u8D39\u652F\u51FA\u51B3\u7B97\u60C5\u51B5", told: /三公/ },
  { role: "government-funds", name: "\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u652F\u51FA\u51B3\u7B97\u60C5\u51B5", told: /政府性基金/ },
  { role: "state-capital", name: "\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u652F\u51FA\u51B3\u7B97\u60C5\u51B5", told: /国有资本经营/ },
  { role: "operating-expenses", name: "\u673A\u5173\u8FD0\u884C\u7ECF\u8D39\u652F\u51FA\u60C5\u51B5", told: /机关运行/ },
  { role: "procurement", name: "\u653F\u5E9C\u91C7\u8D2D\u652F\u51FA\u60C5\u51B5", told: /政府采购/ },
  { role: "state-assets", name: "\u56FD\u6709\u8D44\u4EA7\u5360\u6709\u4F7F\u7528\u60C5\u51B5", told: /国有资产|车辆\d|共有车辆/ },
  { role: "performance-management", name: "\u9884\u7B97\u7EE9\u6548\u7BA1\u7406\u60C5\u51B5", told: /绩效/ }
];
var FEWEST_SECTIONS = 9;
var prescribedSections = {
  id: "prescribed-sections",
  category: "completeness",
  severity: "error",
  title: "\u51B3\u7B97\u8BF4\u660E\u7684\u89C4\u5B9A\u7AE0\u8282\u9F50\u5168\uFF0C\u6587\u4EF6\u5217\u51FA\u9644\u8868\u3002",
  basis: "\u5730\u65B9\u9884\u51B3\u7B97\u516C\u5F00\u64CD\u4F5C\u89C4\u7A0B\uFF08\u8D22\u9884\u30142016\u3015143\u53F7\uFF09\uFF1B\u90E8\u95E8\u51B3\u7B97\u516C\u5F00\u8303\u672C\u89C4\u5B9A\u7684\u4E94\u4E2A\u90E8\u5206\u3001\u5341\u9879\u8BF4\u660E\u3002",
  example: { wrong: "\u8BF4\u660E\u4E2D\u6CA1\u6709\u653F\u5E9C\u91C7\u8D2D\u652F\u51FA\u60C5\u51B5", right: "\uFF08\u4E8C\uFF09\u653F\u5E9C\u91C7\u8D2D\u652F\u51FA\u60C5\u51B5 2023\u5E74\u653F\u5E9C\u91C7\u8D2D\u652F\u51FA\u603B\u989D0\u4E07\u5143\u2026\u2026" },
  cannotRun: (disclosure) => presentRoles(disclosure).size < FEWEST_SECTIONS ? "\u672A\u6309\u89C4\u5B9A\u7AE0\u8282\u7F16\u5199\u6216\u8005\u672A\u80FD\u8BC6\u522B\u7AE0\u8282\uFF0C\u672A\u6838\u5BF9\u7AE0\u8282\u662F\u5426\u9F50\u5168\u3002" : void 0,
  *run(disclosure) {
    const present = presentRoles(disclosure);
    const explanation = disclosure.sections.find(({ role }) => role === "explanation");
    const place2 = { block: explanation?.start ?? 0, start: 0, end: explanation?.title.length ?? 1 };
    const { passages } = wholeText(disclosure);
    const told = passages.filter(({ section }) => rolesOf(disclosure.sections, section).includes("explanation")).map(({ text }) => text).join("\n");
    for (const { role, name, told: words } of SECTIONS) {
      if (present.has(role) || words.test(told)) continue;
      yield {
        message: `\u51B3\u7B97\u60C5\u51B5\u8BF4\u660E\u4E2D\u6CA1\u6709\u201C${name}\u201D\uFF0C\u89C4\u5B9A\u7AE0\u8282\u7F3A\u5931\u3002`,
        suggestion: `\u8865\u5145\u201C${name}\u201D\uFF1B\u6CA1\u6709\u6B64\u9879\u6536\u652F\u7684\u4E5F\u5E94\u8BF4\u660E\u3002`,
        evidence: [place2]
      };
    }
    yield* noTables(disclosure);
  }
};
var presentRoles = ({ sections }) => {
  const wanted = new Set(SECTIONS.map(({ role }) => role));
  return new Set(sections.map(({ role }) => role).filter((role) => wanted.has(role)));
};
function* noTables(disclosure) {
  const { sections, statutoryTables, announcedTables: announcedTables3 } = disclosure;
  const attachments = sections.find(({ role }) => role === "attachments");
  const hasTables = statutoryTables.length > 0 || announcedTables3.length > 0;
  if (attachments === void 0 || hasTables || sections.some(({ role }) => role === "statutory-tables")) return;
  yield {
    message: "\u6587\u4EF6\u6CA1\u6709\u201C\u9644\u8868\u201D\u90E8\u5206\uFF0C\u4E5F\u6CA1\u6709\u5217\u51FA\u6536\u5165\u652F\u51FA\u51B3\u7B97\u603B\u8868\u7B49\u89C4\u5B9A\u7684\u51B3\u7B97\u62A5\u8868\uFF1B\u53E6\u884C\u516C\u5E03\u7684\uFF0C\u5E94\u5F53\u5217\u51FA\u9644\u8868\u76EE\u5F55\u5E76\u6CE8\u660E\u3002",
    severity: "warning",
    evidence: [{ block: attachments.start, start: 0, end: attachments.title.length }]
  };
}

// packages/audit/evaluations/report-money.ts
var figureInterval = (figure) => intervalOf(figure.stated, scaleOf(figure.unit), Math.max(figure.decimals, figure.stated.decimals));
var reported = ({ amounts }, money) => amounts.filter((amount) => amount.money === money).map(({ figure }) => figure);
var greatest2 = (figures) => figures.reduce(
  (best, figure) => best === void 0 || figureInterval(figure).low > figureInterval(best).low ? figure : best,
  void 0
);
function figuresBetween({ figures }, start, end) {
  return figures.slice(firstFrom(figures, start), firstFrom(figures, end));
}
function firstFrom(figures, block) {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle3 = low + high >> 1;
    if ((figures[middle3]?.span.block ?? 0) < block) low = middle3 + 1;
    else high = middle3;
  }
  return low;
}

// packages/audit/evaluations/report-scores.ts
function reportsByScore({ evaluationReports }) {
  const projects = evaluationReports.filter(({ kind }) => kind === "project");
  return {
    scored: projects.filter(({ score }) => score !== void 0),
    unscored: projects.filter(({ score }) => score === void 0)
  };
}

// packages/audit/evaluations/wordings.ts
function wordsBetween(document, start, end, words) {
  const spans = [];
  for (let block = start; block < end; block++) {
    const paragraph = document.blocks[block];
    const match = paragraph?.kind === "paragraph" ? words.exec(paragraph.text) : null;
    if (match !== null) spans.push({ block, start: match.index, end: match.index + match[0].length });
  }
  return spans;
}

// packages/audit/checks/completeness/report-parts.ts
var ATTACHED = /[（(]?详见附[表件][^。；，]{0,6}[）)]?/;
var SEVERAL = 2;
var reportParts = {
  id: "evaluation-report-parts",
  category: "completeness",
  severity: "warning",
  title: "\u7EE9\u6548\u81EA\u8BC4\u62A5\u544A\u5E94\u6709\u5F97\u5206\u3001\u6240\u5F15\u7528\u7684\u9644\u8868\u548C\u6536\u652F\u6570\u636E\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\u53CA\u5404\u5730\u7EE9\u6548\u81EA\u8BC4\u62A5\u544A\u63D0\u7EB2\u3002",
  example: {
    wrong: "\u76EE\u6807\u5B8C\u6210\u60C5\u51B5\uFF08\u8BE6\u89C1\u9644\u8868\uFF09\uFF0C\u4F46\u9644\u4EF6\u4E2D\u6CA1\u6709\u8BE5\u9879\u76EE\u7684\u81EA\u8BC4\u8868",
    right: "\u76EE\u6807\u5B8C\u6210\u60C5\u51B5\uFF08\u8BE6\u89C1\u9644\u8868\uFF09\uFF0C\u62A5\u544A\u540E\u9644\u81EA\u8BC4\u8868"
  },
  *run(disclosure) {
    yield* scores(disclosure);
    yield* attachedForms(disclosure);
    yield* wholeMoney(disclosure);
  }
};
function* scores(disclosure) {
  const { scored, unscored } = reportsByScore(disclosure);
  if (unscored.length < SEVERAL || unscored.length < scored.length) return;
  yield {
    message: `${scored.length + unscored.length}\u4EFD\u9879\u76EE\u81EA\u8BC4\u62A5\u544A\u4E2D\u6709${unscored.length}\u4EFD\u7684\u8BC4\u4EF7\u7ED3\u8BBA\u6CA1\u6709\u81EA\u8BC4\u5F97\u5206\uFF1A${listNames(unscored.map(({ name, title: title2 }) => name?.text ?? title2.text))}\u3002`,
    evidence: [
      ...unscored.map(({ conclusion, title: title2 }) => (conclusion ?? title2).span),
      ...scored.flatMap(({ score }) => score?.span ?? [])
    ]
  };
}
function* attachedForms(disclosure) {
  const named4 = new Set(disclosure.evaluations.filter(({ kind }) => kind === "project").map(({ name }) => name?.text));
  const lacking2 = disclosure.evaluationReports.flatMap((report) => {
    if (report.kind === "whole" || report.evaluations.length > 0 || named4.has(report.name?.text)) return [];
    const spans = wordsBetween(disclosure.document, report.start, report.end, ATTACHED);
    return spans.length === 0 ? [] : [{ report, spans }];
  });
  if (lacking2.length === 0) return;
  yield {
    message: `${lacking2.length}\u4EFD\u9879\u76EE\u81EA\u8BC4\u62A5\u544A\u5199\u201C\u8BE6\u89C1\u9644\u8868\u201D\uFF0C\u6587\u4E2D\u6CA1\u6709\u8FD9\u4E9B\u9879\u76EE\u7684\u7EE9\u6548\u81EA\u8BC4\u8868\uFF1B\u8868\u683C\u53E6\u9644\u7684\uFF0C\u5E94\u6CE8\u660E\u6587\u4EF6\u3002`,
    evidence: lacking2.flatMap(({ spans }) => spans)
  };
}
function* wholeMoney(disclosure) {
  for (const report of disclosure.evaluationReports) {
    if (report.kind !== "whole") continue;
    const amounts = figuresBetween(disclosure, report.start, report.end).some(({ unit }) => unit.measure === "amount");
    if (amounts || report.end - report.start < 5) continue;
    yield {
      message: "\u90E8\u95E8\u6574\u4F53\u7EE9\u6548\u62A5\u544A\u901A\u7BC7\u6CA1\u6709\u6536\u5165\u3001\u652F\u51FA\u7B49\u91D1\u989D\u6570\u636E\uFF0C\u8BC4\u4EF7\u7ED3\u8BBA\u7F3A\u5C11\u4F9D\u636E\u3002",
      evidence: [report.title.span, ...report.score === void 0 ? [] : [report.score.span]]
    };
  }
}

// packages/audit/checks/completeness/particulars.ts
var NEXT_ITEM = /^\s*\d[.．、]|^(?:其中[：:，]?)?公务用车(?:运行维护费|购置)|^外事接待|^国内公务接待/;
var PARTICULARS = [
  {
    role: "three-public-detail",
    item: /^[\s\d.．、]*因公出国[（(]境[）)](?:经费|费用?)?支出/,
    until: NEXT_ITEM,
    needs: [
      { what: "\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u56E2\u7EC4\u6570", said: /团组/ },
      { what: "\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u4EBA\u6B21\u6570", said: /\d\s?人|人次|人数/ }
    ]
  },
  {
    role: "three-public-detail",
    item: /公务(?:用|公)车购置(?:费用?)?支出|公务(?:用|公)车购置费\s?[\d.]/,
    until: /^\s*\d[.．、]|^公务用车运行维护费/,
    needs: [{ what: "\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u6570", said: /购置[^。]{0,16}?\d\s?辆|购置[^。]{0,8}数|未购置|没有购置/ }]
  },
  {
    role: "three-public-detail",
    item: /^外事接待支出/,
    until: NEXT_ITEM,
    needs: [
      { what: "\u5916\u4E8B\u63A5\u5F85\u6279\u6B21", said: /批次/ },
      { what: "\u5916\u4E8B\u63A5\u5F85\u4EBA\u6B21", said: /人次|人数/ }
    ]
  },
  {
    role: "three-public-detail",
    item: /^国内公务接待支出/,
    until: NEXT_ITEM,
    needs: [
      { what: "\u56FD\u5185\u516C\u52A1\u63A5\u5F85\u6279\u6B21", said: /批次/ },
      { what: "\u56FD\u5185\u516C\u52A1\u63A5\u5F85\u4EBA\u6B21", said: /人次|人数/ },
      { what: "\u63A5\u5F85\u7684\u5177\u4F53\u5185\u5BB9", said: /具体内容|主要(?:是|为|包括|接待)|内容包括|事由|其中[：:]/ }
    ],
    unless: /支出0(?:\.0+)?万元/
  },
  {
    role: "procurement",
    item: /政府采购支出(?:总额|金额)?/,
    needs: [
      { what: "\u6388\u4E88\u4E2D\u5C0F\u4F01\u4E1A\u5408\u540C\u91D1\u989D", said: /中小企业/ },
      {
        what: "\u6388\u4E88\u4E2D\u5C0F\u4F01\u4E1A\u5408\u540C\u91D1\u989D\u5360\u653F\u5E9C\u91C7\u8D2D\u652F\u51FA\u603B\u989D\u7684\u6BD4\u4F8B",
        said: /中小企业[^，。]{0,20}?(?:万元|元)?[，,]占|中小企业[^。]{0,60}占[^。，]{0,20}%[^。]{0,40}小微|占[^。]{0,12}中小企业/
      },
      { what: "\u653F\u5E9C\u91C7\u8D2D\u8D27\u7269\u652F\u51FA", said: /货物/ },
      { what: "\u653F\u5E9C\u91C7\u8D2D\u5DE5\u7A0B\u652F\u51FA", said: /工程/ },
      { what: "\u653F\u5E9C\u91C7\u8D2D\u670D\u52A1\u652F\u51FA", said: /服务/ }
    ],
    unless: /未发生政府采购|无政府采购|没有政府采购|未安排政府采购|总额0(?:\.0+)?万元(?!.*中小企业)/
  }
];

// packages/audit/checks/completeness/required-particulars.ts
var requiredParticulars = {
  id: "required-particulars",
  category: "completeness",
  severity: "info",
  title: "\u201C\u4E09\u516C\u201D\u7ECF\u8D39\u3001\u653F\u5E9C\u91C7\u8D2D\u7684\u8BF4\u660E\u5217\u51FA\u89C4\u5B9A\u7684\u8981\u7D20\uFF0C\u4E3A0\u4E5F\u5199\u660E\u3002",
  basis: "\u5730\u65B9\u9884\u51B3\u7B97\u516C\u5F00\u64CD\u4F5C\u89C4\u7A0B\uFF08\u8D22\u9884\u30142016\u3015143\u53F7\uFF09\uFF1A\u8BF4\u660E\u201C\u4E09\u516C\u201D\u7ECF\u8D39\u7684\u56E2\u7EC4\u4EBA\u6B21\u3001\u8D2D\u7F6E\u4FDD\u6709\u91CF\u3001\u63A5\u5F85\u6279\u6B21\u4EBA\u6B21\u548C\u653F\u5E9C\u91C7\u8D2D\u7684\u6784\u6210\u3001\u4E2D\u5C0F\u4F01\u4E1A\u4EFD\u989D\u3002",
  example: {
    wrong: "1.\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u7ECF\u8D39\u652F\u51FA0\u4E07\u5143\uFF0C\u5E74\u521D\u672A\u5B89\u6392\u9884\u7B97\u3002",
    right: "1.\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u7ECF\u8D39\u652F\u51FA0\u4E07\u5143\u3002\u5168\u5E74\u5B89\u6392\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u56E2\u7EC40\u6B21\uFF0C\u51FA\u56FD\uFF08\u5883\uFF090\u4EBA\u3002"
  },
  *run(disclosure) {
    for (const section of disclosure.sections) {
      if (!rolesOf(disclosure.sections, section.id).includes("explanation")) continue;
      for (const particular of PARTICULARS)
        if (particular.role === section.role) yield* lacking(disclosure, section, particular);
    }
  }
};
function* lacking({ document }, section, particular) {
  const { item, until, needs, unless } = particular;
  for (let index2 = section.start + 1; index2 < section.end; index2++) {
    const block = document.blocks[index2];
    if (block?.kind !== "paragraph" || !item.test(block.text)) continue;
    const text = [block.text];
    for (let next = index2 + 1; next < section.end; next++) {
      const following = document.blocks[next];
      if (following?.kind !== "paragraph" || until?.test(following.text) === true) break;
      text.push(following.text);
    }
    const passage = text.join("");
    const missing = needs.filter(({ said }) => !said.test(passage));
    if (missing.length > 0 && unless?.test(passage) !== true) {
      yield {
        message: `\u6CA1\u6709\u62AB\u9732${missing.map(({ what }) => what).join("\u3001")}\uFF1B\u4E3A0\u7684\u4E5F\u5E94\u5199\u660E\u3002`,
        evidence: [{ block: index2, start: 0, end: firstSentence(block.text) }]
      };
    }
    return;
  }
}
var firstSentence = (text) => {
  const end = text.indexOf("\u3002");
  return end < 0 ? text.length : end + 1;
};

// packages/audit/checks/completeness/three-public-definition.ts
var ITEMS = [
  { name: "\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u8D39", defined: /因公出国[（(]境[）)]费?(?:用)?(?:反映|是?指|，指)/ },
  { name: "\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u53CA\u8FD0\u884C\u8D39", defined: /公务用车购置(?:及|和)运行(?:维护)?费(?:用)?(?:反映|是?指)/ },
  { name: "\u516C\u52A1\u63A5\u5F85\u8D39", defined: /公务接待费(?:用)?(?:反映|是?指)/ }
];
var CUT_OFF = /(?<at>[、及和][^、，。；（）]{1,2}。)$|(?<open>[、，及和]。?)$/;
var threePublicDefinition = {
  id: "three-public-definition",
  category: "completeness",
  severity: "error",
  title: "\u201C\u4E09\u516C\u201D\u7ECF\u8D39\u7684\u540D\u8BCD\u89E3\u91CA\u5B8C\u6574\uFF0C\u6240\u5217\u4E09\u9879\u90FD\u6709\u89E3\u91CA\u3002",
  basis: "\u8D22\u653F\u90E8\u90E8\u95E8\u51B3\u7B97\u516C\u5F00\u8303\u672C\u540D\u8BCD\u89E3\u91CA\uFF1A\u201C\u4E09\u516C\u201D\u7ECF\u8D39\u7531\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u8D39\u3001\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u53CA\u8FD0\u884C\u8D39\u3001\u516C\u52A1\u63A5\u5F85\u8D39\u7EC4\u6210\uFF0C\u5206\u522B\u53CD\u6620\u2026\u2026",
  example: {
    wrong: "\u5305\u62EC\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u8D39\u3001\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u53CA\u8FD0\u884C\u8D39\u548C\u516C\u52A1\u63A5\u5F85\u8D39\u3002\u5176\u4E2D\uFF0C\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u8D39\u53CD\u6620\u2026\u2026\uFF1B\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u53CA\u8FD0\u884C\u8D39\u53CD\u6620\u2026\u2026\u79DF\u7528\u8D39\u3001\u71C3\u3002",
    right: "\u2026\u2026\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u53CA\u8FD0\u884C\u8D39\u53CD\u6620\u2026\u2026\u7B49\u652F\u51FA\uFF1B\u516C\u52A1\u63A5\u5F85\u8D39\u53CD\u6620\u2026\u2026\u652F\u51FA\u3002"
  },
  *run({ glossary }) {
    for (const entry of glossary) {
      if (!/三公/.test(entry.headword)) continue;
      const missing = undefinedItems(entry);
      const cut = CUT_OFF.exec(entry.definition.trimEnd());
      if (missing.length === 0 && cut === null) continue;
      yield {
        message: `\u201C\u4E09\u516C\u201D\u7ECF\u8D39\u7684\u540D\u8BCD\u89E3\u91CA\u4E0D\u5B8C\u6574${cut === null ? "" : `\uFF0C\u5728\u201C${cut[0]}\u201D\u5904\u88AB\u622A\u65AD`}${missing.length === 0 ? "" : `\uFF0C\u7F3A\u5C11\u5BF9\u201C${missing.join("\u201D\u201C")}\u201D\u7684\u89E3\u91CA`}\u3002`,
        suggestion: "\u6309\u8303\u672C\u8865\u5168\u4E09\u9879\u7ECF\u8D39\u7684\u89E3\u91CA\u3002",
        severity: missing.length > 0 && cut !== null ? "error" : "warning",
        evidence: [entry.definitionSpan]
      };
    }
  }
};
function undefinedItems({ definition }) {
  const plain5 = definition.replace(/\s/g, "");
  const missing = ITEMS.filter(({ defined }) => !defined.test(plain5));
  return missing.length === ITEMS.length ? [] : missing.map(({ name }) => name);
}

// packages/audit/checks/completeness/whole-report-outline.ts
var PARTS = [
  { name: "\u4EBA\u5458\u6982\u51B5", told: /人员(?:概况|情况|编制)|编制(?:数)?(?:为)?\d+|在编|实有(?:人员)?\d+|在职(?:人员)?\d+/ },
  { name: "\u90E8\u95E8\u6574\u4F53\u652F\u51FA\u7EE9\u6548\u76EE\u6807", told: /整体(?:支出)?绩效目标|整体目标|年度(?:绩效|总体)目标/ }
];
var CLASSES = /(?:人员类|运转类|特定目标类)项目绩效分析/;
var wholeReportOutline = {
  id: "whole-report-outline",
  category: "completeness",
  severity: "warning",
  title: "\u90E8\u95E8\u6574\u4F53\u7EE9\u6548\u81EA\u8BC4\u62A5\u544A\u6309\u63D0\u7EB2\u5199\u660E\u4EBA\u5458\u6982\u51B5\u3001\u6574\u4F53\u7EE9\u6548\u76EE\u6807\u548C\u4E09\u7C7B\u9879\u76EE\u7684\u8D44\u91D1\u3002",
  basis: "\u56DB\u5DDD\u7701\u90E8\u95E8\u6574\u4F53\u652F\u51FA\u7EE9\u6548\u81EA\u8BC4\u62A5\u544A\u63D0\u7EB2\uFF082022\u5E74\u8D77\uFF09\uFF1A\u673A\u6784\u804C\u80FD\u548C\u4EBA\u5458\u6982\u51B5\u3001\u6574\u4F53\u652F\u51FA\u7EE9\u6548\u76EE\u6807\uFF0C\u4EBA\u5458\u7C7B\u3001\u8FD0\u8F6C\u7C7B\u3001\u7279\u5B9A\u76EE\u6807\u7C7B\u9879\u76EE\u7EE9\u6548\u5206\u6790\u3002",
  example: {
    wrong: "1.\u4EBA\u5458\u7C7B\u9879\u76EE\u7EE9\u6548\u5206\u6790\u3002\u57FA\u672C\u652F\u51FA\u4E25\u683C\u6267\u884C\u6709\u5173\u89C4\u5B9A\u3002",
    right: "1.\u4EBA\u5458\u7C7B\u9879\u76EE\u7EE9\u6548\u5206\u6790\u3002\u4EBA\u5458\u7C7B\u9879\u76EE3\u4E2A\uFF0C\u9884\u7B97120\u4E07\u5143\uFF0C\u6267\u884C118\u4E07\u5143\u3002"
  },
  cannotRun: ({ profile }) => profile === "\u56DB\u5DDD-2022" ? void 0 : "\u672C\u5730\u533A\u7684\u6574\u4F53\u7EE9\u6548\u81EA\u8BC4\u62A5\u544A\u63D0\u7EB2\u672A\u6536\u5F55\uFF0C\u672A\u6838\u5BF9\u63D0\u7EB2\u8981\u7D20\u3002",
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      if (report.kind !== "whole") continue;
      yield* missingParts(disclosure, report);
      yield* classesWithoutFigures(disclosure, report);
    }
  }
};
function* missingParts(disclosure, report) {
  const text = wholeText(disclosure).passages.filter(({ at }) => at.block >= report.start && at.block < report.end && at.cell === void 0).map((passage) => passage.text).join("\n");
  const missing = PARTS.filter(({ told }) => !told.test(text));
  if (missing.length === 0) return;
  const headings2 = disclosure.sections.filter(
    ({ start, title: title2 }) => start >= report.start && start < report.end && /职能|任务|绩效评价/.test(title2)
  );
  yield {
    message: `\u90E8\u95E8\u6574\u4F53\u7EE9\u6548\u81EA\u8BC4\u62A5\u544A\u6CA1\u6709\u5199\u660E${missing.map(({ name }) => name).join("\u3001")}\u3002`,
    evidence: [
      report.title.span,
      ...headings2.slice(0, 3).map(({ start, title: title2 }) => ({ block: start, start: 0, end: title2.length }))
    ]
  };
}
function* classesWithoutFigures(disclosure, report) {
  const places = wholeText(disclosure).passages.filter(
    ({ at, text }) => at.block >= report.start && at.block < report.end && at.cell === void 0 && CLASSES.test(text) && text.length < 400
  );
  const [first] = places;
  const last = places.at(-1);
  if (first === void 0 || last === void 0 || places.length < 2) return;
  const amounts = figuresBetween(disclosure, first.at.block, last.at.block + 2).filter(
    ({ unit }) => unit.measure === "amount"
  );
  if (amounts.length > 0) return;
  yield {
    message: `${places.length}\u7C7B\u9879\u76EE\u7684\u7EE9\u6548\u5206\u6790\u90FD\u6CA1\u6709\u5199\u660E\u9879\u76EE\u4E2A\u6570\u3001\u9884\u7B97\u6570\u548C\u6267\u884C\u6570\u3002`,
    evidence: places.map(({ at, text }) => ({ ...at, start: 0, end: Math.min(text.length, 40) }))
  };
}

// packages/audit/checks/completeness/index.ts
var completenessChecks = [
  prescribedSections,
  announcedTables2,
  emptyTableNote,
  requiredParticulars,
  fundSpendingSubject,
  glossaryCoversSubjects,
  threePublicDefinition,
  wholeReportOutline,
  deviationReasons,
  formCells,
  reportParts,
  indicatorKinds
];

// packages/audit/evaluations/funding-print.ts
var UNITS = /* @__PURE__ */ new Map([
  [1n, "\u5143"],
  [10000n, "\u4E07\u5143"],
  [100000000n, "\u4EBF\u5143"]
]);
var printFunding = (amount) => `${printStated(amount.stated)}${UNITS.get(amount.scale) ?? ""}`;
var printFundingLike = (value, amount) => `${printParts(middle(value), amount.scale, Math.max(2, amount.stated.decimals))}${UNITS.get(amount.scale) ?? ""}`;
var printRate = (rate) => printParts(middle(rate), 1n, 2);

// packages/audit/checks/completion/carry-over-rate.ts
var CARRIED = /结转(?:资金|结余)?\s?$/;
var RATE3 = /(?:完成率|执行率)(?:为|达)?\s?$/;
var carryOverRate = {
  id: "carry-over-and-rate",
  category: "completion",
  severity: "error",
  title: "\u540C\u4E00\u53E5\u4E2D\u7684\u7ED3\u8F6C\u8D44\u91D1\u4E0E\u5B8C\u6210\u7387\u5E94\u5BF9\u5E94\u540C\u4E00\u7EC4\u9884\u7B97\u3001\u6267\u884C\u6570\u3002",
  basis: "\u7ED3\u8F6C\u8D44\u91D1=\u9884\u7B97\u6570-\u6267\u884C\u6570\uFF1B\u5B8C\u6210\u7387=\u6267\u884C\u6570\xF7\u9884\u7B97\u6570\u3002",
  example: {
    wrong: "\u9879\u76EE\u6536\u5165200\u4E07\u5143\uFF0C\u652F\u51FA150\u4E07\u5143\u2026\u2026\u7ED3\u8F6C50\u4E07\u5143\uFF0C\u5B8C\u6210\u738790%",
    right: "\u9879\u76EE\u6536\u5165200\u4E07\u5143\uFF0C\u652F\u51FA150\u4E07\u5143\u2026\u2026\u7ED3\u8F6C50\u4E07\u5143\uFF0C\u5B8C\u6210\u738775%"
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      if (report.kind !== "whole") continue;
      const own = figuresBetween(disclosure, report.start, report.end);
      for (const [carried, rate] of statements(disclosure, own)) {
        const pairs2 = pairsLeaving(
          figureInterval(carried),
          carried,
          own.filter((figure) => !isCarried(disclosure, figure))
        );
        const [pair] = pairs2;
        if (pair === void 0 || pairs2.length > 1) continue;
        const computed = percentOf(figureInterval(pair.executed), figureInterval(pair.budget));
        if (computed === void 0 || overlap(computed, intervalOf(rate.stated))) continue;
        yield {
          message: `\u7ED3\u8F6C${printFigure(carried)}\uFF1D${printFigure(pair.budget)}\uFF0D${printFigure(pair.executed)}\uFF0C\u5B8C\u6210\u7387\u5E94\u4E3A${printRate(computed)}%\uFF0C\u6587\u4E2D\u4E3A${printFigure(rate)}\u3002`,
          evidence: [rate.span, carried.span, pair.budget.span, pair.executed.span],
          expected: `${printRate(computed)}%`,
          actual: printFigure(rate)
        };
      }
    }
  }
};
function statements({ document }, figures) {
  return figures.flatMap((rate, index2) => {
    const carried = figures[index2 - 1];
    if (rate.unit.word !== "%" || carried === void 0 || carried.span.block !== rate.span.block) return [];
    const text = textAround(document, rate.span);
    const between2 = text.slice(carried.span.end, rate.span.start);
    const told = CARRIED.test(text.slice(0, carried.span.start)) && RATE3.test(between2) && !between2.includes("\u3002");
    return told && carried.unit.measure === "amount" ? [[carried, rate]] : [];
  });
}
var isCarried = ({ document }, { span: span2 }) => /结转[^，。；]{0,8}$/.test(textAround(document, span2).slice(Math.max(0, span2.start - 14), span2.start));
function pairsLeaving(difference, carried, figures) {
  const amounts = figures.filter(
    ({ unit, id, span: span2 }) => unit.word === "\u4E07\u5143" && id !== carried.id && span2.cell === void 0
  );
  const byValue = new Map(amounts.map((figure) => [exactParts(figure.stated), figure]));
  const pairs2 = [];
  for (const budget of byValue.values()) {
    const executed = byValue.get(exactParts(budget.stated) - exactParts(carried.stated));
    if (executed === void 0 || executed.stated.digits <= 0n) continue;
    if (overlap(subtract(figureInterval(budget), figureInterval(executed)), difference))
      pairs2.push({ budget, executed });
  }
  return pairs2;
}

// packages/audit/checks/completion/comparison-words.ts
var WORDS = {
  increase: "\u51B3\u7B97\u6570\u5927\u4E8E\u9884\u7B97\u6570",
  decrease: "\u51B3\u7B97\u6570\u5C0F\u4E8E\u9884\u7B97\u6570",
  equal: "\u51B3\u7B97\u6570\u7B49\u4E8E\u9884\u7B97\u6570"
};
var comparisonWords = {
  id: "budget-comparison-words",
  category: "completion",
  severity: "error",
  title: "\u201C\u5927\u4E8E\u3001\u5C0F\u4E8E\u3001\u7B49\u4E8E\u9884\u7B97\u6570\u201D\u7684\u8868\u8FF0\u5E94\u4E0E\u5B8C\u6210\u7387\u53CA\u9884\u7B97\u3001\u51B3\u7B97\u6570\u76F8\u7B26\u3002",
  basis: "\u6587\u5185\u5173\u7CFB K09\uFF1A\u5927\u4E8E/\u5C0F\u4E8E/\u7B49\u4E8E\u4E0E\u5DEE\u989D\u7B26\u53F7\u4E00\u81F4\uFF0C\u7B49\u4E8E100%\u65F6\u4F5C\u6301\u5E73\u8868\u8FF0\u3002",
  example: {
    wrong: "\u652F\u51FA\u51B3\u7B97\u4E3A9.00\u4E07\u5143\uFF0C\u5B8C\u6210\u9884\u7B9790%\uFF0C\u51B3\u7B97\u6570\u7B49\u4E8E\u9884\u7B97\u6570\u3002",
    right: "\u652F\u51FA\u51B3\u7B97\u4E3A9.00\u4E07\u5143\uFF0C\u5B8C\u6210\u9884\u7B9790%\uFF0C\u51B3\u7B97\u6570\u5C0F\u4E8E\u9884\u7B97\u6570\u7684\u4E3B\u8981\u539F\u56E0\u662F\u5389\u884C\u8282\u7EA6\u3002"
  },
  *run(disclosure) {
    for (const completion of disclosure.completions) {
      const { comparison, rate, budget, final } = completion;
      if (comparison === void 0) continue;
      const actual = directionOf(completion);
      if (actual === void 0 || actual === comparison.direction) continue;
      yield {
        message: `${final.concept.label}\u5199\u201C${WORDS[comparison.direction]}\u201D\uFF0C\u800C\u6240\u5217\u6570\u5B57\u4E3A\u201C${WORDS[actual]}\u201D\u3002`,
        evidence: [
          comparison.span,
          final.figure.span,
          ...rate === void 0 ? [] : [rate.span],
          ...budget === void 0 ? [] : [budget.figure.span]
        ],
        expected: WORDS[actual],
        actual: WORDS[comparison.direction]
      };
    }
  }
};
function directionOf({ rate, budget, final }) {
  if (budget?.figure.stated.digits === 0n && rate !== void 0) return void 0;
  if (budget !== void 0 && isExact(budget.figure) && isExact(final.figure)) {
    const [spent, planned] = [factValue(final), factValue(budget)];
    if (spent.low > planned.high) return "increase";
    if (spent.high < planned.low) return "decrease";
    return final.figure.stated.digits * 10n ** BigInt(budget.figure.stated.decimals) === budget.figure.stated.digits * 10n ** BigInt(final.figure.stated.decimals) ? "equal" : void 0;
  }
  if (rate === void 0 || !isExact(rate)) return void 0;
  const stated = exactParts(rate.stated);
  const hundred = 100n * UNIT_PARTS;
  if (stated === hundred) return "equal";
  return stated > hundred ? "increase" : "decrease";
}

// packages/audit/relations/completions.ts
function completionRelations(disclosure) {
  return disclosure.completions.flatMap((completion) => {
    const { final, budget, rate } = completion;
    if (budget === void 0 || rate === void 0 || ![final.figure, budget.figure, rate].every(isExact)) return [];
    const computed = percentOf(factValue(final), factValue(budget));
    if (computed === void 0) return [];
    const relation = relationOf2({
      kind: "completion",
      label: "\u5B8C\u6210\u7387 = \u51B3\u7B97\u6570 \xF7 \u9884\u7B97\u6570",
      terms: [
        { figure: rate.id, sign: 1, role: "rate" },
        { figure: final.figure.id, sign: 1, role: "term" },
        { figure: budget.figure.id, sign: 1, role: "whole" }
      ],
      stated: figureValue(rate),
      computed,
      spans: [rate.span, final.figure.span, budget.figure.span],
      arithmetic: `${printFigure(final.figure)} \xF7 ${printFigure(budget.figure)} = ${printPercent(computed, rate)}`
    });
    return [{ relation, completion }];
  });
}

// packages/audit/checks/completion/completion-rate.ts
var completionRate = {
  id: "completion-rate",
  category: "completion",
  severity: "error",
  title: "\u5B8C\u6210\u9884\u7B97\u7684\u767E\u5206\u6BD4\u5E94\u7B49\u4E8E\u51B3\u7B97\u6570\u9664\u4EE5\u9884\u7B97\u6570\uFF1B\u9884\u7B97\u6570\u4E3A0\u7684\u4E0D\u5E94\u5217\u5B8C\u6210\u7387\u3002",
  basis: "\u6587\u5185\u5173\u7CFB K09\uFF1A\u5B8C\u6210\u9884\u7B97% = \u51B3\u7B97 \xF7 \u9884\u7B97 \xD7 100%\uFF0C\u9884\u7B97\u4E3A0\u65F6\u4E0D\u5217\u3002",
  example: {
    wrong: "\u5E74\u521D\u9884\u7B97\u4E3A50.00\u4E07\u5143\uFF0C\u652F\u51FA\u51B3\u7B97\u4E3A40.00\u4E07\u5143\uFF0C\u5B8C\u6210\u5E74\u521D\u9884\u7B97\u768490%\u3002",
    right: "\u5E74\u521D\u9884\u7B97\u4E3A50.00\u4E07\u5143\uFF0C\u652F\u51FA\u51B3\u7B97\u4E3A40.00\u4E07\u5143\uFF0C\u5B8C\u6210\u5E74\u521D\u9884\u7B97\u768480%\u3002"
  },
  *run(disclosure) {
    for (const { relation, completion } of completionRelations(disclosure)) {
      const { rate, final } = completion;
      if (relation.holds || rate === void 0) continue;
      yield {
        message: `${final.concept.label}\u5B8C\u6210\u9884\u7B97\u5E94\u4E3A${printPercent(relation.computed, rate)}\uFF1A${relation.arithmetic}\uFF0C\u6587\u4E2D\u4E3A${printPercent(relation.stated, rate)}\u3002`,
        evidence: relation.spans,
        expected: printPercent(relation.computed, rate),
        actual: printPercent(relation.stated, rate)
      };
    }
    for (const { final, budget, rate } of disclosure.completions) {
      if (budget?.figure.stated.digits !== 0n || rate === void 0) continue;
      yield {
        message: `${final.concept.label}\u7684\u9884\u7B97\u6570\u4E3A0\uFF0C\u5374\u5217\u6709\u5B8C\u6210\u9884\u7B97\u7684\u767E\u5206\u6BD4\u3002`,
        evidence: [rate.span, budget.figure.span, final.figure.span],
        suggestion: "\u6838\u5BF9\u662F\u5426\u5E94\u4EE5\u5168\u5E74\uFF08\u8C03\u6574\uFF09\u9884\u7B97\u6570\u4E3A\u57FA\u6570\uFF1B\u9884\u7B97\u4E3A0\u65F6\u5220\u53BB\u5B8C\u6210\u7387\u3002"
      };
    }
  }
};

// packages/audit/checks/completion/execution-rate.ts
var executionRate = {
  id: "execution-rate",
  category: "completion",
  severity: "error",
  title: "\u9884\u7B97\u6267\u884C\u7387\u5E94\u7B49\u4E8E\u6267\u884C\u6570\u9664\u4EE5\u9884\u7B97\u6570\u3002",
  basis: "\u9884\u7B97\u6267\u884C\u7387=\uFF08\u5168\u5E74\u6267\u884C\u6570\xF7\u5168\u5E74\u9884\u7B97\u6570\uFF09\xD7100%\uFF1B\u6309\u6240\u5217\u5C0F\u6570\u4F4D\u56DB\u820D\u4E94\u5165\u3002",
  example: { wrong: "\u9884\u7B97\u657067.00\uFF0C\u6267\u884C\u657064.96\uFF0C\u6267\u884C\u738799.96%", right: "\u9884\u7B97\u657067.00\uFF0C\u6267\u884C\u657064.96\uFF0C\u6267\u884C\u738796.96%" },
  *run(disclosure) {
    for (const { funding } of disclosure.evaluations) {
      for (const { budget, initial, executed, rate } of funding) {
        const base = budget ?? initial;
        if (rate === void 0 || base === void 0 || executed === void 0) continue;
        const computed = percentOf(executed.interval, base.interval);
        if (computed === void 0 || overlap(computed, intervalOf(rate.stated))) continue;
        yield {
          message: `\u9884\u7B97\u6267\u884C\u7387\u586B${printStated(rate.stated)}%\uFF0C${printFunding(executed)} \xF7 ${printFunding(base)} = ${printRate(computed)}%\u3002`,
          evidence: [rate.span, executed.span, base.span],
          expected: `${printRate(computed)}%`,
          actual: `${printStated(rate.stated)}%`
        };
      }
    }
    for (const report of disclosure.evaluationReports) yield* reportRates(report);
  }
};
function* reportRates(report) {
  if (report.kind === "whole") return;
  for (const rate of report.rates) {
    const beside = report.amounts.filter(
      ({ figure }) => figure.span.block === rate.span.block && figure.span.cell === void 0
    );
    const [budget, ...budgets] = beside.filter(({ money }) => money === "budget");
    const [paid, ...more] = beside.filter(({ money }) => money === "paid");
    if (budget === void 0 || paid === void 0 || budgets.length + more.length > 0) continue;
    const computed = percentOf(figureInterval(paid.figure), figureInterval(budget.figure));
    if (computed === void 0 || overlap(computed, intervalOf(rate.stated))) continue;
    yield {
      message: `\u6267\u884C\u7387\u5199${printFigure(rate)}\uFF0C${printFigure(paid.figure)} \xF7 ${printFigure(budget.figure)} = ${printRate(computed)}%\u3002`,
      evidence: [rate.span, paid.figure.span, budget.figure.span],
      expected: `${printRate(computed)}%`,
      actual: printFigure(rate)
    };
  }
}

// packages/audit/checks/completion/low-execution.ts
var LOW = 80n * UNIT_PARTS;
var VERY_LOW = 50n * UNIT_PARTS;
var MOST_TOLD = 8;
var lowExecution = {
  id: "low-execution",
  category: "completion",
  severity: "warning",
  title: "\u9884\u7B97\u6267\u884C\u6570\u4E3A\u96F6\u6216\u6267\u884C\u7387\u504F\u4F4E\u7684\u9879\u76EE\u5E94\u8BF4\u660E\u539F\u56E0\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\uFF1A\u672A\u5B8C\u6210\u7684\u5E94\u5206\u6790\u539F\u56E0\u5E76\u63D0\u51FA\u6539\u8FDB\u63AA\u65BD\uFF1B\u5404\u5730\u7EE9\u6548\u76D1\u63A7\u4EE580%\u4E3A\u9884\u8B66\u7EBF\u3002",
  example: { wrong: "\u9884\u7B9733\u4E07\u5143\uFF0C\u6267\u884C4.09\u4E07\u5143\uFF0C\u539F\u56E0\u680F\u7A7A\u767D", right: "\u9884\u7B9733\u4E07\u5143\uFF0C\u6267\u884C4.09\u4E07\u5143\uFF0C\u539F\u56E0\uFF1A\u5408\u540C\u7EA6\u5B9A\u6B21\u5E74\u652F\u4ED8" },
  *run(disclosure) {
    for (const { projects } of disclosure.evaluations) {
      const rated = projects.flatMap(rateOf);
      const none = rated.filter(({ executed }) => executed === 0n);
      const low = rated.filter(({ executed, rate }) => executed !== 0n && rate < LOW);
      if (none.length > 0) yield nothingSpent(none);
      if (low.length > 0) yield littleSpent(low.sort((a, b) => a.rate < b.rate ? -1 : 1));
    }
  }
};
function rateOf(row) {
  const budget = row.budget.total;
  const executed = row.executed.total;
  if (budget === void 0 || executed === void 0 || budget.stated.digits <= 0n) return [];
  const rate = percentOf(executed.interval, budget.interval);
  if (rate === void 0 || (row.reason?.text ?? "") !== "") return [];
  const exact = (amount) => exactParts(amount.stated, amount.scale);
  return [{ row, budget: exact(budget), executed: exact(executed), rate: middle(rate) }];
}
function nothingSpent(rated) {
  const total2 = rated.reduce((all, { budget }) => all + budget, 0n);
  return {
    message: `${listNames(rated.map(({ row }) => row.name.text))}\u6267\u884C\u6570\u4E3A0\uFF08\u9884\u7B97\u5408\u8BA1${printParts(total2, 10000n, 2)}\u4E07\u5143\uFF09\uFF0C\u6CA1\u6709\u8BF4\u660E\u672A\u6267\u884C\u7684\u539F\u56E0\u3002`,
    evidence: evidenceOf(rated)
  };
}
function littleSpent(rated) {
  const told = rated.slice(0, MOST_TOLD).map(({ row, rate }) => `\u201C${shorten(row.name.text)}\u201D${printParts(rate, 1n, 2)}%`);
  const more = rated.length > MOST_TOLD ? `\u7B49${rated.length}\u4E2A\u9879\u76EE` : "";
  return {
    ...rated.some(({ rate }) => rate < VERY_LOW) ? {} : { severity: "info" },
    message: `${told.join("\u3001")}${more}\u6267\u884C\u7387\u4F4E\u4E8E80%\uFF0C\u6CA1\u6709\u8BF4\u660E\u539F\u56E0\u3002`,
    evidence: evidenceOf(rated)
  };
}
var evidenceOf = (rated) => rated.flatMap(
  ({ row: { name, budget, executed } }) => [name.span, budget.total?.span, executed.total?.span].filter((span2) => span2 !== void 0)
);

// packages/audit/checks/completion/missed-target.ts
var missedTarget = {
  id: "missed-target",
  category: "completion",
  severity: "warning",
  title: "\u5B9E\u9645\u5B8C\u6210\u503C\u672A\u8FBE\u5230\u6307\u6807\u503C\u7684\uFF0C\u5E94\u5F53\u8BF4\u660E\u539F\u56E0\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\uFF1A\u672A\u5B8C\u6210\u7EE9\u6548\u76EE\u6807\u6216\u504F\u79BB\u7684\u5E94\u5206\u6790\u539F\u56E0\u3002",
  example: { wrong: "\u76EE\u680729000\u6B21\uFF0C\u5B9E\u964524538\u6B21\uFF0C\u62A5\u544A\u79F0\u201C\u76EE\u6807\u5F97\u5230\u8F83\u597D\u5B9E\u73B0\u201D", right: "\u76EE\u680729000\u6B21\uFF0C\u5B9E\u964529310\u6B21" },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      if (evaluation.columns.has("reason")) continue;
      for (const row of evaluation.indicators) {
        const percent = missed(row);
        if (percent === void 0) continue;
        const conclusion = praise(disclosure, evaluation);
        yield {
          message: `\u201C${shorten(row.indicator.name)}\u201D\u76EE\u6807${row.indicator.target.text}\uFF0C\u5B9E\u9645${row.indicator.actual.text}\uFF0C\u53EA\u5B8C\u6210${percent}%\uFF0C\u6CA1\u6709\u8BF4\u660E\u539F\u56E0${conclusion === void 0 ? "" : "\uFF0C\u8BC4\u4EF7\u7ED3\u8BBA\u4ECD\u79F0\u76EE\u6807\u5B8C\u6210\u8F83\u597D"}\u3002`,
          evidence: [
            ...cellSpans(row, ["actual", "target", "name"]),
            ...conclusion === void 0 ? [] : [conclusion]
          ]
        };
      }
    }
  }
};
function praise({ evaluationReports }, { id }) {
  const words = evaluationReports.find(({ evaluations }) => evaluations.includes(id))?.conclusion;
  return words !== void 0 && /较好|全面|圆满|完成|实现/.test(words.text.slice(0, 80)) ? words.span : void 0;
}
function missed({ indicator }) {
  const attainment = attainmentOf(indicator);
  if (!attainment.comparable || attainment.result === "met" || attainment.lessIsBetter) return void 0;
  return indicator.reason === "" && indicator.goal?.approximate !== true ? attainment.percent : void 0;
}

// packages/audit/evaluations/project-name.ts
var CODE2 = /^[0-9A-Z]{10,}[-—:：]/;
var MARKS = /[“”"'‘’「」《》（）()、，,。.\s]/g;
var YEARS2 = /20\d{2}年?度?/g;
var GENERIC_ENDING = /(?:工作|专项|项目|支出|资金|经费|费用|费)+$/;
function coreName(name) {
  const plain5 = name.replace(CODE2, "").replace(MARKS, "").replace(YEARS2, "");
  const core = plain5.replace(GENERIC_ENDING, "");
  return core.length >= 2 ? core : plain5;
}
var pairs = (text) => {
  const set = /* @__PURE__ */ new Set();
  for (let index2 = 0; index2 + 1 < text.length; index2++) set.add(text.slice(index2, index2 + 2));
  return set;
};
function likeness2(a, b) {
  if (a === b) return 1;
  const one = pairs(a);
  const two = pairs(b);
  let common = 0;
  for (const pair of one) if (two.has(pair)) common++;
  return one.size + two.size === 0 ? 0 : 2 * common / (one.size + two.size);
}
function coverage(a, b) {
  const one = pairs(a);
  let common = 0;
  for (const pair of one) if (b.includes(pair)) common++;
  return one.size === 0 ? 0 : common / one.size;
}
var LONGEST_COMPARED = 120;
function commonRun(first, second) {
  const a = first.slice(0, LONGEST_COMPARED);
  const b = second.slice(0, LONGEST_COMPARED);
  let best = "";
  for (let start = 0; start + best.length < a.length; start++) {
    while (start + best.length < a.length && b.includes(a.slice(start, start + best.length + 1))) {
      best = a.slice(start, start + best.length + 1);
    }
  }
  return best;
}

// packages/audit/evaluations/name-index.ts
var MOST_SHARED = 200;
var NameIndex = class {
  #sizes = [];
  #byPair = /* @__PURE__ */ new Map();
  /** Names come down to their core first, unless they are other texts. */
  constructor(names2, reduce = coreName) {
    names2.forEach((name, index2) => {
      const pairs2 = pairsOf(reduce(name));
      this.#sizes.push(pairs2.size);
      for (const pair of pairs2) {
        const list = this.#byPair.get(pair);
        if (list === void 0) this.#byPair.set(pair, [index2]);
        else list.push(index2);
      }
    });
  }
  /** The names that share any pair with this one, in the order of the list. */
  alike(name) {
    const pairs2 = pairsOf(coreName(name));
    const common = /* @__PURE__ */ new Map();
    for (const pair of pairs2) {
      const list = this.#byPair.get(pair) ?? [];
      if (list.length <= MOST_SHARED) for (const index2 of list) common.set(index2, (common.get(index2) ?? 0) + 1);
    }
    return [...common].map(([index2, count]) => ({
      index: index2,
      likeness: 2 * count / (pairs2.size + (this.#sizes[index2] ?? 0)),
      coverage: count / pairs2.size
    })).sort((a, b) => a.index - b.index);
  }
};
var pairsOf = (text) => {
  const pairs2 = /* @__PURE__ */ new Set();
  for (let at = 0; at + 1 < text.length; at++) pairs2.add(text.slice(at, at + 2));
  return pairs2;
};

// packages/audit/evaluations/project-links.ts
var ALIKE = 0.6;
function projectMoney(disclosure) {
  return disclosure.evaluations.flatMap((form) => {
    const rows2 = form.projects.map((row) => ({
      name: row.name,
      budgets: row.budget.total === void 0 ? [] : [row.budget.total],
      executed: row.executed.total,
      row,
      form: void 0
    }));
    const total2 = form.funding.find(({ source }) => source === "total");
    if (form.kind === "whole" || form.name === void 0 || total2 === void 0) return rows2;
    const budgets = [total2.budget, total2.initial].filter((amount) => amount !== void 0);
    return [...rows2, { name: form.name, budgets, executed: total2.executed, row: void 0, form }];
  });
}
function projectLinks(disclosure) {
  const money = projectMoney(disclosure);
  const index2 = new NameIndex(money.map(({ name }) => name.text));
  return disclosure.evaluationReports.flatMap((report) => linksOf(report, money, index2));
}
function linksOf(report, money, index2) {
  const { name } = report;
  if (report.kind === "whole" || name === void 0) return [];
  const likeness3 = new Map(index2.alike(name.text).map((one) => [one.index, one.likeness]));
  const links = money.flatMap((one, at) => {
    const own = one.form !== void 0 && report.evaluations.includes(one.form.id);
    const alike2 = likeness3.get(at) ?? 0;
    return alike2 >= ALIKE || own ? [{ report, name, money: one, likeness: alike2 }] : [];
  });
  const best = (form) => links.filter((link) => link.money.form !== void 0 === form).sort((a, b) => b.likeness - a.likeness).slice(0, 1);
  return [...best(true), ...best(false)];
}

// packages/audit/checks/completion/over-execution.ts
var overExecution = {
  id: "over-execution",
  category: "completion",
  severity: "warning",
  title: "\u6267\u884C\u6570\u4E0D\u5E94\u5927\u4E8E\uFF08\u8C03\u6574\u540E\uFF09\u9884\u7B97\u6570\u3002",
  basis: "\u300A\u9884\u7B97\u6CD5\u300B\u7B2C\u5341\u4E09\u6761\uFF1A\u672A\u5217\u5165\u9884\u7B97\u7684\u4E0D\u5F97\u652F\u51FA\u3002",
  example: { wrong: "\u9884\u7B97\u657044.9\u4E07\u5143\uFF0C\u6267\u884C\u657049.9\u4E07\u5143", right: "\u9884\u7B97\u657049.9\u4E07\u5143\uFF0C\u6267\u884C\u657049.9\u4E07\u5143" },
  *run(disclosure) {
    for (const { name, budgets, executed } of projectMoney(disclosure)) {
      const [budget] = budgets;
      if (budget === void 0 || executed === void 0 || budget.interval.high <= 0n) continue;
      if (budgets.some(({ interval: interval2 }) => executed.interval.low <= interval2.high)) continue;
      yield {
        message: `\u201C${shorten(name.text)}\u201D\u6267\u884C\u6570${printFunding(executed)}\u5927\u4E8E\u9884\u7B97\u6570${printFunding(budget)}\u3002`,
        evidence: [executed.span, budget.span, name.span]
      };
    }
  }
};

// packages/audit/checks/completion/total-completion.ts
var totalCompletion = {
  id: "total-completion",
  category: "completion",
  severity: "error",
  title: "\u5408\u8BA1\u7684\u5B8C\u6210\u7387\u5E94\u80FD\u7531\u5404\u5206\u9879\u7684\u51B3\u7B97\u6570\u548C\u5B8C\u6210\u7387\u63A8\u5F97\u3002",
  basis: "\u6587\u5185\u5173\u7CFB K08\u3001K09\uFF1A\u03A3\u5206\u9879\u9884\u7B97\u6570 = \u5408\u8BA1\u9884\u7B97\u6570\u3002",
  example: {
    wrong: "\u652F\u51FA\u51B3\u7B97\u6570\u4E3A100.00\u4E07\u5143\uFF0C\u5B8C\u6210\u9884\u7B9780.00%\u3002\u5176\u4E2D\uFF1A1.\u7532\uFF08\u9879\uFF09\u652F\u51FA\u51B3\u7B97\u4E3A60.00\u4E07\u5143\uFF0C\u5B8C\u6210\u9884\u7B97100%\uFF0C\u4E0E\u9884\u7B97\u6570\u6301\u5E73\u30022.\u4E59\uFF08\u9879\uFF09\u652F\u51FA\u51B3\u7B97\u4E3A40.00\u4E07\u5143\uFF0C\u5B8C\u6210\u9884\u7B97100%\uFF0C\u4E0E\u9884\u7B97\u6570\u6301\u5E73\u3002",
    right: "\u652F\u51FA\u51B3\u7B97\u6570\u4E3A100.00\u4E07\u5143\uFF0C\u5B8C\u6210\u9884\u7B97100.00%\u3002\u5176\u4E2D\uFF1A1.\u7532\uFF08\u9879\uFF09\u652F\u51FA\u51B3\u7B97\u4E3A60.00\u4E07\u5143\uFF0C\u5B8C\u6210\u9884\u7B97100%\uFF0C\u4E0E\u9884\u7B97\u6570\u6301\u5E73\u30022.\u4E59\uFF08\u9879\uFF09\u652F\u51FA\u51B3\u7B97\u4E3A40.00\u4E07\u5143\uFF0C\u5B8C\u6210\u9884\u7B97100%\uFF0C\u4E0E\u9884\u7B97\u6570\u6301\u5E73\u3002"
  },
  *run(disclosure) {
    const completions = new Map(
      disclosure.completions.map((completion) => [completion.final, completion])
    );
    for (const breakdown of disclosure.breakdowns) {
      const computed = impliedRate(breakdown, completions);
      const total2 = completions.get(breakdown.total);
      if (computed === void 0 || total2?.rate === void 0) continue;
      if (overlap(computed, figureValue(total2.rate))) continue;
      const below = breakdown.parts.flatMap((part) => completions.get(part) ?? []).filter((one) => one.comparison?.direction !== "equal");
      yield {
        message: `${breakdown.total.concept.label}\u7684\u5B8C\u6210\u7387\u4E3A${printPercent(figureValue(total2.rate), total2.rate)}\uFF0C\u800C\u7531\u5404\u5206\u9879\u51B3\u7B97\u6570\u4E0E\u5B8C\u6210\u7387\u63A8\u5F97\u5E94\u4E3A${printPercent(computed, total2.rate)}\u3002`,
        evidence: [
          total2.rate.span,
          breakdown.total.figure.span,
          ...below.flatMap((one) => one.rate === void 0 ? [] : [one.rate.span, one.final.figure.span])
        ],
        expected: printPercent(computed, total2.rate),
        actual: printPercent(figureValue(total2.rate), total2.rate)
      };
    }
  }
};
function impliedRate({ total: total2, parts: parts2 }, completions) {
  if (parts2.length < 2 || !overlap(sum(parts2.map(factValue)), factValue(total2))) return void 0;
  const budgets = parts2.map((part) => budgetOf(part, completions.get(part)));
  if (budgets.some((budget) => budget === void 0)) return void 0;
  return percentOf(
    factValue(total2),
    budgets.reduce((all, budget) => budget === void 0 ? all : add(all, budget), { low: 0n, high: 0n })
  );
}
function budgetOf(part, completion) {
  const spent = factValue(part);
  if (completion?.budget !== void 0) return factValue(completion.budget);
  if (completion?.comparison?.direction === "equal") return spent;
  if (completion?.rate === void 0) return void 0;
  const rate = figureValue(completion.rate);
  if (rate.low <= 0n) return void 0;
  const hundred = 100n * UNIT_PARTS;
  return { low: spent.low * hundred / rate.high, high: spent.high * hundred / rate.low + 1n };
}

// packages/audit/checks/completion/index.ts
var completionChecks = [
  completionRate,
  comparisonWords,
  totalCompletion,
  executionRate,
  lowExecution,
  overExecution,
  missedTarget,
  carryOverRate
];

// packages/audit/checks/contradiction/business-running-without-unit.ts
var KINDS = /参公|参照公务员法|行政单位/;
var BUSINESS_UNIT = /(?<!参公|管理的|管理)事业单位|公益[一二]类|全额拨款|差额拨款|事业编制/;
var businessRunningWithoutUnit = {
  id: "business-running-without-unit",
  category: "contradiction",
  severity: "warning",
  title: "\u5217\u6709\u201C\u4E8B\u4E1A\u8FD0\u884C\u201D\u652F\u51FA\u7684\u90E8\u95E8\uFF0C\u673A\u6784\u8BBE\u7F6E\u4E2D\u6709\u4E8B\u4E1A\u5355\u4F4D\u3002",
  basis: "\u300A\u653F\u5E9C\u6536\u652F\u5206\u7C7B\u79D1\u76EE\u300B\uFF1A\u4E8B\u4E1A\u8FD0\u884C\uFF0850\u9879\uFF09\u53CD\u6620\u4E8B\u4E1A\u5355\u4F4D\u7684\u57FA\u672C\u652F\u51FA\uFF0C\u4E0D\u5305\u62EC\u884C\u653F\u5355\u4F4D\u548C\u53C2\u516C\u4E8B\u4E1A\u5355\u4F4D\u3002",
  example: {
    wrong: "\u90E8\u95E8\u51B3\u7B97\u5305\u62EC\u672C\u7EA7\uFF08\u884C\u653F\u5355\u4F4D\uFF09\u3001\u53C2\u516C\u4E8B\u4E1A\u5355\u4F4D1\u4E2A\uFF1B\u4E8B\u4E1A\u8FD0\u884C\u652F\u51FA190\u4E07\u5143",
    right: "\u90E8\u95E8\u51B3\u7B97\u5305\u62EC\u672C\u7EA7\uFF08\u884C\u653F\u5355\u4F4D\uFF09\u3001\u516C\u76CA\u4E00\u7C7B\u4E8B\u4E1A\u5355\u4F4D1\u4E2A\uFF1B\u4E8B\u4E1A\u8FD0\u884C\u652F\u51FA190\u4E07\u5143"
  },
  cannotRun: outsideListedYears,
  *run(disclosure) {
    const structure = wholeText(disclosure).passages.filter(
      ({ section, text }) => rolesOf(disclosure.sections, section).includes("organisation-structure") && KINDS.test(text)
    );
    const [told] = structure;
    const running = resolvedMentions(disclosure).find(
      (resolved) => resolved.mention.role === "narrative" && /^\d{5}50$/.test(codeOf2(resolved) ?? "")
    );
    if (told === void 0 || running === void 0) return;
    const all = wholeText(disclosure).passages.filter(({ section }) => rolesOf(disclosure.sections, section).includes("organisation-structure")).map(({ text }) => text).join("\n");
    if (BUSINESS_UNIT.test(all)) return;
    yield {
      message: "\u673A\u6784\u8BBE\u7F6E\u53EA\u6709\u884C\u653F\u5355\u4F4D\u548C\u53C2\u516C\u4E8B\u4E1A\u5355\u4F4D\uFF0C\u5374\u5217\u652F\u201C\u4E8B\u4E1A\u8FD0\u884C\u201D\uFF0C\u8BE5\u79D1\u76EE\u4E0D\u5305\u62EC\u884C\u653F\u5355\u4F4D\u548C\u53C2\u516C\u4E8B\u4E1A\u5355\u4F4D\uFF0C\u8BF7\u6838\u5B9E\u6216\u8005\u8865\u5145\u8BF4\u660E\u3002",
      evidence: [running.mention.span, { ...told.at, start: 0, end: told.text.length }]
    };
  }
};

// packages/audit/checks/contradiction/listed-but-not-spent.ts
var THREE_PUBLIC3 = [
  { name: /^因公出国[（(]境[）)]费/, concept: "three.overseas", item: "\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u8D39" },
  { name: /^公务接待费/, concept: "three.reception", item: "\u516C\u52A1\u63A5\u5F85\u8D39" },
  { name: /^公务用车运行维护费/, concept: "three.vehicles.running", item: "\u516C\u52A1\u7528\u8F66\u8FD0\u884C\u7EF4\u62A4\u8D39" },
  { name: /^公务用车购置/, concept: "three.vehicles.purchase", item: "\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u8D39" }
];
var FUNCTIONAL = [
  { name: /^职业年金/, codes: ["2080506"] },
  { name: /^离休费$|^退休费$/, codes: ["20805", "20803"] },
  { name: /^抚恤金$/, codes: ["20808"] }
];
var FEWEST_COPIED = 2;
var listedButNotSpent = {
  id: "listed-but-not-spent",
  category: "contradiction",
  severity: "warning",
  title: "\u4EBA\u5458\u7ECF\u8D39\u3001\u516C\u7528\u7ECF\u8D39\u201C\u4E3B\u8981\u5305\u62EC\u201D\u7684\u6E05\u5355\u53EA\u5217\u5F53\u5E74\u53D1\u751F\u7684\u79D1\u76EE\u3002",
  basis: "\u6838\u5B9E\u5173\u7CFB K10\uFF1A\u6E05\u5355\u4E0E\u201C\u4E09\u516C\u201D\u7ECF\u8D39\u3001\u529F\u80FD\u79D1\u76EE\u76F8\u4E92\u5370\u8BC1\uFF1B\u8303\u672C\uFF1A\u6309\u5B9E\u9645\u53D1\u751F\u7684\u7ECF\u6D4E\u5206\u7C7B\u79D1\u76EE\u5217\u793A\u3002",
  example: {
    wrong: "\u516C\u7528\u7ECF\u8D39\u4E3B\u8981\u5305\u62EC\uFF1A\u2026\u2026\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u8D39\u7528\u2026\u2026\uFF1B\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u8D39\u652F\u51FA\u51B3\u7B970\u4E07\u5143",
    right: "\u516C\u7528\u7ECF\u8D39\u4E3B\u8981\u5305\u62EC\uFF1A\u529E\u516C\u8D39\u3001\u5370\u5237\u8D39\u2026\u2026\uFF08\u672A\u53D1\u751F\u7684\u4E0D\u5217\uFF09"
  },
  *run(disclosure) {
    for (const list of disclosure.economicLists) {
      yield* zeroItems(disclosure, list);
      if (list.of === "\u4EBA\u5458\u7ECF\u8D39") yield* withoutFunctional(disclosure, list);
    }
  }
};
function* zeroItems(disclosure, list) {
  const facts = /* @__PURE__ */ new Map();
  for (const region of factsByRegion(disclosure).values())
    for (const [key, fact] of region) if (!facts.has(key)) facts.set(key, fact);
  for (const { name, concept, item } of THREE_PUBLIC3) {
    const listed = list.names.find((one) => name.test(one.name));
    const fact = facts.get(concept);
    if (listed === void 0 || fact === void 0 || fact.figure.stated.digits !== 0n) continue;
    yield {
      message: `${list.of}\u7684\u6E05\u5355\u5217\u6709\u201C${listed.name}\u201D\uFF0C\u800C${item}\u652F\u51FA\u4E3A0\uFF0C\u6E05\u5355\u7591\u7167\u6284\u8303\u672C\uFF0C\u672A\u53D1\u751F\u7684\u79D1\u76EE\u5E94\u5220\u9664\u3002`,
      evidence: [listed.span, fact.figure.span]
    };
  }
}
function* withoutFunctional(disclosure, list) {
  const codes = resolvedMentions(disclosure).flatMap(
    (resolved) => resolved.mention.role === "narrative" ? codeOf2(resolved) ?? [] : []
  );
  const items = codes.filter((code) => code.length === 7);
  if (items.length < 3) return;
  const copied2 = FUNCTIONAL.flatMap(({ name, codes: wanted }) => {
    const spent = wanted.some((code) => items.some((item) => item.startsWith(code) && item !== "2080505"));
    return spent ? [] : list.names.filter((one) => name.test(one.name));
  });
  if (copied2.length < FEWEST_COPIED) return;
  yield {
    message: `\u4EBA\u5458\u7ECF\u8D39\u7684\u6E05\u5355\u5217\u6709${copied2.map(({ name }) => `\u201C${name}\u201D`).join("")}\uFF0C\u9010\u9879\u8BF4\u660E\u7684\u529F\u80FD\u79D1\u76EE\u4E2D\u6CA1\u6709\u5BF9\u5E94\u7684\u652F\u51FA\uFF0C\u6E05\u5355\u7591\u7167\u6284\u8303\u672C\uFF0C\u8BF7\u6838\u5B9E\u3002`,
    evidence: [...copied2.map(({ span: span2 }) => span2)]
  };
}

// packages/audit/checks/contradiction/none-beside-amount.ts
var noneBesideAmount = {
  id: "none-beside-amount",
  category: "contradiction",
  severity: "error",
  title: "\u5199\u660E\u201C\u65E0\u201D\u201C\u6CA1\u6709\u201D\u7684\u6536\u652F\u9879\u76EE\uFF0C\u4E0D\u5E94\u5728\u522B\u5904\u5217\u6709\u91D1\u989D\u3002",
  basis: "\u8868\u6587\u5173\u7CFB H10\u3001K12\uFF1A\u7A7A\u8868\u8BF4\u660E\u3001\u6B63\u6587\u4E0E\u91D1\u989D\u4E09\u8005\u4E00\u81F4\u3002",
  example: {
    wrong: "2023\u5E74\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA20.00\u4E07\u5143\u3002\u2026\u2026\u672C\u5E74\u5EA6\u6CA1\u6709\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u3002",
    right: "2023\u5E74\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA0\u4E07\u5143\u3002\u2026\u2026\u672C\u5E74\u5EA6\u6CA1\u6709\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u3002"
  },
  *run(disclosure) {
    for (const { concept, span: span2 } of disclosure.absences) {
      const stated = disclosure.facts.find((fact) => {
        const same = fact.concept.key === concept.key && fact.scope === DEPARTMENT && fact.year === disclosure.year;
        return same && fact.figure.unit.measure === "amount" && fact.figure.stated.digits !== 0n;
      });
      if (stated === void 0) continue;
      yield {
        message: `\u6B64\u5904\u79F0\u6CA1\u6709${conceptName(concept.key)}\uFF0C\u53E6\u5904\u5217${printFigure(stated.figure)}\u3002`,
        evidence: [span2, stated.figure.span]
      };
    }
  }
};

// packages/audit/checks/contradiction/occasions-and-cost.ts
var occasionsAndCost = {
  id: "occasions-and-cost",
  category: "contradiction",
  severity: "error",
  title: "\u516C\u52A1\u63A5\u5F85\u7684\u6279\u6B21\u3001\u4EBA\u6B21\u4E0E\u91D1\u989D\uFF0C\u51FA\u56FD\uFF08\u5883\uFF09\u7684\u56E2\u7EC4\u4E0E\u4EBA\u6B21\uFF0C\u5E94\u540C\u4E3A0\u6216\u540C\u4E0D\u4E3A0\u3002",
  basis: "\u5E73\u8861\u5173\u7CFB G06\uFF1A\u6279\u6B21=0\u21D4\u4EBA\u6B21=0\u21D4\u63A5\u5F85\u8D39=0\uFF1B\u56E2\u7EC4=0\u21D4\u4EBA\u6B21=0\uFF1B\u6838\u5B9E\u5173\u7CFB G07\uFF1A\u4EBA\u6B21\u4E0D\u5C0F\u4E8E\u6279\u6B21\u3002",
  example: {
    wrong: "\u56FD\u5185\u516C\u52A1\u63A5\u5F850\u6279\u6B21\uFF0C0\u4EBA\u6B21\uFF0C\u5171\u8BA1\u652F\u51FA2.00\u4E07\u5143\u3002",
    right: "\u56FD\u5185\u516C\u52A1\u63A5\u5F8512\u6279\u6B21\uFF0C96\u4EBA\u6B21\uFF0C\u5171\u8BA1\u652F\u51FA2.00\u4E07\u5143\u3002"
  },
  *run(disclosure) {
    for (const occasion of findOccasions(disclosure)) yield* contradictions(occasion);
  }
};
function* contradictions({ occasions, persons, cost }) {
  const evidence = [occasions, persons, ...cost === void 0 ? [] : [cost]].map((figure) => figure.span);
  const isZero2 = (figure) => figure.stated.digits === 0n;
  const stated = [occasions, persons, ...cost === void 0 ? [] : [cost]];
  if (stated.some(isZero2) && !stated.every(isZero2)) {
    yield { message: `${stated.map(printFigure).join("\u3001")}\u4E0D\u80FD\u540C\u65F6\u6210\u7ACB\uFF1A\u4E09\u8005\u5E94\u540C\u4E3A0\u6216\u540C\u4E0D\u4E3A0\u3002`, evidence };
  } else if (persons.stated.digits < occasions.stated.digits) {
    yield { message: `${printFigure(persons)}\u5C11\u4E8E${printFigure(occasions)}\uFF0C\u8BF7\u6838\u5B9E\u3002`, evidence, severity: "warning" };
  }
}
function findOccasions(disclosure) {
  const result = [];
  disclosure.figures.forEach((figure, index2) => {
    if (!/^(?:批次|批)$/.test(figure.unit.word) || figure.span.cell !== void 0) return;
    if (!rolesOf(disclosure.sections, figure.section).includes("three-public")) return;
    const persons = disclosure.figures[index2 + 1];
    if (persons === void 0 || !/^(?:人次|人)$/.test(persons.unit.word) || persons.span.block !== figure.span.block)
      return;
    result.push({ occasions: figure, persons, cost: costBehind(disclosure, persons, disclosure.figures[index2 + 2]) });
  });
  return result;
}
function costBehind(disclosure, persons, next) {
  if (next?.unit.measure !== "amount" || next.span.block !== persons.span.block) return void 0;
  const between2 = textAround(disclosure.document, persons.span).slice(persons.span.end, next.span.start);
  return /支出/.test(between2) && !/[。；]/.test(between2) ? next : void 0;
}

// packages/audit/checks/contradiction/other-carry-over.ts
var WHOLE3 = /(?:^|[，。；：])(?:(\d{4})年(?:度|末)?)?(?:年末)?(?:结转|结转资金|结转结余|结转结余资金)(?:共计|合计|为)?\s?$/;
var otherCarryOver = {
  id: "report-other-carry-over",
  category: "contradiction",
  severity: "error",
  title: "\u6574\u4F53\u7EE9\u6548\u62A5\u544A\u6240\u8FF0\u5E74\u672B\u7ED3\u8F6C\u8D44\u91D1\u5E94\u4E0E\u540C\u4E00\u62A5\u544A\u81EA\u8BC4\u8868\u7684\u9884\u7B97\u6570\u51CF\u6267\u884C\u6570\u76F8\u7B26\u3002",
  basis: "\u7ED3\u8F6C\u8D44\u91D1=\u9884\u7B97\u6570-\u6267\u884C\u6570\uFF1B\u53E3\u5F84\u4E0D\u540C\uFF08\u5168\u90E8\u8D44\u91D1\u3001\u8D22\u653F\u62E8\u6B3E\uFF09\u7684\u4E24\u4E2A\u6570\u4E4B\u4E00\u76F8\u7B26\u5373\u53EF\u3002",
  example: {
    wrong: "\u7ED3\u8F6C\u8D44\u91D1725\u4E07\u5143\uFF1B\u81EA\u8BC4\u8868\u5408\u8BA1\u9884\u7B976500\u4E07\u5143\u3001\u6267\u884C5700\u4E07\u5143",
    right: "\u7ED3\u8F6C\u8D44\u91D1800\u4E07\u5143\uFF1B\u81EA\u8BC4\u8868\u5408\u8BA1\u9884\u7B976500\u4E07\u5143\u3001\u6267\u884C5700\u4E07\u5143"
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      const balances = report.kind === "whole" ? balancesOf(disclosure, report) : [];
      const [balance] = balances;
      if (balance === void 0) continue;
      for (const figure of carriedOver(disclosure, report)) {
        if (balances.some(({ value }) => overlap(value, figureInterval(figure)))) continue;
        yield {
          message: `\u62A5\u544A\u79F0\u7ED3\u8F6C\u8D44\u91D1${printFigure(figure)}\uFF0C\u6309\u81EA\u8BC4\u8868\u5408\u8BA1\u9884\u7B97\u6570\u51CF\u6267\u884C\u6570\u4E3A${balances.map(({ printed: printed3 }) => printed3).join("\u6216")}\u3002`,
          evidence: [figure.span, ...balance.spans],
          expected: balance.printed,
          actual: printFigure(figure)
        };
      }
    }
  }
};
function balancesOf({ evaluations }, report) {
  return evaluations.filter(({ id }) => report.evaluations.includes(id)).flatMap(
    ({ projectTotal }) => ["total", "fiscal"].flatMap((source) => {
      const budget = projectTotal?.budget[source];
      const executed = projectTotal?.executed[source];
      if (budget === void 0 || executed === void 0) return [];
      const value = subtract(budget.interval, executed.interval);
      return [{ value, printed: printFundingLike(value, budget), spans: [budget.span, executed.span] }];
    })
  );
}
var carriedOver = (disclosure, { start, end }) => figuresBetween(disclosure, start, end).filter(({ span: span2, unit, qualifier }) => {
  if (unit.measure !== "amount" || qualifier !== "exact" || span2.cell !== void 0) return false;
  const told = WHOLE3.exec(textAround(disclosure.document, span2).slice(Math.max(0, span2.start - 24), span2.start));
  return told !== null && (told[1] === void 0 || Number(told[1]) === disclosure.year);
});

// packages/audit/checks/contradiction/other-standard.ts
var AMOUNT3 = /\d+(?:\.\d+)?(?=万?元)/g;
var STANDARD = /标准|每[人月年天次户]|\/[人月年天次户]/;
var LONG = 30;
var otherStandard = {
  id: "same-rule-other-standard",
  category: "contradiction",
  severity: "error",
  title: "\u5F15\u7528\u540C\u4E00\u6587\u4EF6\u3001\u540C\u4E00\u5BF9\u8C61\u7684\u6807\u51C6\u5728\u4E0D\u540C\u9879\u76EE\u4E2D\u5E94\u5F53\u4E00\u81F4\u3002",
  basis: "\u540C\u4E00\u6587\u4EF6\u89C4\u5B9A\u7684\u6807\u51C6\u53EA\u6709\u4E00\u4E2A\u3002",
  example: {
    wrong: "\u9879\u76EE\u7532\uFF1A\u6309\xD7\xD7\u30142023\u30155\u53F7\uFF0C\u6BCF\u4EBA4\u4E07\u5143\u6807\u51C6\u53D1\u653E\uFF1B\u9879\u76EE\u4E59\uFF1A\u6309\xD7\xD7\u30142023\u30155\u53F7\uFF0C\u6BCF\u4EBA8\u4E07\u5143\u6807\u51C6\u53D1\u653E",
    right: "\u4E24\u4E2A\u9879\u76EE\u5747\u6309\u6BCF\u4EBA4\u4E07\u5143\u6807\u51C6\u53D1\u653E"
  },
  *run(disclosure) {
    const seen = /* @__PURE__ */ new Map();
    for (const { content, name } of disclosure.evaluations.flatMap(({ projects }) => projects)) {
      for (const words of content === void 0 ? [] : [content]) {
        if (words.text.length < LONG || !STANDARD.test(words.text)) continue;
        const amounts = (words.text.match(AMOUNT3) ?? []).join("\u3001");
        const key = words.text.replace(AMOUNT3, "#");
        const earlier = seen.get(key);
        if (earlier === void 0) seen.set(key, { words, amounts });
        else if (earlier.amounts !== amounts) {
          yield {
            message: `\u201C${shorten(name.text)}\u201D\u5F15\u7528\u540C\u4E00\u6587\u4EF6\u3001\u540C\u4E00\u5BF9\u8C61\u7684\u6807\u51C6\u4E3A${amounts}\u4E07\u5143\uFF0C\u53E6\u4E00\u9879\u76EE\u4E3A${earlier.amounts}\u4E07\u5143\uFF0C\u4E92\u76F8\u77DB\u76FE\u3002`,
            evidence: [words.span, earlier.words.span]
          };
        }
      }
    }
  }
};

// packages/audit/checks/contradiction/praise-beside-part.ts
var PRAISE = /全面完成|圆满完成|全部完成|超额完成|项目实施进度快|全部资金都用于|(?:资金|经费)?全部用于/;
var COMPLETE = /全面完成|圆满完成|全部完成|超额完成/;
var UNFINISHED = /未能(?:实施|完成|开展)|部分(?:项目|工作|内容)(?:尚)?未|尚未(?:实施|完成|开展|支付|完工)|暂缓实施|推迟(?:实施|到|至)/;
var LITTLE = 80n * UNIT_PARTS;
var ALMOST = 98n * UNIT_PARTS;
var praiseBesidePart = {
  id: "praise-beside-part",
  category: "contradiction",
  severity: "error",
  title: "\u8D44\u91D1\u53EA\u652F\u4ED8\u4E00\u90E8\u5206\u3001\u5DE5\u4F5C\u672A\u505A\u5B8C\u7684\u9879\u76EE\uFF0C\u4E0D\u5E94\u79F0\u5168\u9762\u5B8C\u6210\u3001\u5706\u6EE1\u5B8C\u6210\u6216\u65E0\u95EE\u9898\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\uFF1A\u81EA\u8BC4\u5E94\u771F\u5B9E\u53CD\u6620\u76EE\u6807\u5B8C\u6210\u548C\u8D44\u91D1\u6267\u884C\u60C5\u51B5\u3002",
  example: {
    wrong: "\u7ECF\u8D3928\u4E07\u5143\uFF0C\u5DF2\u652F\u4ED88\u4E07\u5143\uFF0C\u90E8\u5206\u9879\u76EE\u672A\u80FD\u5B9E\u65BD\u2026\u2026\u5706\u6EE1\u5B8C\u6210\u4EFB\u52A1\u2026\u2026\u5B58\u5728\u95EE\u9898\uFF1A\u65E0",
    right: "\u7ECF\u8D3928\u4E07\u5143\uFF0C\u5DF2\u652F\u4ED88\u4E07\u5143\uFF0C\u90E8\u5206\u9879\u76EE\u672A\u80FD\u5B9E\u65BD\u2026\u2026\u5B58\u5728\u95EE\u9898\uFF1A\u6267\u884C\u8FDB\u5EA6\u6162"
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      if (report.kind === "whole") continue;
      const budget = greatest2(reported(report, "arrived")) ?? greatest2(reported(report, "budget"));
      const paid = greatest2(reported(report, "paid"));
      const observation5 = budget === void 0 || paid === void 0 ? void 0 : observe(disclosure, report, budget, paid);
      if (observation5 !== void 0) yield observation5;
    }
  }
};
function observe(disclosure, report, budget, paid) {
  const rate = percentOf(figureInterval(paid), figureInterval(budget));
  if (rate === void 0 || rate.high >= ALMOST || paid.qualifier !== "exact") return void 0;
  const praise2 = wordsBetween(disclosure.document, report.start, report.end, PRAISE);
  const none = report.problems?.none === true ? report.problems.words.span : void 0;
  if (praise2.length === 0 && none === void 0) return void 0;
  const complete = wordsBetween(disclosure.document, report.start, report.end, COMPLETE);
  const unfinished = wordsBetween(disclosure.document, report.start, report.end, UNFINISHED);
  const evidence = [paid.span, budget.span, ...praise2, ...none === void 0 ? [] : [none], ...unfinished];
  const claims = [
    ...praise2.length === 0 ? [] : ["\u5168\u9762\u5B8C\u6210\u3001\u5168\u90E8\u7528\u4E8E\u9879\u76EE"],
    ...none === void 0 ? [] : ["\u5B58\u5728\u95EE\u9898\u201C\u65E0\u201D"]
  ];
  return {
    severity: rate.high >= LITTLE ? "info" : unfinished.length > 0 && complete.length > 0 ? "error" : "warning",
    message: `${printFigure(budget)}\u53EA\u652F\u4ED8${printFigure(paid)}\uFF08${printRate(rate)}%\uFF09${unfinished.length > 0 ? "\u3001\u6709\u5DE5\u4F5C\u672A\u5B8C\u6210" : ""}\uFF0C\u540C\u4E00\u62A5\u544A\u5374\u79F0${claims.join("\u3001")}\u3002`,
    evidence
  };
}

// packages/audit/checks/contradiction/procurement-order.ts
var ORDER = [
  ["procurement.small", "procurement"],
  ["procurement.micro", "procurement.small"]
];
var procurementOrder = {
  id: "procurement-order",
  category: "contradiction",
  severity: "error",
  title: "\u6388\u4E88\u4E2D\u5C0F\u4F01\u4E1A\u5408\u540C\u91D1\u989D\u4E0D\u5E94\u5927\u4E8E\u653F\u5E9C\u91C7\u8D2D\u603B\u989D\uFF0C\u6388\u4E88\u5C0F\u5FAE\u4F01\u4E1A\u7684\u4E0D\u5E94\u5927\u4E8E\u6388\u4E88\u4E2D\u5C0F\u4F01\u4E1A\u7684\u3002",
  basis: "\u6587\u5185\u5173\u7CFB K14\u3002",
  example: {
    wrong: "\u653F\u5E9C\u91C7\u8D2D\u652F\u51FA\u603B\u989D10.00\u4E07\u5143\u3002\u6388\u4E88\u4E2D\u5C0F\u4F01\u4E1A\u5408\u540C\u91D1\u989D8.00\u4E07\u5143\uFF0C\u5176\u4E2D\uFF1A\u6388\u4E88\u5C0F\u5FAE\u4F01\u4E1A\u5408\u540C\u91D1\u989D9.00\u4E07\u5143\u3002",
    right: "\u653F\u5E9C\u91C7\u8D2D\u652F\u51FA\u603B\u989D10.00\u4E07\u5143\u3002\u6388\u4E88\u4E2D\u5C0F\u4F01\u4E1A\u5408\u540C\u91D1\u989D8.00\u4E07\u5143\uFF0C\u5176\u4E2D\uFF1A\u6388\u4E88\u5C0F\u5FAE\u4F01\u4E1A\u5408\u540C\u91D1\u989D6.00\u4E07\u5143\u3002"
  },
  *run(disclosure) {
    for (const facts of factsByRegion(disclosure).values()) {
      for (const [smaller, larger2] of ORDER) {
        const [part, whole] = [facts.get(smaller), facts.get(larger2)];
        if (part === void 0 || whole === void 0 || factValue(part).low <= factValue(whole).high) continue;
        yield {
          message: `${conceptName(smaller)}${printFigure(part.figure)}\u5927\u4E8E${conceptName(larger2)}${printFigure(whole.figure)}\u3002`,
          evidence: [part.figure.span, whole.figure.span]
        };
      }
    }
  }
};

// packages/audit/checks/contradiction/progress-beside-nothing-spent.ts
var PROGRESS = /[^，。；]{0,20}(?:进展顺利|达到预期(?:效果|目标)|圆满完成|全面完成|全部完成)[^，。；]{0,10}/;
var progressBesideNothingSpent = {
  id: "progress-beside-nothing-spent",
  category: "contradiction",
  severity: "warning",
  title: "\u6709\u9879\u76EE\u6267\u884C\u6570\u4E3A\u96F6\u65F6\uFF0C\u4E0D\u5E94\u79F0\u9879\u76EE\u8FDB\u5C55\u987A\u5229\u3001\u5168\u9762\u5B8C\u6210\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\uFF1A\u81EA\u8BC4\u5E94\u771F\u5B9E\u53CD\u6620\u5B8C\u6210\u60C5\u51B5\u3002",
  example: {
    wrong: "\u7279\u5B9A\u9879\u76EE\u8FDB\u5C55\u987A\u5229\uFF0C\u8FBE\u5230\u9884\u671F\u6548\u679C\u2026\u2026\u81EA\u8BC4\u8868\u4E24\u4E2A\u9879\u76EE\u6267\u884C\u6570\u4E3A0",
    right: "\u4E24\u4E2A\u9879\u76EE\u56E0\u9009\u5740\u8C03\u6574\u672A\u5B9E\u65BD\uFF0C\u5176\u4F59\u9879\u76EE\u8FDB\u5C55\u987A\u5229\u2026\u2026\u81EA\u8BC4\u8868\u4E24\u4E2A\u9879\u76EE\u6267\u884C\u6570\u4E3A0"
  },
  *run(disclosure) {
    const untouched = disclosure.evaluations.flatMap(({ projects }) => projects).filter(
      ({ budget, executed }) => (budget.total?.stated.digits ?? 0n) > 0n && executed.total?.stated.digits === 0n
    );
    if (untouched.length === 0) return;
    for (const report of disclosure.evaluationReports) {
      if (report.kind !== "whole") continue;
      const told = wordsBetween(disclosure.document, report.start, report.end, PROGRESS);
      if (told.length === 0) continue;
      yield {
        message: `\u62A5\u544A\u79F0\u9879\u76EE\u8FDB\u5C55\u987A\u5229\u3001\u8FBE\u5230\u9884\u671F\uFF0C\u4F46\u81EA\u8BC4\u8868\u4E2D${listNames(untouched.map(({ name }) => name.text))}\u6267\u884C\u6570\u4E3A0\u3002`,
        evidence: [
          ...told.slice(0, 3),
          ...untouched.flatMap(({ name, executed }) => [
            name.span,
            ...executed.total === void 0 ? [] : [executed.total.span]
          ])
        ]
      };
    }
  }
};

// packages/audit/checks/contradiction/reserved-procurement.ts
var RESERVED = /在?面向中小企业预留的?政府采购项目中[^。；;]*$/;
var REST = /在?(?:其他|其它|非预留的?)政府采购项目中[^。；;]*$/;
var reservedProcurement = {
  id: "reserved-procurement",
  category: "contradiction",
  severity: "error",
  title: "\u9884\u7559\u9879\u76EE\u4E0E\u5176\u4ED6\u9879\u76EE\u7684\u91C7\u8D2D\u91D1\u989D\u4E92\u65A5\uFF0C\u4E24\u8005\u4E4B\u548C\u4E0D\u5E94\u5927\u4E8E\u653F\u5E9C\u91C7\u8D2D\u603B\u989D\u3002",
  basis: "\u8D22\u5E93\u30142020\u301546\u53F7\u7684\u516C\u5F00\u53E3\u5F84\uFF1A\u9762\u5411\u4E2D\u5C0F\u4F01\u4E1A\u9884\u7559\u7684\u9879\u76EE\u4E0E\u5176\u4ED6\u9879\u76EE\u5206\u522B\u7EDF\u8BA1\u3002",
  example: {
    wrong: "\u653F\u5E9C\u91C7\u8D2D\u91D1\u989D\u4E3A20.00\u4E07\u5143\u3002\u5728\u9762\u5411\u4E2D\u5C0F\u4F01\u4E1A\u9884\u7559\u7684\u653F\u5E9C\u91C7\u8D2D\u9879\u76EE\u4E2D\uFF0C\u91C7\u8D2D\u91D1\u989D20.00\u4E07\u5143\uFF1B\u5728\u5176\u4ED6\u653F\u5E9C\u91C7\u8D2D\u9879\u76EE\u4E2D\uFF0C\u91C7\u8D2D\u91D1\u989D20.00\u4E07\u5143\u3002",
    right: "\u653F\u5E9C\u91C7\u8D2D\u91D1\u989D\u4E3A20.00\u4E07\u5143\u3002\u5728\u9762\u5411\u4E2D\u5C0F\u4F01\u4E1A\u9884\u7559\u7684\u653F\u5E9C\u91C7\u8D2D\u9879\u76EE\u4E2D\uFF0C\u91C7\u8D2D\u91D1\u989D15.00\u4E07\u5143\uFF1B\u5728\u5176\u4ED6\u653F\u5E9C\u91C7\u8D2D\u9879\u76EE\u4E2D\uFF0C\u91C7\u8D2D\u91D1\u989D5.00\u4E07\u5143\u3002"
  },
  *run(disclosure) {
    const total2 = disclosure.facts.find((fact) => fact.concept.key === "procurement" && fact.scope === DEPARTMENT);
    const reserved = total2 === void 0 ? void 0 : amountBehind(disclosure, total2, RESERVED);
    const rest = total2 === void 0 ? void 0 : amountBehind(disclosure, total2, REST);
    if (total2 === void 0 || reserved === void 0 || rest === void 0) return;
    const together = add(interval(reserved), interval(rest));
    if (together.low <= factValue(total2).high) return;
    yield {
      message: `\u9884\u7559\u9879\u76EE${printFigure(reserved)}\u4E0E\u5176\u4ED6\u9879\u76EE${printFigure(rest)}\u4E92\u65A5\uFF0C\u4E24\u8005\u4E4B\u548C\u5927\u4E8E\u653F\u5E9C\u91C7\u8D2D\u603B\u989D${printFigure(total2.figure)}\u3002`,
      evidence: [{ ...rest.span, start: clauseStart(disclosure, rest) }, reserved.span, total2.figure.span]
    };
  }
};
var interval = (figure) => intervalOf(figure.stated, scaleOf(figure.unit), figure.decimals);
var clauseStart = (disclosure, figure) => {
  const before = textAround(disclosure.document, figure.span).slice(0, figure.span.start);
  return REST.exec(before)?.index ?? figure.span.start;
};
var amountBehind = (disclosure, total2, words) => disclosure.figures.find((figure) => {
  const near = figure.section === total2.figure.section && figure.span.cell === void 0 && figure.unit.measure === "amount";
  return near && words.test(textAround(disclosure.document, figure.span).slice(0, figure.span.start));
});

// packages/audit/evaluations/same-matter.ts
var ENOUGH_WORDS = 4;
var MOST_COMPARED = 30;
function sameMatters(indicators) {
  const byTarget = /* @__PURE__ */ new Map();
  for (const row of indicators) {
    const { goal, target, category } = row.indicator;
    if (goal?.unit !== "\u5143" || category === "cost") continue;
    const rows2 = byTarget.get(target.text) ?? [];
    rows2.push(row);
    byTarget.set(target.text, rows2);
  }
  return [...byTarget.values()].flatMap((rows2) => gather(rows2.slice(0, MOST_COMPARED)));
}
function gather(rows2) {
  const first = rows2.find((row) => rows2.some((other) => other !== row && shared(row, other).length >= ENOUGH_WORDS));
  if (first === void 0) return [];
  const others = rows2.filter((row) => row !== first && shared(first, row).length >= ENOUGH_WORDS);
  const matter = others.map((row) => shared(first, row)).sort((a, b) => a.length - b.length)[0] ?? "";
  return [{ matter, rows: [first, ...others] }];
}
var shared = (a, b) => commonRun(a.indicator.name, b.indicator.name).replace(/^[\d年完成的]+/, "");

// packages/audit/checks/contradiction/same-matter-other-result.ts
var sameMatterOtherResult = {
  id: "same-matter-other-result",
  category: "contradiction",
  severity: "error",
  title: "\u540C\u4E00\u4E8B\u9879\u5728\u4E0D\u540C\u6307\u6807\u4E2D\u7684\u5B9E\u9645\u5B8C\u6210\u503C\u5E94\u5F53\u4E00\u81F4\u3002",
  basis: "\u540C\u4E00\u4E8B\u5B9E\u5728\u81EA\u8BC4\u8868\u4E2D\u53EA\u6709\u4E00\u4E2A\u7ED3\u679C\u3002",
  example: {
    wrong: "\u6570\u91CF\u6307\u6807\u201C\u79DF\u91D1\u6536\u53D6\u201D\u76EE\u6807600\u4E07\u5143\u3001\u5B9E\u9645448\u4E07\u5143\uFF1B\u6548\u76CA\u6307\u6807\u201C\u79DF\u91D1\u6536\u53D6\u201D\u76EE\u6807600\u4E07\u5143\u3001\u5B9E\u9645600\u4E07\u5143",
    right: "\u4E24\u5904\u5B9E\u9645\u5B8C\u6210\u503C\u5747\u4E3A448\u4E07\u5143"
  },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      for (const { matter, rows: rows2 } of sameMatters(indicators)) {
        const told = rows2.filter(({ indicator }) => indicator.outcome !== void 0);
        if (new Set(told.map(({ indicator }) => indicator.actual.text)).size < 2) continue;
        yield {
          message: `\u540C\u4E00\u4E8B\u9879\u201C${matter}\u201D\u7684\u5B9E\u9645\u5B8C\u6210\u503C\u4E92\u76F8\u77DB\u76FE\uFF1A${listCells(told, ({ indicator }) => `\u4E3A${indicator.actual.text}`)}\u3002`,
          evidence: rowSpans(told, ["actual", "target", "name"])
        };
      }
    }
  }
};

// packages/audit/checks/contradiction/slow-payment-told.ts
var SLOW = /支[付出]进度(?:较|比较|仍)?(?:缓慢|滞后|偏?慢)|(?:预算)?执行进度(?:较|比较)?(?:缓慢|滞后|偏?慢)|资金支付略有不足/;
var ON_PLAN = /严格按(?:照)?(?:年初)?预算进度执行|(?:每月|均)(?:均)?达到(?:使用|支付|执行)?进度/;
var COMPLETION = /(?:预算)?(?:完成(?:情况)?|执行(?:率)?|资金执行率)(?:为|达|达到)?\s?$/;
var slowPaymentTold = {
  id: "slow-payment-told",
  category: "contradiction",
  severity: "warning",
  title: "\u5B58\u5728\u95EE\u9898\u79F0\u652F\u4ED8\u8FDB\u5EA6\u7F13\u6162\uFF0C\u4E0E\u6267\u884C\u7387100%\u3001\u6309\u8FDB\u5EA6\u6267\u884C\u7684\u8868\u8FF0\u4E0D\u4E00\u81F4\u3002",
  basis: "\u540C\u4E00\u6587\u4EF6\u5BF9\u540C\u4E00\u8D44\u91D1\u6267\u884C\u8FDB\u5EA6\u7684\u8BF4\u6CD5\u5E94\u5F53\u4E00\u81F4\u3002",
  example: {
    wrong: "\u9884\u7B9740\u4E07\u5143\uFF0C\u652F\u4ED840\u4E07\u5143\uFF0C\u6267\u884C\u7387100%\u2026\u2026\u5B58\u5728\u95EE\u9898\uFF1A\u652F\u51FA\u8FDB\u5EA6\u7F13\u6162",
    right: "\u9884\u7B9740\u4E07\u5143\uFF0C\u652F\u4ED836\u4E07\u5143\uFF0C\u6267\u884C\u738790%\u2026\u2026\u5B58\u5728\u95EE\u9898\uFF1A\u652F\u51FA\u8FDB\u5EA6\u7F13\u6162"
  },
  *run(disclosure) {
    const onPlan = disclosure.evaluationReports.flatMap(
      (report) => report.kind === "whole" ? wordsBetween(disclosure.document, report.start, report.end, ON_PLAN).slice(0, 1) : []
    );
    const slowElsewhere = [];
    for (const report of disclosure.evaluationReports) {
      const slow = wordsBetween(disclosure.document, report.start, report.end, SLOW);
      if (slow.length === 0) continue;
      slowElsewhere.push(...slow);
      const full = fullExecution(disclosure, report);
      if (full.length === 0) continue;
      yield {
        message: "\u62A5\u544A\u7684\u5B58\u5728\u95EE\u9898\u79F0\u652F\u4ED8\uFF08\u6267\u884C\uFF09\u8FDB\u5EA6\u7F13\u6162\u3001\u8D44\u91D1\u4E0D\u8DB3\uFF0C\u540C\u4E00\u62A5\u544A\u6216\u81EA\u8BC4\u8868\u7684\u6267\u884C\u7387\u5374\u4E3A100%\u3002",
        evidence: [...slow, ...full]
      };
    }
    if (onPlan.length > 0 && slowElsewhere.length > 0) {
      yield {
        message: "\u6574\u4F53\u62A5\u544A\u79F0\u4E25\u683C\u6309\u9884\u7B97\u8FDB\u5EA6\u6267\u884C\uFF0C\u9879\u76EE\u62A5\u544A\u53C8\u627F\u8BA4\u652F\u4ED8\uFF08\u6267\u884C\uFF09\u8FDB\u5EA6\u7F13\u6162\uFF0C\u8BF4\u6CD5\u4E0D\u4E00\u81F4\u3002",
        evidence: [...onPlan, ...slowElsewhere]
      };
    }
  }
};
function fullExecution(disclosure, report) {
  const { document, evaluations } = disclosure;
  const said = figuresBetween(disclosure, report.start, report.end).flatMap(({ span: span2, unit, stated }) => {
    if (unit.word !== "%" || span2.cell !== void 0 || !isHundred(intervalOf(stated))) return [];
    const paragraph = document.blocks[span2.block];
    const before = paragraph?.kind === "paragraph" ? paragraph.text.slice(Math.max(0, span2.start - 10), span2.start) : "";
    return COMPLETION.test(before) ? [span2] : [];
  });
  const forms2 = evaluations.filter(({ id }) => report.evaluations.includes(id) && report.kind === "project").flatMap(({ funding }) => funding.filter(({ source }) => source === "total")).flatMap(({ budget, executed }) => {
    if (budget === void 0 || executed === void 0) return [];
    const rate = percentOf(executed.interval, budget.interval);
    return rate !== void 0 && isHundred(rate) ? [executed.span, budget.span] : [];
  });
  return [...said.slice(0, 3), ...forms2];
}
var isHundred = (rate) => overlap(rate, { low: 100n * UNIT_PARTS, high: 100n * UNIT_PARTS });

// packages/audit/checks/contradiction/unchanged-budget.ts
var UNCHANGED2 = /(?<!原则上|一般|无特殊情况)(?:执行中)?(?:不|未|没有)(?:调整|追加)(?:预算|预算项目|项目预算|资金)[^，。；]{0,8}/;
var ADDED = /(?:(?:年中|中途|后)?[^，。；]{0,12}(?:预算)?(?:调整)?追加(?:预算)?[^，。；]{0,16}\d+(?:\.\d+)?万元?|为年中追加预算)/;
var unchangedBudget = {
  id: "unchanged-budget",
  category: "contradiction",
  severity: "error",
  title: "\u79F0\u6267\u884C\u4E2D\u4E0D\u8C03\u6574\u9884\u7B97\u7684\uFF0C\u4E0D\u5E94\u6709\u5E74\u4E2D\u8FFD\u52A0\u3001\u8C03\u6574\u9884\u7B97\u7684\u9879\u76EE\u3002",
  basis: "\u540C\u4E00\u6587\u4EF6\u5BF9\u9884\u7B97\u8C03\u6574\u7684\u8BF4\u6CD5\u5E94\u5F53\u4E00\u81F4\u3002",
  example: {
    wrong: "\u6267\u884C\u4E2D\u4E0D\u8C03\u6574\u9884\u7B97\u9879\u76EE\u2026\u2026\u5E74\u521D\u9884\u7B9760\u4E07\u5143\uFF0C\u4E2D\u9014\u8FFD\u52A040\u4E07\u5143",
    right: "\u6267\u884C\u4E2D\u6309\u89C4\u5B9A\u7A0B\u5E8F\u8C03\u6574\u9884\u7B97\u2026\u2026\u5E74\u521D\u9884\u7B9760\u4E07\u5143\uFF0C\u4E2D\u9014\u8FFD\u52A040\u4E07\u5143"
  },
  *run(disclosure) {
    const { document, evaluationReports } = disclosure;
    const unchanged = evaluationReports.flatMap(
      ({ kind, start, end }) => kind === "whole" ? wordsBetween(document, start, end, UNCHANGED2) : []
    );
    if (unchanged.length === 0) return;
    for (const report of evaluationReports) {
      if (report.kind === "whole") continue;
      const added = wordsBetween(document, report.start, report.end, ADDED);
      if (added.length === 0) continue;
      yield {
        message: `\u6574\u4F53\u62A5\u544A\u79F0\u6267\u884C\u4E2D\u4E0D\u8C03\u6574\u9884\u7B97\uFF0C\u800C\u201C${shorten(report.name?.text ?? report.title.text)}\u201D\u7684\u62A5\u544A\u5199\u660E\u5E74\u4E2D\u8FFD\u52A0\u4E86\u9884\u7B97\u3002`,
        evidence: [...unchanged, ...added]
      };
      return;
    }
  }
};

// packages/audit/checks/contradiction/units-counted.ts
var COUNTED = /(?:下属|代管|所属)?二级(?:预算|决算)?单位[ 　]?(?<count>\d{1,3})[ 　]?个/;
var LIST_HEAD = /(?:编制范围|预算单位|决算单位|二级单位)[^。；]{0,12}(?:包括|如下|有)[：:]\s*$/;
var LISTED = /^[\s　]*(?:\d{1,3}[.．、)）]|[（(]\d{1,3}[）)])[\s　]*(?<name>[^。；;，,]{3,40})/;
var LONGEST_LIST = 60;
var REACH3 = 3;
var unitsCounted = {
  id: "units-counted",
  category: "contradiction",
  severity: "warning",
  title: "\u6240\u8FF0\u4E8C\u7EA7\u5355\u4F4D\u7684\u4E2A\u6570\u4E0E\u7F16\u5236\u8303\u56F4\u6E05\u5355\u6240\u5217\u5355\u4F4D\u4E00\u81F4\uFF0C\u672C\u7EA7\u4E0D\u8BA1\u4E3A\u81EA\u5DF1\u7684\u4E0B\u5C5E\u5355\u4F4D\u3002",
  basis: "\u90E8\u95E8\u51B3\u7B97\u516C\u5F00\u8303\u672C\u201C\u673A\u6784\u8BBE\u7F6E\u201D\uFF1A\u9010\u4E00\u5217\u793A\u7EB3\u5165\u7F16\u5236\u8303\u56F4\u7684\u5355\u4F4D\u3002",
  example: {
    wrong: "\u4E0B\u5C5E\u4E8C\u7EA7\u5355\u4F4D3\u4E2A\u3002\u7EB3\u5165\u7F16\u5236\u8303\u56F4\u7684\u4E8C\u7EA7\u9884\u7B97\u5355\u4F4D\u5305\u62EC\uFF1A1.\u7532\u4E2D\u5FC3 2.\u4E59\u4E2D\u5FC3",
    right: "\u4E0B\u5C5E\u4E8C\u7EA7\u5355\u4F4D2\u4E2A\u3002\u7EB3\u5165\u7F16\u5236\u8303\u56F4\u7684\u4E8C\u7EA7\u9884\u7B97\u5355\u4F4D\u5305\u62EC\uFF1A1.\u7532\u4E2D\u5FC3 2.\u4E59\u4E2D\u5FC3"
  },
  run: compare
};
function* compare(disclosure) {
  const { blocks } = disclosure.document;
  let stated;
  for (const [index2, block] of blocks.entries()) {
    if (block.kind !== "paragraph") continue;
    const match = COUNTED.exec(block.text);
    if (match !== null) {
      const span2 = { block: index2, start: match.index, end: match.index + match[0].length };
      stated = { count: Number(match.groups?.count), span: span2, text: block.text };
    }
    if (stated === void 0 || index2 - stated.span.block > REACH3 || !LIST_HEAD.test(block.text)) continue;
    const listed = listAfter(disclosure, index2 + 1);
    if (listed.length > 0) yield* judge(disclosure, stated, listed, { block: index2, start: 0, end: block.text.length });
    stated = void 0;
  }
}
function listAfter({ document }, from) {
  const listed = [];
  for (let index2 = from; index2 < from + LONGEST_LIST; index2++) {
    const block = document.blocks[index2];
    if (block?.kind !== "paragraph") break;
    const text = block.number === void 0 ? block.text : `${block.number}${block.text}`;
    const name = LISTED.exec(text)?.groups?.name?.trim();
    if (name === void 0) break;
    listed.push({ name, span: { block: index2, start: 0, end: block.text.length } });
  }
  return listed;
}
function* judge({ organisation }, stated, listed, head) {
  const own = listed.filter(({ name }) => organisation !== void 0 && isOwn(name, organisation.name));
  const others = listed.length - own.length;
  const places = [stated.span, head, ...listed.map(({ span: span2 }) => span2)];
  if (stated.count === others) {
    if (own.length === 0) return;
    if (own.some(({ name }) => /本级|机关/.test(name)) || !/二级/.test(stated.text)) return;
    yield {
      severity: "info",
      message: `\u524D\u9762\u8BF4\u4E8C\u7EA7\u5355\u4F4D${stated.count}\u4E2A\uFF0C\u6E05\u5355\u5217\u51FA${listed.length}\u4E2A\uFF0C\u628A\u672C\u7EA7\u4E5F\u5217\u4F5C\u4E8C\u7EA7\u9884\u7B97\u5355\u4F4D\uFF0C\u5E94\u6CE8\u660E\u201C\uFF08\u672C\u7EA7\uFF09\u201D\u3002`,
      evidence: places
    };
  } else if (stated.count === listed.length) {
    if (own.length > 0) {
      yield {
        severity: "info",
        message: `\u201C\u4E8C\u7EA7\u5355\u4F4D${stated.count}\u4E2A\u201D\u628A\u672C\u7EA7\u201C${own[0]?.name ?? ""}\u201D\u4E5F\u8BA1\u4F5C\u81EA\u5DF1\u7684\u4E0B\u5C5E\u5355\u4F4D\u3002`,
        evidence: places
      };
    }
  } else {
    yield {
      message: `\u524D\u9762\u8BF4\u4E8C\u7EA7\u5355\u4F4D${stated.count}\u4E2A\uFF0C\u7F16\u5236\u8303\u56F4\u7684\u6E05\u5355\u5217\u51FA${listed.length}\u4E2A\uFF0C\u4E24\u8005\u4E0D\u7B26\uFF1B\u4E0D\u7EB3\u5165\u7F16\u5236\u8303\u56F4\u7684\uFF0C\u5E94\u8BF4\u660E\u539F\u56E0\u3002`,
      evidence: places
    };
  }
}
var isOwn = (name, organisation) => name.replace(/[（(](?:本级|机关|汇总)[）)]$/, "") === organisation;

// packages/audit/checks/contradiction/vehicle-counts.ts
var vehicleCounts = {
  id: "vehicle-counts",
  category: "contradiction",
  severity: "warning",
  title: "\u516C\u52A1\u7528\u8F66\u7684\u8D2D\u7F6E\u6570\u3001\u4FDD\u6709\u91CF\u4E0E\u56FD\u6709\u8D44\u4EA7\u4E2D\u7684\u8F66\u8F86\u6570\u3001\u653F\u5E9C\u91C7\u8D2D\u8D27\u7269\u652F\u51FA\u5E94\u76F8\u4E92\u5370\u8BC1\u3002",
  basis: "\u6838\u5B9E\u5173\u7CFB G06\u3001G09\u3001K15\uFF1A\u516C\u52A1\u7528\u8F66\u4FDD\u6709\u91CF\u4E0D\u5927\u4E8E\u8F66\u8F86\u603B\u6570\uFF1B\u8D2D\u7F6E\u6570\u4E3A0\u5219\u8D2D\u7F6E\u8D39\u4E3A0\uFF1B\u8D2D\u8F66\u5C5E\u653F\u5E9C\u91C7\u8D2D\u8D27\u7269\u3002",
  example: {
    wrong: "\u5355\u4F4D\u5171\u6709\u516C\u52A1\u7528\u8F666\u8F86\u3002\u2026\u2026\u622A\u81F32023\u5E7412\u670831\u65E5\uFF0C\u5171\u6709\u8F66\u8F864\u8F86\u3002",
    right: "\u5355\u4F4D\u5171\u6709\u516C\u52A1\u7528\u8F664\u8F86\u3002\u2026\u2026\u622A\u81F32023\u5E7412\u670831\u65E5\uFF0C\u5171\u6709\u8F66\u8F864\u8F86\u3002"
  },
  *run(disclosure) {
    for (const facts of factsByRegion(disclosure).values()) yield* compare2(facts);
  }
};
function* compare2(facts) {
  const [held, assets, bought, cost, goods] = [
    "three.vehicles.held",
    "assets.vehicles",
    "three.vehicles.bought",
    "three.vehicles.purchase",
    "procurement.goods"
  ].map((key) => facts.get(key));
  if (held !== void 0 && assets !== void 0 && held.figure.stated.digits !== assets.figure.stated.digits) {
    const exceeds = held.figure.stated.digits > assets.figure.stated.digits;
    yield {
      message: `\u516C\u52A1\u7528\u8F66\u4FDD\u6709\u91CF${printFigure(held.figure)}\u4E0E\u56FD\u6709\u8D44\u4EA7\u4E2D\u7684\u8F66\u8F86${printFigure(assets.figure)}\u4E0D\u4E00\u81F4${exceeds ? "\uFF0C\u4FDD\u6709\u91CF\u4E0D\u5E94\u5927\u4E8E\u8F66\u8F86\u603B\u6570" : "\uFF0C\u53E3\u5F84\u4E0D\u540C\u7684\u5E94\u4E88\u8BF4\u660E"}\u3002`,
      evidence: [held.figure.span, assets.figure.span],
      ...exceeds ? { severity: "error" } : {}
    };
  }
  if (cost === void 0) return;
  const spent = cost.figure.stated.digits !== 0n;
  if (bought !== void 0 && spent !== (bought.figure.stated.digits !== 0n)) {
    yield {
      message: `\u8D2D\u7F6E\u516C\u52A1\u7528\u8F66${printFigure(bought.figure)}\u4E0E\u8D2D\u7F6E\u8D39${printFigure(cost.figure)}\u4E0D\u80FD\u540C\u65F6\u6210\u7ACB\u3002`,
      evidence: [bought.figure.span, cost.figure.span],
      severity: "error"
    };
  }
  const noGoods = goods?.figure.stated.digits === 0n;
  if (spent && noGoods) {
    yield {
      message: `\u5F53\u5E74\u8D2D\u7F6E\u516C\u52A1\u7528\u8F66${printFigure(cost.figure)}\uFF0C\u800C\u653F\u5E9C\u91C7\u8D2D\u8D27\u7269\u652F\u51FA\u4E3A0\uFF0C\u8BF7\u6838\u5B9E\u91C7\u8D2D\u65B9\u5F0F\u5E76\u8BF4\u660E\u3002`,
      evidence: [cost.figure.span, goods.figure.span]
    };
  }
}

// packages/audit/checks/contradiction/index.ts
var contradictionChecks = [
  noneBesideAmount,
  procurementOrder,
  reservedProcurement,
  occasionsAndCost,
  vehicleCounts,
  sameMatterOtherResult,
  praiseBesidePart,
  progressBesideNothingSpent,
  slowPaymentTold,
  unchangedBudget,
  otherStandard,
  otherCarryOver,
  businessRunningWithoutUnit,
  listedButNotSpent,
  unitsCounted
];

// packages/audit/checks/copy-paste/copied-from-row-above.ts
var SAME_MATTER = 3;
var copiedTarget = {
  id: "indicator-copied-from-row-above",
  category: "copy-paste",
  severity: "warning",
  title: "\u4E0D\u540C\u6307\u6807\u7684\u6307\u6807\u503C\u3001\u5B9E\u9645\u5B8C\u6210\u503C\u4E0E\u4E0A\u4E00\u884C\u5B8C\u5168\u76F8\u540C\uFF0C\u7591\u4E3A\u590D\u5236\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\uFF1A\u6307\u6807\u503C\u5E94\u4E0E\u6307\u6807\u5185\u5BB9\u5BF9\u5E94\u3002",
  example: {
    wrong: "\u201C\u5B8C\u6210\u79DF\u91D1\u6536\u53D6\u201D\u76EE\u6807600\u4E07\u5143\u3001\u5B9E\u9645600\u4E07\u5143\uFF1B\u4E0B\u4E00\u884C\u201C\u4E3E\u529E\u63A8\u4ECB\u6D3B\u52A8\u201D\u76EE\u6807600\u4E07\u5143\u3001\u5B9E\u9645600\u4E07\u5143",
    right: "\u201C\u5B8C\u6210\u79DF\u91D1\u6536\u53D6\u201D\u76EE\u6807600\u4E07\u5143\uFF1B\u4E0B\u4E00\u884C\u201C\u4E3E\u529E\u63A8\u4ECB\u6D3B\u52A8\u201D\u76EE\u68074\u6B21"
  },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      for (let index2 = 1; index2 < indicators.length; index2++) {
        const above = indicators[index2 - 1];
        const row = indicators[index2];
        if (above === void 0 || row === void 0 || !isCopy(above, row)) continue;
        yield {
          message: `\u201C${shorten(row.indicator.name)}\u201D\u7684\u6307\u6807\u503C\u3001\u5B9E\u9645\u5B8C\u6210\u503C\uFF08${row.indicator.target.text}/${row.indicator.actual.text}\uFF09\u4E0E\u4E0A\u4E00\u884C\u201C${shorten(above.indicator.name)}\u201D\u5B8C\u5168\u76F8\u540C\uFF0C\u4E0E\u6307\u6807\u542B\u4E49\u65E0\u5173\uFF0C\u7591\u4E3A\u590D\u5236\u3002`,
          evidence: [...cellSpans(row, ["target", "actual", "name"]), ...cellSpans(above, ["actual", "target"])]
        };
      }
    }
  }
};
var isCopy = ({ indicator: a }, { indicator: b }) => a.target.text === b.target.text && a.actual.text === b.actual.text && a.name !== b.name && b.goal?.unit === "\u5143" && b.outcome !== void 0 && b.category !== "cost" && commonRun(a.name, b.name).length < SAME_MATTER;

// packages/audit/checks/copy-paste/copied-section.ts
var SHORTEST_PARAGRAPH = 40;
var FEWEST_COPIES = 3;
var RIGHTLY_REPEATED = /职责|职能|机构|人员|概况|基本情况|编制范围/;
var copiedSection = {
  id: "copied-section",
  category: "copy-paste",
  severity: "warning",
  title: "\u5185\u5BB9\u4E0D\u540C\u7684\u7AE0\u8282\u4E0D\u9010\u5B57\u7167\u6284\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\uFF1A\u7EE9\u6548\u5206\u6790\u5E94\u5F53\u5BF9\u7167\u76EE\u6807\u8BF4\u660E\u5B8C\u6210\u60C5\u51B5\u3002",
  example: {
    wrong: "\u201C\u5C65\u804C\u7EE9\u6548\u5206\u6790\u201D\u5404\u6BB5\u4E0E\u201C\u5E74\u5EA6\u5DE5\u4F5C\u4EFB\u52A1\u201D\u9010\u5B57\u76F8\u540C",
    right: "\u201C\u5C65\u804C\u7EE9\u6548\u5206\u6790\u201D\u5BF9\u7167\u201C\u5E74\u5EA6\u5DE5\u4F5C\u4EFB\u52A1\u201D\u8BF4\u660E\u5B8C\u6210\u60C5\u51B5"
  },
  *run(disclosure) {
    for (const copies of copiesBySections(disclosure).values()) {
      if (copies.length >= FEWEST_COPIES) yield observation(disclosure, copies);
    }
  }
};
function copiesBySections(disclosure) {
  const seen = /* @__PURE__ */ new Map();
  const copies = /* @__PURE__ */ new Map();
  for (const passage of wholeText(disclosure).passages) {
    if (passage.at.cell !== void 0 || passage.text.length < SHORTEST_PARAGRAPH || isRightlyRepeated(disclosure, passage))
      continue;
    const key = passage.text.replace(/[\s　]/g, "").replace(/^[\d一二三四五六七八九十（()）.、]+/, "");
    const first = seen.get(key);
    if (first === void 0) seen.set(key, passage);
    else if (first.section !== passage.section && isOneStory(disclosure, first, passage)) {
      const sections = `${first.section} ${passage.section}`;
      copies.set(sections, [...copies.get(sections) ?? [], { first, second: passage }]);
    }
  }
  return copies;
}
var isRightlyRepeated = ({ sections }, { section }) => RIGHTLY_REPEATED.test(sections[section]?.title ?? "") || rolesOf(sections, section).includes("overview");
function isOneStory(disclosure, first, second) {
  const [a, b] = [regionOf(disclosure, first.section), regionOf(disclosure, second.section)];
  return a === b || ![a, b].every((region) => disclosure.sections[region]?.role === "evaluation-report");
}
function observation({ sections }, copies) {
  const [one] = copies;
  const title2 = (passage) => sections[passage?.section ?? 0]?.title ?? "";
  const whole = ({ at, text }) => ({ ...at, start: 0, end: text.length });
  return {
    message: `\u201C${title2(one?.second)}\u201D\u6709${copies.length}\u6BB5\u4E0E\u201C${title2(one?.first)}\u201D\u9010\u5B57\u76F8\u540C\uFF0C\u6CA1\u6709\u5BF9\u7167\u76EE\u6807\u4F5C\u5206\u6790\u3002`,
    evidence: copies.flatMap(({ first, second }) => [whole(second), whole(first)])
  };
}

// packages/audit/checks/copy-paste/definition-of-other-subject.ts
var COMMON = /其他|支出|事务|管理|经费|单位|机关|机构|服务|项目|及相关|用于|主要|反映|方面|缴费|工作|补助/g;
var PURPOSE = /^[\s　：:。.，,]*(?:反映|指|是指|主要用于|用于)[^。；]*/;
var LONGEST_PURPOSE = 80;
var SHORTEST_NAME = 6;
var LONGEST_NAME4 = 22;
var definitionOfOtherSubject = {
  id: "definition-of-other-subject",
  category: "copy-paste",
  severity: "error",
  title: "\u79D1\u76EE\u7684\u89E3\u91CA\u3001\u7528\u9014\u8BF4\u660E\u4E0E\u8BE5\u79D1\u76EE\u76F8\u7B26\u3002",
  basis: "\u300A\u653F\u5E9C\u6536\u652F\u5206\u7C7B\u79D1\u76EE\u300B\u5404\u79D1\u76EE\u7684\u8BF4\u660E\u3002",
  example: {
    wrong: "\u4F4F\u623F\u516C\u79EF\u91D1\uFF08\u9879\uFF09\u3002\u4E3B\u8981\u7528\u4E8E\uFF1A\u4E8B\u4E1A\u5355\u4F4D\u533B\u7597\u652F\u51FA\u3002",
    right: "\u4F4F\u623F\u516C\u79EF\u91D1\uFF08\u9879\uFF09\u3002\u4E3B\u8981\u7528\u4E8E\uFF1A\u804C\u5DE5\u4F4F\u623F\u516C\u79EF\u91D1\u3002"
  },
  cannotRun: outsideListedYears,
  *run(disclosure) {
    for (const { mention, levels } of resolvedMentions(disclosure)) {
      const subject = levels?.at(-1)?.subject;
      if (subject?.level !== "\u9879" || levels === void 0) continue;
      const start = mention.span.end;
      const purpose = PURPOSE.exec(
        textAround(disclosure.document, mention.span).slice(start, start + LONGEST_PURPOSE)
      )?.[0];
      const other = purpose === void 0 ? void 0 : otherSubject(
        purpose,
        levels.map((level) => level.subject),
        disclosure
      );
      if (purpose === void 0 || other === void 0) continue;
      yield observation2(subject, other, mention.span, { ...mention.span, start, end: start + purpose.length });
    }
  }
};
function observation2(subject, other, heading, purpose) {
  const elsewhere = subject.code.slice(0, 3) !== other.code.slice(0, 3);
  const certain = elsewhere && subject.confidence === "h" && other.confidence === "h";
  return {
    message: `\u201C${subject.name}\u201D\uFF08${subject.code}\uFF09\u7684\u8BF4\u660E\u5199\u7684\u662F\u201C${other.name}\u201D\uFF08${other.code}\uFF09\u7684\u5185\u5BB9\uFF0C\u8BF4\u660E\u4E0E\u79D1\u76EE\u4E0D\u7B26\u3002`,
    severity: certain ? "error" : "warning",
    suggestion: `\u6539\u4E3A\u201C${subject.name}\u201D\u7684\u89E3\u91CA\u3002`,
    evidence: [purpose, heading]
  };
}
function otherSubject(purpose, path, { year }) {
  const words = plainSubjectName(purpose);
  const own = bigrams(
    path.slice(1).map(({ name }) => plainSubjectName(name)).join(" ")
  );
  for (const { name, subject } of subjectsNamedIn(words)) {
    const isOwn3 = path.slice(1).some(
      (level) => level.code === subject.code || level.name.includes(name) || name.includes(withoutOther(level.name))
    );
    if (isOwn3 || subject.level !== "\u9879" || year === void 0) continue;
    const rest = words.replace(name, "\u3000");
    if (own.size > 0 && [...bigrams(rest)].every((pair) => !own.has(pair))) return subject;
  }
  return void 0;
}
var withoutOther = (name) => name.replace(/^其他/, "").replace(/支出$/, "");
function bigrams(text) {
  const pairs2 = /* @__PURE__ */ new Set();
  for (const word2 of text.replace(COMMON, " ").split(/[^\u4e00-\u9fa5]+/)) {
    for (let index2 = 0; index2 + 2 <= word2.length; index2++) pairs2.add(word2.slice(index2, index2 + 2));
  }
  return pairs2;
}
function* subjectsNamedIn(words) {
  for (let start = 0; start + SHORTEST_NAME <= words.length; start++) {
    for (let size = Math.min(LONGEST_NAME4, words.length - start); size >= SHORTEST_NAME; size--) {
      const name = words.slice(start, start + size);
      const [subject, ...others] = functionalSubjects.named(name).filter(({ level }) => level === "\u9879");
      if (subject === void 0 || others.length > 0) continue;
      yield { name, subject };
      break;
    }
  }
}

// packages/audit/checks/copy-paste/duplicate-project.ts
var duplicateProject = {
  id: "duplicate-project",
  category: "copy-paste",
  severity: "warning",
  title: "\u540C\u4E00\u9879\u76EE\u4E0D\u5E94\u5728\u81EA\u8BC4\u8868\u4E2D\u91CD\u590D\u586B\u5217\u3002",
  basis: "\u81EA\u8BC4\u8868\u6309\u9879\u76EE\u9010\u4E00\u586B\u5217\uFF1B\u786E\u5C5E\u4E0D\u540C\u5355\u4F4D\u7684\u540C\u540D\u9879\u76EE\u5E94\u6CE8\u660E\u6240\u5C5E\u5355\u4F4D\u3002",
  example: { wrong: "\u201C\u5B89\u5BB6\u8865\u52A9\u201D4\u4E07\u5143\u51FA\u73B0\u4E24\u884C", right: "\u201C\u5B89\u5BB6\u8865\u52A9\uFF08\u672C\u7EA7\uFF09\u201D\u201C\u5B89\u5BB6\u8865\u52A9\uFF08\u4E0B\u5C5E\u5355\u4F4D\uFF09\u201D\u5404\u4E00\u884C" },
  *run(disclosure) {
    for (const { projects } of disclosure.evaluations) {
      const seen = /* @__PURE__ */ new Map();
      for (const row of projects) {
        const first = seen.get(row.name.text);
        if (first === void 0) seen.set(row.name.text, row);
        else {
          yield {
            message: `\u9879\u76EE\u201C${shorten(row.name.text)}\u201D\u5728\u81EA\u8BC4\u8868\u4E2D\u51FA\u73B0\u4E24\u884C\uFF0C\u672A\u6CE8\u660E\u6240\u5C5E\u5355\u4F4D\uFF0C\u7591\u4F3C\u91CD\u590D\u586B\u5217\u3002`,
            evidence: [row, first].flatMap(
              ({ name, budget, executed }) => [name.span, budget.total?.span, executed.total?.span].filter((span2) => span2 !== void 0)
            )
          };
        }
      }
    }
  }
};

// packages/audit/checks/copy-paste/foreign-organisation.ts
var NAME4 = "([\u4E00-\u9FA5]{2,22}(?:\u529E\u516C\u5BA4|\u59D4\u5458\u4F1A|\u4E2D\u5FC3|\u8054\u5408\u4F1A|\u6CD5\u9662|\u68C0\u5BDF\u9662|\u5927\u961F|\u652F\u961F|\u603B\u961F|\u5B66\u9662|\u5B66\u6821|\u533B\u9662|\u56FE\u4E66\u9986|\u535A\u7269\u9986|[\u5C40\u5385\u59D4\u9662\u90E8]))";
var SPEAKER2 = new RegExp(
  `(?:^|[\\n\u3002\uFF0C,\uFF1A:\uFF1B]|\u7EB3\u5165|\u9879\u76EE\u7531)${NAME4}(?=(?:\\d{4}\u5E74\u5EA6?)?(?:\u673A\u5173\u8FD0\u884C\u7ECF\u8D39\u652F\u51FA|\u653F\u5E9C\u91C7\u8D2D(?:\u652F\u51FA\u603B\u989D|\u91D1\u989D)|\u5171\u6709\u8F66\u8F86|\u6536\u3001?\u652F\u603B\u8BA1|\u6536\u5165\u652F\u51FA\u603B\u8BA1|\u8D22\u653F\u62E8\u6B3E\u6536|\u4E00\u822C\u516C\u5171\u9884\u7B97|\u672C\u5E74\u5EA6(?:\u6CA1\u6709|\u65E0)|\\d{4}\u5E74\u5EA6?(?:\u6CA1\u6709|\u65E0|\u90E8\u95E8\u51B3\u7B97|\u51B3\u7B97\u7F16\u5236|\u9884\u7B97\u7EE9\u6548\u7BA1\u7406)|\u90E8\u95E8\u51B3\u7B97\u5305\u62EC|\u7684\u4E3B\u8981\u804C\u8D23|\u4E0B\u5C5E\u4E8C\u7EA7|\u7EC4\u7EC7\u5B9E\u65BD))`,
  "g"
);
var LEADING2 = /^(?:其中|纳入|截至.{0,12}|根据|说明|本级|项目由)+/;
var GENERIC3 = /^(?:本|我|该|各|全|市|县|区|省|国务院|财政|党)|(?:财政局|财政厅|财政部|人大|政府采购中心|国资委|审计局)$/;
var foreignOrganisation = {
  id: "foreign-organisation",
  category: "copy-paste",
  severity: "error",
  title: "\u4EE5\u672C\u5355\u4F4D\u53E3\u543B\u9648\u8FF0\u7684\u6BB5\u843D\u4E2D\u4E0D\u5E94\u51FA\u73B0\u5176\u4ED6\u5355\u4F4D\u7684\u540D\u79F0\u3002",
  basis: "\u683C\u5F0F\u5173\u7CFB K19\uFF1A\u5C01\u9762\u3001\u76EE\u5F55\u3001\u6B63\u6587\u3001\u9644\u8868\u7684\u5355\u4F4D\u540D\u79F0\u4E00\u81F4\uFF1B\u5176\u4ED6\u90E8\u95E8\u7684\u6BB5\u843D\u5E94\u5220\u9664\u3002",
  example: {
    wrong: "\u9752\u5C9A\u53BF\u519C\u4E1A\u519C\u6751\u5C402022\u5E74\u5EA6\u90E8\u95E8\u51B3\u7B97\u2026\u2026\u622A\u81F32022\u5E7412\u670831\u65E5\uFF0C\u5E73\u5DDD\u5E02\u6797\u4E1A\u5C40\u5171\u6709\u8F66\u8F863\u8F86\u3002",
    right: "\u9752\u5C9A\u53BF\u519C\u4E1A\u519C\u6751\u5C402022\u5E74\u5EA6\u90E8\u95E8\u51B3\u7B97\u2026\u2026\u622A\u81F32022\u5E7412\u670831\u65E5\uFF0C\u9752\u5C9A\u53BF\u519C\u4E1A\u519C\u6751\u5C40\u5171\u6709\u8F66\u8F863\u8F86\u3002"
  },
  *run(disclosure) {
    const own = disclosure.organisation?.name;
    if (own === void 0) return;
    const whole = wholeText(disclosure);
    for (const match of whole.text.matchAll(SPEAKER2)) {
      const name = (match[1] ?? "").replace(LEADING2, "");
      const passage = passageAt(whole, match.index + match[0].length - 1);
      if (passage === void 0 || GENERIC3.test(name) || isOwn2(name, own, disclosure)) continue;
      const start = whole.text.lastIndexOf(name, match.index + match[0].length) - passage.start;
      yield {
        message: `\u672C\u6587\u4EF6\u7684\u5355\u4F4D\u662F\u201C${own}\u201D\uFF0C\u6B64\u5904\u4EE5\u201C${name}\u201D\u7684\u53E3\u543B\u9648\u8FF0\uFF0C\u7591\u4E3A\u5176\u4ED6\u5355\u4F4D\u7684\u6BB5\u843D\u3002`,
        evidence: [{ ...passage.at, start, end: Math.min(passage.text.length, start + name.length + 8) }],
        expected: own,
        actual: name
      };
    }
  }
};
function isOwn2(name, own, disclosure) {
  return abbreviates(name, own) || abbreviates(own, name) || listedUnits(disclosure).some((unit) => unit.includes(name) || name.includes(unit));
}
function abbreviates(short, long) {
  let index2 = 0;
  for (const character of long) if (character === short[index2]) index2++;
  return index2 === short.length;
}
function listedUnits(disclosure) {
  const { sections, document } = disclosure;
  const blocks = sections.filter(({ role }) => role === "organisation-structure").flatMap(({ start, end }) => document.blocks.slice(start, end));
  const names2 = new RegExp(NAME4, "g");
  return blocks.flatMap((block) => {
    const texts2 = block.kind === "paragraph" ? [block.text] : block.kind === "table" ? block.cells.map((cell2) => cell2.text) : [];
    return texts2.flatMap(
      (text) => /决算(?:包括|编制范围)|本级/.test(text) && text.length > 60 ? [] : [...text.matchAll(names2)].map((match) => match[1] ?? "")
    );
  });
}

// packages/audit/checks/copy-paste/foreign-self-name.ts
var SELF = /(?<![自使])我(办|局|中心|委|院|校|厅|站|所|馆|会|镇|乡|街道)(?![公理事])/g;
var RULES_OF = /(?:按照|遵守|执行|依照)(中心|局|医院|学校|街道)的/g;
var ENOUGH = 3;
var foreignSelfName = {
  id: "foreign-self-name",
  category: "copy-paste",
  severity: "warning",
  title: "\u672C\u5355\u4F4D\u7684\u81EA\u79F0\u5E94\u524D\u540E\u4E00\u81F4\uFF0C\u4E0D\u5E94\u51FA\u73B0\u5176\u4ED6\u5355\u4F4D\u7684\u81EA\u79F0\u3002",
  basis: "\u516C\u5F00\u6587\u672C\u5E94\u4E3A\u672C\u5355\u4F4D\u7F16\u5199\uFF1B\u6C47\u603B\u4E0B\u5C5E\u5355\u4F4D\u6750\u6599\u7684\u5E94\u6539\u7528\u672C\u90E8\u95E8\u7684\u53E3\u543B\u3002",
  example: { wrong: "\u672C\u5355\u4F4D\u4E3A\u529E\u516C\u5BA4\uFF0C\u6587\u4E2D\u591A\u79F0\u201C\u6211\u529E\u201D\uFF0C\u4E00\u5904\u5199\u201C\u6211\u4E2D\u5FC3\u201D", right: "\u5168\u6587\u5747\u79F0\u201C\u6211\u529E\u201D" },
  *run(disclosure) {
    const names2 = selfNames(disclosure);
    const counted = [...names2].map(([word2, spans]) => ({ word: word2, spans })).sort((a, b) => b.spans.length - a.spans.length);
    const [own, ...others] = counted;
    if (own === void 0 || own.spans.length < ENOUGH) return;
    for (const { word: word2, spans } of others) {
      if (spans.length * 2 >= own.spans.length) continue;
      yield {
        message: `\u672C\u5355\u4F4D\u81EA\u79F0\u201C\u6211${own.word}\u201D\uFF08${own.spans.length}\u5904\uFF09\uFF0C\u6B64\u5904\u5199\u201C\u6211${word2}\u201D\uFF0C\u7591\u4E3A\u7167\u642C\u5176\u4ED6\u5355\u4F4D\u6750\u6599\u3002`,
        evidence: spans
      };
    }
    const rules = foreignRules(disclosure, own.word);
    if (rules.length > 0)
      yield { message: `\u672C\u5355\u4F4D\u81EA\u79F0\u201C\u6211${own.word}\u201D\uFF0C\u6B64\u5904\u5374\u5199\u201C\u6309\u7167\u4E2D\u5FC3\uFF08\u5C40\uFF09\u7684\u201D\u5236\u5EA6\uFF0C\u7591\u4E3A\u7167\u642C\u6B8B\u7559\u3002`, evidence: rules };
  }
};
function selfNames(disclosure) {
  const names2 = /* @__PURE__ */ new Map();
  for (const [text, at] of texts(disclosure)) {
    for (const match of text.matchAll(SELF)) {
      const word2 = match[1] ?? "";
      const spans = names2.get(word2) ?? [];
      spans.push({ ...at, start: match.index, end: Math.min(text.length, match.index + 16) });
      names2.set(word2, spans);
    }
  }
  return names2;
}
function foreignRules(disclosure, own) {
  const organisation = disclosure.organisation?.name ?? "";
  return texts(disclosure).flatMap(
    ([text, at]) => [...text.matchAll(RULES_OF)].filter((match) => match[1] !== own && !organisation.includes(match[1] ?? "")).map((match) => ({ ...at, start: match.index, end: Math.min(text.length, match.index + 16) }))
  );
}
function texts({ document }) {
  return document.blocks.flatMap((block, index2) => {
    if (block.kind === "paragraph") return [[block.text, { block: index2 }]];
    if (block.kind !== "table") return [];
    return block.cells.flatMap(
      ({ text }, cell2) => text.length < 12 ? [] : [[text, { block: index2, cell: cell2 }]]
    );
  });
}

// packages/audit/evaluations/report-sentences.ts
var projectReports = ({ evaluationReports }) => evaluationReports.filter(({ kind }) => kind === "project");
var LIST_NUMBER4 = /^(?:\d{1,2}[.、．]|[（(]\d{1,2}[）)])/;
function passagesOf({ document }, report, end) {
  const passages = [];
  for (let block = report.start + 1; block < report.end; block++) {
    const paragraph = document.blocks[block];
    if (paragraph?.kind !== "paragraph" || paragraph.text.length < 12) continue;
    let start = 0;
    for (const piece of paragraph.text.split(end)) {
      const text = piece.replace(/\s/g, "").replace(LIST_NUMBER4, "");
      const lead = piece.length - piece.trimStart().length;
      if (text !== "") {
        passages.push({ report, text, span: { block, start: start + lead, end: start + piece.trimEnd().length } });
      }
      start += piece.length + 1;
    }
  }
  return passages;
}
function sharedPassages(disclosure, end, length) {
  const byText = /* @__PURE__ */ new Map();
  for (const report of projectReports(disclosure)) {
    for (const passage of passagesOf(disclosure, report, end)) {
      if (passage.text.length < length) continue;
      const reports = byText.get(passage.text) ?? /* @__PURE__ */ new Map();
      if (!reports.has(report.id)) reports.set(report.id, passage);
      byText.set(passage.text, reports);
    }
  }
  return [...byText].flatMap(([text, reports]) => reports.size < 2 ? [] : [{ text, passages: [...reports.values()] }]);
}
var SENTENCE_END2 = /[。；！]/;
var CLAUSE_END = /[。；！，,：:]/;

// packages/audit/checks/copy-paste/foreign-word.ts
var TASK = /(?:完成|做好|推进)([一-龥]{2})(?=任务|工作)/;
var ANY_TASK = /各项|全部|相关|目标|年度|本次|重点|预定|既定|工作|改造|建设|项目|整治|专项|上级|预期|所有|主要|中心|绩效|实施/;
var foreignWord = {
  id: "task-of-another-project",
  category: "copy-paste",
  severity: "error",
  title: "\u9879\u76EE\u81EA\u8BC4\u62A5\u544A\u4E0D\u5E94\u5199\u5165\u5176\u4ED6\u9879\u76EE\u7684\u4EFB\u52A1\u3002",
  basis: "\u6BCF\u4E2A\u9879\u76EE\u7684\u81EA\u8BC4\u62A5\u544A\u5E94\u53CD\u6620\u672C\u9879\u76EE\u7684\u76EE\u6807\u3001\u8D44\u91D1\u3001\u5B9E\u65BD\u548C\u6548\u679C\u3002",
  example: {
    wrong: "\uFF08\u5E55\u5899\u7FFB\u65B0\uFF09\u62A5\u544A\uFF1A\u5706\u6EE1\u5B8C\u6210\u5370\u5236\u4EFB\u52A1\uFF1B\uFF08\u53F7\u7801\u7C3F\u5370\u5236\uFF09\u62A5\u544A\uFF1A\u5706\u6EE1\u5B8C\u6210\u5370\u5236\u4EFB\u52A1",
    right: "\uFF08\u5E55\u5899\u7FFB\u65B0\uFF09\u62A5\u544A\uFF1A\u5706\u6EE1\u5B8C\u6210\u7FFB\u65B0\u4EFB\u52A1"
  },
  *run(disclosure) {
    const reports = projectReports(disclosure);
    const told = reports.map((report) => ({ report, tasks: tasksOf(disclosure, report) }));
    for (const { report, tasks } of told) {
      for (const [word2, passage] of tasks) {
        const owner = told.find((one) => one.report !== report && one.tasks.has(word2) && named3(one.report, word2));
        if (owner === void 0 || named3(report, word2) || saysElsewhere(disclosure, report, word2, passage)) continue;
        yield {
          message: `\u201C${shorten(report.name?.text ?? "")}\u201D\u7684\u62A5\u544A\u5199\u201C${passage.text}\u201D\uFF0C\u201C${word2}\u201D\u662F\u53E6\u4E00\u9879\u76EE\u201C${shorten(owner.report.name?.text ?? "")}\u201D\u7684\u4EFB\u52A1\uFF0C\u7591\u4E3A\u7167\u6284\u3002`,
          evidence: [
            passage.span,
            ...owner.tasks.get(word2) === void 0 ? [] : [(owner.tasks.get(word2) ?? passage).span]
          ]
        };
      }
    }
  }
};
var named3 = ({ name }, word2) => coreName(name?.text ?? "").includes(word2);
function tasksOf(disclosure, report) {
  const tasks = /* @__PURE__ */ new Map();
  for (const passage of passagesOf(disclosure, report, CLAUSE_END)) {
    const word2 = TASK.exec(passage.text)?.[1];
    if (word2 !== void 0 && !ANY_TASK.test(word2) && !tasks.has(word2)) tasks.set(word2, passage);
  }
  return tasks;
}
function saysElsewhere(disclosure, report, word2, passage) {
  for (let block = report.start; block < report.end; block++) {
    const paragraph = disclosure.document.blocks[block];
    if (paragraph?.kind === "paragraph" && block !== passage.span.block && paragraph.text.includes(word2)) return true;
  }
  return false;
}

// packages/audit/checks/copy-paste/repeated-sentence.ts
var CLAUSE = /(?<=^|[。；;，,：:])[\s　]*(?=[\u4e00-\u9fa5])/g;
var RUN = 22;
var FIGURES = /\d|[（(]图/;
var SHORTEST_PASSAGE = 120;
var repeatedSentence = {
  id: "repeated-sentence",
  category: "copy-paste",
  severity: "warning",
  title: "\u540C\u4E00\u6BB5\u843D\u5185\u6CA1\u6709\u91CD\u590D\u7684\u8BED\u53E5\u3002",
  basis: "\u516C\u5F00\u5185\u5BB9\u5E94\u5F53\u771F\u5B9E\u3001\u51C6\u786E\u3001\u89C4\u8303\uFF08\u8D22\u9884\u30142016\u3015143\u53F7\uFF09\u3002",
  example: {
    wrong: "\u4E00\u662F\u624E\u5B9E\u5F00\u5C55\u8C03\u7814\uFF0C\u62A5\u9001\u4E13\u62A53\u7BC7\u2026\u2026\uFF1B\u4E09\u662F\u624E\u5B9E\u5F00\u5C55\u8C03\u7814\uFF0C\u62A5\u9001\u4E13\u62A53\u7BC7\u2026\u2026",
    right: "\u4E00\u662F\u624E\u5B9E\u5F00\u5C55\u8C03\u7814\uFF0C\u62A5\u9001\u4E13\u62A53\u7BC7\u2026\u2026\uFF1B\u4E8C\u662F\u529E\u7406\u5EFA\u8BAE\u2026\u2026"
  },
  *run(disclosure) {
    for (const passage of wholeText(disclosure).passages) {
      if (passage.text.length < SHORTEST_PASSAGE) continue;
      for (const [first, second] of repeats(passage)) {
        yield {
          message: "\u540C\u4E00\u6BB5\u843D\u4E2D\u6709\u8BED\u53E5\u91CD\u590D\u51FA\u73B0\uFF0C\u63AA\u65BD\u6216\u8005\u6210\u679C\u7591\u91CD\u590D\u8BA1\u5217\u3002",
          evidence: [second, first].map(([start, end]) => ({ ...passage.at, start, end }))
        };
      }
    }
  }
};
function repeats({ text }) {
  const seen = /* @__PURE__ */ new Map();
  const found2 = [];
  let reported3 = 0;
  for (const match of text.matchAll(CLAUSE)) {
    const start = match.index + match[0].length;
    const run2 = text.slice(start, start + RUN);
    if (start < reported3 || run2.length < RUN || FIGURES.test(run2)) continue;
    const first = seen.get(run2);
    if (first === void 0) {
      seen.set(run2, start);
      continue;
    }
    const length = commonLength(text, first, start);
    found2.push([
      [first, first + length],
      [start, start + length]
    ]);
    reported3 = start + length;
  }
  return found2;
}
function commonLength(text, first, second) {
  let length = RUN;
  while (first + length < second && second + length < text.length && text[first + length] === text[second + length])
    length++;
  return length;
}

// packages/audit/checks/copy-paste/report-of-another-project.ts
var OF_PROJECT = /^(?:的)?(?:项目|经费|费|资金|工作|专项|任务|[”"])/;
var TELLING = 5;
var ENOUGH2 = 3;
var MOST_REPORTS = 200;
var reportOfAnotherProject = {
  id: "report-of-another-project",
  category: "copy-paste",
  severity: "error",
  title: "\u9879\u76EE\u81EA\u8BC4\u62A5\u544A\u7684\u6B63\u6587\u5E94\u4E0E\u62A5\u544A\u6240\u5C5E\u9879\u76EE\u4E00\u81F4\u3002",
  basis: "\u6BCF\u4E2A\u9879\u76EE\u7684\u81EA\u8BC4\u62A5\u544A\u5E94\u53CD\u6620\u672C\u9879\u76EE\u7684\u76EE\u6807\u3001\u8D44\u91D1\u3001\u5B9E\u65BD\u548C\u6548\u679C\u3002",
  example: {
    wrong: "\uFF08\u8425\u5546\u73AF\u5883\u5DE5\u4F5C\u7ECF\u8D39\uFF09\u81EA\u8BC4\u62A5\u544A\u6B63\u6587\u901A\u7BC7\u4E3A\u201C\u53F7\u7801\u7C3F\u5370\u5236\u9879\u76EE\u201D",
    right: "\uFF08\u8425\u5546\u73AF\u5883\u5DE5\u4F5C\u7ECF\u8D39\uFF09\u81EA\u8BC4\u62A5\u544A\u6B63\u6587\u53CD\u6620\u8425\u5546\u73AF\u5883\u5DE5\u4F5C"
  },
  *run(disclosure) {
    const reports = projectReports(disclosure).filter(({ name }) => name !== void 0).slice(0, MOST_REPORTS);
    for (const report of reports) {
      const foreign = reports.flatMap((other) => {
        const words = tellingWords(other, report);
        const mentions = words === void 0 ? [] : paragraphsWith(disclosure, report, words);
        return mentions.length >= ENOUGH2 ? [{ other, mentions }] : [];
      });
      const [most] = foreign.sort((a, b) => b.mentions.length - a.mentions.length);
      if (most === void 0) continue;
      const own = paragraphsWith(disclosure, report, coreName(report.name?.text ?? ""));
      if (own.length * 2 >= most.mentions.length) continue;
      yield {
        message: `\u201C${shorten(report.name?.text ?? "")}\u201D\u7684\u81EA\u8BC4\u62A5\u544A\u6709${most.mentions.length}\u5904\u5199\u7684\u662F\u53E6\u4E00\u9879\u76EE\u201C${shorten(most.other.name?.text ?? "")}\u201D\uFF0C\u7591\u4E3A\u6574\u7BC7\u7167\u6284\uFF0C\u4E0E\u672C\u9879\u76EE\u65E0\u5173\u3002`,
        evidence: [...most.mentions, ...report.name === void 0 ? [] : [report.name.span]],
        suggestion: "\u6309\u672C\u9879\u76EE\u7684\u5B9E\u9645\u76EE\u6807\u3001\u8D44\u91D1\u548C\u6210\u6548\u91CD\u65B0\u7F16\u5199\u81EA\u8BC4\u62A5\u544A\u3002"
      };
    }
  }
};
function tellingWords(other, report) {
  if (other === report) return void 0;
  const theirs = coreName(other.name?.text ?? "");
  const ours = coreName(report.name?.text ?? "");
  const shared2 = commonRun(theirs, ours);
  const rest = shared2.length >= 2 ? theirs.split(shared2).sort((a, b) => b.length - a.length)[0] ?? "" : theirs;
  return rest.length >= TELLING ? rest : void 0;
}
function paragraphsWith({ document }, report, words) {
  const spans = [];
  const tail = words.slice(-Math.max(TELLING, words.length - 3));
  for (let block = report.start; block < report.end; block++) {
    const paragraph = document.blocks[block];
    if (paragraph?.kind !== "paragraph" || block === report.name?.span.block) continue;
    const text = textAround(document, { block });
    const at = text.indexOf(tail);
    if (at >= 0 && OF_PROJECT.test(text.slice(at + tail.length, at + tail.length + 6)))
      spans.push({ block, start: at, end: Math.min(text.length, at + tail.length + 12) });
  }
  return spans;
}

// packages/audit/checks/copy-paste/shared-report-text.ts
var LONG_SENTENCE = 20;
var LONG_CLAUSE = 7;
var MANY = 4;
var MOST_TOLD2 = 5;
var SPECIFIC = /(?<!20)\d{3,}(?!年)|\d{3,}\.\d+/;
var PROBLEM = /问题|缓慢|滞后|不足|不及时|不够|有待/;
var RESULT = /(?:任务|绩效|效果|成效|满意|办公效率|事件|达到|提高|提升|保障了|有效)/;
var MONEY_OR_RULE = /制度|资金|预算|财务|国库|支付|专款|监督|领导|评价|自评|申报|下达|挪用|截留|建议|意见|截[至止]/;
var sharedReportText = {
  id: "shared-report-text",
  category: "copy-paste",
  severity: "warning",
  title: "\u4E0D\u540C\u9879\u76EE\u7684\u81EA\u8BC4\u62A5\u544A\u4E0D\u5E94\u9010\u5B57\u5957\u7528\u540C\u6837\u7684\u76EE\u6807\u3001\u6210\u6548\u548C\u95EE\u9898\u3002",
  basis: "\u6BCF\u4E2A\u9879\u76EE\u7684\u81EA\u8BC4\u62A5\u544A\u5E94\u53CD\u6620\u672C\u9879\u76EE\u7684\u76EE\u6807\u3001\u8D44\u91D1\u3001\u5B9E\u65BD\u548C\u6548\u679C\u3002",
  example: {
    wrong: "\u4E24\u4E2A\u9879\u76EE\u7684\u62A5\u544A\u90FD\u5199\u201C\u53D7\u76CA\u4EBA\u6570500\u4EBA\uFF1B\u670D\u52A1\u9762\u79EF32300\u5E73\u65B9\u7C73\u201D",
    right: "\u5404\u9879\u76EE\u7684\u62A5\u544A\u5199\u5404\u81EA\u7684\u53D7\u76CA\u4EBA\u6570\u548C\u6548\u679C"
  },
  *run(disclosure) {
    const reports = projectReports(disclosure).length;
    if (reports < 2) return;
    const sentences = sharedPassages(disclosure, SENTENCE_END2, LONG_SENTENCE);
    yield* problems(disclosure, sentences);
    yield* sameFigures(disclosure);
    yield* everywhere(sentences, reports);
    if (reports >= MANY) yield* fewOnly(disclosure, reports);
  }
};
function* problems(disclosure, sentences) {
  const told = sentences.filter(
    ({ text, passages }) => PROBLEM.test(text) && passages.every(({ report, span: span2 }) => isProblem(disclosure, report.start, span2.block))
  );
  for (const shared2 of told.slice(0, MOST_TOLD2)) {
    yield {
      message: `${shared2.passages.length}\u4EFD\u9879\u76EE\u62A5\u544A\u7684\u5B58\u5728\u95EE\u9898\u9010\u5B57\u76F8\u540C\uFF1A\u201C${shorten(shared2.text)}\u201D\uFF0C\u7591\u4E3A\u590D\u5236\u3002`,
      evidence: shared2.passages.map(({ span: span2 }) => span2)
    };
  }
}
function isProblem({ document }, start, block) {
  for (let at = block; at > start; at--) {
    const paragraph = document.blocks[at];
    if (paragraph?.kind === "paragraph" && /^\s*(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、)/.test(paragraph.text)) {
      return /问题/.test(paragraph.text.slice(0, 16));
    }
  }
  return false;
}
function* sameFigures(disclosure) {
  const specific = sharedPassages(disclosure, /[。！]/, LONG_SENTENCE).filter(
    ({ text, passages }) => SPECIFIC.test(text) && !MONEY_OR_RULE.test(text) && passages.length < MANY
  );
  const clauses = sharedPassages(disclosure, CLAUSE_END, LONG_CLAUSE).filter(
    ({ text, passages }) => SPECIFIC.test(text) && !MONEY_OR_RULE.test(text) && passages.length < MANY
  );
  for (const { text, passages } of (specific.length > 0 ? specific : clauses).slice(0, MOST_TOLD2)) {
    yield {
      message: `${passages.length}\u4E2A\u4E0D\u540C\u9879\u76EE\u7684\u62A5\u544A\u5199\u6709\u76F8\u540C\u7684\u5177\u4F53\u6570\u5B57\uFF1A\u201C${shorten(text)}\u201D\uFF0C\u7591\u4E3A\u590D\u5236\u3002`,
      evidence: passages.map(({ span: span2 }) => span2)
    };
  }
}
function* everywhere(sentences, reports) {
  const all = sentences.filter(
    ({ text, passages }) => reports >= MANY && passages.length === reports && /实际|相符|合理|完成/.test(text)
  );
  const [first] = all;
  if (first === void 0) return;
  yield {
    severity: "info",
    message: `${reports}\u4EFD\u9879\u76EE\u62A5\u544A\u7684\u201C${shorten(first.text)}\u201D\u7B49${all.length}\u53E5\u4E00\u5B57\u4E0D\u5DEE\uFF0C\u5C5E\u5957\u7528\u6A21\u677F\uFF0C\u672A\u7ED3\u5408\u9879\u76EE\u5B9E\u9645\u3002`,
    evidence: all.slice(0, 3).flatMap(({ passages }) => passages.map(({ span: span2 }) => span2))
  };
}
function* fewOnly(disclosure, reports) {
  const few = sharedPassages(disclosure, CLAUSE_END, LONG_CLAUSE).filter(
    ({ text, passages }) => passages.length * 2 < reports + 2 && RESULT.test(text) && !MONEY_OR_RULE.test(text) && !/\d/.test(text)
  );
  if (few.length === 0) return;
  yield {
    severity: "info",
    message: `\u4E0D\u540C\u9879\u76EE\u7684\u62A5\u544A\u5957\u7528\u76F8\u540C\u7684\u6210\u6548\u8868\u8FF0\uFF1A${few.slice(0, MOST_TOLD2).map(({ text, passages }) => `\u201C${shorten(text)}\u201D\uFF08${passages.length}\u4EFD\uFF09`).join("\u3001")}\u3002`,
    evidence: few.slice(0, MOST_TOLD2 * 2).flatMap(({ passages }) => passages.map(({ span: span2 }) => span2))
  };
}

// packages/audit/checks/copy-paste/unused-subjects-explained.ts
var FEWEST_NARRATED = 3;
var CERTAIN = 3;
var unusedSubjectsExplained = {
  id: "unused-subjects-explained",
  category: "copy-paste",
  severity: "error",
  title: "\u540D\u8BCD\u89E3\u91CA\u53EA\u89E3\u91CA\u672C\u90E8\u95E8\u4F7F\u7528\u7684\u79D1\u76EE\u3002",
  basis: "\u90E8\u95E8\u51B3\u7B97\u516C\u5F00\u8303\u672C\uFF1A\u540D\u8BCD\u89E3\u91CA\u5BF9\u672C\u90E8\u95E8\u51B3\u7B97\u6D89\u53CA\u7684\u79D1\u76EE\u9010\u6761\u89E3\u91CA\uFF1B\u6838\u5B9E\u5173\u7CFB K17\u3002",
  example: {
    wrong: "\u6B63\u6587\u6CA1\u6709\u6B8B\u75BE\u4EBA\u4E8B\u4E1A\u652F\u51FA\uFF0C\u540D\u8BCD\u89E3\u91CA\u5374\u67093\u6761\u6B8B\u75BE\u4EBA\u4E8B\u4E1A\u79D1\u76EE",
    right: "\u6B63\u6587\u5217\u6709\u6B8B\u75BE\u4EBA\u4E8B\u4E1A\u652F\u51FA\uFF0C\u540D\u8BCD\u89E3\u91CA\u5BF9\u5E94\u89E3\u91CA"
  },
  cannotRun: (disclosure) => outsideListedYears(disclosure) ?? (usedCodes(disclosure).size < FEWEST_NARRATED ? "\u6B63\u6587\u6CA1\u6709\u9010\u9879\u5217\u51FA\u9879\u7EA7\u79D1\u76EE\uFF0C\u65E0\u6CD5\u6838\u5BF9\u540D\u8BCD\u89E3\u91CA\u662F\u5426\u7167\u6284\u3002" : void 0),
  *run(disclosure) {
    for (const [section, entries] of unusedByClass(disclosure)) {
      const foreign = entries.length >= CERTAIN;
      const names2 = entries.map(({ headword }) => headword.replace(/\s/g, "")).join("\u3001");
      yield {
        message: `\u540D\u8BCD\u89E3\u91CA\u6709${entries.length}\u6761\u79D1\u76EE\uFF08${section}\uFF09\u5728\u6B63\u6587\u548C\u62A5\u8868\u4E2D\u90FD\u6CA1\u6709\u4F7F\u7528\uFF1A${names2}${foreign ? "\uFF0C\u5E94\u4E3A\u7167\u6284\u5176\u4ED6\u90E8\u95E8\u6587\u672C" : "\uFF0C\u8BF7\u6838\u5B9E"}\u3002`,
        severity: foreign ? "error" : "warning",
        suggestion: "\u5220\u9664\u672C\u90E8\u95E8\u6CA1\u6709\u4F7F\u7528\u7684\u79D1\u76EE\u89E3\u91CA\uFF1B\u786E\u6709\u652F\u51FA\u7684\uFF0C\u5E94\u5728\u6B63\u6587\u4E2D\u8BF4\u660E\u3002",
        evidence: entries.map(({ headSpan }) => headSpan)
      };
    }
  }
};
function unusedByClass(disclosure) {
  const used = new Set([...usedCodes(disclosure)].map((code) => code.slice(0, 5)));
  const codes = new Map(resolvedMentions(disclosure).map((resolved) => [resolved.mention, codeOf2(resolved)]));
  const unused = /* @__PURE__ */ new Map();
  for (const entry of disclosure.glossary) {
    const code = entry.mention === void 0 ? void 0 : codes.get(entry.mention);
    if (code === void 0 || code.length < 5 || used.has(code.slice(0, 5))) continue;
    unused.set(code.slice(0, 5), [...unused.get(code.slice(0, 5)) ?? [], entry]);
  }
  return unused;
}
function usedCodes(disclosure) {
  const used = /* @__PURE__ */ new Set();
  for (const resolved of resolvedMentions(disclosure)) {
    const code = codeOf2(resolved);
    if (resolved.mention.role !== "glossary" && code !== void 0 && code.length >= 5) used.add(code);
  }
  for (const { rows: rows2 } of disclosure.statutoryTables)
    for (const { code } of rows2) if (code !== void 0 && code.length >= 5) used.add(code);
  return used;
}

// packages/audit/checks/copy-paste/index.ts
var copyPasteChecks = [
  duplicateProject,
  copiedTarget,
  reportOfAnotherProject,
  foreignWord,
  sharedReportText,
  foreignSelfName,
  foreignOrganisation,
  unusedSubjectsExplained,
  definitionOfOtherSubject,
  copiedSection,
  repeatedSentence
];

// packages/audit/checks/cross-section/approximate-beside-exact.ts
var COST2 = /费用|支出|支付|列支|资金|经费|补助/;
var approximateBesideExact = {
  id: "approximate-beside-exact",
  category: "cross-section",
  severity: "warning",
  title: "\u540C\u4E00\u9879\u76EE\u7684\u652F\u51FA\u4E0D\u5E94\u4E00\u5904\u4E3A\u786E\u6570\u3001\u4E00\u5904\u4E3A\u201C\u4F59\u201D\u6570\u3002",
  basis: "\u201C\u4F59\u201D\u8868\u793A\u8D85\u8FC7\u8BE5\u6570\uFF1B\u9879\u76EE\u652F\u51FA\u4E0D\u5F97\u8D85\u8FC7\u6279\u590D\u6570\u3002",
  example: { wrong: "\u5168\u5E74\u652F\u51FA90\u4E07\u5143\u2026\u2026\u5217\u652F\u8D39\u752890\u4F59\u4E07\u5143", right: "\u5168\u5E74\u652F\u51FA90\u4E07\u5143\u2026\u2026\u5217\u652F\u8D39\u752890\u4E07\u5143" },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      if (report.kind === "whole") continue;
      const exact = report.amounts.filter(({ figure }) => figure.qualifier === "exact");
      for (const figure of figuresBetween(disclosure, report.start, report.end)) {
        if (figure.unit.measure !== "amount" || !/[余多]/.test(quote(disclosure.document, figure.span))) continue;
        const before = textAround(disclosure.document, figure.span).slice(
          Math.max(0, figure.span.start - 12),
          figure.span.start
        );
        const same = exact.filter((one) => printStated(one.figure.stated) === printStated(figure.stated));
        if (same.length === 0 || !COST2.test(before)) continue;
        yield {
          message: `\u540C\u4E00\u9879\u76EE\u652F\u51FA\u4E00\u5904\u4E3A${same[0] === void 0 ? "" : printFigure(same[0].figure)}\uFF0C\u53E6\u4E00\u5904\u5199\u201C${quote(disclosure.document, figure.span)}\u201D\uFF0C\u5373\u8D85\u8FC7\u8BE5\u6570\uFF0C\u8868\u8FF0\u4E0D\u4E00\u3002`,
          evidence: [figure.span, ...same.map((one) => one.figure.span)]
        };
      }
    }
  }
};

// packages/audit/checks/cross-section/counted-evaluations.ts
var ALIKE2 = 0.6;
var TOLD = /对\s?(\d{1,4})\s?个项目(?:支出)?开展了?(?:绩效目标完成情况)?(?:绩效)?自评/;
var countedEvaluations = {
  id: "counted-evaluations",
  category: "cross-section",
  severity: "error",
  title: "\u6B63\u6587\u6240\u8FF0\u5F00\u5C55\u81EA\u8BC4\u7684\u9879\u76EE\u6570\u5E94\u4E0E\u6240\u9644\u9879\u76EE\u81EA\u8BC4\u8868\u3001\u81EA\u8BC4\u62A5\u544A\u76F8\u7B26\u3002",
  basis: "\u9884\u7B97\u7EE9\u6548\u7BA1\u7406\u60C5\u51B5\u8BF4\u660E\u4E0E\u9644\u4EF6\u5E94\u5F53\u4E00\u81F4\u3002",
  example: { wrong: "\u5BF91\u4E2A\u9879\u76EE\u5F00\u5C55\u4E86\u81EA\u8BC4\uFF1B\u9644\u4EF6\u67092\u4E2A\u9879\u76EE\u7684\u81EA\u8BC4\u8868", right: "\u5BF92\u4E2A\u9879\u76EE\u5F00\u5C55\u4E86\u81EA\u8BC4\uFF1B\u9644\u4EF6\u67092\u4E2A\u9879\u76EE\u7684\u81EA\u8BC4\u8868" },
  *run(disclosure) {
    const attached = attachedProjects(disclosure);
    for (let block = 0; block < disclosure.document.blocks.length; block++) {
      const paragraph = disclosure.document.blocks[block];
      const match = paragraph?.kind === "paragraph" ? TOLD.exec(paragraph.text) : null;
      const told = Number(match?.[1]);
      if (match === null || attached.size <= told) continue;
      yield {
        message: `\u6B63\u6587\u79F0\u5BF9${told}\u4E2A\u9879\u76EE\u5F00\u5C55\u81EA\u8BC4\uFF0C\u6240\u9644\u81EA\u8BC4\u8868\u3001\u62A5\u544A\u6D89\u53CA${attached.size}\u4E2A\u9879\u76EE\uFF1A${listNames([...attached.keys()])}\u3002`,
        evidence: [
          { block, start: match.index, end: match.index + match[0].length },
          ...[...attached.values()].slice(0, 12)
        ],
        expected: `${attached.size}\u4E2A`,
        actual: `${told}\u4E2A`
      };
    }
  }
};
function attachedProjects({ evaluations, evaluationReports }) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { kind, name, title: title2, indicators } of evaluations) {
    if (kind !== "project" || name === void 0 || indicators.length === 0) continue;
    found2.set(coreName(name.text), { name: name.text, span: (title2 ?? name).span });
  }
  for (const { kind, name, title: title2, evaluations: own } of evaluationReports) {
    if (kind !== "project" || name === void 0 || own.length > 0) continue;
    const core = coreName(name.text);
    if (![...found2.keys()].some((other) => likeness2(core, other) >= ALIKE2))
      found2.set(core, { name: name.text, span: title2.span });
  }
  return new Map([...found2.values()].map(({ name, span: span2 }) => [name, span2]));
}

// packages/audit/checks/cross-section/project-names.ts
var MARKS2 = /[“”"'‘’「」（）()、，\s]|项目$|[0-9A-Z]{10,}[-—]|20\d{2}年?度?/g;
var HARDLY_DIFFERENT = 0.72;
var projectNames = {
  id: "project-names",
  category: "cross-section",
  severity: "warning",
  title: "\u540C\u4E00\u9879\u76EE\u7684\u540D\u79F0\u5728\u81EA\u8BC4\u8868\u3001\u62A5\u544A\u7B49\u5404\u5904\u5E94\u5F53\u4E00\u81F4\u3002",
  basis: "\u9879\u76EE\u540D\u79F0\u4EE5\u6279\u590D\u7684\u9884\u7B97\u9879\u76EE\u540D\u79F0\u4E3A\u51C6\u3002",
  example: { wrong: "\u81EA\u8BC4\u8868\u201C\u5EFA\u7ACB\u73B0\u4EE3\u4F01\u4E1A\u5236\u5EA6\u7ECF\u8D39\u201D\uFF0C\u62A5\u544A\u201C\u5EFA\u7ACB\u73B0\u4EE3\u5316\u4F01\u4E1A\u5236\u5EA6\u7ECF\u8D39\u201D", right: "\u4E24\u5904\u540D\u79F0\u5B8C\u5168\u4E00\u81F4" },
  *run(disclosure) {
    for (const { name, money, likeness: alike2 } of projectLinks(disclosure)) {
      const here = name.text.replace(MARKS2, "");
      const there = money.name.text.replace(MARKS2, "");
      if (here === there || here.includes(there) || there.includes(here)) continue;
      const slight = likeness2(here, there) >= HARDLY_DIFFERENT || alike2 >= HARDLY_DIFFERENT;
      yield {
        ...slight ? {} : { severity: "info" },
        message: `\u540C\u4E00\u9879\u76EE\u540D\u79F0\u4E0D\u4E00\u81F4\uFF1A\u81EA\u8BC4\u8868\u4E3A\u201C${money.name.text}\u201D\uFF0C\u9879\u76EE\u62A5\u544A\u4E3A\u201C${name.text}\u201D\u3002`,
        evidence: [name.span, money.name.span]
      };
    }
  }
};

// packages/audit/relations/readings.ts
var DERIVED = [
  { key: "fiscal.income", plus: ["income.general"], minus: [], optional: ["income.funds", "income.capital"] },
  { key: "fiscal.expenditure", plus: ["general"], minus: [], optional: ["funds", "capital"] },
  { key: "fiscal.closing", plus: ["fiscal.total"], minus: ["general", "funds", "capital"], optional: [] },
  { key: "expenditure.other", plus: ["expenditure"], minus: ["general", "funds", "capital"], optional: [] }
];
function readings2(disclosure) {
  const result = /* @__PURE__ */ new Map();
  const put = (key, reading) => {
    const known4 = result.get(key);
    if (known4 === void 0) result.set(key, [reading]);
    else known4.push(reading);
  };
  const facts = disclosure.facts.filter((fact) => comparable(fact, disclosure.year));
  const firstRegion = facts[0] === void 0 ? 0 : regionOf(disclosure, facts[0].figure.section);
  for (const [key, reading] of derivedReadings(disclosure, firstRegion)) put(key, reading);
  for (const fact of facts) {
    put(fact.concept.key, {
      value: factValue(fact),
      spans: [fact.figure.span],
      region: regionOf(disclosure, fact.figure.section),
      printed: printFigure(fact.figure)
    });
  }
  return result;
}
var comparable = (fact, year) => {
  const known4 = conceptName(fact.concept.key) !== fact.concept.key.replace(/^label:/, "") || fact.concept.key.startsWith("subject:");
  return known4 && fact.scope === DEPARTMENT && fact.year === year && isExact(fact.figure) && fact.figure.unit.measure === "amount";
};
function* derivedReadings(disclosure, region) {
  const facts = factsByRegion(disclosure).get(region);
  if (facts === void 0) return;
  for (const { key, plus, minus, optional: optional2 } of DERIVED) {
    const found2 = [...plus, ...minus].map((part) => facts.get(part));
    if (facts.has(key) || found2.some((fact) => fact === void 0)) continue;
    const extra = optional2.flatMap((part) => facts.get(part) ?? []);
    const added = [...plus.flatMap((part) => facts.get(part) ?? []), ...extra];
    const taken = minus.flatMap((part) => facts.get(part) ?? []);
    const [first] = added;
    if (first === void 0) continue;
    const value = subtract(added.map(factValue).reduce(add), sum(taken.map(factValue)));
    const all = [...added, ...taken];
    yield [
      key,
      {
        value,
        spans: all.filter((fact) => fact.figure.stated.digits !== 0n).map((fact) => fact.figure.span),
        region,
        printed: `${printLike(value, first.figure)}\uFF08\u63A8\u5F97\uFF09`
      }
    ];
  }
}

// packages/audit/checks/cross-section/same-figure.ts
var sameFigure = {
  id: "same-figure",
  category: "cross-section",
  severity: "error",
  title: "\u540C\u4E00\u6307\u6807\u5728\u6B63\u6587\u5404\u5904\u53CA\u7EE9\u6548\u62A5\u544A\u4E2D\u7684\u6570\u503C\u5E94\u5F53\u4E00\u81F4\u3002",
  basis: "\u6587\u5185\u5173\u7CFB K18\u3001L12\uFF1A\u540C\u4E00\u5355\u4F4D\u540C\u4E00\u5E74\u5EA6\u7684\u540C\u4E00\u6307\u6807\u53EA\u6709\u4E00\u4E2A\u6570\uFF1B\u53E3\u5F84\u4E0D\u540C\u7684\u5E94\u4E88\u8BF4\u660E\u3002",
  example: {
    wrong: "2022\u5E74\u672C\u5E74\u652F\u51FA\u5408\u8BA1100.00\u4E07\u5143\u2026\u2026\uFF08\u7EE9\u6548\u81EA\u8BC4\u62A5\u544A\uFF09\u90E8\u95E8\u603B\u652F\u51FA110.00\u4E07\u5143\u3002",
    right: "2022\u5E74\u672C\u5E74\u652F\u51FA\u5408\u8BA1100.00\u4E07\u5143\u2026\u2026\uFF08\u7EE9\u6548\u81EA\u8BC4\u62A5\u544A\uFF09\u90E8\u95E8\u603B\u652F\u51FA100.00\u4E07\u5143\u3002"
  },
  *run(disclosure) {
    for (const [key, stated] of readings2(disclosure)) {
      const [first] = stated;
      if (first === void 0) continue;
      const reported3 = [];
      for (const other of stated.slice(1)) {
        const agrees2 = stated.some(
          (one) => one !== other && one.region === first.region && overlap(one.value, other.value)
        );
        if (agrees2 || overlap(first.value, other.value) || reported3.some((value) => overlap(value, other.value)))
          continue;
        reported3.push(other.value);
        yield {
          message: `${conceptName(key)}\u524D\u540E\u4E0D\u4E00\u81F4\uFF1A\u4E00\u5904\u4E3A${first.printed}\uFF0C\u53E6\u4E00\u5904\u4E3A${other.printed}\u3002`,
          evidence: [...other.spans, ...first.spans],
          expected: first.printed,
          actual: other.printed,
          suggestion: `\u6838\u5BF9${conceptName(key)}\uFF1B\u786E\u56E0\u53E3\u5F84\u4E0D\u540C\u7684\uFF0C\u5E94\u5728\u6587\u4E2D\u8BF4\u660E\u3002`
        };
      }
    }
  }
};

// packages/audit/checks/cross-section/index.ts
var crossSectionChecks = [
  sameFigure,
  projectNames,
  countedEvaluations,
  approximateBesideExact
];

// packages/audit/checks/direction/change-words.ts
var WORDS2 = { increase: "\u589E\u52A0", decrease: "\u51CF\u5C11", equal: "\u6301\u5E73" };
var changeWords = {
  id: "change-words",
  category: "direction",
  severity: "error",
  title: "\u540C\u4E00\u5904\u53D8\u52A8\u7684\u65B9\u5411\u8BCD\u5E94\u5F53\u4E00\u81F4\uFF1A\u589E\u51CF\u989D\u4E0E\u589E\u51CF\u7387\u540C\u5411\uFF0C\u6301\u5E73\u5219\u589E\u51CF\u989D\u4E3A0\u3002",
  basis: "\u6587\u5185\u5173\u7CFB K02\uFF1A\u65B9\u5411\u8BCD = \u5DEE\u989D\u7684\u7B26\u53F7\u3002",
  example: { wrong: "\u6BD4\u4E0A\u5E74\u589E\u52A05.00\u4E07\u5143\uFF0C\u4E0B\u964D10%\u3002", right: "\u6BD4\u4E0A\u5E74\u589E\u52A05.00\u4E07\u5143\uFF0C\u589E\u957F10%\u3002" },
  *run(disclosure) {
    for (const { words, subject, amount, span: span2 } of disclosure.changes) {
      const [first, second] = words;
      if (first !== void 0 && second !== void 0 && first.direction !== second.direction) {
        yield {
          message: `${subject.concept.label}\u7684\u589E\u51CF\u989D\u5199\u201C${WORDS2[first.direction]}\u201D\uFF0C\u589E\u51CF\u7387\u5199\u201C${WORDS2[second.direction]}\u201D\uFF0C\u65B9\u5411\u76F8\u53CD\u3002`,
          evidence: [span2, first.span, second.span]
        };
      }
      const grewByNothing = amount?.stated.digits === 0n && first !== void 0 && first.direction !== "equal";
      if (grewByNothing) {
        yield {
          message: `${subject.concept.label}\u7684\u589E\u51CF\u989D\u4E3A0\uFF0C\u4E0D\u5E94\u5199\u201C${WORDS2[first.direction]}\u201D\uFF0C\u5E94\u5199\u201C\u4E0E\u4E0A\u5E74\u6301\u5E73\u201D\u3002`,
          evidence: [span2],
          severity: "warning",
          suggestion: "\u6539\u4E3A\u201C\u4E0E\u4E0A\u5E74\u6301\u5E73\u201D\u3002"
        };
      }
    }
  }
};

// packages/audit/checks/direction/told-tendency.ts
var WORDS3 = { increase: "\u589E\u52A0", decrease: "\u4E0B\u964D", equal: "\u6301\u5E73" };
var inReason = (disclosure, span2) => {
  const text = textAround(disclosure.document, span2);
  const sentence = text.slice(text.lastIndexOf("\u3002", span2.start) + 1, span2.start + 4);
  return /原因/.test(sentence) && !/^[^，,]*[，,]?主要原因/.test(text.slice(span2.end, span2.end + 8));
};
var toldTendency = {
  id: "told-tendency",
  category: "direction",
  severity: "error",
  title: "\u53EA\u7528\u6587\u5B57\u8BF4\u660E\u7684\u589E\u51CF\u65B9\u5411\u5E94\u4E0E\u53E6\u5904\u5217\u793A\u7684\u589E\u51CF\u989D\u65B9\u5411\u4E00\u81F4\u3002",
  basis: "\u6587\u5185\u5173\u7CFB K02\u3001K18\uFF1A\u540C\u4E00\u6307\u6807\u7684\u53D8\u52A8\u65B9\u5411\u53EA\u6709\u4E00\u4E2A\u3002",
  example: {
    wrong: "\u201C\u4E09\u516C\u201D\u7ECF\u8D39\u8F83\u4E0A\u5E74\u589E\u52A02.00\u4E07\u5143\u2026\u2026\u4E09\u516C\u7ECF\u8D39\u8F83\u4E0A\u4E00\u5E74\u5EA6\u4E0B\u964D\uFF0C\u4E3B\u8981\u539F\u56E0\u662F\u5389\u884C\u8282\u7EA6\u3002",
    right: "\u201C\u4E09\u516C\u201D\u7ECF\u8D39\u8F83\u4E0A\u5E74\u51CF\u5C112.00\u4E07\u5143\u2026\u2026\u4E09\u516C\u7ECF\u8D39\u8F83\u4E0A\u4E00\u5E74\u5EA6\u4E0B\u964D\uFF0C\u4E3B\u8981\u539F\u56E0\u662F\u5389\u884C\u8282\u7EA6\u3002"
  },
  *run(disclosure) {
    for (const tendency of disclosure.tendencies) {
      const change = disclosure.changes.find((candidate) => {
        const sameThing2 = candidate.subject.concept.key === tendency.concept.key && candidate.subject.scope === DEPARTMENT;
        return sameThing2 && candidate.span.block !== tendency.span.block;
      });
      if (change === void 0 || change.direction === tendency.direction) continue;
      yield {
        message: `\u6B64\u5904\u79F0${conceptName(tendency.concept.key)}\u8F83\u4E0A\u5E74${WORDS3[tendency.direction]}\uFF0C\u53E6\u5904\u4E3A${WORDS3[change.direction]}\uFF0C\u65B9\u5411\u4E0D\u4E00\u81F4\u3002`,
        evidence: [tendency.span, change.span],
        ...inReason(disclosure, tendency.span) ? { severity: "warning" } : {}
      };
    }
  }
};

// packages/audit/checks/direction/index.ts
var directionChecks = [changeWords, toldTendency];

// packages/audit/checks/indicator/actual-at-threshold.ts
var SEVERAL2 = 3;
var actualAtThreshold = {
  id: "indicator-actual-at-threshold",
  category: "indicator",
  severity: "info",
  title: "\u591A\u9879\u5B9E\u9645\u5B8C\u6210\u503C\u6070\u597D\u7B49\u4E8E\u76EE\u6807\u7684\u4E0B\u9650\u6216\u4E0A\u9650\uFF0C\u5B9C\u6838\u5B9E\u6709\u65E0\u6D4B\u7B97\u3001\u8C03\u67E5\u4F9D\u636E\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\uFF1A\u81EA\u8BC4\u6570\u636E\u5E94\u771F\u5B9E\u3001\u6709\u4F9D\u636E\u3002",
  example: { wrong: "\u591A\u9879\u6307\u6807\u503C\u201C\u226598%\u201D\uFF0C\u5B9E\u9645\u5B8C\u6210\u503C\u5747\u4E3A\u201C98%\u201D", right: "\u6307\u6807\u503C\u201C\u226598%\u201D\uFF0C\u5B9E\u9645\u5B8C\u6210\u503C\u201C98.6%\u201D" },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      const rows2 = indicators.filter(isOnThreshold);
      if (rows2.length < SEVERAL2) continue;
      yield {
        message: `${listNames(rows2.map(({ indicator }) => indicator.name))}\u7684\u5B9E\u9645\u5B8C\u6210\u503C\u6070\u597D\u7B49\u4E8E\u76EE\u6807\u7684\u4E0B\u9650\u6216\u4E0A\u9650\uFF0C\u8BF7\u6838\u5B9E\u662F\u5426\u6709\u6D4B\u7B97\u6216\u8C03\u67E5\u4F9D\u636E\u3002`,
        evidence: rowSpans(rows2, ["actual", "target"])
      };
    }
  }
};
var isOnThreshold = ({ indicator: { goal, outcome, category } }) => goal !== void 0 && outcome !== void 0 && category !== "cost" && goal.unit === outcome.unit && outcome.comparison === void 0 && (goal.comparison === "at-least" || goal.comparison === "at-most") && (goal.unit === "%" || goal.unit === "\u5C0F\u65F6" || goal.unit === "\u5E74") && exactParts(goal.stated, goal.scale) === exactParts(outcome.stated, outcome.scale) && exactParts(goal.stated) !== exactParts({ digits: 100n, decimals: 0 });

// packages/audit/checks/indicator/actual-of-other-indicator.ts
var NUMBER_AT_END = /(?:为|达到?|是)?[≥≧≤≦>＞<＜]?\d+(?:\.\d+)?%$/;
var RATE4 = /(?:率|度)$/;
var actualOfOtherIndicator = {
  id: "indicator-actual-of-other-indicator",
  category: "indicator",
  severity: "warning",
  title: "\u5B9E\u9645\u5B8C\u6210\u503C\u6240\u8FF0\u7684\u6BD4\u7387\u5E94\u4E0E\u6307\u6807\u540D\u79F0\u4E00\u81F4\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\uFF1A\u5B9E\u9645\u5B8C\u6210\u503C\u5E94\u5BF9\u5E94\u6307\u6807\u5185\u5BB9\u3002",
  example: { wrong: "\u201C\u7EF4\u4FEE\u5408\u683C\u7387\u201D\u7684\u5B9E\u9645\u5B8C\u6210\u503C\u4E3A\u201C\u7EF4\u4FEE\u7387100%\u201D", right: "\u201C\u7EF4\u4FEE\u5408\u683C\u7387\u201D\u7684\u5B9E\u9645\u5B8C\u6210\u503C\u4E3A\u201C\u5408\u683C\u7387100%\u201D" },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      const rows2 = indicators.filter((row) => otherRate(row) !== void 0);
      if (rows2.length === 0) continue;
      yield {
        message: `${listCells(rows2, (row) => `\u2192\u201C${otherRate(row) ?? ""}\u201D`)}\uFF1A\u6307\u6807\u540D\u79F0\u4E0E\u5B9E\u9645\u5B8C\u6210\u503C\u6240\u8FF0\u7684\u6BD4\u7387\u4E0D\u4E00\u81F4\u3002`,
        evidence: rowSpans(rows2, ["actual", "name"])
      };
    }
  }
};
function otherRate({ indicator: { name, actual } }) {
  const stated = actual.text.replace(NUMBER_AT_END, "");
  if (stated === actual.text || !RATE4.test(stated) || !RATE4.test(name)) return void 0;
  const sameRate = name.endsWith(stated) || stated.endsWith(name) || stated.includes(name.slice(-4));
  return sameRate ? void 0 : stated;
}

// packages/audit/checks/indicator/actual-of-other-measure.ts
var WHOLE_PERIOD = /全年|全天|每[天月日年]|12个月/;
var DONE = /完成|达标|达成|实现/;
var actualOfOtherMeasure = {
  id: "indicator-actual-of-other-measure",
  category: "indicator",
  severity: "warning",
  title: "\u5B9E\u9645\u5B8C\u6210\u503C\u5E94\u4E0E\u6307\u6807\u503C\u540C\u4E00\u8BA1\u91CF\u53E3\u5F84\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\uFF1A\u5B9A\u91CF\u6307\u6807\u6309\u5B9E\u9645\u5B8C\u6210\u503C\u4E0E\u6307\u6807\u503C\u6BD4\u8F83\u8BC4\u5206\u3002",
  example: { wrong: "\u6307\u6807\u503C\u201C\u226512\u6B21\u201D\uFF0C\u5B9E\u9645\u5B8C\u6210\u503C\u201C100%\u201D", right: "\u6307\u6807\u503C\u201C\u226512\u6B21\u201D\uFF0C\u5B9E\u9645\u5B8C\u6210\u503C\u201C14\u6B21\u201D" },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      const words = indicators.filter(isWordsForNumber);
      const percent = indicators.filter(isPercentForCount);
      if (words.length > 0) {
        yield {
          message: `${listCells(words, ({ indicator }) => `\uFF08\u76EE\u6807${indicator.target.text}\uFF09`)}\u7684\u6307\u6807\u503C\u662F\u6570\u5B57\uFF0C\u5B9E\u9645\u5B8C\u6210\u503C\u53EA\u6709\u6587\u5B57\uFF0C\u6CA1\u6709\u586B\u5199\u5B9E\u9645\u6570\u3002`,
          evidence: rowSpans(words, ["actual", "target", "name"])
        };
      }
      if (percent.length > 0) {
        yield {
          message: `${listCells(percent, ({ indicator }) => `\uFF08\u76EE\u6807${indicator.target.text}\u3001\u5B9E\u9645${indicator.actual.text}\uFF09`)}\u7684\u5B9E\u9645\u5B8C\u6210\u503C\u4E0E\u6307\u6807\u503C\u8BA1\u91CF\u53E3\u5F84\u4E0D\u540C\uFF0C\u6CA1\u6709\u586B\u5199\u5B9E\u9645\u6570\u91CF\u3002`,
          evidence: rowSpans(percent, ["target", "actual", "name"]),
          suggestion: "\u6309\u6307\u6807\u503C\u7684\u8BA1\u91CF\u5355\u4F4D\u586B\u5199\u5B9E\u9645\u5B8C\u6210\u6570\u3002"
        };
      }
    }
  }
};
var isWordsForNumber = ({ indicator: { name, goal, actual } }) => goal !== void 0 && (actual.kind === "words" || actual.kind === "grade") && actual.text !== name && !WHOLE_PERIOD.test(actual.text) && !(DONE.test(actual.text) && actual.text.length <= 6);
function isPercentForCount({ indicator: { target, goal, outcome, nature } }) {
  if (outcome === void 0 || outcome.unit !== "%") return false;
  if (goal === void 0)
    return target.kind === "grade" && nature === "" && /^(?:适时|及时|若干|按时|按期)$/.test(target.text);
  return goal.unit !== "%" && goal.unit !== "" && goal.unit !== "\u2030";
}

// packages/audit/checks/indicator/alike-indicators.ts
var ALIKE3 = 0.66;
var MOST_COMPARED2 = 150;
var alikeIndicators = {
  id: "indicator-alike",
  category: "indicator",
  severity: "info",
  title: "\u540D\u79F0\u8FD1\u4F3C\u3001\u6307\u6807\u503C\u76F8\u540C\u7684\u6307\u6807\u5B9C\u5408\u5E76\u3002",
  basis: "\u300A\u4E2D\u592E\u90E8\u95E8\u9884\u7B97\u7EE9\u6548\u76EE\u6807\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142015\u301588\u53F7\uFF09\uFF1A\u6307\u6807\u5E94\u7CBE\u7B80\u3001\u4E92\u4E0D\u91CD\u590D\u3002",
  example: { wrong: "\u201C\u5F00\u5C55\u4E1A\u52A1\u57F9\u8BAD\u7B49\u201D\u201C\u5F00\u5C55\u4E1A\u52A1\u57F9\u8BAD\u201D\u5747\u4E3A\u22653\u6B21", right: "\u201C\u5F00\u5C55\u4E1A\u52A1\u57F9\u8BAD\u201D\u22653\u6B21\u3001\u201C\u5F00\u5C55\u5B89\u5168\u68C0\u67E5\u201D\u22654\u6B21" },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      const pairs2 = alikePairs(indicators.slice(0, MOST_COMPARED2));
      if (pairs2.length === 0) continue;
      yield {
        message: `\u8FD1\u4F3C\u91CD\u590D\u7684\u6307\u6807\uFF1A${listNames(pairs2.map(([a, b]) => `${a.indicator.name} / ${b.indicator.name}`))}\u3002`,
        evidence: rowSpans(pairs2.flat(), ["name"])
      };
    }
  }
};
function alikePairs(rows2) {
  const pairs2 = [];
  const byTarget = /* @__PURE__ */ new Map();
  for (const row of rows2) {
    const { category, target, name } = row.indicator;
    const key = `${category ?? ""} ${target.text.replaceAll("\u2267", "\u2265")}`;
    const group = byTarget.get(key) ?? [];
    const other = group.find(
      ({ indicator }) => indicator.name !== name && name.length >= 4 && likeness2(indicator.name, name) >= ALIKE3
    );
    if (other !== void 0) pairs2.push([other, row]);
    group.push(row);
    byTarget.set(key, group);
  }
  return pairs2;
}

// packages/audit/checks/indicator/balance-rate.ts
var balanceRate = {
  id: "indicator-balance-rate",
  category: "indicator",
  severity: "warning",
  title: "\u7ED3\u4F59\u7387\u3001\u9884\u7B97\u6267\u884C\u7387\u6307\u6807\u7684\u5B9E\u9645\u5B8C\u6210\u503C\u5E94\u4E0E\u540C\u8868\u9884\u7B97\u3001\u6267\u884C\u6570\u4E00\u81F4\u3002",
  basis: "\u7ED3\u4F59\u7387=\uFF08\u9884\u7B97\u6570-\u6267\u884C\u6570\uFF09\xF7\u9884\u7B97\u6570\uFF1B\u9884\u7B97\u6267\u884C\u7387=\u6267\u884C\u6570\xF7\u9884\u7B97\u6570\u3002",
  example: { wrong: "\u9884\u7B97100\u4E07\u5143\u3001\u6267\u884C80\u4E07\u5143\uFF0C\u201C\u7ED3\u4F59\u7387\u201D\u5B9E\u96455%", right: "\u9884\u7B97100\u4E07\u5143\u3001\u6267\u884C80\u4E07\u5143\uFF0C\u201C\u7ED3\u4F59\u7387\u201D\u5B9E\u964520%" },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      for (const row of evaluation.indicators) {
        const kind = /^(?:资金|预算|年末|经费)?(?:结余|结转结余|结转)率$/.test(row.indicator.name) ? "balance" : /^(?:资金|预算|项目|经费)*执行率$/.test(row.indicator.name) ? "execution" : void 0;
        const stated = statedRate(row);
        if (kind === void 0 || stated === void 0) continue;
        const money = moneyOf(evaluation).flatMap(({ budget, executed, spans }) => {
          const rate = percentOf(kind === "balance" ? subtract(budget, executed) : executed, budget);
          return rate === void 0 ? [] : [{ rate, spans }];
        });
        const [first] = money;
        if (first === void 0 || money.some(({ rate }) => overlap(rate, stated))) continue;
        yield {
          message: `\u201C${shorten(row.indicator.name)}\u201D\u5B9E\u9645\u5B8C\u6210\u503C\u4E3A${row.indicator.actual.text}\uFF0C\u6309\u540C\u8868\u9884\u7B97\u6570\u548C\u6267\u884C\u6570\u8BA1\u7B97\u4E3A${printRate(first.rate)}%\u3002`,
          evidence: [...cellSpans(row, ["actual", "name", "target"]), ...first.spans],
          expected: `${printRate(first.rate)}%`,
          actual: row.indicator.actual.text
        };
      }
    }
  }
};
var statedRate = ({ indicator: { outcome } }) => outcome === void 0 || outcome.unit !== "%" ? void 0 : intervalOf(outcome.stated);
function moneyOf({ funding, projectTotal }) {
  const pairs2 = [
    ...["total", "fiscal"].map(
      (source) => [projectTotal?.budget[source], projectTotal?.executed[source]]
    ),
    ...funding.map((row) => [row.budget ?? row.initial, row.executed])
  ];
  return pairs2.flatMap(
    ([budget, executed]) => budget === void 0 || executed === void 0 ? [] : [{ budget: budget.interval, executed: executed.interval, spans: [budget.span, executed.span] }]
  );
}

// packages/audit/checks/indicator/copied-actual.ts
var DONE2 = /^(?:已)?(?:经)?(?:全部|全面|按时|按期)?(?:完成|达标|达成|实现)(?:目标)?$/;
var isSame = ({ indicator: { target, actual } }) => target.text === actual.text && target.kind !== "empty" && target.kind !== "quality-mark";
var hasComparison = ({ indicator }) => indicator.actual.quantities.some(({ comparison }) => comparison !== void 0);
var describes = ({ indicator }) => indicator.actual.kind === "words";
var COPIES = [
  {
    severity: "warning",
    finds: (row) => row.indicator.target.text === row.indicator.name && isSame(row) && describes(row),
    says: (names2) => `${names2}\u7684\u6307\u6807\u540D\u79F0\u3001\u6307\u6807\u503C\u3001\u5B9E\u9645\u5B8C\u6210\u503C\u4E09\u680F\u5B8C\u5168\u76F8\u540C\uFF0C\u6CA1\u6709\u5B9E\u9645\u7ED3\u679C\u3002`
  },
  {
    severity: "warning",
    finds: (row) => isSame(row) && hasComparison(row),
    says: (names2) => `${names2}\u7684\u5B9E\u9645\u5B8C\u6210\u503C\u7167\u6284\u6307\u6807\u503C\uFF08\u542B\u6BD4\u8F83\u7B26\u53F7\uFF09\uFF0C\u6CA1\u6709\u586B\u5199\u5B9E\u9645\u6570\u3002`
  },
  {
    severity: "warning",
    finds: (row) => isSame(row) && (describes(row) || row.indicator.actual.kind === "date" || isFixed(row)),
    says: (names2) => `${names2}\u7684\u5B9E\u9645\u5B8C\u6210\u503C\u4E0E\u6307\u6807\u503C\u4E00\u5B57\u4E0D\u5DEE\uFF0C\u6CA1\u6709\u586B\u5199\u5B9E\u9645\u7ED3\u679C\u3002`
  },
  {
    severity: "warning",
    finds: ({ indicator: { name, target, actual } }) => actual.text === name && target.kind === "quantity",
    says: (names2) => `${names2}\u7684\u5B9E\u9645\u5B8C\u6210\u503C\u7167\u6284\u6307\u6807\u540D\u79F0\uFF0C\u6CA1\u6709\u5B9E\u9645\u7ED3\u679C\u3002`
  },
  {
    severity: "warning",
    finds: ({ indicator: { goal, actual } }) => goal !== void 0 && DONE2.test(actual.text),
    says: (names2) => `${names2}\u7684\u6307\u6807\u503C\u662F\u6570\u5B57\uFF0C\u5B9E\u9645\u5B8C\u6210\u503C\u5374\u53EA\u5199\u201C\u5DF2\u5B8C\u6210\u201D\u4E4B\u7C7B\uFF0C\u6CA1\u6709\u586B\u5199\u5B9E\u9645\u6570\u3002`
  },
  {
    severity: "info",
    finds: (row) => isSame(row) && row.indicator.actual.kind === "grade",
    says: (names2) => `${names2}\u7684\u5B9E\u9645\u5B8C\u6210\u503C\u4E0E\u5B9A\u6027\u6307\u6807\u503C\u76F8\u540C\uFF0C\u5B9C\u8BF4\u660E\u4F9D\u636E\u3002`
  }
];
var isFixed = ({ indicator }) => indicator.actual.text.length >= 8 && /[一-龥]{3}/.test(indicator.actual.text);
var copiedActual = {
  id: "indicator-copied-actual",
  category: "indicator",
  severity: "warning",
  title: "\u5B9E\u9645\u5B8C\u6210\u503C\u5E94\u586B\u5199\u5B9E\u9645\u7ED3\u679C\uFF0C\u4E0D\u5F97\u7167\u6284\u6307\u6807\u503C\u6216\u6307\u6807\u540D\u79F0\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\uFF1A\u81EA\u8BC4\u7ED3\u679C\u5E94\u4E0E\u5B9E\u9645\u5B8C\u6210\u60C5\u51B5\u5BF9\u5E94\u3001\u6709\u6570\u636E\u652F\u6491\u3002",
  example: { wrong: "\u6307\u6807\u503C\u201C\u226595%\u201D\uFF0C\u5B9E\u9645\u5B8C\u6210\u503C\u201C\u226595%\u201D", right: "\u6307\u6807\u503C\u201C\u226595%\u201D\uFF0C\u5B9E\u9645\u5B8C\u6210\u503C\u201C97%\u201D" },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      for (const [copy, rows2] of sorted(evaluation)) {
        yield {
          severity: copy.severity,
          message: copy.says(listNames(rows2.map(({ indicator }) => indicator.name))),
          evidence: rowSpans(rows2, ["actual", "target", "name"]),
          suggestion: "\u586B\u5199\u5E74\u672B\u5B9E\u9645\u5B8C\u6210\u7684\u6570\u503C\u6216\u7ED3\u679C\u3002"
        };
      }
    }
  }
};
function sorted({ indicators }) {
  const groups = /* @__PURE__ */ new Map();
  for (const row of indicators) {
    const copy = COPIES.find(({ finds }) => finds(row));
    if (copy === void 0) continue;
    const rows2 = groups.get(copy);
    if (rows2 === void 0) groups.set(copy, [row]);
    else rows2.push(row);
  }
  return groups;
}

// packages/audit/checks/indicator/cost-against-budget.ts
var SAME_PROJECT = 0.8;
var ROUNDED_UP = 102n;
var costAgainstBudget = {
  id: "indicator-cost-above-budget",
  category: "indicator",
  severity: "warning",
  title: "\u6210\u672C\u6307\u6807\u7684\u4E0A\u9650\u4E0D\u5E94\u9AD8\u4E8E\u8BE5\u9879\u76EE\u7684\u9884\u7B97\u3002",
  basis: "\u6210\u672C\u6307\u6807\u53CD\u6620\u9884\u7B97\u63A7\u5236\u6C34\u5E73\uFF0C\u6307\u6807\u503C\u4EE5\u6279\u590D\u9884\u7B97\u4E3A\u9650\u3002",
  example: { wrong: "\u6587\u5370\u8D39\u9884\u7B9735\u4E07\u5143\uFF0C\u6210\u672C\u6307\u6807\u201C\u6587\u5370\u8D39\u226445\u4E07\u5143\u201D", right: "\u6587\u5370\u8D39\u9884\u7B9735\u4E07\u5143\uFF0C\u6210\u672C\u6307\u6807\u201C\u6587\u5370\u8D39\u226435\u4E07\u5143\u201D" },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      const names2 = new NameIndex(evaluation.projects.map(({ name }) => name.text));
      for (const row of evaluation.indicators) {
        const { goal, category } = row.indicator;
        if (category !== "cost" || goal?.unit !== "\u5143") continue;
        const project = projectOf(row, evaluation, names2);
        if (project !== void 0) yield* compare3(row, project);
      }
      yield* onlyCost(evaluation);
    }
  }
};
function projectOf(row, { projects }, names2) {
  const [only, second] = names2.alike(row.indicator.name).filter(({ likeness: likeness3 }) => likeness3 >= SAME_PROJECT);
  const project = only === void 0 || second !== void 0 ? void 0 : projects[only.index];
  const budget = project?.budget.total;
  return project === void 0 || budget === void 0 ? void 0 : { name: project.name, budget };
}
function* compare3(row, { name, budget }) {
  const { goal } = row.indicator;
  if (goal === void 0) return;
  const target = exactParts(goal.stated, goal.scale);
  const limit = exactParts(budget.stated, budget.scale);
  if (target <= limit) return;
  const rounded = target * 100n <= limit * ROUNDED_UP;
  yield {
    ...rounded ? { severity: "info" } : {},
    message: `\u6210\u672C\u6307\u6807\u201C${shorten(row.indicator.name)}\u201D\u7684\u4E0A\u9650${row.indicator.target.text}\u9AD8\u4E8E\u9879\u76EE\u201C${shorten(name.text)}\u201D\u7684\u9884\u7B97${printFunding(budget)}\u3002`,
    evidence: [...cellSpans(row, ["target", "name"]), name.span, budget.span]
  };
}
var WHOLE_COST = /^(?:资金|项目|总)*(?:投入|成本|经费|预算|支出)(?:金额|总额|控制|总成本)?$/;
function* onlyCost({ kind, name, funding, indicators }) {
  const [row, second] = indicators.filter(({ indicator: { category } }) => category === "cost");
  const total2 = funding.find(({ source }) => source === "total");
  const budgets = [total2?.budget, total2?.initial].filter((amount) => amount !== void 0);
  const [budget] = budgets;
  const goal = row?.indicator.goal;
  if (kind === "whole" || row === void 0 || second !== void 0 || budget === void 0 || goal?.unit !== "\u5143")
    return;
  if (!WHOLE_COST.test(row.indicator.name) || goal.approximate) return;
  if (budgets.some(({ interval: interval2 }) => overlap(interval2, quantityInterval(goal)))) return;
  yield {
    message: `\u6210\u672C\u6307\u6807\u201C${shorten(row.indicator.name)}\u201D\u7684\u6307\u6807\u503C${row.indicator.target.text}${row.indicator.unit}\u4E0E\u9879\u76EE${name === void 0 ? "" : `\u201C${shorten(name.text)}\u201D`}\u7684\u9884\u7B97${printFunding(budget)}\u4E0D\u4E00\u81F4\u3002`,
    evidence: [...cellSpans(row, ["target", "name"]), budget.span]
  };
}

// packages/audit/checks/indicator/far-beyond-target.ts
var FAR = 130;
var VERY_FAR = 200;
var farBeyondTarget = {
  id: "indicator-far-beyond-target",
  category: "indicator",
  severity: "warning",
  title: "\u5B9E\u9645\u5B8C\u6210\u503C\u5927\u5E45\u8D85\u8FC7\u6307\u6807\u503C\u7684\uFF0C\u5E94\u8BF4\u660E\u504F\u5DEE\u539F\u56E0\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\uFF1A\u56E0\u5E74\u521D\u6307\u6807\u503C\u8BBE\u5B9A\u660E\u663E\u504F\u4F4E\u9020\u6210\u7684\uFF0C\u6309\u504F\u79BB\u5EA6\u6263\u51CF\u5206\u503C\uFF1B\u5404\u5730\u591A\u4EE5130%\u4E3A\u9650\u3002",
  example: { wrong: "\u6307\u6807\u503C\u201C\u226510\u6B21\u201D\uFF0C\u5B9E\u9645\u5B8C\u6210\u503C\u201C25\u6B21\u201D\uFF0C\u65E0\u504F\u5DEE\u8BF4\u660E", right: "\u6307\u6807\u503C\u201C\u226510\u6B21\u201D\uFF0C\u5B9E\u9645\u5B8C\u6210\u503C\u201C12\u6B21\u201D" },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      for (const row of indicators) {
        const percent = excess(row);
        if (percent === void 0) continue;
        yield {
          ...percent < VERY_FAR ? { severity: "info" } : {},
          message: `\u201C${shorten(row.indicator.name)}\u201D\u76EE\u6807${row.indicator.target.text}\uFF0C\u5B9E\u9645${row.indicator.actual.text}\uFF0C\u4E3A\u76EE\u6807\u7684${percent}%\uFF0C\u6CA1\u6709\u8BF4\u660E\u504F\u5DEE\u539F\u56E0\uFF1B\u76EE\u6807\u8BBE\u5B9A\u53EF\u80FD\u504F\u4F4E\u3002`,
          evidence: cellSpans(row, ["actual", "target", "name"])
        };
      }
    }
  }
};
function excess(row) {
  const attainment = attainmentOf(row.indicator);
  if (!attainment.comparable || attainment.lessIsBetter || attainment.percent === void 0) return void 0;
  return attainment.percent >= FAR && row.indicator.reason === "" ? attainment.percent : void 0;
}

// packages/audit/checks/indicator/goals-answered.ts
var SEVERAL3 = 3;
var SPECIFIC2 = 6;
var ANSWERED = 0.3;
var goalsAnswered = {
  id: "indicator-goals-answered",
  category: "indicator",
  severity: "warning",
  title: "\u5E74\u5EA6\u603B\u4F53\u76EE\u6807\u7684\u5B9E\u9645\u5B8C\u6210\u60C5\u51B5\u5E94\u9010\u9879\u56DE\u5E94\u9884\u671F\u76EE\u6807\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\u81EA\u8BC4\u8868\uFF1A\u5E74\u5EA6\u603B\u4F53\u76EE\u6807\u9884\u671F\u76EE\u6807\u4E0E\u5B9E\u9645\u5B8C\u6210\u60C5\u51B5\u5BF9\u5E94\u586B\u5199\u3002",
  example: {
    wrong: "\u9884\u671F\u76EE\u6807\u5217\u4E09\u9879\u5DE5\u4F5C\uFF0C\u5B9E\u9645\u5B8C\u6210\u60C5\u51B5\u53EA\u5199\u201C\u5168\u9762\u5B8C\u6210\u201D",
    right: "\u9884\u671F\u76EE\u6807\u5217\u4E09\u9879\u5DE5\u4F5C\uFF0C\u5B9E\u9645\u5B8C\u6210\u60C5\u51B5\u9010\u9879\u5199\u660E\u7ED3\u679C"
  },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      const missing = unanswered(evaluation);
      const { goals } = evaluation;
      if (goals === void 0 || missing === void 0) continue;
      yield {
        message: `\u5B9E\u9645\u5B8C\u6210\u60C5\u51B5\u6CA1\u6709\u9010\u9879\u56DE\u5E94\u9884\u671F\u76EE\u6807\uFF0C${missing.length === 0 ? `\u53EA\u5199\u201C${goals.actual.text}\u201D` : `\u5982${listNames(missing)}`}\u3002`,
        evidence: [goals.actual.span, goals.expected.span]
      };
    }
  }
};
function unanswered({ goals }) {
  if (goals === void 0) return void 0;
  const expected = goals.expected.text.split(/[，,；;。]/).filter((goal) => goal.length >= SPECIFIC2);
  if (expected.length < SEVERAL3) return void 0;
  if (/^(?:已)?(?:全面|全部|按时|均已)?(?:完成|达成|实现)[。]?$/.test(goals.actual.text)) return [];
  const missing = expected.filter((goal) => coverage(goal, goals.actual.text) < ANSWERED);
  return missing.length * 2 >= expected.length ? missing : void 0;
}

// packages/audit/checks/indicator/goals-without-indicators.ts
var SEVERAL4 = 3;
var goalsWithoutIndicators = {
  id: "indicator-goals-without-indicators",
  category: "indicator",
  severity: "warning",
  title: "\u9884\u671F\u76EE\u6807\u4E2D\u7684\u91CF\u5316\u8981\u6C42\u5E94\u5728\u7EE9\u6548\u6307\u6807\u8868\u4E2D\u8BBE\u6709\u5BF9\u5E94\u6307\u6807\u3002",
  basis: "\u300A\u4E2D\u592E\u90E8\u95E8\u9884\u7B97\u7EE9\u6548\u76EE\u6807\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142015\u301588\u53F7\uFF09\uFF1A\u7EE9\u6548\u6307\u6807\u662F\u7EE9\u6548\u76EE\u6807\u7684\u7EC6\u5316\u548C\u91CF\u5316\u3002",
  example: {
    wrong: "\u9884\u671F\u76EE\u6807\u5199\u7B49\u5019\u65F6\u957F<10\u79D2\u3001\u670D\u52A1\u7387>95%\u3001\u6295\u8BC9\u7387<1%\uFF0C\u6307\u6807\u8868\u4E2D\u5747\u6CA1\u6709",
    right: "\u4E09\u9879\u8981\u6C42\u5747\u5217\u4E3A\u4E09\u7EA7\u6307\u6807"
  },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      const { goals, indicators } = evaluation;
      if (goals === void 0 || indicators.length === 0) continue;
      const wanted = quantitiesIn(goals.expected.text).filter(
        ({ comparison, unit }) => comparison !== void 0 || unit === "%"
      );
      if (wanted.length < SEVERAL4 || wanted.some((one) => isTarget(one, evaluation))) continue;
      yield {
        message: `\u9884\u671F\u76EE\u6807\u4E2D\u7684${wanted.length}\u9879\u91CF\u5316\u8981\u6C42\uFF08\u5982\u201C${goals.expected.text.slice(Math.max(0, (wanted[0]?.start ?? 0) - 8), wanted[0]?.end)}\u201D\uFF09\u90FD\u6CA1\u6709\u8FDB\u5165\u7EE9\u6548\u6307\u6807\u8868\u3002`,
        evidence: [goals.expected.span, ...indicators.flatMap((row) => row.cells.get("name")?.span ?? [])]
      };
    }
  }
};
var isTarget = (wanted, { indicators }) => indicators.some(
  ({ indicator }) => indicator.target.quantities.some(
    (one) => one.unit === wanted.unit && exactParts(one.stated, one.scale) === exactParts(wanted.stated, wanted.scale)
  )
);

// packages/audit/checks/indicator/identical-benefits.ts
var ENOUGH3 = 2;
var identicalBenefits = {
  id: "indicator-identical-benefits",
  category: "indicator",
  severity: "warning",
  title: "\u4E0D\u540C\u9879\u76EE\u7684\u6548\u76CA\u6307\u6807\u4E0D\u5E94\u5B8C\u5168\u76F8\u540C\u3002",
  basis: "\u300A\u4E2D\u592E\u90E8\u95E8\u9884\u7B97\u7EE9\u6548\u76EE\u6807\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142015\u301588\u53F7\uFF09\uFF1A\u7EE9\u6548\u6307\u6807\u5E94\u4E0E\u9879\u76EE\u5BC6\u5207\u76F8\u5173\u3002",
  example: {
    wrong: "\u4E24\u4E2A\u9879\u76EE\u7684\u6548\u76CA\u6307\u6807\u90FD\u662F\u201C\u7ECF\u6D4E\u589E\u957F\u7387\u22656%\u3001\u5C31\u4E1A\u7387\u226595%\u201D",
    right: "\u5404\u9879\u76EE\u7684\u6548\u76CA\u6307\u6807\u53CD\u6620\u672C\u9879\u76EE\u7684\u6548\u679C"
  },
  *run(disclosure) {
    const groups = /* @__PURE__ */ new Map();
    for (const form of disclosure.evaluations) {
      const rows2 = form.indicators.filter(({ indicator }) => isBenefit(indicator.category));
      if (rows2.length < ENOUGH3) continue;
      const key = rows2.map(({ indicator }) => `${indicator.name} ${indicator.target.text}`).join("\n");
      groups.set(key, [...groups.get(key) ?? [], { form, rows: rows2 }]);
    }
    for (const group of groups.values()) {
      const names2 = new Set(group.map(({ form }) => form.name?.text ?? form.title?.text ?? ""));
      if (group.length < ENOUGH3 || names2.size < ENOUGH3) continue;
      yield {
        message: `${group.length}\u5F20\u81EA\u8BC4\u8868\u7684\u6548\u76CA\u6307\u6807\u5B8C\u5168\u76F8\u540C\uFF08${listNames((group[0]?.rows ?? []).map(({ indicator }) => indicator.name))}\uFF09\uFF0C\u4E0E\u5404\u9879\u76EE\u5185\u5BB9\u6CA1\u6709\u5BF9\u5E94\u5173\u7CFB\u3002`,
        evidence: rowSpans(
          group.flatMap(({ rows: rows2 }) => rows2),
          ["name"]
        )
      };
    }
  }
};

// packages/audit/checks/indicator/impossible-rate.ts
var BOUNDED_NAME = "(?:\u5408\u683C|\u8FBE\u6807|\u6B63\u5E38\u8FD0\u884C|\u5B8C\u597D|\u5B8C\u6210|\u8986\u76D6|\u6EE1\u610F|\u53CA\u65F6|\u901A\u8FC7|\u529E\u7ED3|\u53D1\u653E|\u53C2\u4E0E|\u7B7E\u7EA6|\u666E\u53CA|\u51C6\u786E|\u6B63\u786E|\u4FEE\u590D|\u4E0A\u7EBF|\u5728\u7EBF|\u77E5\u6653|\u5230\u4F4D|\u8DB3\u989D|\u6267\u884C|\u4F7F\u7528)";
var BOUNDED_RATE = new RegExp(`${BOUNDED_NAME}[\u4E00-\u9FA5]{0,4}\u7387$|\u6EE1\u610F\u5EA6$`);
var IN_TEXT = new RegExp(
  `[\u4E00-\u9FA5]{0,8}${BOUNDED_NAME}[\u4E00-\u9FA5]{0,4}(?:\u7387|\u6EE1\u610F\u5EA6)(?:\u2265|\u2267|>|\uFF1E|\u5927\u4E8E|\u4E0D\u4F4E\u4E8E|\u4E0D\u5C11\u4E8E)\\s?100(?:\\.0+)?\\s?%`,
  "g"
);
var impossibleRate = {
  id: "indicator-impossible-target",
  category: "indicator",
  severity: "warning",
  title: "\u6BD4\u7387\u7C7B\u6307\u6807\u6700\u9AD8\u4E3A100%\uFF0C\u4E0D\u5E94\u5199\u201C\u2265100%\u201D\uFF1B\u6210\u672C\u6307\u6807\u5E94\u4E3A\u4E0A\u9650\uFF0C\u4E0D\u5E94\u5199\u201C\u2265\u201D\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\uFF1B\u6210\u672C\u6307\u6807\u53CD\u6620\u63A7\u5236\u6C34\u5E73\uFF0C\u65B9\u5411\u4E3A\u201C\u2264\u201D\u3002",
  example: { wrong: "\u7EF4\u4FEE\u5408\u683C\u7387\u2265100%", right: "\u7EF4\u4FEE\u5408\u683C\u7387\u226598%" },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      for (const row of indicators) {
        const fault = faultOf(row);
        if (fault !== void 0) yield { message: fault, evidence: cellSpans(row, ["target", "name"]) };
      }
    }
    for (const { start, end } of disclosure.evaluationReports) {
      for (let block = start; block < end; block++) {
        const paragraph = disclosure.document.blocks[block];
        if (paragraph?.kind !== "paragraph") continue;
        for (const match of paragraph.text.matchAll(IN_TEXT)) {
          yield {
            message: `\u201C${match[0]}\u201D\uFF1A\u8BE5\u6BD4\u7387\u6700\u9AD8\u4E3A100%\uFF0C\u201C\u2265\u201D\u4E0D\u6210\u7ACB\u3002`,
            evidence: [{ block, start: match.index, end: match.index + match[0].length }]
          };
        }
      }
    }
  }
};
function faultOf({ indicator: { name, goal, category } }) {
  const upward = goal?.comparison === "at-least" || goal?.comparison === "more-than";
  if (goal === void 0 || !upward) return void 0;
  if (category === "cost" && goal.unit === "\u5143") {
    return `\u6210\u672C\u6307\u6807\u201C${shorten(name)}\u201D\u7684\u6307\u6807\u503C\u4E3A\u4E0B\u9650\uFF08\u2265\uFF09\uFF0C\u6210\u672C\u5E94\u63A7\u5236\u5728\u4E0A\u9650\u4EE5\u5185\u3002`;
  }
  return goal.unit === "%" && BOUNDED_RATE.test(name) && exactParts(goal.stated) >= 100n * UNIT_PARTS ? `\u201C${shorten(name)}\u201D\u7684\u6307\u6807\u503C\u4E3A\u201C\u2265${goal.stated.digits}%\u201D\uFF1A\u8BE5\u6BD4\u7387\u6700\u9AD8\u4E3A100%\uFF0C\u201C\u2265\u201D\u4E0D\u6210\u7ACB\u3002` : void 0;
}

// packages/audit/checks/indicator/inequality-in-result.ts
var SIGN = /[<＜>＞≥≧≤≦]/;
var SEVERAL5 = 2;
var inequalityInResult = {
  id: "indicator-inequality-in-result",
  category: "indicator",
  severity: "warning",
  title: "\u5B9E\u9645\u5B8C\u6210\u60C5\u51B5\u5E94\u586B\u5199\u786E\u5B9A\u7684\u6570\u503C\uFF0C\u4E0D\u5E94\u4F7F\u7528\u201C<\u201D\u201C>\u201D\u7B49\u4E0D\u7B49\u5F0F\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\uFF1A\u81EA\u8BC4\u6570\u636E\u5E94\u771F\u5B9E\u3001\u51C6\u786E\u3002",
  example: { wrong: "\u5B9E\u9645\u5B8C\u6210\uFF1A\u5E73\u5747\u7B49\u5019\u65F6\u957F<5\u79D2\uFF0C\u670D\u52A1\u7387>98%", right: "\u5B9E\u9645\u5B8C\u6210\uFF1A\u5E73\u5747\u7B49\u5019\u65F6\u957F4.6\u79D2\uFF0C\u670D\u52A1\u738798.3%" },
  *run(disclosure) {
    for (const { goals } of disclosure.evaluations) {
      if (goals === void 0 || !SIGN.test(goals.actual.text)) continue;
      const compared = quantitiesIn(goals.actual.text).filter(({ comparison }) => comparison !== void 0);
      if (compared.length < SEVERAL5) continue;
      yield {
        message: `\u5B9E\u9645\u5B8C\u6210\u60C5\u51B5\u4E2D\u6709${compared.length}\u5904\u7528\u4E0D\u7B49\u5F0F\u8868\u793A\u7ED3\u679C\uFF0C\u4E0D\u662F\u786E\u5B9A\u7684\u5B9E\u9645\u503C\u3002`,
        evidence: [goals.actual.span, goals.expected.span]
      };
    }
  }
};

// packages/audit/checks/indicator/repeated-indicators.ts
var repeatedIndicators = {
  id: "indicator-repeated",
  category: "indicator",
  severity: "warning",
  title: "\u540C\u4E00\u5F20\u81EA\u8BC4\u8868\u4E2D\u4E0D\u5E94\u91CD\u590D\u8BBE\u7F6E\u540C\u540D\u6307\u6807\u3002",
  basis: "\u300A\u4E2D\u592E\u90E8\u95E8\u9884\u7B97\u7EE9\u6548\u76EE\u6807\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142015\u301588\u53F7\uFF09\uFF1A\u6307\u6807\u5E94\u7CBE\u7B80\u3001\u4E92\u4E0D\u91CD\u590D\u3002",
  example: { wrong: "\u201C\u7BA1\u7406\u5236\u5EA6\u5065\u5168\u6027\u201D\u5728\u540C\u4E00\u8868\u4E2D\u51FA\u73B0\u4E24\u6B21", right: "\u5404\u6307\u6807\u540D\u79F0\u4E92\u4E0D\u76F8\u540C" },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      const same = [...groupBy(indicators, ({ indicator }) => indicator.name).values()].filter(
        (rows2) => rows2.length > 1 && (rows2[0]?.indicator.name.length ?? 0) >= 3
      );
      if (same.length > 0) {
        yield {
          message: `\u4E09\u7EA7\u6307\u6807\u91CD\u590D\u8BBE\u7F6E\uFF1A${listNames(same.map((rows2) => rows2[0]?.indicator.name ?? ""))}\u3002`,
          evidence: rowSpans(same.flat(), ["name"]),
          suggestion: "\u5408\u5E76\u91CD\u590D\u6307\u6807\uFF0C\u6216\u5199\u660E\u5404\u81EA\u6240\u5C5E\u7684\u9879\u76EE\u3002"
        };
      }
    }
  }
};
function groupBy(rows2, key) {
  const groups = /* @__PURE__ */ new Map();
  for (const row of rows2) {
    const group = groups.get(key(row));
    if (group === void 0) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}

// packages/audit/checks/indicator/repeated-matter.ts
var repeatedMatter = {
  id: "indicator-repeated-matter",
  category: "indicator",
  severity: "warning",
  title: "\u540C\u4E00\u4E8B\u9879\u4E0D\u5E94\u5728\u6570\u91CF\u3001\u8D28\u91CF\u3001\u6548\u76CA\u7B49\u6307\u6807\u4E2D\u91CD\u590D\u8BBE\u7F6E\u3002",
  basis: "\u300A\u4E2D\u592E\u90E8\u95E8\u9884\u7B97\u7EE9\u6548\u76EE\u6807\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142015\u301588\u53F7\uFF09\uFF1A\u6307\u6807\u5E94\u4E92\u4E0D\u91CD\u590D\u3002",
  example: {
    wrong: "\u6570\u91CF\u6307\u6807\u201C\u5B8C\u6210\u79DF\u91D1\u6536\u53D6\u201D600\u4E07\u5143\uFF1B\u7ECF\u6D4E\u6548\u76CA\u6307\u6807\u201C\u5168\u5E74\u79DF\u91D1\u6536\u53D6\u201D600\u4E07\u5143",
    right: "\u53EA\u5728\u7ECF\u6D4E\u6548\u76CA\u6307\u6807\u4E2D\u8BBE\u7F6E\u201C\u5168\u5E74\u79DF\u91D1\u6536\u53D6\u201D600\u4E07\u5143"
  },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      for (const { rows: rows2, matter } of sameMatters(indicators)) {
        if (new Set(rows2.map(({ indicator }) => indicator.category)).size < 2) continue;
        yield {
          message: `\u201C${matter}\u201D\u5728${rows2.length}\u4E2A\u6307\u6807\u4E2D\u91CD\u590D\u8BBE\u7F6E\uFF1A${listNames(rows2.map(({ indicator }) => indicator.name))}\u3002`,
          evidence: rowSpans(rows2, ["name", "target"])
        };
      }
    }
  }
};

// packages/audit/checks/indicator/shifted-columns.ts
var MEASURE_NAME = /(?:率|次数|时限|人数|个数|天数|满意度)$/;
var REQUIREMENT = /不低于|不高于|高于|达到|以上|提高|提升|同比|上年|按|符合/;
var AMOUNT_AT_END = /\d(?:\.\d+)?(?:万元|元)(?:\/[天人次年月])?(?:[.…]*)$/;
var SHIFTS = [
  {
    finds: ({ indicator: { target, name } }) => isValueAlone(name) && target.kind === "words",
    says: (names2) => `${names2}\u5728\u4E09\u7EA7\u6307\u6807\u540D\u79F0\u4E00\u680F\u586B\u4E86\u6570\u503C\uFF0C\u6307\u6807\u503C\u4E00\u680F\u586B\u7684\u662F\u540D\u79F0\uFF0C\u4E24\u680F\u4E92\u6362\u3002`,
    suggestion: "\u5C06\u4E24\u680F\u5185\u5BB9\u5BF9\u8C03\u3002"
  },
  {
    finds: ({ indicator: { target, actual } }) => target.kind === "sign" && actual.kind === "quantity",
    says: (names2) => `${names2}\u7684\u6307\u6807\u503C\u4E00\u680F\u53EA\u6709\u6BD4\u8F83\u7B26\u53F7\uFF0C\u6570\u503C\u586B\u5728\u4E86\u5B9E\u9645\u5B8C\u6210\u503C\u4E00\u680F\uFF0C\u5B9E\u9645\u5B8C\u6210\u503C\u7F3A\u5931\u3002`,
    suggestion: "\u5C06\u6570\u503C\u79FB\u56DE\u6307\u6807\u503C\u4E00\u680F\uFF08\u5982\u201C\u226595%\u201D\uFF09\uFF0C\u5E76\u8865\u586B\u5B9E\u9645\u5B8C\u6210\u503C\u3002"
  },
  {
    finds: ({ indicator: { target, actual, name } }) => target.kind === "empty" && actual.kind === "empty" && AMOUNT_AT_END.test(name),
    says: (names2) => `${names2}\u628A\u91D1\u989D\u6216\u6807\u51C6\u586B\u5728\u4E86\u4E09\u7EA7\u6307\u6807\u540D\u79F0\u4E00\u680F\uFF0C\u6307\u6807\u503C\u548C\u5B9E\u9645\u5B8C\u6210\u503C\u5747\u4E3A\u7A7A\u3002`,
    suggestion: "\u540D\u79F0\u4E00\u680F\u586B\u5199\u6307\u6807\u540D\u79F0\uFF0C\u91D1\u989D\u586B\u5165\u6307\u6807\u503C\u4E00\u680F\uFF0C\u5E76\u8865\u586B\u5B9E\u9645\u5B8C\u6210\u503C\u3002"
  },
  {
    finds: ({ indicator: { target, actual, name } }) => target.kind === "words" && actual.kind === "quantity" && MEASURE_NAME.test(target.text) && !REQUIREMENT.test(target.text) && !MEASURE_NAME.test(name),
    says: (names2) => `${names2}\u7684\u6307\u6807\u503C\u4E00\u680F\u586B\u7684\u662F\u6307\u6807\u540D\u79F0\uFF0C\u6CA1\u6709\u9884\u671F\u503C\uFF0C\u5B9E\u9645\u5B8C\u6210\u503C\u65E0\u4ECE\u6BD4\u8F83\u3002`,
    suggestion: "\u4E09\u7EA7\u6307\u6807\u4E00\u680F\u586B\u5199\u6307\u6807\u540D\u79F0\uFF0C\u6307\u6807\u503C\u4E00\u680F\u586B\u5199\u9884\u671F\u7684\u6570\u503C\u3002"
  }
];
function isValueAlone(name) {
  const [only, second] = quantitiesIn(name);
  return only !== void 0 && second === void 0 && only.unit !== "" && only.start <= 2 && only.end === name.length;
}
var shiftedColumns = {
  id: "indicator-shifted-columns",
  category: "indicator",
  severity: "error",
  title: "\u4E09\u7EA7\u6307\u6807\u3001\u6307\u6807\u503C\u3001\u5B9E\u9645\u5B8C\u6210\u503C\u5E94\u586B\u5728\u5404\u81EA\u7684\u680F\u5185\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\u81EA\u8BC4\u8868\u586B\u62A5\u8981\u6C42\u3002",
  example: {
    wrong: "\u4E09\u7EA7\u6307\u6807\u201C\u5C31\u4E1A\u7387\u201D\uFF0C\u6307\u6807\u503C\u201C\u2265\u201D\uFF0C\u5B9E\u9645\u5B8C\u6210\u503C\u201C95%\u201D",
    right: "\u4E09\u7EA7\u6307\u6807\u201C\u5C31\u4E1A\u7387\u201D\uFF0C\u6307\u6807\u503C\u201C\u226595%\u201D\uFF0C\u5B9E\u9645\u5B8C\u6210\u503C\u201C96%\u201D"
  },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      for (const shift of SHIFTS) {
        const rows2 = indicators.filter((row) => SHIFTS.find(({ finds }) => finds(row)) === shift);
        if (rows2.length > 0) yield observe2(rows2, shift);
      }
    }
  }
};
var observe2 = (rows2, shift) => ({
  message: shift.says(listNames(rows2.map(({ indicator }) => indicator.name))),
  evidence: rowSpans(rows2, ["name", "target", "actual"]),
  suggestion: shift.suggestion
});

// packages/audit/checks/indicator/target-without-value.ts
var targetWithoutValue = {
  id: "indicator-target-without-value",
  category: "indicator",
  severity: "warning",
  title: "\u6BCF\u4E2A\u4E09\u7EA7\u6307\u6807\u90FD\u5E94\u6709\u53EF\u5BF9\u7167\u7684\u9884\u671F\u6307\u6807\u503C\u3002",
  basis: "\u300A\u4E2D\u592E\u90E8\u95E8\u9884\u7B97\u7EE9\u6548\u76EE\u6807\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142015\u301588\u53F7\uFF09\uFF1A\u7EE9\u6548\u76EE\u6807\u5E94\u6307\u5411\u660E\u786E\u3001\u7EC6\u5316\u91CF\u5316\u3002",
  example: { wrong: "\u6307\u6807\u503C\u201C\u5B9A\u6027\u201D\uFF0C\u5B9E\u9645\u5B8C\u6210\u503C\u7A7A\u767D", right: "\u6307\u6807\u503C\u201C\u5B9A\u6027\uFF1A\u4F18\u201D\uFF0C\u5B9E\u9645\u5B8C\u6210\u503C\u201C\u4F18\u201D" },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      const marks = indicators.filter(({ indicator }) => indicator.target.kind === "quality-mark");
      const blank = indicators.filter(
        ({ indicator }) => indicator.target.kind === "empty" && indicator.actual.kind !== "empty"
      );
      if (marks.length > 0) {
        yield {
          message: `${listNames(marks.map(({ indicator }) => indicator.name))}\u7684\u6307\u6807\u503C\u53EA\u6709\u201C${marks[0]?.indicator.target.text ?? ""}\u201D\u5B57\u6837\uFF0C\u6CA1\u6709\u9009\u5B9A\u7B49\u7EA7\u6216\u63CF\u8FF0\u9884\u671F\u7ED3\u679C\uFF0C\u65E0\u6CD5\u5BF9\u7167\u8BC4\u4EF7\u3002`,
          evidence: rowSpans(marks, ["target", "name", "actual"]),
          suggestion: "\u5199\u660E\u9884\u671F\u8FBE\u5230\u7684\u7B49\u7EA7\u6216\u53EF\u6838\u5BF9\u7684\u63CF\u8FF0\u3002"
        };
      }
      if (blank.length > 0) {
        yield {
          message: `${listNames(blank.map(({ indicator }) => indicator.name))}\u6CA1\u6709\u586B\u5199\u6307\u6807\u503C\u3002`,
          evidence: rowSpans(blank, ["name", "actual"])
        };
      }
    }
  }
};

// packages/audit/checks/indicator/uncovered-projects.ts
var COVERED = 0.3;
var ENOUGH_PROJECTS = 5;
var MOST_NAMED = 12;
var NOT_A_PROJECT = /^(?:人员|公用|基本支出|日常公用)/;
var uncoveredProjects = {
  id: "indicator-uncovered-projects",
  category: "indicator",
  severity: "warning",
  title: "\u90E8\u95E8\u6574\u4F53\u81EA\u8BC4\u8868\u7684\u6307\u6807\u5E94\u8986\u76D6\u4E3B\u8981\u9879\u76EE\u3002",
  basis: "\u300A\u4E2D\u592E\u90E8\u95E8\u9884\u7B97\u7EE9\u6548\u76EE\u6807\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142015\u301588\u53F7\uFF09\uFF1A\u7EE9\u6548\u76EE\u6807\u5E94\u8986\u76D6\u9884\u7B97\u8D44\u91D1\u7684\u4E3B\u8981\u7528\u9014\u3002",
  example: { wrong: "\u201C\u6CF5\u7AD9\u6539\u9020\u201D\u9884\u7B97480\u4E07\u5143\uFF0C\u6CA1\u6709\u4EFB\u4F55\u6307\u6807\u6D89\u53CA", right: "\u6570\u91CF\u6307\u6807\u201C\u6539\u9020\u6CF5\u7AD9\u201D\u22653\u5EA7" },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      if (evaluation.projects.length < ENOUGH_PROJECTS || evaluation.indicators.length === 0) continue;
      const rows2 = uncovered(evaluation);
      const largest = rows2.slice(0, MOST_NAMED);
      if (largest.length === 0) continue;
      yield {
        message: `${rows2.length}\u4E2A\u9879\u76EE\u6CA1\u6709\u4EFB\u4F55\u4E09\u7EA7\u6307\u6807\u6D89\u53CA\uFF0C\u5176\u4E2D\u91D1\u989D\u8F83\u5927\u7684\u6709${listNames(largest.map(({ name }) => name.text))}\uFF0C\u6307\u6807\u8986\u76D6\u4E0D\u8DB3\u3002`,
        evidence: largest.flatMap(({ name, budget }) => [
          name.span,
          ...budget.total === void 0 ? [] : [budget.total.span]
        ])
      };
    }
  }
};
function uncovered({ projects, indicators }) {
  const words = new NameIndex(
    indicators.map(({ indicator }) => `${indicator.name} ${indicator.actual.text}`),
    (text) => text
  );
  const amount = ({ budget }) => budget.total === void 0 ? 0n : exactParts(budget.total.stated, budget.total.scale);
  return projects.filter(
    ({ name }) => !NOT_A_PROJECT.test(name.text) && words.alike(name.text).every(({ coverage: coverage2 }) => coverage2 < COVERED)
  ).sort((a, b) => amount(a) < amount(b) ? 1 : amount(a) > amount(b) ? -1 : 0);
}

// packages/audit/checks/indicator/undivided-cost.ts
var undividedCost = {
  id: "indicator-undivided-cost",
  category: "indicator",
  severity: "info",
  title: "\u6210\u672C\u6307\u6807\u4F5C\u4E3A\u4E00\u7EA7\u6307\u6807\u65F6\uFF0C\u4E8C\u7EA7\u6307\u6807\u5E94\u5206\u4E3A\u7ECF\u6D4E\u6210\u672C\u3001\u793E\u4F1A\u6210\u672C\u3001\u751F\u6001\u73AF\u5883\u6210\u672C\u3002",
  basis: "\u8D22\u9884\u30142021\u3015101\u53F7\uFF1A\u6210\u672C\u6307\u6807\u4E3A\u4E00\u7EA7\u6307\u6807\uFF0C\u4E0B\u8BBE\u7ECF\u6D4E\u6210\u672C\u3001\u793E\u4F1A\u6210\u672C\u3001\u751F\u6001\u73AF\u5883\u6210\u672C\u6307\u6807\u3002",
  example: { wrong: "\u4E00\u7EA7\u6307\u6807\u201C\u6210\u672C\u6307\u6807\u201D\uFF0C\u4E8C\u7EA7\u6307\u6807\u201C\u6210\u672C\u6307\u6807\u201D", right: "\u4E00\u7EA7\u6307\u6807\u201C\u6210\u672C\u6307\u6807\u201D\uFF0C\u4E8C\u7EA7\u6307\u6807\u201C\u7ECF\u6D4E\u6210\u672C\u6307\u6807\u201D" },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      const row = indicators.find(({ indicator: { levels } }) => levels[0] === "\u6210\u672C\u6307\u6807" && levels[1] === "\u6210\u672C\u6307\u6807");
      const kind = row?.cells.get("kind");
      const group = row?.cells.get("group");
      if (kind === void 0 || group === void 0) continue;
      yield {
        message: "\u4E00\u7EA7\u3001\u4E8C\u7EA7\u6307\u6807\u540C\u4E3A\u201C\u6210\u672C\u6307\u6807\u201D\uFF0C\u4E8C\u7EA7\u6307\u6807\u672A\u7EC6\u5206\u7ECF\u6D4E\u3001\u793E\u4F1A\u3001\u751F\u6001\u73AF\u5883\u6210\u672C\u3002",
        evidence: [kind.span, group.span]
      };
    }
  }
};

// packages/audit/checks/indicator/unmeasurable.ts
var ABSTRACT = /(?:提升|提高|增强|改善|促进|优化).{0,20}(?:水平|能力|质量|安全|效率)[。.]?$|(?:水平|能力)[。.]?$/;
var SOUND = /^(?:健全|完善|合理)$/;
var SYSTEM = /健全|完善|制度|机制|体系|合理|配置|规范|方案|队伍/;
var RATE5 = /率$/;
var WEAKNESSES = [
  {
    severity: "warning",
    finds: ({ name, goal }) => ABSTRACT.test(name) && goal?.unit === "%",
    says: "\u4EE5\u767E\u5206\u6BD4\u8861\u91CF\u62BD\u8C61\u7684\u6C34\u5E73\u3001\u80FD\u529B\uFF0C\u6CA1\u6709\u8BA1\u7B97\u53E3\u5F84\uFF0C\u65E0\u6CD5\u5EA6\u91CF"
  },
  {
    severity: "warning",
    finds: ({ name, target }) => SOUND.test(target.text) && !SYSTEM.test(name),
    says: "\u6307\u6807\u503C\u4E0E\u6307\u6807\u540D\u79F0\u4E0D\u5BF9\u5E94"
  },
  {
    severity: "warning",
    finds: ({ name, target }) => RATE5.test(name) && target.kind === "grade",
    says: "\u6BD4\u7387\u7C7B\u6307\u6807\u6CA1\u6709\u767E\u5206\u6BD4\u76EE\u6807\u503C"
  },
  {
    severity: "warning",
    finds: ({ name, target }) => target.kind === "words" && target.text.length <= 12 && coverage(target.text, name) === 0 && isSlogan(target.text),
    says: "\u6307\u6807\u503C\u4E0E\u6307\u6807\u540D\u79F0\u4E0D\u5BF9\u5E94"
  },
  {
    severity: "warning",
    finds: ({ target }) => /若干|适时|[一-龥]{2,}等等/.test(target.text) && target.quantities.length === 0,
    says: "\u6307\u6807\u503C\u7528\u201C\u82E5\u5E72\u201D\u201C\u9002\u65F6\u201D\u7B49\u6A21\u7CCA\u8868\u8FF0\uFF0C\u4E0D\u53EF\u8861\u91CF"
  },
  {
    severity: "info",
    finds: ({ target, category }) => target.kind === "grade" && !SOUND.test(target.text) && category !== "timeliness" && !/正常/.test(target.text),
    says: "\u5B9A\u6027\u6307\u6807\u503C\u6CA1\u6709\u53EF\u6838\u5BF9\u7684\u6807\u51C6"
  },
  {
    severity: "info",
    finds: ({ target }) => target.kind === "words" && isSlogan(target.text),
    says: "\u6307\u6807\u503C\u4E3A\u53E3\u53F7\u5F0F\u63CF\u8FF0\uFF0C\u6CA1\u6709\u53EF\u6838\u5BF9\u7684\u6807\u51C6"
  }
];
var isSlogan = (text) => /^(?:发挥|体现|保持|减轻|增强|促进|提升|提高|营造|弘扬|激发|推动|加强|改善)/.test(text);
var unmeasurable = {
  id: "indicator-unmeasurable",
  category: "indicator",
  severity: "warning",
  title: "\u6307\u6807\u503C\u5E94\u53EF\u8861\u91CF\u5E76\u4E0E\u6307\u6807\u540D\u79F0\u5BF9\u5E94\u3002",
  basis: "\u300A\u4E2D\u592E\u90E8\u95E8\u9884\u7B97\u7EE9\u6548\u76EE\u6807\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142015\u301588\u53F7\uFF09\uFF1A\u7EE9\u6548\u76EE\u6807\u5E94\u7EC6\u5316\u91CF\u5316\u3001\u5408\u7406\u53EF\u884C\u3002",
  example: { wrong: "\u201C\u63D0\u5347\u7BA1\u7406\u6C34\u5E73\u201D\u226598%", right: "\u201C\u57F9\u8BAD\u8003\u6838\u901A\u8FC7\u7387\u201D\u226598%" },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      for (const weakness of WEAKNESSES) {
        const rows2 = indicators.filter(({ indicator }) => WEAKNESSES.find(({ finds }) => finds(indicator)) === weakness);
        if (rows2.length === 0) continue;
        const told = weakness.severity === "warning" ? listCells(rows2, ({ indicator }) => `\uFF08${indicator.target.text}\uFF09`) : listNames(rows2.map(({ indicator }) => indicator.name));
        yield {
          severity: weakness.severity,
          message: `${told}\uFF1A${weakness.says}\u3002`,
          evidence: rowSpans(rows2, ["name", "target"])
        };
      }
    }
  }
};

// packages/audit/checks/indicator/wrong-category.ts
var MISPLACEMENTS = [
  {
    finds: ({ indicator: { category, name, goal } }) => category === "quantity" && /率$/.test(name) && goal?.unit === "%",
    says: "\u767E\u5206\u6BD4\u7387\u5217\u5728\u6570\u91CF\u6307\u6807"
  },
  {
    finds: ({ indicator: { category, goal } }) => category === "quality" && goal?.unit === "\u5143",
    says: "\u91D1\u989D\u5217\u5728\u8D28\u91CF\u6307\u6807"
  },
  {
    finds: ({ indicator: { category, goal } }) => category === "quality" && goal !== void 0 && isTimeUnit(goal.unit),
    says: "\u65F6\u95F4\u5217\u5728\u8D28\u91CF\u6307\u6807"
  },
  {
    finds: ({ indicator: { category, name } }) => category === "timeliness" && /足额|合规|合格率|质量/.test(name) && !/及时/.test(name),
    says: "\u975E\u65F6\u95F4\u8981\u6C42\u5217\u5728\u65F6\u6548\u6307\u6807"
  },
  {
    finds: ({ indicator: { category, name } }) => isBenefit(category) && /^.{0,12}(?:降低|控制|节约).{0,10}成本$/.test(name),
    says: "\u6210\u672C\u63A7\u5236\u5217\u5728\u6548\u76CA\u6307\u6807"
  },
  {
    finds: ({ indicator: { category, name } }) => (isBenefit(category) || category === "quantity") && /满意(?:度|率)$/.test(name),
    says: "\u6EE1\u610F\u5EA6\u5217\u5728\u5176\u4ED6\u6307\u6807"
  }
];
var wrongCategory = {
  id: "indicator-wrong-category",
  category: "indicator",
  severity: "warning",
  title: "\u4E09\u7EA7\u6307\u6807\u5E94\u5F52\u5165\u4E0E\u5176\u5185\u5BB9\u76F8\u7B26\u7684\u4E8C\u7EA7\u6307\u6807\u3002",
  basis: "\u300A\u4E2D\u592E\u90E8\u95E8\u9884\u7B97\u7EE9\u6548\u76EE\u6807\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142015\u301588\u53F7\uFF09\uFF1A\u6570\u91CF\u3001\u8D28\u91CF\u3001\u65F6\u6548\u3001\u6210\u672C\u53CA\u6548\u76CA\u6307\u6807\u5404\u6709\u542B\u4E49\u3002",
  example: { wrong: "\u6570\u91CF\u6307\u6807\uFF1A\u8D44\u91D1\u4FDD\u969C\u7387100%", right: "\u8D28\u91CF\u6307\u6807\uFF1A\u8D44\u91D1\u4FDD\u969C\u7387100%" },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      const found2 = MISPLACEMENTS.map(({ finds, says }) => ({ says, rows: indicators.filter(finds) })).filter(
        ({ rows: rows3 }) => rows3.length > 0
      );
      if (found2.length === 0) continue;
      const rows2 = found2.flatMap((one) => one.rows);
      yield {
        message: `\u6307\u6807\u5F52\u7C7B\u9519\u8BEF\uFF1A${found2.map((one) => `${one.says}\uFF08${listNames(one.rows.map(nameWithCategory))}\uFF09`).join("\uFF1B")}\u3002`,
        evidence: rowSpans(rows2, ["name", "target"])
      };
    }
  }
};
var nameWithCategory = ({ indicator: { name, category } }) => category === void 0 ? name : `${name}\xB7${categoryName(category)}`;

// packages/audit/checks/indicator/index.ts
var indicatorChecks = [
  shiftedColumns,
  targetWithoutValue,
  copiedActual,
  actualOfOtherMeasure,
  actualOfOtherIndicator,
  actualAtThreshold,
  farBeyondTarget,
  balanceRate,
  impossibleRate,
  costAgainstBudget,
  wrongCategory,
  repeatedIndicators,
  alikeIndicators,
  repeatedMatter,
  identicalBenefits,
  unmeasurable,
  uncoveredProjects,
  goalsAnswered,
  inequalityInResult,
  goalsWithoutIndicators,
  undividedCost
];

// packages/audit/wording/wording-rule.ts
var MOST_PLACES = 60;
function* applyWordingRules(disclosure, rules) {
  const whole = wholeText(disclosure);
  for (const rule of rules) {
    if (!rule.words.some((word2) => whole.text.includes(word2))) continue;
    for (const [quoted, places] of matchesOf2(rule, whole, disclosure)) {
      yield {
        message: rule.message.replaceAll("{}", quoted),
        evidence: places.slice(0, MOST_PLACES).map(([start, end]) => spanAt(whole, start, end)),
        ...rule.severity === void 0 ? {} : { severity: rule.severity },
        ...rule.suggestion === void 0 ? {} : { suggestion: rule.suggestion }
      };
    }
  }
}
function matchesOf2(rule, whole, disclosure) {
  const found2 = /* @__PURE__ */ new Map();
  for (const match of whole.text.matchAll(rule.pattern)) {
    const quoted = match.groups?.at ?? match[0];
    const start = match.index + match[0].indexOf(quoted);
    const passage = passageAt(whole, start);
    if (passage === void 0 || rule.unless?.(passage, disclosure) === true) continue;
    const places = found2.get(quoted);
    if (places === void 0) found2.set(quoted, [[start, start + quoted.length]]);
    else places.push([start, start + quoted.length]);
  }
  return found2;
}

// packages/audit/checks/policy/policy-wordings.ts
var abolished = (words, pattern, from, now) => ({
  words,
  pattern,
  message: `${now}\uFF0C\u201C{}\u201D\u5DF2\u7ECF\u5E9F\u6B62\uFF0C\u8BF7\u6838\u5B9E\u5F15\u7528\u3002`,
  suggestion: now,
  unless: (_, { year }) => year === void 0 || year < from
});
var POLICY_WORDINGS = [
  {
    words: ["\u300A\u884C\u653F\u4E8B\u4E1A\u5355\u4F4D\u4F1A\u8BA1\u5236\u5EA6\u300B"],
    pattern: /《行政事业单位会计制度》/g,
    message: "\u6CA1\u6709\u540D\u4E3A\u201C{}\u201D\u7684\u5236\u5EA6\uFF1B2019\u5E741\u67081\u65E5\u8D77\u6267\u884C\u300A\u653F\u5E9C\u4F1A\u8BA1\u5236\u5EA6\u2014\u2014\u884C\u653F\u4E8B\u4E1A\u5355\u4F4D\u4F1A\u8BA1\u79D1\u76EE\u548C\u62A5\u8868\u300B\uFF08\u8D22\u4F1A\u30142017\u301525\u53F7\uFF09\u3002",
    suggestion: "\u300A\u653F\u5E9C\u4F1A\u8BA1\u5236\u5EA6\u2014\u2014\u884C\u653F\u4E8B\u4E1A\u5355\u4F4D\u4F1A\u8BA1\u79D1\u76EE\u548C\u62A5\u8868\u300B"
  },
  abolished(
    ["\u300A\u884C\u653F\u5355\u4F4D\u4F1A\u8BA1\u5236\u5EA6\u300B", "\u300A\u4E8B\u4E1A\u5355\u4F4D\u4F1A\u8BA1\u5236\u5EA6\u300B"],
    /《(?:行政|事业)单位会计制度》/g,
    2019,
    "2019\u5E741\u67081\u65E5\u8D77\u6267\u884C\u300A\u653F\u5E9C\u4F1A\u8BA1\u5236\u5EA6\u300B\uFF08\u8D22\u4F1A\u30142017\u301525\u53F7\uFF09"
  ),
  abolished(
    ["\u300A\u8D22\u653F\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u6682\u884C\u529E\u6CD5\u300B"],
    /《财政支出绩效评价管理暂行办法》/g,
    2020,
    "2020\u5E742\u6708\u8D77\u6267\u884C\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09"
  ),
  abolished(
    ["\u8D22\u9884\u30142011\u3015285\u53F7"],
    /财预〔2011〕285号/g,
    2020,
    "2020\u5E742\u6708\u8D77\u6267\u884C\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09"
  ),
  abolished(
    ["\u300A\u653F\u5E9C\u91C7\u8D2D\u4FC3\u8FDB\u4E2D\u5C0F\u4F01\u4E1A\u53D1\u5C55\u6682\u884C\u529E\u6CD5\u300B"],
    /《政府采购促进中小企业发展暂行办法》/g,
    2021,
    "2021\u5E741\u67081\u65E5\u8D77\u6267\u884C\u300A\u653F\u5E9C\u91C7\u8D2D\u4FC3\u8FDB\u4E2D\u5C0F\u4F01\u4E1A\u53D1\u5C55\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u5E93\u30142020\u301546\u53F7\uFF09"
  ),
  {
    words: ["\u4EE3\u7BA1\u8D44\u91D1"],
    pattern: /代管资金/g,
    message: "\u201C{}\u201D\u5C5E\u4E8E\u4EE3\u6536\u4EE3\u4ED8\u7684\u5F80\u6765\u6B3E\u9879\uFF0C\u4E0D\u662F\u90E8\u95E8\u6536\u5165\uFF1B\u8BA1\u5165\u90E8\u95E8\u6536\u5165\u3001\u652F\u51FA\u7684\uFF0C\u5E94\u6838\u5B9E\u53E3\u5F84\u3002"
  }
];

// packages/audit/checks/policy/cited-regulations.ts
var citedRegulations = {
  id: "cited-regulations",
  category: "policy",
  severity: "warning",
  title: "\u5F15\u7528\u7684\u5236\u5EA6\u73B0\u884C\u6709\u6548\uFF0C\u8D44\u91D1\u6027\u8D28\u7684\u8868\u8FF0\u7B26\u5408\u5236\u5EA6\u89C4\u5B9A\u3002",
  basis: "\u8D22\u4F1A\u30142017\u301525\u53F7\uFF1B\u8D22\u9884\u30142020\u301510\u53F7\uFF1B\u8D22\u5E93\u30142020\u301546\u53F7\uFF1B\u9884\u7B97\u6CD5\u5B9E\u65BD\u6761\u4F8B\u5173\u4E8E\u5355\u4F4D\u6536\u5165\u7684\u89C4\u5B9A\u3002",
  example: { wrong: "\u4E25\u683C\u6267\u884C\u300A\u884C\u653F\u4E8B\u4E1A\u5355\u4F4D\u4F1A\u8BA1\u5236\u5EA6\u300B", right: "\u4E25\u683C\u6267\u884C\u300A\u653F\u5E9C\u4F1A\u8BA1\u5236\u5EA6\u2014\u2014\u884C\u653F\u4E8B\u4E1A\u5355\u4F4D\u4F1A\u8BA1\u79D1\u76EE\u548C\u62A5\u8868\u300B" },
  run: (disclosure) => applyWordingRules(disclosure, POLICY_WORDINGS)
};

// packages/audit/checks/policy/operating-expenses-scope.ts
var BUSINESS_RUNNING = /50$/;
var operatingExpensesScope = {
  id: "operating-expenses-scope",
  category: "policy",
  severity: "info",
  title: "\u673A\u5173\u8FD0\u884C\u7ECF\u8D39\u53EA\u5305\u62EC\u884C\u653F\u5355\u4F4D\u548C\u53C2\u516C\u4E8B\u4E1A\u5355\u4F4D\u7684\u516C\u7528\u7ECF\u8D39\u3002",
  basis: "\u8D22\u653F\u90E8\u90E8\u95E8\u51B3\u7B97\u516C\u5F00\u8303\u672C\u540D\u8BCD\u89E3\u91CA\uFF1A\u673A\u5173\u8FD0\u884C\u7ECF\u8D39\u4E3A\u4FDD\u969C\u884C\u653F\u5355\u4F4D\uFF08\u542B\u53C2\u7167\u516C\u52A1\u5458\u6CD5\u7BA1\u7406\u7684\u4E8B\u4E1A\u5355\u4F4D\uFF09\u8FD0\u884C\u7528\u4E8E\u8D2D\u4E70\u8D27\u7269\u548C\u670D\u52A1\u7684\u5404\u9879\u8D44\u91D1\u3002",
  example: {
    wrong: "\u6709\u4E8B\u4E1A\u8FD0\u884C\u652F\u51FA\uFF1B\u516C\u7528\u7ECF\u8D3995.02\u4E07\u5143\uFF1B\u673A\u5173\u8FD0\u884C\u7ECF\u8D3995.02\u4E07\u5143",
    right: "\u6709\u4E8B\u4E1A\u8FD0\u884C\u652F\u51FA\uFF1B\u516C\u7528\u7ECF\u8D3995.02\u4E07\u5143\uFF1B\u673A\u5173\u8FD0\u884C\u7ECF\u8D3980.10\u4E07\u5143"
  },
  cannotRun: outsideListedYears,
  *run(disclosure) {
    const running = resolvedMentions(disclosure).find(
      (resolved) => resolved.mention.role === "narrative" && codeOf2(resolved)?.length === 7 && BUSINESS_RUNNING.test(codeOf2(resolved) ?? "")
    );
    if (running === void 0) return;
    for (const facts of factsByRegion(disclosure).values()) {
      const operating = facts.get("operating")?.figure;
      const funds = facts.get("public")?.figure;
      if (operating === void 0 || funds === void 0 || operating.stated.digits === 0n) continue;
      if (printFigure(operating) !== printFigure(funds)) continue;
      yield {
        message: `\u6709\u201C\u4E8B\u4E1A\u8FD0\u884C\u201D\u652F\u51FA\uFF0C\u800C\u673A\u5173\u8FD0\u884C\u7ECF\u8D39${printFigure(operating)}\u7B49\u4E8E\u5168\u90E8\u516C\u7528\u7ECF\u8D39\uFF1B\u4E8B\u4E1A\u5355\u4F4D\u7684\u516C\u7528\u7ECF\u8D39\u4E0D\u5C5E\u4E8E\u673A\u5173\u8FD0\u884C\u7ECF\u8D39\uFF0C\u8BF7\u6838\u5B9E\u53E3\u5F84\u3002`,
        evidence: [operating.span, funds.span, running.mention.span]
      };
    }
  }
};

// packages/audit/checks/policy/performance-coverage.ts
var TARGETS = /对(?<count>\d+)个项目(?:编制|编报|申报|设定)了?绩效目标/g;
var MONITORED = /(?:选取|对)?(?<count>\d+)个项目(?:开展|进行|实施)了?绩效(?:运行)?监控/;
var EVALUATED = /对(?<count>\d+)个项目(?:开展|进行)了?(?:绩效目标完成情况|绩效)?自评/;
var REACH4 = 160;
var performanceCoverage = {
  id: "performance-coverage",
  category: "policy",
  severity: "warning",
  title: "\u7F16\u5236\u7EE9\u6548\u76EE\u6807\u7684\u9879\u76EE\u90FD\u5F00\u5C55\u7EE9\u6548\u76D1\u63A7\u548C\u81EA\u8BC4\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\uFF1A\u5355\u4F4D\u81EA\u8BC4\u5E94\u8986\u76D6\u5168\u90E8\u9879\u76EE\u652F\u51FA\uFF1B\u300A\u4E2D\u592E\u90E8\u95E8\u9884\u7B97\u7EE9\u6548\u8FD0\u884C\u76D1\u63A7\u7BA1\u7406\u6682\u884C\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142019\u3015136\u53F7\uFF09\u3002",
  example: {
    wrong: "\u5BF99\u4E2A\u9879\u76EE\u7F16\u5236\u4E86\u7EE9\u6548\u76EE\u6807\uFF0C\u9009\u53D62\u4E2A\u9879\u76EE\u5F00\u5C55\u7EE9\u6548\u76D1\u63A7\uFF0C\u5BF92\u4E2A\u9879\u76EE\u5F00\u5C55\u4E86\u7EE9\u6548\u81EA\u8BC4\u3002",
    right: "\u5BF99\u4E2A\u9879\u76EE\u7F16\u5236\u4E86\u7EE9\u6548\u76EE\u6807\uFF0C\u5BF99\u4E2A\u9879\u76EE\u5F00\u5C55\u7EE9\u6548\u76D1\u63A7\uFF0C\u5BF99\u4E2A\u9879\u76EE\u5F00\u5C55\u4E86\u7EE9\u6548\u81EA\u8BC4\u3002"
  },
  *run(disclosure) {
    const whole = wholeText(disclosure);
    for (const match of whole.text.matchAll(TARGETS)) {
      const targets = Number(match.groups?.count);
      const [after = ""] = whole.text.slice(match.index, match.index + REACH4).split("\n");
      const monitored = countOf(MONITORED, after.slice(match[0].length));
      const evaluated = countOf(EVALUATED, after.slice(match[0].length));
      const falls = [
        ...monitored !== void 0 && monitored < targets ? [`\u7EE9\u6548\u76D1\u63A7\u53EA\u6709${monitored}\u4E2A`] : [],
        ...evaluated !== void 0 && evaluated < targets ? [`\u7EE9\u6548\u81EA\u8BC4\u53EA\u6709${evaluated}\u4E2A`] : []
      ];
      const listed = Math.max(0, ...disclosure.evaluations.map(({ projects }) => projects.length));
      if (listed > targets) falls.push(`\u81EA\u8BC4\u8868\u5217\u6709${listed}\u4E2A\u9879\u76EE`);
      if (falls.length === 0) continue;
      yield {
        message: `\u7F16\u5236\u7EE9\u6548\u76EE\u6807\u7684\u9879\u76EE\u6709${targets}\u4E2A\uFF0C${falls.join("\uFF0C")}\uFF0C\u4E0E\u7EE9\u6548\u76EE\u6807\u3001\u76D1\u63A7\u3001\u81EA\u8BC4\u5168\u8986\u76D6\u7684\u8981\u6C42\u4E0D\u7B26\u3002`,
        severity: evaluated !== void 0 && evaluated < targets ? "warning" : "info",
        evidence: [spanAt(whole, match.index, match.index + after.length)]
      };
    }
  }
};
function countOf(pattern, text) {
  const count = pattern.exec(text)?.groups?.count;
  return count === void 0 ? void 0 : Number(count);
}

// packages/audit/checks/policy/small-works-procurement.ts
var WORKS_LIMIT = 400n * AMOUNT_UNITS.\u4E07\u5143 * UNIT_PARTS;
var smallWorksProcurement = {
  id: "small-works-procurement",
  category: "policy",
  severity: "info",
  title: "400\u4E07\u5143\u4EE5\u4E0B\u7684\u5DE5\u7A0B\u91C7\u8D2D\u6CA1\u6709\u6388\u4E88\u4E2D\u5C0F\u4F01\u4E1A\u7684\uFF0C\u5E94\u5F53\u8BF4\u660E\u3002",
  basis: "\u300A\u653F\u5E9C\u91C7\u8D2D\u4FC3\u8FDB\u4E2D\u5C0F\u4F01\u4E1A\u53D1\u5C55\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u5E93\u30142020\u301546\u53F7\uFF09\u7B2C\u4E03\u6761\u3001\u7B2C\u516B\u6761\uFF1A400\u4E07\u5143\u4EE5\u4E0B\u9002\u5B9C\u7531\u4E2D\u5C0F\u4F01\u4E1A\u63D0\u4F9B\u7684\u5DE5\u7A0B\u4E13\u95E8\u9762\u5411\u4E2D\u5C0F\u4F01\u4E1A\u91C7\u8D2D\uFF082021\u5E74\u8D77\uFF09\u3002",
  example: {
    wrong: "\u653F\u5E9C\u91C7\u8D2D\u5DE5\u7A0B\u652F\u51FA120\u4E07\u5143\u3002\u6388\u4E88\u4E2D\u5C0F\u4F01\u4E1A\u5408\u540C\u91D1\u989D0\u4E07\u5143\u3002",
    right: "\u653F\u5E9C\u91C7\u8D2D\u5DE5\u7A0B\u652F\u51FA120\u4E07\u5143\u3002\u6388\u4E88\u4E2D\u5C0F\u4F01\u4E1A\u5408\u540C\u91D1\u989D120\u4E07\u5143\u3002"
  },
  cannotRun: ({ year }) => year === void 0 || year < 2021 ? "\u8D22\u5E93\u30142020\u301546\u53F7\u81EA2021\u5E74\u8D77\u65BD\u884C\uFF0C\u672C\u5E74\u5EA6\u4E0D\u9002\u7528\u3002" : void 0,
  *run(disclosure) {
    for (const facts of factsByRegion(disclosure).values()) {
      const works = facts.get("procurement.works")?.figure;
      const small = facts.get("procurement.small")?.figure;
      if (works === void 0 || small === void 0 || small.stated.digits !== 0n) continue;
      const amount = partsOf(works);
      if (amount <= 0n || amount >= WORKS_LIMIT) continue;
      yield {
        message: `\u653F\u5E9C\u91C7\u8D2D\u5DE5\u7A0B\u652F\u51FA${printFigure(works)}\u4E0D\u8DB3400\u4E07\u5143\uFF0C\u6388\u4E88\u4E2D\u5C0F\u4F01\u4E1A\u5408\u540C\u91D1\u989D\u4E3A0\u800C\u672A\u4F5C\u8BF4\u660E\uFF0C\u63D0\u8BF7\u5173\u6CE8\u3002`,
        suggestion: "\u8BF4\u660E\u8BE5\u5DE5\u7A0B\u6CA1\u6709\u9762\u5411\u4E2D\u5C0F\u4F01\u4E1A\u91C7\u8D2D\u7684\u539F\u56E0\u3002",
        evidence: [works.span, small.span]
      };
    }
  }
};
var partsOf = (figure) => exactParts(figure.stated, scaleOf(figure.unit));

// packages/audit/checks/policy/index.ts
var policyChecks = [
  citedRegulations,
  performanceCoverage,
  smallWorksProcurement,
  operatingExpensesScope
];

// packages/audit/checks/score/blank-scores.ts
var blankScores = {
  id: "blank-scores",
  category: "score",
  severity: "warning",
  title: "\u81EA\u8BC4\u8868\u4E2D\u5404\u9879\u6307\u6807\u5747\u5E94\u6253\u5206\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\uFF1A\u81EA\u8BC4\u91C7\u53D6\u6253\u5206\u8BC4\u4EF7\u5F62\u5F0F\uFF0C\u6BCF\u9879\u6307\u6807\u8BA1\u5206\u3002",
  example: { wrong: "\u751F\u6001\u6548\u76CA\u6307\u6807\u7EC4\u5F97\u5206\u4E3A\u7A7A\uFF0C\u5176\u4F59\u5404\u7EC4\u5747\u6709\u5F97\u5206", right: "\u5404\u6307\u6807\u7EC4\u5747\u6709\u5F97\u5206" },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      const blank = blankRows(evaluation);
      if (blank.length === 0) continue;
      yield {
        message: `${listNames(blank.map(({ indicator }) => indicator.levels[1] || indicator.name))}\u6CA1\u6709\u6253\u5206\uFF0C\u5176\u4F59\u6307\u6807\u5747\u6709\u5F97\u5206\u3002`,
        evidence: rowSpans(blank, ["kind", "name", "actual"])
      };
    }
  }
};
function blankRows({ indicators }) {
  const scored = indicators.filter(({ score }) => score !== void 0);
  if (scored.length < 3) return [];
  const blank = indicators.filter(({ score }) => score === void 0);
  if (blank.length * 2 <= indicators.length) return blank;
  const groups = new Set(scored.map(({ cluster }) => cluster));
  const open2 = indicators.filter(
    (row, index2) => !groups.has(row.cluster) && indicators[index2 - 1]?.cluster !== row.cluster
  );
  return open2.length < groups.size ? open2 : [];
}

// packages/audit/checks/score/full-score-beside-missed-target.ts
var ENOUGH_GROUPS = 3;
var TEN = 10n * UNIT_PARTS;
var fullScoreBesideMissedTarget = {
  id: "full-score-beside-missed-target",
  category: "score",
  severity: "error",
  title: "\u672A\u8FBE\u5230\u6307\u6807\u503C\u7684\u6307\u6807\u5E94\u5F53\u6263\u5206\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\uFF1A\u672A\u5B8C\u6210\u6307\u6807\u503C\u7684\uFF0C\u6309\u5B8C\u6210\u503C\u4E0E\u6307\u6807\u503C\u7684\u6BD4\u4F8B\u8BB0\u5206\u3002",
  example: { wrong: "\u76EE\u6807600\u4E07\u5143\uFF0C\u5B9E\u9645448\u4E07\u5143\uFF0C\u5206\u503C10\uFF0C\u5F97\u520610", right: "\u76EE\u6807600\u4E07\u5143\uFF0C\u5B9E\u9645448\u4E07\u5143\uFF0C\u5206\u503C10\uFF0C\u5F97\u52067.5" },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      const missed2 = evaluation.indicators.filter(isMissed);
      const full = missed2.flatMap((row) => {
        const scores2 = fullScores(row, evaluation);
        return scores2 === void 0 ? [] : [{ row, scores: scores2 }];
      });
      if (full.length === 0) continue;
      const evidence = full.flatMap(({ row, scores: scores2 }) => [
        ...cellSpans(row, ["actual", "target", "name"]),
        ...scores2.map(({ span: span2 }) => span2)
      ]);
      yield {
        message: `${listCells(
          full.map(({ row }) => row),
          ({ indicator }) => `\uFF08\u76EE\u6807${indicator.target.text}\u3001\u5B9E\u9645${indicator.actual.text}\uFF09`
        )}\u672A\u8FBE\u5230\u6307\u6807\u503C\uFF0C\u6240\u5728\u9879\u76EE\u5374\u5F97\u6EE1\u5206\u3001\u672A\u6263\u5206\u3002`,
        evidence,
        suggestion: "\u6309\u5B8C\u6210\u6BD4\u4F8B\u6263\u5206\uFF0C\u5E76\u8BF4\u660E\u672A\u5B8C\u6210\u539F\u56E0\u3002"
      };
    }
  }
};
function isMissed({ indicator }) {
  const attainment = attainmentOf(indicator);
  return attainment.comparable && attainment.result === "missed" && indicator.goal?.approximate !== true;
}
function fullScores(row, { indicators }) {
  if (row.score !== void 0 && row.weight !== void 0) {
    return exactParts(row.score.stated) >= exactParts(row.weight.stated) ? [row.score] : void 0;
  }
  const scored = indicators.filter(({ score }) => score !== void 0);
  const groups = new Set(indicators.map(({ cluster }) => cluster)).size;
  const byGroup = scored.length >= ENOUGH_GROUPS && scored.length <= groups;
  const own = scored.find(({ cluster }) => cluster === row.cluster)?.score;
  const wholeTens = scored.every(({ score }) => score !== void 0 && exactParts(score.stated) % TEN === 0n);
  return byGroup && wholeTens && own !== void 0 ? [own] : void 0;
}

// packages/audit/checks/score/missing-report-score.ts
var missingReportScore = {
  id: "missing-report-score",
  category: "score",
  severity: "warning",
  title: "\u5404\u9879\u76EE\u7EE9\u6548\u81EA\u8BC4\u62A5\u544A\u7684\u8BC4\u4EF7\u7ED3\u8BBA\u5747\u5E94\u6709\u5F97\u5206\u548C\u7B49\u7EA7\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\uFF1A\u8BC4\u4EF7\u7ED3\u679C\u91C7\u53D6\u8BC4\u5206\u548C\u8BC4\u7EA7\u76F8\u7ED3\u5408\u7684\u65B9\u5F0F\u3002",
  example: { wrong: "\u4E94\u4EFD\u62A5\u544A\u4E2D\u56DB\u4EFD\u6709\u7EFC\u5408\u5F97\u5206\uFF0C\u4E00\u4EFD\u6CA1\u6709", right: "\u4E94\u4EFD\u62A5\u544A\u5747\u6709\u7EFC\u5408\u5F97\u5206" },
  *run(disclosure) {
    const { scored, unscored } = reportsByScore(disclosure);
    if (unscored.length === 0 || unscored.length >= scored.length) return;
    yield {
      message: `${listNames(unscored.map(({ name, title: title2 }) => name?.text ?? title2.text))}\u7684\u8BC4\u4EF7\u7ED3\u8BBA\u6CA1\u6709\u5F97\u5206\uFF0C\u5176\u4F59${scored.length}\u4EFD\u62A5\u544A\u5747\u6709\u3002`,
      evidence: [
        ...unscored.map(({ conclusion, title: title2 }) => (conclusion ?? title2).span),
        ...scored.flatMap(({ score }) => score?.span ?? [])
      ]
    };
  }
};

// packages/audit/checks/score/score-sum.ts
var ALL_POINTS = 100n * UNIT_PARTS;
var ENOUGH_SCORES = 3;
var scoreSum = {
  id: "score-sum",
  category: "score",
  severity: "error",
  title: "\u81EA\u8BC4\u8868\u5404\u9879\u5F97\u5206\u4E4B\u548C\u5E94\u7B49\u4E8E\u603B\u5206\uFF0C\u5355\u9879\u5F97\u5206\u4E0D\u5F97\u8D85\u8FC7\u5206\u503C\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\uFF1A\u81EA\u8BC4\u603B\u5206\u4E3A\u5404\u9879\u6307\u6807\u5F97\u5206\u4E0E\u9884\u7B97\u6267\u884C\u7387\u5F97\u5206\u4E4B\u548C\u3002",
  example: { wrong: "\u5404\u9879\u5F97\u5206\u5408\u8BA190\u5206\uFF0C\u81EA\u8BC4\u5F97\u520699.90\u5206", right: "\u5404\u9879\u5F97\u5206\u5408\u8BA190\u5206\u3001\u9884\u7B97\u6267\u884C\u73879.9\u5206\uFF0C\u81EA\u8BC4\u5F97\u520699.90\u5206" },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      yield* aboveWeight(evaluation);
      yield* total(disclosure, evaluation);
    }
  }
};
function* aboveWeight({ indicators }) {
  for (const { score, weight, indicator } of indicators) {
    if (score === void 0 || weight === void 0 || exactParts(score.stated) <= exactParts(weight.stated)) continue;
    yield {
      message: `\u201C${indicator.name}\u201D\u5F97\u5206${print(exactParts(score.stated))}\u5206\uFF0C\u8D85\u8FC7\u5206\u503C${print(exactParts(weight.stated))}\u5206\u3002`,
      evidence: [score.span, weight.span]
    };
  }
}
function* total(disclosure, evaluation) {
  const scored = evaluation.indicators.flatMap(({ score }) => score ?? []);
  if (scored.length < ENOUGH_SCORES) return;
  const points = scored.reduce((sum2, { stated }) => sum2 + exactParts(stated), 0n);
  const execution = evaluation.funding.flatMap(({ score }) => score ?? []);
  const whole = points + execution.reduce((sum2, { stated }) => sum2 + exactParts(stated), 0n);
  const printed3 = evaluation.totalScore;
  if (printed3 !== void 0) {
    const stated = exactParts(printed3.stated);
    if (stated === whole || stated === points) return;
    yield {
      ...observe3(printed3, whole, [...scored, ...execution], "\u603B\u5206"),
      ...isComplete(evaluation) ? {} : { severity: "warning" }
    };
    return;
  }
  const claimed = claimedScore(disclosure, evaluation);
  if (claimed === void 0) return;
  const rest = exactParts(claimed.stated) - whole;
  if (rest === 0n || execution.length === 0 && rest === executionPoints(evaluation)) return;
  const withExecution = executionPoints(evaluation);
  const hint = withExecution === void 0 ? "" : `\uFF1B\u5373\u4F7F\u53E6\u52A0\u9884\u7B97\u6267\u884C\u7387\u5F97\u5206${print(withExecution)}\u5206\uFF0C\u4E5F\u53EA\u6709${print(whole + withExecution)}\u5206`;
  yield {
    ...observe3(claimed, whole, [...scored, ...execution], "\u81EA\u8BC4\u5F97\u5206", hint),
    severity: "warning"
  };
}
function observe3(stated, whole, parts2, word2, hint = "") {
  return {
    message: `\u8868\u5185\u5404\u9879\u5F97\u5206\u4E4B\u548C\u4E3A${print(whole)}\u5206\uFF0C\u4E0E${word2}${print(exactParts(stated.stated))}\u5206\u4E0D\u7B26${hint}\u3002`,
    evidence: [stated.span, ...parts2.map(({ span: span2 }) => span2)],
    expected: `${print(whole)}\u5206`,
    actual: `${print(exactParts(stated.stated))}\u5206`
  };
}
function isComplete({ indicators, funding }) {
  const weights = [...indicators, ...funding].flatMap(({ weight }) => weight ?? []);
  return weights.reduce((sum2, { stated }) => sum2 + exactParts(stated), 0n) === ALL_POINTS;
}
function claimedScore({ evaluationReports }, { id, kind }) {
  const own = evaluationReports.find(({ evaluations }) => evaluations.includes(id));
  return own !== void 0 && own.kind === kind ? own.score : void 0;
}
function executionPoints({ projectTotal, funding }) {
  const row = funding.find(({ source }) => source === "total");
  const budget = projectTotal?.budget.total ?? row?.budget ?? row?.initial;
  const executed = projectTotal?.executed.total ?? row?.executed;
  if (budget === void 0 || executed === void 0 || budget.stated.digits <= 0n) return void 0;
  const hundredths = exactParts(executed.stated, executed.scale) * 1000n / exactParts(budget.stated, budget.scale);
  return hundredths * UNIT_PARTS / 100n;
}
var print = (parts2) => printParts(parts2, 1n, 2).replace(/\.?0+$/, "");

// packages/audit/checks/score/unsupported-grade.ts
var GRADE2 = /(?:综合|最终)?(?:评定|评价|评级|等级)[^。；]{0,6}(?:为|是)\s?[“"]?(?:优秀?|良好?|中|差)[”"]?(?=[。，；]|$)/;
var unsupportedGrade = {
  id: "unsupported-grade",
  category: "score",
  severity: "warning",
  title: "\u8BC4\u4EF7\u7B49\u7EA7\u3001\u5F97\u5206\u5E94\u6709\u8BC4\u5206\u8868\u6216\u5404\u9879\u5F97\u5206\u652F\u6491\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\uFF1A\u8BC4\u4EF7\u7ED3\u679C\u91C7\u53D6\u8BC4\u5206\u548C\u8BC4\u7EA7\u76F8\u7ED3\u5408\u7684\u65B9\u5F0F\uFF0C\u5E94\u6709\u6307\u6807\u6743\u91CD\u548C\u5F97\u5206\u3002",
  example: { wrong: "\u7EFC\u5408\u8BC4\u5B9A\u4E3A\u201C\u4F18\u201D\uFF0C\u4F46\u62A5\u544A\u548C\u81EA\u8BC4\u8868\u5747\u65E0\u5F97\u5206", right: "\u81EA\u8BC4\u5F97\u520696\u5206\uFF0C\u8BC4\u5B9A\u4E3A\u201C\u4F18\u201D" },
  *run(disclosure) {
    const { evaluations, evaluationReports } = disclosure;
    if (evaluations.some(
      ({ columns, totalScore }) => columns.has("score") || columns.has("weight") || totalScore !== void 0
    ))
      return;
    const scored = evaluationReports.flatMap(({ score }) => score ?? []);
    if (scored.length >= 2) {
      yield {
        severity: "info",
        message: `${scored.length}\u4EFD\u62A5\u544A\u53EA\u7ED9\u51FA\u603B\u5206\uFF0C\u6CA1\u6709\u8BC4\u5206\u8868\u3001\u5404\u9879\u5F97\u5206\u548C\u6263\u5206\u539F\u56E0\uFF0C\u8BC4\u5206\u4E0D\u53EF\u590D\u6838\u3002`,
        evidence: scored.map(({ span: span2 }) => span2)
      };
    }
    if (scored.length > 0) return;
    for (const span2 of grades(disclosure)) {
      yield {
        message: `\u201C${quote(disclosure.document, span2)}\u201D\uFF0C\u4F46\u62A5\u544A\u548C\u81EA\u8BC4\u8868\u5747\u6CA1\u6709\u6743\u91CD\u548C\u5F97\u5206\uFF0C\u7B49\u7EA7\u6CA1\u6709\u4F9D\u636E\u3002`,
        evidence: [span2]
      };
    }
  }
};
function grades({ document, evaluationReports }) {
  return evaluationReports.flatMap(({ start, end }) => {
    for (let block = start; block < end; block++) {
      const paragraph = document.blocks[block];
      const match = paragraph?.kind === "paragraph" ? GRADE2.exec(paragraph.text) : null;
      if (match !== null) return [{ block, start: match.index, end: match.index + match[0].length }];
    }
    return [];
  });
}

// packages/audit/checks/score/index.ts
var scoreChecks = [
  fullScoreBesideMissedTarget,
  scoreSum,
  blankScores,
  missingReportScore,
  unsupportedGrade
];

// packages/audit/relations/shares.ts
function shareRelations(disclosure) {
  return disclosure.shares.flatMap((share) => {
    const { part, whole, percent } = share;
    if (whole === void 0 || part.figure.unit.measure !== whole.figure.unit.measure) return [];
    if (![part.figure, whole.figure, percent].every(isExact)) return [];
    const computed = percentOf(factValue(part), factValue(whole));
    if (computed === void 0) return [];
    const relation = relationOf2({
      kind: "share",
      label: `${part.concept.label} \xF7 ${conceptName(whole.concept.key)}`,
      terms: [
        { figure: percent.id, sign: 1, role: "rate" },
        { figure: part.figure.id, sign: 1, role: "term" },
        { figure: whole.figure.id, sign: 1, role: "whole" }
      ],
      stated: figureValue(percent),
      computed,
      spans: [percent.span, part.figure.span, whole.figure.span],
      arithmetic: `${printFigure(part.figure)} \xF7 ${printFigure(whole.figure)} = ${printPercent(computed, percent)}`
    });
    return [{ relation, share }];
  });
}

// packages/audit/checks/share/share-of-total.ts
var shareOfTotal = {
  id: "share-of-total",
  category: "share",
  severity: "error",
  title: "\u5360\u6BD4\u5E94\u7B49\u4E8E\u5206\u9879\u9664\u4EE5\u5408\u8BA1\u3002",
  basis: "\u8868\u6587\u5173\u7CFB K03\u3001K04\u3001K06\u3001K07\uFF1A\u5360\u6BD4 = \u5206\u9879 \xF7 \u5408\u8BA1 \xD7 100%\uFF1B\u4E3A\u4F7F\u5360\u6BD4\u5408\u8BA1\u4E3A100%\u800C\u8C03\u6574\u672B\u4F4D\u4E00\u4E2A\u5355\u4F4D\u7684\uFF0C\u53EA\u4F5C\u63D0\u793A\u3002",
  example: {
    wrong: "\u672C\u5E74\u6536\u5165\u5408\u8BA1200.00\u4E07\u5143\uFF0C\u5176\u4E2D\uFF1A\u5176\u4ED6\u6536\u516550.00\u4E07\u5143\uFF0C\u536020%\u3002",
    right: "\u672C\u5E74\u6536\u5165\u5408\u8BA1200.00\u4E07\u5143\uFF0C\u5176\u4E2D\uFF1A\u5176\u4ED6\u6536\u516550.00\u4E07\u5143\uFF0C\u536025%\u3002"
  },
  *run(disclosure) {
    for (const { relation, share } of shareRelations(disclosure)) {
      if (relation.holds) continue;
      const { percent, part, whole } = share;
      const lastPlace = UNIT_PARTS / 10n ** BigInt(percent.stated.decimals);
      const nudged = gap(relation.stated, relation.computed) <= lastPlace && percent.stated.decimals > 0;
      yield {
        message: `${part.concept.label}\u5360${conceptName(whole?.concept.key ?? "")}\u7684\u6BD4\u4F8B\u5E94\u4E3A${printPercent(relation.computed, percent)}\uFF1A${relation.arithmetic}\uFF0C\u6587\u4E2D\u4E3A${printPercent(relation.stated, percent)}\u3002`,
        evidence: relation.spans,
        expected: printPercent(relation.computed, percent),
        actual: printPercent(relation.stated, percent),
        ...nudged ? { severity: "info" } : {}
      };
    }
  }
};

// packages/audit/checks/share/index.ts
var shareChecks = [shareOfTotal];

// packages/audit/checks/subject-name/codes-given.ts
var FEWEST_WITH_CODES = 4;
var codesGiven = {
  id: "subject-codes-given",
  category: "subject-name",
  severity: "info",
  title: "\u9010\u9879\u8BF4\u660E\u65F6\u6807\u6CE8\u79D1\u76EE\u7F16\u7801\u7684\uFF0C\u5404\u9879\u5404\u7EA7\u90FD\u6807\u6CE8\u3002",
  basis: "\u90E8\u95E8\u51B3\u7B97\u516C\u5F00\u8303\u672C\uFF1A\u540C\u4E00\u6E05\u5355\u4F53\u4F8B\u4E00\u81F4\u3002",
  example: {
    wrong: "\u6559\u80B2205\uFF08\u7C7B\uFF09\u666E\u901A\u6559\u80B2\uFF08\u6B3E\uFF09\u5C0F\u5B66\u6559\u80B202\uFF08\u9879\uFF09",
    right: "\u6559\u80B2205\uFF08\u7C7B\uFF09\u666E\u901A\u6559\u80B202\uFF08\u6B3E\uFF09\u5C0F\u5B66\u6559\u80B202\uFF08\u9879\uFF09"
  },
  *run({ subjectMentions }) {
    const paths = subjectMentions.filter(({ role, levels: levels2 }) => role === "narrative" && levels2.length === 3);
    const isFull2 = ({ levels: levels2 }) => levels2.every(({ code }) => code !== "");
    const full = paths.filter(isFull2);
    if (full.length < FEWEST_WITH_CODES || full.length * 2 < paths.length) return;
    const lacking2 = paths.filter((path) => !isFull2(path));
    const levels = lacking2.flatMap((path) => path.levels.filter(({ code }) => code === ""));
    if (levels.length === 0) return;
    yield {
      message: `\u5176\u4F59\u5404\u9879\u90FD\u6807\u6CE8\u4E86\u79D1\u76EE\u7F16\u7801\uFF0C\u6B64\u5904${levels.length}\u4E2A\u7EA7\u6B21\u6F0F\u6807\u7F16\u7801\u3002`,
      evidence: levels.map(({ span: span2 }) => span2)
    };
  }
};

// packages/audit/checks/subject-name/heading-explained-twice.ts
var headingExplainedTwice = {
  id: "heading-explained-twice",
  category: "subject-name",
  severity: "warning",
  title: "\u540D\u8BCD\u89E3\u91CA\u4E2D\u540C\u4E00\u79D1\u76EE\u4E0D\u4F5C\u4E24\u79CD\u89E3\u91CA\u3002",
  basis: "\u90E8\u95E8\u51B3\u7B97\u516C\u5F00\u8303\u672C\uFF1A\u540D\u8BCD\u89E3\u91CA\u6309\u79D1\u76EE\u9010\u6761\u89E3\u91CA\u3002",
  example: {
    wrong: "5.\u5C0F\u5B66\u6559\u80B2\uFF08\u9879\uFF09\uFF1A\u53CD\u6620\u5C0F\u5B66\u652F\u51FA\u30026.\u5C0F\u5B66\u6559\u80B2\uFF08\u9879\uFF09\uFF1A\u53CD\u6620\u521D\u4E2D\u652F\u51FA\u3002",
    right: "5.\u5C0F\u5B66\u6559\u80B2\uFF08\u9879\uFF09\uFF1A\u53CD\u6620\u5C0F\u5B66\u652F\u51FA\u30026.\u521D\u4E2D\u6559\u80B2\uFF08\u9879\uFF09\uFF1A\u53CD\u6620\u521D\u4E2D\u652F\u51FA\u3002"
  },
  *run({ glossary }) {
    const seen = /* @__PURE__ */ new Map();
    for (const entry of glossary) {
      const key = plainSubjectName(entry.headword);
      const before = seen.get(key);
      seen.set(key, entry);
      if (before === void 0) continue;
      const same = plainSubjectName(before.definition) === plainSubjectName(entry.definition);
      yield {
        message: same ? `\u540D\u8BCD\u89E3\u91CA\u4E2D\u201C${key}\u201D\u91CD\u590D\u5217\u51FA\u3002` : `\u540D\u8BCD\u89E3\u91CA\u4E2D\u201C${key}\u201D\u51FA\u73B0\u4E24\u6B21\u800C\u89E3\u91CA\u4E0D\u540C\uFF0C\u5176\u4E2D\u4E00\u6761\u7684\u540D\u79F0\u7591\u6709\u8BEF\u3002`,
        ...same ? { severity: "info" } : {},
        evidence: [entry.headSpan, before.headSpan]
      };
    }
  }
};

// packages/audit/checks/subject-name/name-of-year.ts
var nameOfYear = {
  id: "subject-name-of-year",
  category: "subject-name",
  severity: "error",
  title: "\u7C7B\u3001\u6B3E\u3001\u9879\u79D1\u76EE\u4F7F\u7528\u5F53\u5E74\u300A\u653F\u5E9C\u6536\u652F\u5206\u7C7B\u79D1\u76EE\u300B\u7684\u89C4\u8303\u540D\u79F0\u3002",
  basis: `\u300A\u653F\u5E9C\u6536\u652F\u5206\u7C7B\u79D1\u76EE\u300B\uFF08${LISTED_YEARS.first}\u2014${LISTED_YEARS.last}\u5E74\uFF0C\u6309\u5E74\u5EA6\uFF09\u3002`,
  example: { wrong: "\u6559\u80B2\u652F\u51FA\uFF08\u7C7B\uFF09\u666E\u901A\u6559\u80B2\uFF08\u6B3E\uFF09\u5C0F\u5B66\u6559\u5B66\uFF08\u9879\uFF09", right: "\u6559\u80B2\u652F\u51FA\uFF08\u7C7B\uFF09\u666E\u901A\u6559\u80B2\uFF08\u6B3E\uFF09\u5C0F\u5B66\u6559\u80B2\uFF08\u9879\uFF09" },
  cannotRun: outsideListedYears,
  run: (disclosure) => [...wrongNames(disclosure).values()].map(({ level, severity, places }) => observation3(level, severity, places))
};
function wrongNames(disclosure) {
  const wrong2 = /* @__PURE__ */ new Map();
  for (const resolved of resolvedMentions(disclosure)) {
    resolved.levels?.forEach((level, index2) => {
      const span2 = resolved.mention.levels[index2]?.span;
      const severity = span2 === void 0 ? void 0 : severityOf(level, resolved, index2);
      if (span2 === void 0 || severity === void 0) return;
      const key = `${level.stated.name} ${level.subject.code}`;
      const before = wrong2.get(key);
      if (before === void 0) wrong2.set(key, { level, severity, places: [span2] });
      else before.places.push(span2);
    });
  }
  return wrong2;
}
var AS_WRITTEN = ["same", "unnamed", "different"];
function severityOf(level, { levels, strayWord: strayWord2 }, index2) {
  const { subject, relation, stated } = level;
  if (AS_WRITTEN.includes(relation)) return void 0;
  const isLast = index2 === (levels?.length ?? 0) - 1;
  if (relation === "lacks-\u652F\u51FA" && strayWord2 && isLast) return void 0;
  if (relation === "lacks-\u652F\u51FA" && subject.level === "\u7C7B") return "info";
  const confirmedByCode = stated.code !== "" && subject.code.endsWith(stated.code);
  const certain = subject.confidence === "h" && (relation !== "similar" || confirmedByCode);
  return certain ? "error" : "warning";
}
function observation3({ stated, subject, relation }, severity, places) {
  const official = `\u201C${subject.name}\u201D\uFF08${subject.code}\uFF09`;
  return {
    message: `${messageOf(relation, stated.name, subject.level)}\u89C4\u8303\u540D\u79F0\u4E3A${official}\u3002`,
    severity,
    expected: subject.name,
    actual: stated.name,
    suggestion: subject.name,
    evidence: places
  };
}
function messageOf(relation, name, level) {
  if (relation === "former") return `${level}\u7EA7\u79D1\u76EE\u201C${name}\u201D\u662F\u65E7\u540D\u79F0\uFF0C\u5DF2\u7ECF\u66F4\u540D\uFF0C`;
  if (relation === "lacks-\u652F\u51FA") return `${level}\u7EA7\u79D1\u76EE\u201C${name}\u201D\u6F0F\u201C\u652F\u51FA\u201D\u4E8C\u5B57\uFF0C`;
  return `${level}\u7EA7\u79D1\u76EE\u540D\u79F0\u201C${name}\u201D\u4E0E\u79D1\u76EE\u8868\u4E0D\u7B26\uFF0C`;
}

// packages/audit/checks/subject-name/place-in-tree.ts
var placeInTree = {
  id: "subject-place-in-tree",
  category: "subject-name",
  severity: "error",
  title: "\u7C7B\u3001\u6B3E\u3001\u9879\u7EA7\u6B21\u6807\u6CE8\u6B63\u786E\uFF0C\u9010\u7EA7\u96B6\u5C5E\u5173\u7CFB\u4E0E\u79D1\u76EE\u8868\u4E00\u81F4\uFF0C\u4EE3\u7801\u4E0E\u540D\u79F0\u4E00\u81F4\u3002",
  basis: "\u300A\u653F\u5E9C\u6536\u652F\u5206\u7C7B\u79D1\u76EE\u300B\uFF08\u6309\u5E74\u5EA6\uFF09\uFF1A\u7C7B3\u4F4D\u3001\u6B3E5\u4F4D\u3001\u98797\u4F4D\u9010\u7EA7\u7F16\u7801\u3002",
  example: { wrong: "\u666E\u901A\u6559\u80B2\uFF08\u7C7B\uFF09\u666E\u901A\u6559\u80B2\uFF08\u6B3E\uFF09\u5C0F\u5B66\u6559\u80B2\uFF08\u9879\uFF09", right: "\u6559\u80B2\u652F\u51FA\uFF08\u7C7B\uFF09\u666E\u901A\u6559\u80B2\uFF08\u6B3E\uFF09\u5C0F\u5B66\u6559\u80B2\uFF08\u9879\uFF09" },
  cannotRun: outsideListedYears,
  *run(disclosure) {
    for (const resolved of resolvedMentions(disclosure)) {
      yield* wrongMarks(resolved);
      yield* wrongParents(resolved);
      yield* wrongCodes(resolved);
      if (resolved.unmarked) yield missingMark(resolved);
    }
  }
};
var isCertain = (levels) => levels.every(({ subject }) => subject.confidence === "h");
function* wrongMarks({ mention, levels = [] }) {
  for (const [index2, level] of levels.entries()) {
    const span2 = mention.levels[index2]?.span;
    const { stated, subject } = level;
    if (span2 === void 0 || stated.mark === subject.level || level.relation === "different") continue;
    yield {
      message: `\u201C${subject.name}\u201D\u662F${subject.level}\u7EA7\u79D1\u76EE\uFF08${subject.code}\uFF09\uFF0C\u5374\u6807\u4E3A\uFF08${stated.mark}\uFF09\u3002`,
      severity: isCertain([level]) ? "error" : "warning",
      expected: `\uFF08${subject.level}\uFF09`,
      actual: `\uFF08${stated.mark}\uFF09`,
      suggestion: `\u6539\u4E3A\u201C${subject.name}\uFF08${subject.level}\uFF09\u201D\u3002`,
      evidence: [span2]
    };
  }
}
function* wrongParents({ mention, levels = [] }) {
  const leaf = levels.at(-1);
  if (leaf === void 0 || leaf.relation !== "same" || functionalSubjects.named(leaf.stated.name).length !== 1) return;
  const wrong2 = levels.slice(0, -1).filter(({ relation }) => relation === "different");
  const [only] = wrong2;
  if (only === void 0 || wrong2.length > 1) return;
  const right = levels.map(({ subject }) => `${subject.name}\uFF08${subject.level}\uFF09`).join("");
  yield {
    message: `\u201C${leaf.stated.name}\u201D\uFF08${leaf.subject.code}\uFF09\u7684\u4E0A\u7EA7\u79D1\u76EE\u5E94\u4E3A\u201C${only.subject.name}\uFF08${only.subject.level}\uFF09\u201D\uFF0C\u6587\u4E2D\u5199\u6210\u201C${only.stated.name}\uFF08${only.stated.mark}\uFF09\u201D\u3002`,
    severity: isCertain(levels) ? "error" : "warning",
    expected: right,
    actual: levels.map(({ stated }) => `${stated.name}\uFF08${stated.mark}\uFF09`).join(""),
    suggestion: right,
    evidence: [mention.span]
  };
}
function* wrongCodes({ mention, levels = [] }) {
  for (const [index2, { stated, subject, relation }] of levels.entries()) {
    const span2 = mention.levels[index2]?.span;
    if (span2 === void 0 || stated.code === "" || relation !== "same" || subject.code.endsWith(stated.code)) continue;
    yield {
      message: `\u201C${subject.name}\u201D\u7684\u79D1\u76EE\u7F16\u7801\u662F${subject.code}\uFF0C\u6587\u4E2D\u6807\u4E3A\u201C${stated.code}\u201D\uFF0C\u7F16\u7801\u4E0E\u540D\u79F0\u4E0D\u7B26\u3002`,
      severity: subject.confidence === "h" ? "error" : "warning",
      expected: subject.code,
      actual: stated.code,
      evidence: [span2]
    };
  }
}
function missingMark({ mention, levels = [] }) {
  const leaf = levels.at(-1);
  const { span: span2, tail } = mention;
  return {
    message: `\u672B\u7EA7\u79D1\u76EE\u201C${tail}\u201D\u6F0F\u6807\u7EA7\u6B21\u201C\uFF08${leaf?.subject.level ?? "\u9879"}\uFF09\u201D\u3002`,
    severity: "warning",
    suggestion: `${tail}\uFF08${leaf?.subject.level ?? "\u9879"}\uFF09`,
    evidence: [{ ...span2, start: span2.end - tail.length }]
  };
}

// packages/audit/checks/subject-name/index.ts
var subjectNameChecks = [nameOfYear, placeInTree, codesGiven, headingExplainedTwice];

// packages/audit/likely-slip.ts
function likelySlip(stated, right) {
  const decimals = Math.max(stated.decimals, right.decimals);
  const [wrong2, correct] = [stated, right].map((figure) => digitsOf(figure, decimals));
  if (wrong2 === void 0 || correct === void 0 || wrong2 === correct) return void 0;
  const meant = printStated(right);
  if (trimZeros(wrong2) === trimZeros(correct)) return `\u5C0F\u6570\u70B9\u9519\u4F4D\uFF0C\u5E94\u4E3A${meant}`;
  if (wrong2.length === correct.length) {
    const different = [...wrong2].flatMap((digit, index2) => digit === correct[index2] ? [] : [index2]);
    if (different.length === 1) return `\u7591\u6709\u4E00\u4F4D\u6570\u5B57\u5199\u9519\uFF0C\u5E94\u4E3A${meant}`;
    const [first, second] = different;
    const swapped = first !== void 0 && second !== void 0 && different.length === 2 && second === first + 1;
    if (swapped && wrong2[first] === correct[second] && wrong2[second] === correct[first])
      return `\u7591\u4E3A\u76F8\u90BB\u4E24\u4F4D\u6570\u5B57\u98A0\u5012\uFF0C\u5E94\u4E3A${meant}`;
  }
  if (dropsOne(correct, wrong2)) return `\u7591\u6F0F\u5199\u4E00\u4F4D\u6570\u5B57\uFF0C\u5E94\u4E3A${meant}`;
  if (dropsOne(wrong2, correct)) return `\u7591\u591A\u5199\u4E00\u4F4D\u6570\u5B57\uFF0C\u5E94\u4E3A${meant}`;
  return void 0;
}
var digitsOf = (figure, decimals) => {
  const digits = figure.digits < 0n ? -figure.digits : figure.digits;
  return (digits * 10n ** BigInt(decimals - figure.decimals)).toString();
};
var trimZeros = (digits) => digits.replace(/0+$/, "");
function dropsOne(longer, shorter) {
  if (longer.length !== shorter.length + 1) return false;
  let index2 = 0;
  while (index2 < shorter.length && longer[index2] === shorter[index2]) index2++;
  return longer.slice(index2 + 1) === shorter.slice(index2);
}

// packages/audit/diagnosis/likely-part.ts
function likelyPart({ total: total2, parts: parts2 }) {
  const exact = (figure) => exactParts(figure.stated, scaleOf(figure.unit));
  const sum2 = parts2.reduce((all, part) => all + exact(part.figure), 0n);
  const difference = exact(total2.figure) - sum2;
  const candidates3 = [
    { figure: total2.figure, right: sum2, name: total2.concept.label },
    ...parts2.map((part) => ({ figure: part.figure, right: exact(part.figure) + difference, name: part.concept.label }))
  ];
  const explained3 = candidates3.flatMap(({ figure, right, name }) => {
    const stated = right < 0n ? void 0 : inUnitOf(right, figure);
    const slip = stated === void 0 ? void 0 : likelySlip(figure.stated, stated);
    return slip === void 0 ? [] : [`${name}\u201C${printFigure(figure)}\u201D${slip}`];
  });
  return explained3.length === 1 ? `${explained3[0]}${candidates3[0]?.figure.unit.word ?? ""}\u3002` : void 0;
}
function inUnitOf(parts2, figure) {
  const decimals = Math.min(figure.decimals, 6);
  const unit = scaleOf(figure.unit) * UNIT_PARTS / 10n ** BigInt(decimals);
  return parts2 % unit === 0n ? { digits: parts2 / unit, decimals } : void 0;
}

// packages/audit/relations/part-sums.ts
var PRESCRIBED_PARTS = {
  income: ["income.general"],
  expenditure: ["basic", "project"],
  basic: ["personnel", "public"],
  "general.basic": ["personnel", "public"],
  general: ["general.basic", "general.project"],
  three: ["three.overseas", "three.vehicles", "three.reception"],
  "three.vehicles": ["three.vehicles.purchase", "three.vehicles.running"],
  "three.reception": ["three.reception.domestic", "three.reception.foreign"]
};
var COUNTED_IN_FULL = /* @__PURE__ */ new Set(["assets.vehicles", "three.vehicles.held", "three.vehicles.bought"]);
var REMAINDER = /^(?:其他|其它)/;
function partSums(disclosure) {
  const shares = new Map(disclosure.shares.map((share) => [share.part, share]));
  return disclosure.breakdowns.flatMap((breakdown) => {
    const { total: total2, parts: parts2 } = breakdown;
    const exact = [total2, ...parts2].every((fact) => isExact(fact.figure));
    if (!exact || parts2.length === 0 || parts2.some((part) => part.year !== total2.year)) return [];
    return [{ breakdown, relation: relationOfParts(breakdown), complete: isComplete2(breakdown, shares) }];
  });
}
function relationOfParts({ total: total2, parts: parts2 }) {
  const named4 = (fact) => fact.concept.label === "" ? "\u5206\u9879" : fact.concept.label;
  return relationOf2({
    kind: "parts",
    label: `${conceptName(total2.concept.key)} = ${parts2.map(named4).join(" + ")}`,
    terms: [
      { figure: total2.figure.id, sign: 1, role: "result" },
      ...parts2.map((part) => ({ figure: part.figure.id, sign: 1, role: "term" }))
    ],
    stated: factValue(total2),
    computed: sum(parts2.map(factValue)),
    spans: [total2, ...parts2].map((fact) => fact.figure.span),
    arithmetic: parts2.map((part) => printFigure(part.figure)).join(" + ")
  });
}
function isComplete2({ total: total2, parts: parts2, complete }, shares) {
  const keys = parts2.map((part) => part.concept.key);
  const prescribed = PRESCRIBED_PARTS[total2.concept.key];
  if (prescribed?.every((key) => keys.includes(key)) === true && (parts2.length > 1 || total2.concept.key !== "income"))
    return true;
  if (total2.concept.key === "procurement" && keys.includes("procurement.goods") && keys.length >= 3) return true;
  if (COUNTED_IN_FULL.has(total2.concept.key) && total2.figure.unit.measure === "count") return true;
  if (parts2.length < 2) return false;
  if (complete && /^(?:label:$|three\.reception)/.test(total2.concept.key)) return true;
  if (complete && parts2.every((part) => part.concept.key.startsWith("subject:"))) return true;
  if (REMAINDER.test(parts2.at(-1)?.concept.label ?? "")) return true;
  return sharesAddUp(parts2, shares);
}
function sharesAddUp(parts2, shares) {
  const percents = parts2.flatMap((part) => {
    const share = shares.get(part);
    return share === void 0 ? [] : [share.percent];
  });
  if (percents.length < parts2.length) return false;
  const slack = BigInt(parts2.length) * UNIT_PARTS;
  return overlap(sum(percents.map(figureValue)), { low: 100n * UNIT_PARTS - slack, high: 100n * UNIT_PARTS + slack });
}

// packages/audit/checks/sum/parts-and-total.ts
var partsAndTotal = {
  id: "parts-and-total",
  category: "sum",
  severity: "error",
  title: "\u6587\u4E2D\u5217\u51FA\u7684\u5206\u9879\u4E4B\u548C\u5E94\u7B49\u4E8E\u5176\u5408\u8BA1\u6570\uFF1B\u53EA\u5217\u90E8\u5206\u5206\u9879\u65F6\uFF0C\u5206\u9879\u4E4B\u548C\u4E0D\u5F97\u5927\u4E8E\u5408\u8BA1\u6570\u3002",
  basis: "\u57FA\u672C\u5E73\u8861\u5173\u7CFB\uFF08\u8D22\u51B301 \u5404\u884C\uFF1B\u516C\u5F0001\u201306 \u8868\u6587\u4E00\u81F4\uFF09\uFF1B\u5DEE\u989D\u5728\u5404\u6570\u56DB\u820D\u4E94\u5165\u533A\u95F4\u4E4B\u5185\u7684\u4E0D\u62A5\u3002",
  example: {
    wrong: "\u672C\u5E74\u652F\u51FA\u5408\u8BA1100.00\u4E07\u5143\uFF0C\u5176\u4E2D\uFF1A\u57FA\u672C\u652F\u51FA60.00\u4E07\u5143\uFF0C\u536060%\uFF1B\u9879\u76EE\u652F\u51FA50.00\u4E07\u5143\uFF0C\u536050%\u3002",
    right: "\u672C\u5E74\u652F\u51FA\u5408\u8BA1100.00\u4E07\u5143\uFF0C\u5176\u4E2D\uFF1A\u57FA\u672C\u652F\u51FA60.00\u4E07\u5143\uFF0C\u536060%\uFF1B\u9879\u76EE\u652F\u51FA40.00\u4E07\u5143\uFF0C\u536040%\u3002"
  },
  *run(disclosure) {
    for (const partSum of partSums(disclosure)) {
      const { relation, complete, breakdown } = partSum;
      const exceeds = relation.computed.low > relation.stated.high && breakdown.total.figure.stated.digits !== 0n;
      if (relation.holds || !(complete || exceeds)) continue;
      const looseCount = !complete && breakdown.total.figure.unit.measure === "count";
      yield { ...observe4(partSum), ...looseCount ? { severity: "warning" } : {} };
    }
  }
};
function observe4({ relation, breakdown }) {
  const { total: total2, parts: parts2 } = breakdown;
  const figure = total2.figure;
  const sum2 = printLike(relation.computed, figure);
  const slip = likelyPart(breakdown);
  return {
    message: `${conceptName(total2.concept.key)}\u4E3A${printFigure(figure)}\uFF0C\u5206\u9879\u4E4B\u548C\u4E3A ${relation.arithmetic} = ${sum2}\uFF0C\u76F8\u5DEE${printDifference(relation.stated, relation.computed, figure)}\u3002`,
    evidence: [total2, ...parts2].map((fact) => fact.figure.span),
    expected: sum2,
    actual: printFigure(figure),
    ...slip === void 0 ? {} : { suggestion: slip }
  };
}

// packages/audit/checks/sum/performance-funds.ts
var PARTS2 = ["fiscal", "account", "unit", "carried", "other"];
var SIDES2 = [
  ["budget", "\u9884\u7B97"],
  ["executed", "\u6267\u884C"]
];
var performanceFunds = {
  id: "performance-funds",
  category: "sum",
  severity: "error",
  title: "\u7EE9\u6548\u81EA\u8BC4\u8868\u4E2D\u8D44\u91D1\u603B\u989D\u5E94\u7B49\u4E8E\u5404\u6765\u6E90\u8D44\u91D1\u4E4B\u548C\uFF0C\u5408\u8BA1\u884C\u5E94\u7B49\u4E8E\u5404\u9879\u76EE\u4E4B\u548C\u3002",
  basis: "\u81EA\u8BC4\u8868\u8D44\u91D1\u884C\uFF1A\u603B\u989D=\u8D22\u653F\u62E8\u6B3E+\u8D22\u653F\u4E13\u6237\u7BA1\u7406\u8D44\u91D1+\u5355\u4F4D\u8D44\u91D1+\u5176\u4ED6\u8D44\u91D1\u3002",
  example: {
    wrong: "\u6CF5\u7AD9\u7EF4\u62A4\uFF1A\u603B\u989D44.9\u4E07\u5143\uFF0C\u8D22\u653F\u62E8\u6B3E49.9\u4E07\u5143\uFF0C\u5176\u4ED6\u8D44\u91D10",
    right: "\u6CF5\u7AD9\u7EF4\u62A4\uFF1A\u603B\u989D49.9\u4E07\u5143\uFF0C\u8D22\u653F\u62E8\u6B3E49.9\u4E07\u5143\uFF0C\u5176\u4ED6\u8D44\u91D10"
  },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      for (const project of evaluation.projects) yield* projectRow(project);
      if (evaluation.projectTotal !== void 0) {
        yield* projectRow(evaluation.projectTotal);
        yield* columnSums(evaluation, evaluation.projectTotal);
      }
      yield* fundingRows(evaluation);
    }
  }
};
function* projectRow({ name, budget, executed }) {
  for (const [side, word2] of SIDES2) {
    const funds = side === "budget" ? budget : executed;
    const parts2 = PARTS2.flatMap((source) => funds[source] ?? []);
    if (funds.total === void 0 || funds.fiscal === void 0) continue;
    const observation5 = compare4(`\u201C${shorten(name.text)}\u201D${word2}\u603B\u989D`, funds.total, parts2);
    if (observation5 !== void 0) yield { ...observation5, evidence: [...observation5.evidence, name.span] };
  }
}
var SUBTOTAL3 = /小计|其中|^[一二三四五六七八九十]、|^（[一二三四五六七八九十]）|类(?:项目)?$/;
function* columnSums({ projects }, total2) {
  if (projects.some(({ name }) => SUBTOTAL3.test(name.text))) return;
  for (const [side, word2] of SIDES2) {
    const whole = side === "budget" ? total2.budget : total2.executed;
    for (const source of ["total", ...PARTS2]) {
      const stated = whole[source];
      const parts2 = projects.flatMap((row) => (side === "budget" ? row.budget : row.executed)[source] ?? []);
      if (stated === void 0 || parts2.length < 2) continue;
      const computed = sum(parts2.map(({ interval: interval2 }) => interval2));
      if (overlap(stated.interval, computed)) continue;
      yield {
        message: `\u5408\u8BA1\u884C${word2}${SOURCE_NAMES[source]}\u4E3A${printFunding(stated)}\uFF0C${parts2.length}\u4E2A\u9879\u76EE\u76F8\u52A0\u4E3A${printFundingLike(computed, stated)}\u3002`,
        evidence: [stated.span, total2.name.span],
        expected: printFundingLike(computed, stated),
        actual: printFunding(stated)
      };
    }
  }
}
var SOURCE_NAMES = {
  total: "\u603B\u989D",
  fiscal: "\u8D22\u653F\u62E8\u6B3E",
  account: "\u8D22\u653F\u4E13\u6237\u7BA1\u7406\u8D44\u91D1",
  unit: "\u5355\u4F4D\u8D44\u91D1",
  carried: "\u4E0A\u5E74\u7ED3\u8F6C\u8D44\u91D1",
  other: "\u5176\u4ED6\u8D44\u91D1"
};
function* fundingRows({ funding }) {
  const totals = funding.filter(({ source }) => source === "total");
  const [total2] = totals;
  const parts2 = funding.filter(({ source }) => source !== "total");
  const complete = parts2.some(({ source }) => source === "fiscal") && parts2.some(({ source }) => source === "other");
  const repeated3 = new Set(parts2.map(({ source }) => source)).size < parts2.length;
  if (total2 === void 0 || totals.length > 1 || !complete || repeated3) return;
  for (const [column, word2] of [
    ["initial", "\u5E74\u521D\u9884\u7B97"],
    ["budget", "\u9884\u7B97"],
    ["executed", "\u6267\u884C"]
  ]) {
    const stated = total2[column];
    if (stated === void 0) continue;
    const amounts = parts2.flatMap((row) => row[column] ?? []);
    const observation5 = amounts.length === 0 ? void 0 : compare4(`\u8D44\u91D1${word2}\u603B\u989D`, stated, amounts);
    if (observation5 !== void 0) yield observation5;
  }
}
function compare4(label, total2, parts2) {
  const computed = sum(parts2.map(({ interval: interval2 }) => interval2));
  if (overlap(total2.interval, computed)) return void 0;
  return {
    message: `${label}\u4E3A${printFunding(total2)}\uFF0C\u5404\u6765\u6E90\u8D44\u91D1\u4E4B\u548C\u4E3A${parts2.map(printFunding).join(" + ")} = ${printFundingLike(computed, total2)}\u3002`,
    evidence: [total2.span, ...parts2.map(({ span: span2 }) => span2)],
    expected: printFundingLike(computed, total2),
    actual: printFunding(total2)
  };
}

// packages/audit/relations/identities.ts
var IDENTITIES = [
  { total: "three", parts: ["three.overseas", "three.vehicles", "three.reception"], optional: [], basis: "G01" },
  { total: "three.vehicles", parts: ["three.vehicles.purchase", "three.vehicles.running"], optional: [], basis: "G02" },
  {
    total: "three.reception",
    parts: ["three.reception.domestic", "three.reception.foreign"],
    optional: [],
    basis: "G05"
  },
  { total: "basic", parts: ["personnel", "public"], optional: [], basis: "A06" },
  { total: "general.basic", parts: ["personnel", "public"], optional: [], basis: "F09" },
  { total: "general", parts: ["general.basic", "general.project"], optional: [], basis: "E01" },
  {
    total: "procurement",
    parts: ["procurement.goods", "procurement.works", "procurement.services"],
    optional: [],
    basis: "K14"
  },
  {
    total: "expenditure",
    parts: ["basic", "project"],
    optional: ["expenditure.superior", "expenditure.business", "expenditure.subordinate"],
    basis: "A08"
  },
  {
    total: "income",
    parts: ["income.general"],
    optional: [
      "income.funds",
      "income.capital",
      "income.superior",
      "income.operations",
      "income.business",
      "income.subordinate",
      "income.other"
    ],
    basis: "A01"
  }
];

// packages/audit/checks/sum/stated-identities.ts
var statedIdentities = {
  id: "stated-identities",
  category: "sum",
  severity: "error",
  title: "\u5206\u6563\u5728\u5404\u6BB5\u7684\u5408\u8BA1\u4E0E\u5176\u5206\u9879\u5E94\u5F53\u5E73\u8861\uFF08\u201C\u4E09\u516C\u201D\u7ECF\u8D39\u3001\u57FA\u672C\u652F\u51FA\u3001\u653F\u5E9C\u91C7\u8D2D\u7B49\uFF09\u3002",
  basis: "\u57FA\u672C\u5E73\u8861\u5173\u7CFB A06\u3001E01\u3001F09\u3001G01\u3001G02\u3001G05\u3001K14\u3002",
  example: {
    wrong: "\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u53CA\u8FD0\u884C\u7EF4\u62A4\u8D39\u652F\u51FA5.00\u4E07\u5143\u3002\u5176\u4E2D\uFF1A\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u8D39\u652F\u51FA0\u4E07\u5143\u3002\u2026\u2026\u516C\u52A1\u7528\u8F66\u8FD0\u884C\u7EF4\u62A4\u8D39\u652F\u51FA6.00\u4E07\u5143\u3002",
    right: "\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u53CA\u8FD0\u884C\u7EF4\u62A4\u8D39\u652F\u51FA5.00\u4E07\u5143\u3002\u5176\u4E2D\uFF1A\u516C\u52A1\u7528\u8F66\u8D2D\u7F6E\u8D39\u652F\u51FA0\u4E07\u5143\u3002\u2026\u2026\u516C\u52A1\u7528\u8F66\u8FD0\u884C\u7EF4\u62A4\u8D39\u652F\u51FA5.00\u4E07\u5143\u3002"
  },
  *run(disclosure) {
    const listed = listedTotals(disclosure);
    for (const facts of factsByRegion(disclosure).values()) {
      for (const identity2 of IDENTITIES) {
        const found2 = factsOf(identity2, facts);
        if (found2 === void 0 || found2.parts.every((part) => listed.get(found2.total.figure.id)?.has(part.concept.key)))
          continue;
        const { total: total2, parts: parts2 } = found2;
        const computed = sum(parts2.map(factValue));
        const stated = factValue(total2);
        if (overlap(stated, computed) || ![total2, ...parts2].every((fact) => isExact(fact.figure))) continue;
        yield {
          message: `${conceptName(identity2.total)}\u4E3A${printFigure(total2.figure)}\uFF0C\u800C${parts2.map((part) => `${conceptName(part.concept.key)}${printFigure(part.figure)}`).join(" + ")} = ${printLike(computed, total2.figure)}\uFF0C\u76F8\u5DEE${printDifference(stated, computed, total2.figure)}\u3002`,
          evidence: [total2, ...parts2].map((fact) => fact.figure.span),
          expected: printLike(computed, total2.figure),
          actual: printFigure(total2.figure)
        };
      }
    }
  }
};
function factsOf({ total: total2, parts: parts2, optional: optional2 }, facts) {
  const whole = facts.get(total2);
  const required = parts2.flatMap((part) => facts.get(part) ?? []);
  if (whole === void 0 || required.length < parts2.length) return void 0;
  const found2 = [...required, ...optional2.flatMap((part) => facts.get(part) ?? [])];
  return found2.every((part) => part.figure.unit.measure === whole.figure.unit.measure) ? { total: whole, parts: found2 } : void 0;
}
function listedTotals(disclosure) {
  const listed = /* @__PURE__ */ new Map();
  for (const { total: total2, parts: parts2 } of disclosure.breakdowns) {
    const keys = listed.get(total2.figure.id) ?? /* @__PURE__ */ new Set();
    for (const part of parts2) keys.add(part.concept.key);
    listed.set(total2.figure.id, keys);
  }
  return listed;
}

// packages/audit/checks/sum/subject-classes.ts
var subjectClasses = {
  id: "subject-classes",
  category: "sum",
  severity: "error",
  title: "\u7ED3\u6784\u60C5\u51B5\u4E2D\u5404\u7C7B\u7EA7\u79D1\u76EE\u7684\u91D1\u989D\u5E94\u7B49\u4E8E\u5177\u4F53\u60C5\u51B5\u4E2D\u8BE5\u7C7B\u5404\u9879\u4E4B\u548C\u3002",
  basis: "\u57FA\u672C\u5E73\u8861\u5173\u7CFB E02\u3001\u8868\u6587\u5173\u7CFB K07\u3001K08\uFF1A\u7C7B = \u03A3\u6B3E = \u03A3\u9879\u3002",
  example: {
    wrong: "\u6559\u80B2\u652F\u51FA61.00\u4E07\u5143\u2026\u20261.\u6559\u80B2\u652F\u51FA\uFF08\u7C7B\uFF09\u666E\u901A\u6559\u80B2\uFF08\u6B3E\uFF09\u5C0F\u5B66\u6559\u80B2\uFF08\u9879\uFF09\uFF1A\u652F\u51FA\u51B3\u7B97\u4E3A60.00\u4E07\u5143\u3002",
    right: "\u6559\u80B2\u652F\u51FA60.00\u4E07\u5143\u2026\u20261.\u6559\u80B2\u652F\u51FA\uFF08\u7C7B\uFF09\u666E\u901A\u6559\u80B2\uFF08\u6B3E\uFF09\u5C0F\u5B66\u6559\u80B2\uFF08\u9879\uFF09\uFF1A\u652F\u51FA\u51B3\u7B97\u4E3A60.00\u4E07\u5143\u3002"
  },
  *run(disclosure) {
    const detail = disclosure.breakdowns.find((breakdown) => isItemList(breakdown));
    const structure = disclosure.breakdowns.find((breakdown) => breakdown !== detail && isClassList(breakdown, detail));
    if (detail === void 0 || structure === void 0 || !isExact(detail.total.figure)) return;
    const itemsOf = groupByClass(detail);
    for (const stated of structure.parts) {
      const items = itemsOf.get(className(stated)) ?? [];
      const computed = sum(items.map(factValue));
      if (items.length === 0 || overlap(computed, factValue(stated))) continue;
      yield {
        message: `${stated.concept.label}\u4E3A${printFigure(stated.figure)}\uFF0C\u800C\u5177\u4F53\u60C5\u51B5\u4E2D\u8BE5\u7C7B\u5404\u9879\u4E4B\u548C\u4E3A ${items.map((item) => printFigure(item.figure)).join(" + ")} = ${printLike(computed, stated.figure)}\uFF0C\u76F8\u5DEE${printDifference(factValue(stated), computed, stated.figure)}\u3002`,
        evidence: [stated, ...items].map((fact) => fact.figure.span),
        expected: printLike(computed, stated.figure),
        actual: printFigure(stated.figure)
      };
    }
  }
};
var names = (fact) => fact.concept.key.replace(/^subject:/, "").split(">");
var isItemList = ({ parts: parts2 }) => parts2.length > 0 && parts2.every((part) => part.concept.key.startsWith("subject:") && names(part).length === 3);
var isClassList = ({ total: total2, parts: parts2 }, detail) => detail !== void 0 && total2.concept.key === detail.total.concept.key && parts2.length > 0 && parts2.every((part) => part.concept.key !== "" && names(part).length === 1);
var className = (fact) => fact.concept.key.replace(/^(?:subject|label):/, "").replace(/支出$/, "");
function groupByClass(detail) {
  const groups = /* @__PURE__ */ new Map();
  for (const part of detail.parts) {
    const name = names(part)[0] ?? "";
    const group = groups.get(name);
    if (group === void 0) groups.set(name, [part]);
    else group.push(part);
  }
  return groups;
}

// packages/audit/table-relations/fault-text.ts
var MOST_RELATIONS = 4;
var MOST_EVIDENCE = 24;
function observeFault({ relations, culprit }) {
  const severity = relations.some(({ source }) => source.severity === "error") ? "error" : "warning";
  const listed = relations.slice(0, MOST_RELATIONS).map(arithmetic).join("\uFF1B");
  const more = relations.length > MOST_RELATIONS ? `\u7B49${relations.length}\u5904` : "";
  const broken = `\u52FE\u7A3D\u5173\u7CFB\u4E0D\u7B26\uFF1A${listed}${more}\u3002`;
  if (culprit === void 0) return { message: broken, evidence: evidenceOf2(relations, void 0), severity };
  const { quantity, right, slip, proved } = culprit;
  if (!proved) {
    const suggestion = `\u8BF7\u5148\u6838\u5BF9${quantity.name}${statedText(quantity)}${slip ?? ""}${quantity.unit}\u3002`;
    return { message: broken, evidence: evidenceOf2(relations, void 0), severity, suggestion };
  }
  const expected = `${printStated(right)}${quantity.unit}`;
  return {
    message: `${quantity.name}${statedText(quantity)}\u4E0E\u5176\u4ED6\u5404\u6570\u4E0D\u7B26\uFF1A${listed}${more}\u3002`,
    evidence: evidenceOf2(relations, quantity),
    severity,
    expected,
    actual: quantity.stated === void 0 ? "\u7A7A\u767D" : `${printStated(quantity.stated)}${quantity.unit}`,
    suggestion: slip === void 0 ? `\u6309\u5176\u4F59\u5404\u6570\u63A8\u7B97\uFF0C\u6B64\u5904\u5E94\u4E3A${expected}\u5DE6\u53F3\uFF0C\u8BF7\u6838\u5BF9\u3002` : `${slip}${quantity.unit}\u3002`
  };
}
function observeShift({ table, column, reference, offset, cells, relations }) {
  const direction = offset > 0 ? "\u4E0B" : "\u4E0A";
  const distance = Math.abs(offset);
  const title2 = table.columnTitles.get(column) ?? column;
  const first = cells[0];
  return {
    message: `\u300A${table.form.title}\u300B\u201C${title2}\u201D\u680F\u6709${cells.length}\u4E2A\u6570\u6BD4\u79D1\u76EE\u540D\u79F0\u9519${direction}${distance}\u884C\uFF08\u4E0E\u300A${reference.form.title}\u300B\u9010\u79D1\u76EE\u5BF9\u7167\uFF09\uFF0C\u7531\u6B64\u6709${relations.length}\u5904\u52FE\u7A3D\u5173\u7CFB\u4E0D\u7B26\u3002`,
    evidence: cells.slice(0, MOST_EVIDENCE).map((cell2) => cell2.span),
    suggestion: `\u5C06\u9519\u4F4D\u7684\u6570${offset > 0 ? "\u4E0A" : "\u4E0B"}\u79FB${distance}\u884C\u3002`,
    ...first?.stated === void 0 ? {} : { actual: `${printStated(first.stated)}${table.unit}` }
  };
}
var statedText = (quantity) => quantity.stated === void 0 ? "\u4E3A\u7A7A\uFF0C" : `\u4E3A${printStated(quantity.stated)}${quantity.unit}\uFF0C`;
function arithmetic({ source, relation, terms }) {
  const side = (sign) => {
    const filled = terms.filter(
      (term) => term.sign === sign && term.quantity.stated !== void 0 && term.quantity.stated.digits !== 0n
    );
    return filled.length === 0 ? "0" : filled.map(({ quantity }) => printed2(quantity)).join(" + ");
  };
  const units = new Set(terms.map(({ quantity }) => quantity.unit));
  const unit = units.size === 1 ? ` ${[...units].join("")}` : "";
  return `${source.id} ${source.formula}\uFF08${side(1)} ${relation === "=" ? "\u2260" : "<"} ${side(-1)}${unit}${differenceOf(terms)}\uFF09`;
}
var printed2 = (quantity) => quantity.stated === void 0 ? "0" : printStated(quantity.stated);
function differenceOf(terms) {
  const first = terms[0];
  if (first === void 0) return "";
  const parts2 = terms.reduce(
    (all, { quantity, sign }) => all + BigInt(sign) * (quantity.interval.low + quantity.interval.high),
    0n
  ) / 2n;
  const scale = scaleOf({ measure: "amount", word: first.quantity.unit });
  return `\uFF0C\u76F8\u5DEE ${printParts(parts2 < 0n ? -parts2 : parts2, scale)}`;
}
function evidenceOf2(relations, culprit) {
  const spans = culprit === void 0 ? [] : [culprit.span];
  const seen = /* @__PURE__ */ new Set([culprit]);
  for (const { quantity } of relations.flatMap(({ terms }) => terms)) {
    if (seen.has(quantity) || spans.length >= MOST_EVIDENCE) continue;
    seen.add(quantity);
    if (quantity.stated !== void 0 && quantity.stated.digits !== 0n) spans.push(quantity.span);
  }
  return spans;
}

// packages/audit/diagnosis/row-shift.ts
var FARTHEST = 3;
var FEWEST_MATCHES = 3;
var FEWEST_BROKEN = 3;
var COMPARED2 = [
  ["T2", "income"],
  ["T3", "total"],
  ["T5", "total"]
];
function rowShifts(tables, relations) {
  const broken = relations.filter((relation) => !relation.holds);
  const brokenIn = (table) => broken.filter((relation) => relation.terms.some(({ quantity }) => quantity.table === table));
  const within = (table) => broken.filter((relation) => relation.terms.every(({ quantity }) => quantity.table === table)).length;
  return COMPARED2.flatMap(([id, column]) => {
    const table = tables.get(id);
    if (table === void 0 || brokenIn(table).length < FEWEST_BROKEN) return [];
    for (const [otherId, otherColumn] of COMPARED2) {
      const reference = tables.get(otherId);
      if (reference === void 0 || reference === table || within(reference) >= within(table)) continue;
      const shift = shiftAgainst(table, column, reference, otherColumn);
      if (shift !== void 0) return [{ table, column, reference, ...shift, relations: brokenIn(table) }];
    }
    return [];
  });
}
function shiftAgainst(table, column, reference, referenceColumn) {
  const cells = subjectCells(table, column);
  const expected = new Map(subjectCells(reference, referenceColumn).map((cell2) => [cell2.row, cell2]));
  const rows2 = cells.map((cell2) => cell2.row);
  const matching = (offset) => cells.filter((cell2, index2) => {
    const source = rows2[index2 - offset];
    return isSame2(cell2, source === void 0 ? void 0 : expected.get(source)) && (offset === 0 || !isSame2(cell2, expected.get(cell2.row)));
  });
  let best;
  for (let offset = -FARTHEST; offset <= FARTHEST; offset++) {
    if (offset === 0) continue;
    const found2 = matching(offset);
    const different = new Set(found2.map((cell2) => cell2.stated?.digits)).size;
    if (different >= FEWEST_MATCHES && found2.length > (best?.cells.length ?? 0)) best = { offset, cells: found2 };
  }
  return best;
}
var subjectCells = (table, column) => table.rows.flatMap((row) => {
  const cell2 = row.code === void 0 ? void 0 : row.cells.get(column);
  return cell2 === void 0 ? [] : [cell2];
});
var isSame2 = (cell2, other) => other?.stated !== void 0 && cell2.stated !== void 0 && cell2.stated.digits !== 0n && cell2.interval.low === other.interval.low && cell2.interval.high === other.interval.high;

// packages/audit/diagnosis/table-culprit.ts
var UNBOUNDED = { low: -(10n ** 60n), high: 10n ** 60n };
var MOST_STEPS = 1e6;
function tableFaults(relations) {
  const standsIn = /* @__PURE__ */ new Map();
  for (const relation of relations) for (const { quantity } of relation.terms) push(standsIn, quantity, relation);
  const broken = components(new Set(relations.filter((relation) => !relation.holds)));
  return broken.flatMap((component) => faultsIn(component, standsIn));
}
function faultsIn(component, standsIn) {
  const steps = component.reduce((all, { terms }) => all + terms.length ** 2, 0);
  if (steps > MOST_STEPS) return [{ relations: component, culprit: void 0 }];
  const open2 = new Set(component);
  const faults = [];
  for (let best = bestCandidate(open2, standsIn); best !== void 0; best = bestCandidate(open2, standsIn)) {
    for (const relation of best.explains) open2.delete(relation);
    faults.push({ relations: best.explains, culprit: best.culprit });
  }
  return [...faults, ...components(open2).map((rest) => ({ relations: rest, culprit: void 0 }))];
}
function push(map, key, value) {
  const list = map.get(key);
  if (list === void 0) map.set(key, [value]);
  else list.push(value);
}
function bestCandidate(open2, standsIn) {
  const quantities = new Set([...open2].flatMap((relation) => relation.terms.map(({ quantity }) => quantity)));
  let best = [];
  for (const quantity of quantities) {
    const candidate = candidateOf(quantity, standsIn.get(quantity) ?? [], open2);
    const leader = best[0];
    if (candidate === void 0) continue;
    if (leader === void 0 || compare5(candidate, leader) > 0) best = [candidate];
    else if (compare5(candidate, leader) === 0) best.push(candidate);
  }
  if (best.length <= 1) return best[0];
  const [only, ...others] = best.filter(({ culprit }) => culprit.slip !== void 0);
  return only === void 0 || others.length > 0 ? void 0 : { ...only, culprit: { ...only.culprit, proved: false } };
}
var compare5 = (a, b) => a.explains.length - b.explains.length || a.support - b.support;
function candidateOf(quantity, all, open2) {
  let allowed = UNBOUNDED;
  let narrowest;
  const explains2 = [];
  let support = 0;
  for (const relation of all) {
    if (!relation.holds && !open2.has(relation)) continue;
    const implied = impliedValue(quantity, relation);
    allowed = intersect(allowed, implied);
    if (allowed === void 0) return void 0;
    if (open2.has(relation)) explains2.push(relation);
    if (relation.relation !== "=") continue;
    support++;
    if (narrowest === void 0 || implied.high - implied.low < narrowest.high - narrowest.low) narrowest = implied;
  }
  if (narrowest === void 0 || explains2.length === 0) return void 0;
  const right = asPrinted(middle(narrowest), quantity);
  const slip = quantity.stated === void 0 ? void 0 : copied(quantity, explains2, right) ?? likelySlip(quantity.stated, right);
  return { culprit: { quantity, right, slip, proved: true }, explains: explains2, support };
}
function copied(quantity, broken, right) {
  if (quantity.stated?.digits === 0n) return void 0;
  const source = broken.flatMap(({ terms }) => terms).find(
    ({ quantity: other }) => other !== quantity && isSame3(other.stated, quantity.stated) && other.unit === quantity.unit
  );
  return source === void 0 ? void 0 : `\u7591\u8BEF\u6284${source.quantity.name}\u7684\u6570\uFF0C\u5E94\u4E3A${printStated(right)}`;
}
var isSame3 = (a, b) => a !== void 0 && b !== void 0 && a.digits === b.digits && a.decimals === b.decimals;
function impliedValue(quantity, relation) {
  let { low, high } = relation.residual;
  let sign = 0n;
  for (const term of relation.terms) {
    if (term.quantity !== quantity) continue;
    sign += BigInt(term.sign);
    low -= term.sign === 1 ? quantity.interval.low : -quantity.interval.high;
    high -= term.sign === 1 ? quantity.interval.high : -quantity.interval.low;
  }
  if (relation.relation === "\u2265") return sign > 0n ? { low: -high, high: UNBOUNDED.high } : { low: UNBOUNDED.low, high };
  return sign > 0n ? { low: -high, high: -low } : { low, high };
}
function asPrinted(value, quantity) {
  const place2 = scaleOf({ measure: "amount", word: quantity.unit }) * UNIT_PARTS / 10n ** BigInt(quantity.decimals);
  const magnitude = value < 0n ? -value : value;
  const digits = (2n * magnitude + place2) / (2n * place2);
  return { digits: value < 0n ? -digits : digits, decimals: quantity.decimals };
}
function components(open2) {
  const byQuantity = /* @__PURE__ */ new Map();
  for (const relation of open2) for (const { quantity } of relation.terms) push(byQuantity, quantity, relation);
  const seen = /* @__PURE__ */ new Set();
  const found2 = [];
  for (const start of open2) {
    if (seen.has(start)) continue;
    const component = [];
    const queue = [start];
    seen.add(start);
    for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
      component.push(next);
      for (const { quantity } of next.terms) {
        for (const neighbour of byQuantity.get(quantity) ?? []) {
          if (seen.has(neighbour)) continue;
          seen.add(neighbour);
          queue.push(neighbour);
        }
      }
    }
    found2.push(component);
  }
  return found2;
}

// packages/audit/table-relations/conditions.ts
var OTHER_MONEY = [
  "income.funds",
  "income.capital",
  "income.superior",
  "income.operations",
  "income.business",
  "income.subordinate",
  "income.other",
  "surplus"
];
var isZero = (quantity) => quantity === void 0 || quantity.stated === void 0 || quantity.stated.digits === 0n;
function onlyGeneralBudget(quantities) {
  const all = quantities.single.get("T1");
  const fiscal = quantities.single.get("T4");
  if (all === void 0 || fiscal === void 0 || all.unread.length > 0 || fiscal.unread.length > 0) return false;
  if (quantities.at(all, "income.general", "final") === void 0) return false;
  if (!OTHER_MONEY.every((row) => isZero(quantities.at(all, row, "final")))) return false;
  const opening2 = quantities.at(all, "opening", "final");
  if (isZero(opening2)) return true;
  const general = quantities.at(fiscal, "opening.general", "final");
  return opening2?.stated !== void 0 && general?.stated !== void 0 && opening2.interval.low === general.interval.low && opening2.interval.high === general.interval.high;
}

// packages/audit/table-relations/subject-tree.ts
function subjectTree(rows2) {
  const byCode = /* @__PURE__ */ new Map();
  const repeated3 = /* @__PURE__ */ new Set();
  for (const row of rows2) {
    if (row.code === void 0) continue;
    if (byCode.has(row.code)) repeated3.add(row.code);
    byCode.set(row.code, row);
  }
  const roots = [];
  const children = /* @__PURE__ */ new Map();
  let doubtfulRoots = false;
  const doubtful = /* @__PURE__ */ new Set();
  for (const [code, row] of byCode) {
    const ancestor = [5, 3].map((length) => code.slice(0, length)).find((prefix) => prefix !== code && byCode.has(prefix));
    const twice2 = repeated3.has(code);
    if (ancestor === void 0) {
      roots.push(row);
      doubtfulRoots ||= twice2;
    } else {
      const family = children.get(ancestor);
      if (family === void 0) children.set(ancestor, [row]);
      else family.push(row);
      if (twice2) doubtful.add(ancestor);
    }
  }
  const families = [...children].flatMap(([code, family]) => {
    const parent = byCode.get(code);
    return parent === void 0 || doubtful.has(code) || repeated3.has(code) ? [] : [{ parent, children: family }];
  });
  return { roots: doubtfulRoots ? [] : roots, families };
}

// packages/audit/table-relations/table-relation.ts
function tableRelation(source, relation, terms) {
  let low = 0n;
  let high = 0n;
  for (const { quantity, sign } of terms) {
    low += sign === 1 ? quantity.interval.low : -quantity.interval.high;
    high += sign === 1 ? quantity.interval.high : -quantity.interval.low;
  }
  const holds2 = relation === "=" ? low <= 0n && high >= 0n : high >= 0n;
  return { source, relation, terms, residual: { low, high }, holds: holds2 };
}

// packages/audit/table-relations/lay-equations.ts
function layEquations(disclosure, quantities) {
  const generalOnly = onlyGeneralBudget(quantities);
  return TABLE_EQUATIONS.filter((equation) => equation.condition === void 0 || generalOnly).flatMap(
    (equation) => lay(equation, disclosure, quantities)
  );
}
function lay(equation, disclosure, quantities) {
  const { shape } = equation;
  if (shape.kind === "cells") return layCells(equation, shape, quantities);
  if (shape.kind === "same-subject") return laySameSubject(equation, shape, quantities);
  return disclosure.statutoryTables.filter((table) => table.form.id === shape.table && table.unread.length === 0).flatMap((table) => {
    if (shape.kind === "rows") return layRows(equation, shape, table, quantities);
    if (shape.kind === "categories") return layCategories(equation, shape.total, table, quantities);
    if (shape.kind === "tree") return layTree(equation, table, quantities);
    return layEconomicColumns(equation, table, quantities);
  });
}
function layCells(equation, shape, quantities) {
  const left = termsOf(shape.left, 1, equation, quantities);
  const right = termsOf(shape.right, -1, equation, quantities);
  return left === void 0 || right === void 0 ? [] : related2(equation, left, right);
}
function termsOf(cells, sign, equation, quantities) {
  const terms = [];
  for (const { table: id, row, column, optional: optional2 } of cells) {
    const table = quantities.single.get(id);
    if (table === void 0 || equation.kind === "\u57FA\u672C\u5E73\u8861" && table.unread.length > 0) return void 0;
    const quantity = quantities.at(table, row, column);
    if (quantity !== void 0) terms.push({ quantity, sign });
    else if (optional2 !== true) return void 0;
  }
  return terms;
}
function layRows(equation, shape, table, quantities) {
  if (!shape.left.every((column) => table.columnTitles.has(column))) return [];
  return table.rows.flatMap((row) => {
    const of = (columns, sign) => columns.flatMap((column) => {
      const cell2 = row.cells.get(column);
      return cell2 === void 0 ? [] : [{ quantity: quantities.of(table, cell2), sign }];
    });
    const left = of(shape.left, 1);
    return left.length < shape.left.length ? [] : related2(equation, left, of(shape.right, -1));
  });
}
function layCategories(equation, total2, table, quantities) {
  const categories2 = table.rows.filter((row) => row.key.startsWith("category:"));
  const totalRow = table.rows.find((row) => row.key === total2);
  return totalRow === void 0 ? [] : sumsByColumn(equation, totalRow, categories2, table, quantities);
}
function layTree(equation, table, quantities) {
  const tree2 = subjectTree(table.rows);
  const totalRow = table.rows.find((row) => row.key === TOTAL_ROW);
  const sums = tree2.families.map(({ parent, children }) => sumsByColumn(equation, parent, children, table, quantities));
  const total2 = totalRow === void 0 ? [] : sumsByColumn(equation, totalRow, tree2.roots, table, quantities);
  return [...total2, ...sums.flat()];
}
function sumsByColumn(equation, total2, parts2, table, quantities) {
  return [...total2.cells.values()].flatMap((cell2) => {
    const right = parts2.flatMap((part) => {
      const partCell = part.cells.get(cell2.column);
      return partCell === void 0 ? [] : [{ quantity: quantities.of(table, partCell), sign: -1 }];
    });
    return related2(equation, [{ quantity: quantities.of(table, cell2), sign: 1 }], right);
  });
}
function layEconomicColumns(equation, table, quantities) {
  const columns = [...table.columnTitles.keys()].filter((key) => key !== TOTAL_ROW);
  const categories2 = columns.filter((key) => !key.includes("/"));
  const sums = [
    [TOTAL_ROW, categories2],
    ...categories2.map((category) => [
      category,
      columns.filter((key) => key.startsWith(`${category}/`))
    ])
  ];
  return table.rows.flatMap(
    (row) => sums.flatMap(([total2, parts2]) => {
      const terms = (keys, sign) => keys.flatMap((key) => {
        const cell2 = row.cells.get(key);
        return cell2 === void 0 ? [] : [{ quantity: quantities.of(table, cell2), sign }];
      });
      const left = terms([total2], 1);
      return left.length === 0 ? [] : related2(equation, left, terms(parts2, -1));
    })
  );
}
function laySameSubject(equation, shape, quantities) {
  const left = subjectsOf(quantities.single.get(shape.left.table), shape.by);
  const right = subjectsOf(quantities.single.get(shape.right.table), shape.by);
  const relations = [];
  for (const [key, { table, row }] of left) {
    const other = right.get(key);
    const leftCell = row.cells.get(shape.left.column);
    const rightCell = other?.row.cells.get(shape.right.column);
    if (other === void 0 || leftCell === void 0 || rightCell === void 0) continue;
    const terms = [quantities.of(table, leftCell), quantities.of(other.table, rightCell)];
    relations.push(...related2(equation, [{ quantity: terms[0], sign: 1 }], [{ quantity: terms[1], sign: -1 }]));
  }
  return relations;
}
function subjectsOf(table, by) {
  const found2 = /* @__PURE__ */ new Map();
  const repeated3 = /* @__PURE__ */ new Set();
  for (const row of table?.rows ?? []) {
    const key = by === "code" ? row.code : row.level === 1 ? row.name.replace(/支出$/, "") : void 0;
    if (key === void 0 || table === void 0) continue;
    if (found2.has(key)) repeated3.add(key);
    found2.set(key, { table, row });
  }
  for (const key of repeated3) found2.delete(key);
  return found2;
}
function related2(equation, left, right) {
  const terms = [...left, ...right];
  if (left.length === 0 || right.length === 0 || terms.every(({ quantity }) => quantity.stated === void 0)) return [];
  return [tableRelation(equation, equation.relation, terms)];
}

// packages/audit/table-relations/lay-narrative.ts
var SAME = { id: "K01\u2013K12", formula: "\u6587\u4E2D\u91D1\u989D = \u9644\u8868\u5BF9\u5E94\u680F", kind: "\u8868\u6587", severity: "error" };
var OPERATING = {
  id: "K13",
  formula: "\u57FA\u672C\u652F\u51FA\u51B3\u7B97\u8868\u516C\u7528\u7ECF\u8D39\u5408\u8BA1 \u2265 \u6587\u4E2D\u673A\u5173\u8FD0\u884C\u7ECF\u8D39",
  kind: "\u8868\u6587",
  severity: "error"
};
var NARROW = [
  "fiscal-total",
  "general-budget",
  "basic-expenditure",
  "government-funds",
  "state-capital"
];
var OF_THE_WHOLE = /^(?:total(?:\..+)?|income|expenditure|opening|closing|basic|project)$/;
var SPENDING = ["expenditure", "general-budget", "basic-expenditure"];
function printedConcept(key, roles) {
  if (key === "personnel" || key === "public") return roles.includes("basic-expenditure") ? key : void 0;
  if (key === "basic" && roles.includes("basic-expenditure")) return "general.basic";
  if (key === "income.general" && roles.some((role) => SPENDING.includes(role))) return void 0;
  return OF_THE_WHOLE.test(key) && roles.some((role) => NARROW.includes(role)) ? void 0 : key;
}
function layNarrative(disclosure, quantities) {
  const told = factsByConcept(disclosure);
  if (told.size === 0) return [];
  return [
    ...[...printedConcepts(quantities)].flatMap(
      ([concept, printed3]) => (told.get(concept) ?? []).flatMap(
        (fact) => printed3.map((quantity) => related3(SAME, "=", quantities.told(fact), quantity))
      )
    ),
    ...layOperatingExpenses(told.get("operating") ?? [], quantities)
  ];
}
var related3 = (source, relation, left, right) => tableRelation(source, relation, [
  { quantity: left, sign: 1 },
  { quantity: right, sign: -1 }
]);
function printedConcepts(quantities) {
  const printed3 = /* @__PURE__ */ new Map();
  const put = (concept, quantity) => {
    if (quantity === void 0) return;
    const known4 = printed3.get(concept);
    if (known4 === void 0) printed3.set(concept, [quantity]);
    else known4.push(quantity);
  };
  for (const table of quantities.single.values()) {
    for (const [address, concept] of Object.entries(table.form.concepts)) {
      const [row = "", column = ""] = address.split("|");
      put(concept, quantities.at(table, row, column));
    }
  }
  const general = quantities.single.get("T5");
  if (general !== void 0)
    for (const [concept, row] of subjectConcepts(general)) put(concept, quantities.at(general, row, "total"));
  return printed3;
}
function subjectConcepts(table) {
  const names2 = new Map(table.rows.flatMap((row) => row.code === void 0 ? [] : [[row.code, row.name]]));
  return [...names2.keys()].flatMap((code) => {
    const path = [3, 5, 7].filter((length) => length <= code.length).map((length) => names2.get(code.slice(0, length)));
    const complete = path.filter((name) => name !== void 0);
    return complete.length === path.length ? [[subjectKey(complete), code]] : [];
  });
}
function layOperatingExpenses(told, quantities) {
  const basic = quantities.single.get("T6");
  const funds = basic === void 0 ? void 0 : quantities.at(basic, "public", "final");
  return funds === void 0 ? [] : told.map((fact) => related3(OPERATING, "\u2265", funds, quantities.told(fact)));
}
function factsByConcept(disclosure) {
  const budgets = new Set(disclosure.completions.map(({ budget }) => budget?.figure.id));
  const facts = /* @__PURE__ */ new Map();
  for (const fact of disclosure.facts) {
    const { figure } = fact;
    if (fact.scope !== DEPARTMENT || fact.year !== disclosure.year || budgets.has(figure.id)) continue;
    if (figure.unit.measure !== "amount" || !isExact(figure) || figure.span.cell !== void 0) continue;
    const roles = rolesOf(disclosure.sections, figure.section);
    const key = roles.includes("explanation") ? printedConcept(fact.concept.key, roles) : void 0;
    if (key === void 0) continue;
    const same = facts.get(key);
    if (same === void 0) facts.set(key, [fact]);
    else same.push(fact);
  }
  return facts;
}

// packages/audit/table-relations/quantities.ts
var DECIMALS = 2;
var Quantities = class {
  /** Tables by form; only those that the document prints once take part in relations between tables. */
  single;
  #cells = /* @__PURE__ */ new Map();
  #facts = /* @__PURE__ */ new Map();
  #rowNames = /* @__PURE__ */ new Map();
  constructor(disclosure) {
    const counts = /* @__PURE__ */ new Map();
    for (const table of disclosure.statutoryTables) counts.set(table.form.id, (counts.get(table.form.id) ?? 0) + 1);
    this.single = new Map(
      disclosure.statutoryTables.filter((table) => counts.get(table.form.id) === 1).map((table) => [table.form.id, table])
    );
  }
  /** A cell; the total of an empty table is zero although it prints no such row. */
  at(table, row, column) {
    const cell2 = tableCell(table, row, column);
    if (cell2 !== void 0) return this.of(table, cell2);
    const totalled = row === TOTAL_ROW && table.form.rows.kind === "functional";
    return table.empty && totalled && table.columnTitles.has(column) ? this.#zero(table) : void 0;
  }
  of(table, cell2) {
    const known4 = this.#cells.get(cell2);
    if (known4 !== void 0) return known4;
    const quantity = {
      name: `\u300A${table.form.title}\u300B${this.#rowName(table, cell2.row)}${table.columnTitles.get(cell2.column) ?? cell2.column}`,
      interval: cell2.interval,
      stated: cell2.stated,
      unit: table.unit,
      decimals: Math.max(cell2.stated?.decimals ?? 0, DECIMALS),
      span: cell2.span,
      table
    };
    this.#cells.set(cell2, quantity);
    return quantity;
  }
  told(fact) {
    const { figure, concept } = fact;
    const known4 = this.#facts.get(figure.id);
    if (known4 !== void 0) return known4;
    const quantity = {
      name: `\u6587\u4E2D\u201C${concept.label}\u201D`,
      interval: figureValue(figure),
      stated: figure.stated,
      unit: figure.unit.word,
      decimals: Math.max(figure.stated.decimals, Math.min(figure.decimals, DECIMALS)),
      span: figure.span,
      table: void 0
    };
    this.#facts.set(figure.id, quantity);
    return quantity;
  }
  #zero(table) {
    const known4 = this.#cells.get(table);
    const span2 = table.note ?? table.title;
    if (known4 !== void 0 || span2 === void 0) return known4;
    const quantity = {
      name: `\u300A${table.form.title}\u300B\uFF08\u7A7A\u8868\uFF09\u5408\u8BA1`,
      interval: exactly(0n),
      stated: void 0,
      unit: table.unit,
      decimals: DECIMALS,
      span: span2,
      table
    };
    this.#cells.set(table, quantity);
    return quantity;
  }
  #rowName(table, key) {
    let names2 = this.#rowNames.get(table);
    if (names2 === void 0) {
      names2 = new Map(table.rows.map((row) => [row.key, row.name === "" ? "" : `\u201C${row.code ?? ""}${row.name}\u201D\u884C`]));
      this.#rowNames.set(table, names2);
    }
    return names2.get(key) ?? "";
  }
};

// packages/audit/table-relations/table-analysis.ts
var analyses = /* @__PURE__ */ new WeakMap();
function analyseTables(disclosure) {
  const known4 = analyses.get(disclosure);
  if (known4 !== void 0) return known4;
  const analysis = analyse(disclosure);
  analyses.set(disclosure, analysis);
  return analysis;
}
function analyse(disclosure) {
  if (disclosure.statutoryTables.length === 0) return { relations: [], shifts: [], faults: [] };
  const quantities = new Quantities(disclosure);
  const relations = [...layEquations(disclosure, quantities), ...layNarrative(disclosure, quantities)];
  const shifts = rowShifts(quantities.single, relations);
  const shifted = new Set(shifts.flatMap((shift) => shift.relations));
  return { relations, shifts, faults: tableFaults(relations.filter((relation) => !shifted.has(relation))) };
}
var withoutTables = (disclosure) => disclosure.statutoryTables.length > 0 ? void 0 : "\u6587\u4EF6\u4E2D\u6CA1\u6709\u53EF\u8BC6\u522B\u7684\u9644\u8868\uFF0C\u672A\u4F5C\u8868\u5185\u3001\u8868\u95F4\u3001\u8868\u6587\u52FE\u7A3D\u5BA1\u6838\uFF1B\u9644\u8868\u53E6\u884C\u516C\u5F00\u7684\uFF0C\u8BF7\u7528 --together \u4E00\u5E76\u5BA1\u6838\u3002";

// packages/audit/checks/sum/table-sum.ts
var tableSum = {
  id: "table-sum",
  category: "sum",
  severity: "error",
  title: "\u9644\u8868\u5185\u5404\u884C\u3001\u5404\u680F\u53CA\u79D1\u76EE\u7C7B\u6B3E\u9879\u5E94\u6EE1\u8DB3\u57FA\u672C\u5E73\u8861\u5173\u7CFB\u3002",
  basis: "\u90E8\u95E8\u51B3\u7B97\u516C\u5F00\u8868\u8868\u5185\u52FE\u7A3D\u5173\u7CFB A01\u2013A05\u3001B01\u2013B05\u3001C01\u2013C02\u3001D01\u2013D09\u3001E01\u2013E02\u3001F01\u2013F08\u3001G01\u2013G02\u3001H01\u2013H03\u3001H07\u3001I02\uFF1B\u5DEE\u989D\u5728\u56DB\u820D\u4E94\u5165\u533A\u95F4\u4E4B\u5185\u7684\u4E0D\u62A5\u3002",
  example: {
    wrong: "\u652F\u51FA\u51B3\u7B97\u8868\u201C\u5408\u8BA1\u201D\u884C\uFF1A\u672C\u5E74\u652F\u51FA\u5408\u8BA1 100.00\uFF0C\u57FA\u672C\u652F\u51FA 60.00\uFF0C\u9879\u76EE\u652F\u51FA 30.00",
    right: "\u652F\u51FA\u51B3\u7B97\u8868\u201C\u5408\u8BA1\u201D\u884C\uFF1A\u672C\u5E74\u652F\u51FA\u5408\u8BA1 100.00\uFF0C\u57FA\u672C\u652F\u51FA 60.00\uFF0C\u9879\u76EE\u652F\u51FA 40.00"
  },
  cannotRun: withoutTables,
  *run(disclosure) {
    const { shifts, faults } = analyseTables(disclosure);
    for (const shift of shifts) yield observeShift(shift);
    for (const fault of faults) if (isWithinTable(fault)) yield observeFault(fault);
  }
};
var isWithinTable = ({ relations }) => relations.some(({ source }) => source.kind === "\u57FA\u672C\u5E73\u8861");

// packages/audit/checks/sum/index.ts
var sumChecks = [partsAndTotal, statedIdentities, subjectClasses, tableSum, performanceFunds];

// packages/audit/checks/table-text/cost-parts-against-execution.ts
var NAMED = 0.6;
var costPartsAgainstExecution = {
  id: "cost-parts-against-execution",
  category: "table-text",
  severity: "error",
  title: "\u6210\u672C\u6307\u6807\u6309\u9879\u76EE\u62C6\u5206\u7684\uFF0C\u5B9E\u9645\u6210\u672C\u4E4B\u548C\u5E94\u7B49\u4E8E\u8BE5\u9879\u76EE\u7684\u6267\u884C\u6570\u3002",
  basis: "\u6210\u672C\u6307\u6807\u76EE\u6807\u503C\u4E4B\u548C\u7B49\u4E8E\u9879\u76EE\u9884\u7B97\u65F6\uFF0C\u5B9E\u9645\u5B8C\u6210\u503C\u4E4B\u548C\u5E94\u7B49\u4E8E\u9879\u76EE\u6267\u884C\u6570\uFF08L10\uFF09\u3002",
  example: {
    wrong: "\u201C\u5E55\u5899\u3001\u8282\u65E5\u5E03\u7F6E\u7ECF\u8D39\u201D\u9884\u7B9720\u4E07\u5143\u3001\u6267\u884C20\u4E07\u5143\uFF1B\u6210\u672C\u6307\u680717\u4E07\u5143\u30013\u4E07\u5143\uFF0C\u5B9E\u964517\u4E07\u5143\u30012.7\u4E07\u5143",
    right: "\u201C\u5E55\u5899\u3001\u8282\u65E5\u5E03\u7F6E\u7ECF\u8D39\u201D\u9884\u7B9720\u4E07\u5143\u3001\u6267\u884C20\u4E07\u5143\uFF1B\u6210\u672C\u6307\u6807\u5B9E\u964517\u4E07\u5143\u30013\u4E07\u5143"
  },
  *run(disclosure) {
    for (const evaluation of disclosure.evaluations) {
      const costs = evaluation.indicators.filter(
        ({ indicator: { category, goal, outcome } }) => category === "cost" && goal?.unit === "\u5143" && outcome?.unit === "\u5143"
      );
      if (costs.length === 0) continue;
      for (const project of evaluation.projects) {
        const observation6 = compare6(project, costs);
        if (observation6 !== void 0) yield observation6;
      }
      const own = formAsProject(evaluation);
      const observation5 = own === void 0 ? void 0 : check(own, costs);
      if (observation5 !== void 0) yield observation5;
    }
  }
};
function compare6({ name, budget, executed }, costs) {
  if (budget.total === void 0 || executed.total === void 0) return void 0;
  const pieces = name.text.split(/[、和及]/).map(coreName).filter((piece) => piece.length >= 3);
  const parts2 = costs.filter(({ indicator }) => pieces.some((piece) => coverage(piece, indicator.name) >= NAMED));
  return parts2.length === 0 ? void 0 : check({ name, budget: budget.total, executed: executed.total }, parts2);
}
function check({ name, budget, executed }, parts2) {
  const targets = parts2.reduce(
    (all, { indicator: { goal } }) => all + (goal === void 0 ? 0n : exactParts(goal.stated, goal.scale)),
    0n
  );
  if (targets !== exactParts(budget.stated, budget.scale)) return void 0;
  const outcomes = parts2.flatMap(({ indicator: { outcome } }) => outcome ?? []);
  const finest = Math.max(...outcomes.map(({ stated }) => stated.decimals));
  const actual = sum(outcomes.map(({ stated, scale }) => intervalOf(stated, scale, finest)));
  if (overlap(actual, executed.interval)) return void 0;
  return {
    message: `\u201C${shorten(name.text)}\u201D\u7684\u6210\u672C\u6307\u6807\uFF08${listNames(parts2.map(({ indicator }) => indicator.name))}\uFF09\u76EE\u6807\u503C\u4E4B\u548C\u7B49\u4E8E\u9884\u7B97${printFunding(budget)}\uFF0C\u5B9E\u9645\u503C\u4E4B\u548C\u4E3A${printFundingLike(actual, executed)}\uFF0C\u4E0E\u6267\u884C\u6570${printFunding(executed)}\u4E0D\u7B26\u3002`,
    evidence: [...rowSpans(parts2, ["actual", "target", "name"]), executed.span, budget.span],
    expected: printFunding(executed),
    actual: printFundingLike(actual, executed)
  };
}
function formAsProject({ name, funding }) {
  const total2 = funding.find(({ source }) => source === "total");
  const budget = total2?.budget ?? total2?.initial;
  return name === void 0 || budget === void 0 || total2?.executed === void 0 ? void 0 : { name, budget, executed: total2.executed };
}

// packages/audit/checks/table-text/economic-names-listed.ts
var economicNamesListed = {
  id: "economic-names-listed",
  category: "table-text",
  severity: "error",
  title: "\u6B63\u6587\u5217\u4E3E\u7684\u4EBA\u5458\u7ECF\u8D39\u3001\u516C\u7528\u7ECF\u8D39\u79D1\u76EE\u5E94\u4E0E\u57FA\u672C\u652F\u51FA\u51B3\u7B97\u8868\u4E2D\u6709\u6570\u7684\u6B3E\u7EA7\u79D1\u76EE\u4E00\u81F4\u3002",
  basis: "\u8868\u6587\u52FE\u7A3D\u5173\u7CFB K10\u3002",
  example: {
    wrong: "\u6B63\u6587\u201C\u516C\u7528\u7ECF\u8D39\u2026\u4E3B\u8981\u5305\u62EC\uFF1A\u529E\u516C\u8D39\u3001\u6C34\u8D39\u201D\uFF0C\u57FA\u672C\u652F\u51FA\u51B3\u7B97\u8868\u201C30205 \u6C34\u8D39\u201D\u4E3A 0.00",
    right: "\u6B63\u6587\u201C\u516C\u7528\u7ECF\u8D39\u2026\u4E3B\u8981\u5305\u62EC\uFF1A\u529E\u516C\u8D39\u201D\uFF0C\u57FA\u672C\u652F\u51FA\u51B3\u7B97\u8868\u201C30205 \u6C34\u8D39\u201D\u4E3A 0.00"
  },
  cannotRun: (disclosure) => basicTable(disclosure) === void 0 ? "\u57FA\u672C\u652F\u51FA\u51B3\u7B97\u8868\u672A\u968F\u6587\u4EF6\u63D0\u4F9B\uFF0C\u672A\u4F5C\u7ECF\u6D4E\u5206\u7C7B\u79D1\u76EE\u6838\u5BF9\u3002" : void 0,
  *run(disclosure) {
    const table = basicTable(disclosure);
    if (table === void 0) return;
    for (const list of disclosure.economicLists) {
      yield* listedWithoutAmount(table, list);
      yield* filledButNotListed(disclosure, table, list);
    }
  }
};
function* listedWithoutAmount(table, list) {
  for (const { name, span: span2 } of list.names) {
    const row = rowNamed(table, list, name);
    if (row === void 0 || isFilled2(row)) continue;
    const severity = row.cells.get("final")?.stated === void 0 ? "error" : "warning";
    yield {
      severity,
      message: `\u6B63\u6587\u628A\u201C${name}\u201D\u5217\u5165${list.of}\uFF0C\u300A${table.form.title}\u300B\u8BE5\u79D1\u76EE\u6CA1\u6709\u91D1\u989D\u3002`,
      evidence: [span2, row.span],
      suggestion: `\u4ECE\u6B63\u6587\u5217\u4E3E\u4E2D\u5220\u53BB\u201C${name}\u201D\uFF0C\u6216\u6838\u5BF9\u9644\u8868\u3002`
    };
  }
}
function* filledButNotListed(disclosure, table, list) {
  if (/主要|等/.test(quote(disclosure.document, list.span))) return;
  const listed = new Set(list.names.map(({ name }) => plain2(name)));
  for (const row of table.rows) {
    if (row.level !== 2 || !isFilled2(row) || !belongsTo(row, list) || listed.has(plain2(row.name))) continue;
    const stated = row.cells.get("final")?.stated;
    yield {
      message: `\u300A${table.form.title}\u300B\u201C${row.code ?? ""}${row.name}\u201D\u6709${stated === void 0 ? "" : printStated(stated)}${table.unit}\uFF0C\u6B63\u6587${list.of}\u7684\u5217\u4E3E\u4E2D\u6CA1\u6709\u8BE5\u79D1\u76EE\u3002`,
      evidence: [list.span, row.span],
      severity: "warning",
      suggestion: `\u5728\u6B63\u6587\u5217\u4E3E\u4E2D\u8865\u5145\u201C${row.name}\u201D\u3002`
    };
  }
}
var rowNamed = (table, list, name) => table.rows.find((row) => row.level === 2 && belongsTo(row, list) && plain2(row.name) === plain2(name));
var belongsTo = ({ code }, { of }) => code !== void 0 && /^30[13]/.test(code) === (of === "\u4EBA\u5458\u7ECF\u8D39");
var isFilled2 = (row) => {
  const stated = row.cells.get("final")?.stated;
  return stated !== void 0 && stated.digits !== 0n;
};
var plain2 = (name) => name.normalize("NFKC").replace(/\s/g, "").replace(/(?:费用|经费|支出|费)$/, "");
function basicTable(disclosure) {
  const tables = disclosure.statutoryTables.filter(({ form }) => form.id === "T6");
  const [table] = tables;
  return tables.length === 1 && table !== void 0 && !table.empty ? table : void 0;
}

// packages/audit/evaluations/counted.ts
var CLAUSE_END2 = /[，。；：、！,;:（(]/;
function countedIn(words) {
  return quantitiesIn(words.text).flatMap((quantity) => {
    if (quantity.unit === "") return [];
    const before = words.text.slice(Math.max(0, quantity.start - 30), quantity.start).split(CLAUSE_END2).at(-1) ?? "";
    return [{ quantity, before: before.replace(/(?:共计|总计|合计|共|约|达到?|了|为)+$/, ""), words }];
  });
}
function paragraphsBetween(document, start, end) {
  const paragraphs = [];
  for (let block = start; block < end; block++) {
    const paragraph = document.blocks[block];
    if (paragraph?.kind !== "paragraph") continue;
    paragraphs.push({ text: paragraph.text.replace(/\s/g, ""), span: { block, start: 0, end: paragraph.text.length } });
  }
  return paragraphs;
}
function countedSpan(document, { quantity, words }) {
  const block = document.blocks[words.span.block];
  const cell2 = words.span.cell;
  const whole = block?.kind === "paragraph" ? block.text : block?.kind === "table" && cell2 !== void 0 ? block.cells[cell2]?.text : void 0;
  if (whole === void 0) return words.span;
  const text = whole.slice(words.span.start, words.span.end);
  const printed3 = words.text.slice(Math.max(0, quantity.start - 6), quantity.end);
  const at = text.indexOf(printed3);
  return at < 0 ? words.span : { ...words.span, start: words.span.start + at, end: words.span.start + at + printed3.length };
}
function countedInterval(quantity) {
  const interval2 = quantityInterval(quantity);
  if (!quantity.approximate) return interval2;
  const tenth = exactParts(quantity.stated, quantity.scale) / 10n;
  return { low: interval2.low - tenth, high: interval2.high + tenth };
}

// packages/audit/checks/table-text/goals-against-form.ts
var GOALS = /目标|主要内容/;
var goalsAgainstForm = {
  id: "report-goals-against-form",
  category: "table-text",
  severity: "warning",
  title: "\u9879\u76EE\u81EA\u8BC4\u62A5\u544A\u5217\u660E\u7684\u91CF\u5316\u76EE\u6807\u5E94\u5728\u5176\u7EE9\u6548\u76EE\u6807\u5B8C\u6210\u60C5\u51B5\u8868\u4E2D\u53CD\u6620\u3002",
  basis: "\u300A\u4E2D\u592E\u90E8\u95E8\u9884\u7B97\u7EE9\u6548\u76EE\u6807\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142015\u301588\u53F7\uFF09\uFF1A\u7EE9\u6548\u6307\u6807\u662F\u7EE9\u6548\u76EE\u6807\u7684\u7EC6\u5316\u548C\u91CF\u5316\u3002",
  example: {
    wrong: "\u62A5\u544A\u5199\u201C\u6B63\u5E38\u8FD0\u884C\u7387\u226595%\u201D\uFF0C\u81EA\u8BC4\u8868\u8D28\u91CF\u6307\u6807\u53EA\u5199\u201C\u6B63\u5E38\u8FD0\u884C\u201D",
    right: "\u62A5\u544A\u5199\u201C\u6B63\u5E38\u8FD0\u884C\u7387\u226595%\u201D\uFF0C\u81EA\u8BC4\u8868\u6307\u6807\u503C\u201C\u226595%\u201D"
  },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      if (report.kind === "whole") continue;
      const missing = missingGoals(disclosure, report);
      if (missing.length === 0) continue;
      const told = missing.map(
        ({ words, before, quantity }) => `${before}${words.text.slice(quantity.start, quantity.end)}`
      );
      const names2 = disclosure.evaluations.filter(({ id }) => report.evaluations.includes(id)).flatMap(({ indicators }) => indicators.flatMap(({ cells }) => cells.get("target")?.span ?? []));
      yield {
        message: `\u62A5\u544A\u5217\u660E\u7684\u91CF\u5316\u76EE\u6807\u201C${told.slice(0, 4).join("\u201D\u3001\u201C")}\u201D\u6CA1\u6709\u8FDB\u5165\u7EE9\u6548\u76EE\u6807\u5B8C\u6210\u60C5\u51B5\u8868\u3002`,
        evidence: [...missing.map((one) => countedSpan(disclosure.document, one)), ...names2.slice(0, 12)]
      };
    }
  }
};
function missingGoals({ document, evaluations }, report) {
  const targets = evaluations.filter(({ id }) => report.evaluations.includes(id)).flatMap(({ indicators }) => indicators.flatMap(({ indicator }) => indicator.target.quantities));
  if (targets.length === 0) return [];
  const first = Math.min(...evaluations.filter(({ id }) => report.evaluations.includes(id)).map(({ start }) => start));
  return paragraphsBetween(document, report.start, first).filter(({ text }) => GOALS.test(text.slice(0, 20))).flatMap(countedIn).filter(
    ({ quantity }) => quantity.comparison !== void 0 && !targets.some(
      (target) => target.unit === quantity.unit && exactParts(target.stated, target.scale) === exactParts(quantity.stated, quantity.scale)
    )
  );
}

// packages/audit/checks/table-text/report-against-form.ts
var SURELY_SAME = 0.75;
var reportAgainstForm = {
  id: "report-against-form",
  category: "table-text",
  severity: "error",
  title: "\u9879\u76EE\u81EA\u8BC4\u62A5\u544A\u4E2D\u7684\u9884\u7B97\u6570\u3001\u652F\u4ED8\u6570\u5E94\u4E0E\u81EA\u8BC4\u8868\u4E00\u81F4\u3002",
  basis: "\u7EE9\u6548\u81EA\u8BC4\u62A5\u544A\u4E0E\u81EA\u8BC4\u8868\u53CD\u6620\u540C\u4E00\u9879\u76EE\uFF08L10\u2013L12\uFF09\uFF0C\u5DEE\u989D\u5728\u56DB\u820D\u4E94\u5165\u533A\u95F4\u4E4B\u5185\u7684\u4E0D\u62A5\u3002",
  example: {
    wrong: "\u81EA\u8BC4\u8868\uFF1A\u9884\u7B9730\u4E07\u5143\u3001\u6267\u884C23.56\u4E07\u5143\uFF1B\u62A5\u544A\uFF1A\u7ECF\u8D397\u4E07\u5143\uFF0C\u5DF2\u652F\u4ED87\u4E07\u5143",
    right: "\u81EA\u8BC4\u8868\uFF1A\u9884\u7B9730\u4E07\u5143\u3001\u6267\u884C23.56\u4E07\u5143\uFF1B\u62A5\u544A\uFF1A\u7ECF\u8D3930\u4E07\u5143\uFF0C\u5DF2\u652F\u4ED823.56\u4E07\u5143"
  },
  *run(disclosure) {
    for (const link of projectLinks(disclosure)) {
      const sides = [
        { word: "\u9884\u7B97", stated: reported(link.report, "budget"), table: link.money.budgets },
        {
          word: "\u652F\u4ED8",
          stated: reported(link.report, "paid"),
          table: link.money.executed === void 0 ? [] : [link.money.executed]
        }
      ];
      for (const side of sides) {
        const observation5 = compare7(link, side.word, side.stated, side.table);
        if (observation5 !== void 0) yield observation5;
      }
    }
  }
};
function compare7(link, word2, stated, table) {
  const [first] = stated;
  const [amount] = table;
  if (first === void 0 || amount === void 0) return void 0;
  const agrees2 = stated.some((figure) => table.some(({ interval: interval2 }) => overlap(interval2, figureInterval(figure))));
  const onlyUnit = stated.some((figure) => table.some((one) => sameDigits(figure, one)));
  const severalValues = new Set(stated.map((figure) => figureInterval(figure).low)).size > 1;
  if (agrees2 || onlyUnit || first.qualifier !== "exact") return void 0;
  const sure = link.likeness >= SURELY_SAME && !severalValues;
  return {
    ...sure ? {} : { severity: "warning" },
    message: `\u201C${shorten(link.name.text)}\u201D\u7684${word2}\u6570\u4E0D\u4E00\u81F4\uFF1A\u81EA\u8BC4\u8868\u4E3A${printFunding(amount)}\uFF0C\u9879\u76EE\u81EA\u8BC4\u62A5\u544A\u4E3A${printFigure(first)}\u3002`,
    evidence: [...stated.map(({ span: span2 }) => span2), amount.span, link.money.name.span],
    expected: printFunding(amount),
    actual: printFigure(first)
  };
}
var sameDigits = (figure, amount) => exactParts(figure.stated) === exactParts(amount.stated);

// packages/audit/evaluations/same-measures.ts
var SAME_MEASURES = [/接电|话务|来电|接听|接话/, /点击|浏览|访问量/, /受众|受益人|服务对象人/];
var speakOfSameMeasure = (a, b) => SAME_MEASURES.some((words) => words.test(a) && words.test(b));

// packages/audit/checks/table-text/same-count.ts
var sameCount = {
  id: "report-count-against-form",
  category: "table-text",
  severity: "error",
  title: "\u9879\u76EE\u81EA\u8BC4\u62A5\u544A\u4E0E\u81EA\u8BC4\u8868\u5BF9\u540C\u4E00\u4E8B\u9879\u7684\u6570\u91CF\u5E94\u5F53\u4E00\u81F4\u3002",
  basis: "\u7EE9\u6548\u81EA\u8BC4\u62A5\u544A\u4E0E\u81EA\u8BC4\u8868\u53CD\u6620\u540C\u4E00\u9879\u76EE\u7684\u540C\u4E00\u4E8B\u5B9E\u3002",
  example: {
    wrong: "\u81EA\u8BC4\u8868\uFF1A\u5370\u5236\u624B\u518C4000\u672C\uFF1B\u62A5\u544A\uFF1A\u5370\u5236\u624B\u518C4700\u672C",
    right: "\u81EA\u8BC4\u8868\uFF1A\u5370\u5236\u624B\u518C4000\u672C\uFF1B\u62A5\u544A\uFF1A\u5370\u5236\u624B\u518C4000\u672C"
  },
  *run(disclosure) {
    const links = projectLinks(disclosure);
    for (const report of disclosure.evaluationReports) {
      if (report.kind === "whole") continue;
      const printed3 = tableTexts(disclosure, report, links);
      if (printed3.length === 0) continue;
      const told = reportTexts(disclosure, report);
      for (const one of printed3) yield* contradictions2(disclosure, one, told);
    }
  }
};
function tableTexts(disclosure, report, links) {
  const indicators = disclosure.evaluations.filter(({ id }) => report.evaluations.includes(id)).flatMap(({ indicators: indicators2 }) => indicators2).flatMap(({ indicator, cells }) => {
    const actual = cells.get("actual");
    const single = indicator.outcome !== void 0 && indicator.actual.text !== indicator.target.text;
    const counts = actual === void 0 || !single ? [] : countedIn(actual);
    return counts.map((counted) => ({ counted, subject: indicator.name, planned: indicator.target.quantities }));
  });
  const contents = links.filter((link) => link.report === report && link.likeness >= 0.75).flatMap(({ money }) => money.row?.content === void 0 ? [] : countedIn(money.row.content)).map((counted) => ({ counted, subject: "", planned: [] }));
  return [...indicators, ...contents].filter(({ counted }) => counted.quantity.comparison === void 0);
}
function reportTexts({ document, evaluations, year }, report) {
  const forms2 = evaluations.filter(({ id }) => report.evaluations.includes(id));
  const outside = ({ span: span2 }) => !forms2.some(({ start, end }) => span2.block >= start && span2.block <= end);
  return paragraphsBetween(document, report.start, report.end).filter((words) => outside(words) && !/绩效目标[:：]|预计完成/.test(words.text.slice(0, 24))).flatMap(countedIn).filter(({ quantity, before }) => quantity.comparison === void 0 && !isOtherYear(before, year));
}
var isOtherYear = (words, year) => {
  const told = /(20\d{2})年/.exec(words)?.[1];
  return told !== void 0 && year !== void 0 && Number(told) !== year;
};
function* contradictions2(disclosure, printed3, told) {
  const planned = printed3.planned.map(countedInterval);
  const same = told.flatMap((counted) => {
    const severity = sameThing(printed3, counted);
    const isPlan = planned.some((target) => overlap(target, countedInterval(counted.quantity)));
    return severity === void 0 || isPlan ? [] : [{ counted, severity }];
  });
  const value = countedInterval(printed3.counted.quantity);
  if (same.some(({ counted }) => overlap(value, countedInterval(counted.quantity)))) return;
  const [first] = same;
  if (first === void 0) return;
  const several = new Set(same.map(({ counted }) => countedInterval(counted.quantity).low)).size > 1;
  const show = ({ before, words, quantity }) => `${before}${words.text.slice(quantity.start, quantity.end)}`;
  yield {
    severity: several ? "warning" : first.severity,
    message: `\u540C\u4E00\u4E8B\u9879\u6570\u91CF\u4E0D\u4E00\u81F4\uFF1A\u81EA\u8BC4\u8868\u4E3A\u201C${show(printed3.counted)}\u201D\uFF0C\u9879\u76EE\u81EA\u8BC4\u62A5\u544A\u4E3A\u201C${show(first.counted)}\u201D\u3002`,
    evidence: [
      countedSpan(disclosure.document, printed3.counted),
      ...same.slice(0, 3).map(({ counted }) => countedSpan(disclosure.document, counted))
    ],
    expected: show(printed3.counted),
    actual: show(first.counted)
  };
}
var PART = /其中|季度|[上下]半年|\d月|每|分别|新增|上年|去年|计划|拟|将/;
function sameThing({ counted, subject }, other) {
  const unit = counted.quantity.unit;
  if (unit === "\u5143" || unit === "\u5E74" || unit === "\u6708" || !sameUnit(unit, other.quantity.unit)) return void 0;
  if (PART.test(other.before) && !PART.test(counted.before)) return void 0;
  const shared2 = commonRun(counted.before, other.before);
  if (shared2.length >= 4 && counted.before.endsWith(shared2) && other.before.endsWith(shared2)) return "error";
  if (subject === "") return void 0;
  if (unit === "%") return subject.length >= 3 && other.before.endsWith(subject) ? "error" : void 0;
  if (speakOfSameMeasure(subject, other.before)) return "error";
  return subject.length >= 4 && coverage(subject, other.before) >= 0.6 ? "error" : void 0;
}
var sameUnit = (a, b) => a === b || CALLS.has(a) && CALLS.has(b);
var CALLS = /* @__PURE__ */ new Set(["\u6B21", "\u4EBA\u6B21", "\u901A", "\u4EF6\u6B21"]);

// packages/audit/checks/table-text/stated-carry-over.ts
var CARRIED2 = /([一-龥（）]{2,30})结转(?:资金|结余)?(?:为)?\s?$/;
var statedCarryOver = {
  id: "stated-carry-over",
  category: "table-text",
  severity: "error",
  title: "\u6587\u4E2D\u67D0\u9879\u7ECF\u8D39\u7684\u7ED3\u8F6C\u6570\u5E94\u7B49\u4E8E\u81EA\u8BC4\u8868\u4E2D\u8BE5\u9879\u9884\u7B97\u6570\u51CF\u6267\u884C\u6570\u3002",
  basis: "\u7ED3\u8F6C\u8D44\u91D1=\u9884\u7B97\u6570-\u6267\u884C\u6570\u3002",
  example: {
    wrong: "\u81EA\u8BC4\u8868\u4EBA\u5458\u7ECF\u8D39\u9884\u7B97300.00\u3001\u6267\u884C290.00\uFF1B\u6587\u4E2D\u201C\u4EBA\u5458\u7ECF\u8D39\u7ED3\u8F6C12.00\u4E07\u5143\u201D",
    right: "\u81EA\u8BC4\u8868\u4EBA\u5458\u7ECF\u8D39\u9884\u7B97300.00\u3001\u6267\u884C290.00\uFF1B\u6587\u4E2D\u201C\u4EBA\u5458\u7ECF\u8D39\u7ED3\u8F6C10.00\u4E07\u5143\u201D"
  },
  *run(disclosure) {
    const rows2 = /* @__PURE__ */ new Map();
    for (const { projects } of disclosure.evaluations) for (const row of projects) rows2.set(row.name.text, row);
    if (rows2.size === 0) return;
    for (const figure of disclosure.figures) {
      const row = figure.unit.measure === "amount" ? rowCarried(disclosure, figure, rows2) : void 0;
      const budget = row?.budget.total;
      const executed = row?.executed.total;
      if (row === void 0 || budget === void 0 || executed === void 0) continue;
      const computed = subtract(budget.interval, executed.interval);
      if (overlap(computed, figureInterval(figure))) continue;
      yield {
        message: `\u6587\u4E2D\u201C${row.name.text}\u7ED3\u8F6C${printFigure(figure)}\u201D\uFF0C\u6309\u81EA\u8BC4\u8868${printFunding(budget)} - ${printFunding(executed)} = ${printFundingLike(computed, budget)}\u3002`,
        evidence: [figure.span, budget.span, executed.span, row.name.span],
        expected: printFundingLike(computed, budget),
        actual: printFigure(figure)
      };
    }
  }
};
function rowCarried({ document }, { span: span2 }, rows2) {
  if (span2.cell !== void 0) return void 0;
  const before = textAround(document, span2).slice(Math.max(0, span2.start - 40), span2.start);
  const named4 = CARRIED2.exec(before)?.[1];
  return named4 === void 0 ? void 0 : rows2.get(named4.replace(/^其中/, ""));
}

// packages/audit/checks/table-text/subjects-explained.ts
var subjectsExplained = {
  id: "subjects-explained",
  category: "table-text",
  severity: "error",
  title: "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u51B3\u7B97\u8868\u4E2D\u7684\u5404\u9879\u7EA7\u79D1\u76EE\u90FD\u5E94\u5728\u6B63\u6587\u201C\u5177\u4F53\u60C5\u51B5\u201D\u4E2D\u9010\u9879\u8BF4\u660E\u3002",
  basis: "\u8868\u6587\u52FE\u7A3D\u5173\u7CFB K08\uFF1A\u8868\u5185\u6709\u6570\u7684\u9879\u7EA7\u79D1\u76EE\u5728\u6B63\u6587\u5404\u8BF4\u660E\u4E00\u6B21\u3002",
  example: {
    wrong: "\u9644\u8868\u6709\u201C2010302 \u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1 5.00\u201D\uFF0C\u6B63\u6587\u5177\u4F53\u60C5\u51B5\u672A\u63D0\u201C\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1\uFF08\u9879\uFF09\u201D",
    right: "\u9644\u8868\u6709\u201C2010302 \u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1 5.00\u201D\uFF0C\u6B63\u6587\uFF1A\u4E00\u822C\u884C\u653F\u7BA1\u7406\u4E8B\u52A1\uFF08\u9879\uFF09\u652F\u51FA\u51B3\u7B97\u4E3A5.00\u4E07\u5143"
  },
  cannotRun: (disclosure) => explained2(disclosure) === void 0 ? "\u9644\u8868\u6216\u6B63\u6587\u5177\u4F53\u60C5\u51B5\u672A\u968F\u6587\u4EF6\u63D0\u4F9B\uFF0C\u672A\u4F5C\u9879\u7EA7\u79D1\u76EE\u6838\u5BF9\u3002" : void 0,
  *run(disclosure) {
    const found2 = explained2(disclosure);
    if (found2 === void 0) return;
    const { table, text } = found2;
    for (const row of table.rows) {
      const total2 = row.cells.get("total");
      if (row.level !== 3 || total2?.stated === void 0 || total2.stated.digits === 0n) continue;
      const amount = printStated(total2.stated);
      if (isMentioned(row, amount, text)) continue;
      yield {
        message: `\u300A${table.form.title}\u300B\u6709\u201C${row.code ?? ""}${row.name}\u201D${amount}${table.unit}\uFF0C\u6B63\u6587\u5177\u4F53\u60C5\u51B5\u4E2D\u6CA1\u6709\u8BF4\u660E\u8BE5\u9879\u7EA7\u79D1\u76EE\u3002`,
        evidence: [row.span, total2.span],
        expected: `${row.name}\uFF08\u9879\uFF09\u652F\u51FA\u51B3\u7B97${amount}${table.unit}`,
        suggestion: `\u5728\u6B63\u6587\u5177\u4F53\u60C5\u51B5\u4E2D\u8865\u5145\u201C${row.name}\uFF08\u9879\uFF09\u201D\u7684\u652F\u51FA\u51B3\u7B97\u8BF4\u660E\u3002`
      };
    }
  }
};
var isMentioned = ({ name }, amount, text) => text.includes(plain3(name).replace(/支出$/, "")) || text.includes(amount) || text.includes(amount.replace(/\.?0+$/, ""));
var plain3 = (text) => text.normalize("NFKC").replace(/[\s,]/g, "");
function explained2(disclosure) {
  const tables = disclosure.statutoryTables.filter(({ form }) => form.id === "T5");
  const [table] = tables;
  if (table === void 0 || tables.length > 1) return void 0;
  const text = disclosure.sections.filter((section) => rolesOf(disclosure.sections, section.id).includes("general-budget-detail")).flatMap((section) => disclosure.document.blocks.slice(section.start, section.end)).map((block) => block.kind === "paragraph" ? plain3(block.text) : "").join("");
  return text.includes("\u9879)") ? { table, text } : void 0;
}

// packages/audit/checks/table-text/subjects-of-budget.ts
var OTHER_BUDGETS = ["\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97", "\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97"];
var subjectsOfBudget = {
  id: "subjects-of-budget",
  category: "table-text",
  severity: "error",
  title: "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u51B3\u7B97\u8868\u4E0D\u5F97\u5217\u653F\u5E9C\u6027\u57FA\u91D1\u9884\u7B97\u3001\u56FD\u6709\u8D44\u672C\u7ECF\u8425\u9884\u7B97\u7684\u79D1\u76EE\u3002",
  basis: "\u52FE\u7A3D\u5173\u7CFB E08\uFF1B\u300A\u653F\u5E9C\u6536\u652F\u5206\u7C7B\u79D1\u76EE\u300B\u5404\u9884\u7B97\u79D1\u76EE\u5206\u5217\u3002",
  example: {
    wrong: "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u51B3\u7B97\u8868\u5217\u201C21208 \u56FD\u6709\u571F\u5730\u4F7F\u7528\u6743\u51FA\u8BA9\u6536\u5165\u5B89\u6392\u7684\u652F\u51FA\u201D",
    right: "\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u51B3\u7B97\u8868\u5217\u201C21202 \u57CE\u4E61\u793E\u533A\u89C4\u5212\u4E0E\u7BA1\u7406\u201D"
  },
  *run({ statutoryTables, year }) {
    if (year === void 0 || year < LISTED_YEARS.first || year > LISTED_YEARS.last) return;
    for (const table of statutoryTables) {
      if (table.form.id !== "T5") continue;
      for (const row of table.rows) {
        const total2 = row.cells.get("total");
        const subject = row.code === void 0 ? void 0 : functionalSubjects.inYear(row.code, year);
        if (subject === void 0 || !OTHER_BUDGETS.includes(subject.book) || subject.confidence !== "h") continue;
        if (total2?.stated === void 0 || total2.stated.digits === 0n) continue;
        yield {
          message: `\u300A${table.form.title}\u300B\u5217\u6709${subject.book}\u79D1\u76EE\u201C${row.code ?? ""}${row.name}\u201D\u3002`,
          evidence: [row.span, total2.span],
          suggestion: `\u6838\u5BF9\u8BE5\u79D1\u76EE\uFF0C\u6539\u5217\u300A${subject.book}\u8D22\u653F\u62E8\u6B3E\u6536\u5165\u652F\u51FA\u51B3\u7B97\u8868\u300B\u3002`
        };
      }
    }
  }
};

// packages/audit/checks/table-text/table-against-narrative.ts
var tableAgainstNarrative = {
  id: "table-against-narrative",
  category: "table-text",
  severity: "error",
  title: "\u6587\u5B57\u8BF4\u660E\u4E2D\u7684\u91D1\u989D\u5E94\u4E0E\u9644\u8868\u5BF9\u5E94\u680F\u4E00\u81F4\u3002",
  basis: "\u8868\u6587\u52FE\u7A3D\u5173\u7CFB K01\u3001K03\u2013K08\u3001K10\u2013K12\u3002",
  example: {
    wrong: "\u6587\u4E2D\u201C\u672C\u5E74\u652F\u51FA\u5408\u8BA198.00\u4E07\u5143\u201D\uFF0C\u652F\u51FA\u51B3\u7B97\u8868\u201C\u5408\u8BA1\u201D100.00",
    right: "\u6587\u4E2D\u201C\u672C\u5E74\u652F\u51FA\u5408\u8BA1100.00\u4E07\u5143\u201D\uFF0C\u652F\u51FA\u51B3\u7B97\u8868\u201C\u5408\u8BA1\u201D100.00"
  },
  cannotRun: withoutTables,
  *run(disclosure) {
    for (const fault of analyseTables(disclosure).faults) {
      const told = fault.relations.some(({ source }) => source.kind === "\u8868\u6587");
      if (!isWithinTable(fault) && told) yield observeFault(fault);
    }
  }
};

// packages/audit/checks/table-text/table-against-table.ts
var tableAgainstTable = {
  id: "table-against-table",
  category: "table-text",
  severity: "error",
  title: "\u5404\u9644\u8868\u4E4B\u95F4\u7684\u540C\u4E00\u6307\u6807\u5E94\u4E00\u81F4\uFF0C\u6709\u5305\u542B\u5173\u7CFB\u7684\u4E0D\u5F97\u5012\u6302\u3002",
  basis: "\u90E8\u95E8\u51B3\u7B97\u516C\u5F00\u8868\u8868\u95F4\u52FE\u7A3D\u5173\u7CFB B06\u2013B08\u3001C03\u2013C04\u3001D02\u3001D10\u2013D12\u3001E03\u2013E06\u3001F09\u2013F10\u3001G03\u3001H04\u2013H09\u3001I01\u3001I03\u3001I05\u3002",
  example: {
    wrong: "\u603B\u8868\u201C\u672C\u5E74\u652F\u51FA\u5408\u8BA1\u201D100.00\uFF0C\u652F\u51FA\u51B3\u7B97\u8868\u201C\u5408\u8BA1\u201D98.00",
    right: "\u603B\u8868\u201C\u672C\u5E74\u652F\u51FA\u5408\u8BA1\u201D100.00\uFF0C\u652F\u51FA\u51B3\u7B97\u8868\u201C\u5408\u8BA1\u201D100.00"
  },
  cannotRun: withoutTables,
  *run(disclosure) {
    for (const fault of analyseTables(disclosure).faults) {
      const told = fault.relations.some(({ source }) => source.kind === "\u8868\u6587");
      if (!isWithinTable(fault) && !told) yield observeFault(fault);
    }
  }
};

// packages/audit/checks/table-text/index.ts
var tableTextChecks = [
  tableAgainstTable,
  tableAgainstNarrative,
  subjectsExplained,
  economicNamesListed,
  subjectsOfBudget,
  reportAgainstForm,
  sameCount,
  costPartsAgainstExecution,
  statedCarryOver,
  goalsAgainstForm
];

// packages/audit/checks/template-leftover/leftover-wordings.ts
var CHOICE = "\u8303\u672C\u7684\u9009\u62E9\u9879\u201C{}\u201D\u672A\u5220\u6539\uFF0C\u5E94\u6309\u5B9E\u9645\u60C5\u51B5\u4FDD\u7559\u5176\u4E00\uFF1B\u65E0\u589E\u51CF\u53D8\u52A8\u7684\u5199\u201C\u4E0E\u4E0A\u5E74\u6301\u5E73\u201D\u3002";
var BLANK = "\u8303\u672C\u7684\u5360\u4F4D\u7B26\u201C{}\u201D\u672A\u66FF\u6362\u4E3A\u5B9E\u9645\u5185\u5BB9\u3002";
var INSTRUCTION = "\u8303\u672C\u7684\u586B\u5199\u8BF4\u660E\u201C{}\u201D\u672A\u5220\u9664\u3002";
var LEFTOVER_WORDINGS = [
  {
    words: [
      "/\u51CF\u5C11",
      "\uFF08\u51CF\u5C11",
      "(\u51CF\u5C11",
      "/\u4E0B\u964D",
      "\uFF08\u4E0B\u964D",
      "(\u4E0B\u964D",
      "/\u5C0F\u4E8E",
      "\uFF08\u5C0F\u4E8E",
      "(\u5C0F\u4E8E",
      "\uFF0F\u51CF\u5C11",
      "\uFF0F\u4E0B\u964D",
      "\u5927\u5C0F\u4E8E",
      "\u3001\u51CF\u5C11",
      "\u3001\u4E0B\u964D"
    ],
    pattern: /(?:增加|增长|上升)\s?(?:[/／]|[（(])\s?(?:减少|下降)[）)]?(?=\s?(?:[\d.,]+|[X×*_]{1,4}|0)?\s?(?:万元|元|%|个百分点|，|。|；|；|的主要|主要))|大小于|大于\s?[/／（(]\s?(?:小于|等于)[^，。；\n]{0,8}?(?=预算|决算|年初|全年|的)|(?:增加|增长)、(?:减少|下降)(?=[\d.]+\s?(?:万元|%))/g,
    message: CHOICE
  },
  {
    words: ["X", "\uFF38", "\xD7", "\uFF0A", "**"],
    pattern: /(?<![A-Za-z0-9*×.])(?:[XxＸ]{2,}|[×＊]{2,}|\*{2,}|[X×](?=\s?(?:万元|辆|批次|人次|个|台|%)))(?=局|厅|委|部门|单位|办|年|月|日|万元|元|项目|个|辆|批次|人次|%|市|县|区|省|中心|处|科|工作|等|（|，|、|\s|$)/gm,
    message: BLANK,
    unless: ({ text }) => /编号|电话|账号|身份证/.test(text)
  },
  {
    words: ["00\u5E02", "00\u53BF", "00\u533A", "00\u5C40", "00\u529E", "00\u7701"],
    pattern: /(?<![\d.,，])(?:0{2,3}|○{2,3}|〇{2,3})(?:市|县|区|省)?(?:委|局|政府|办公室|部门)/g,
    message: BLANK
  },
  {
    words: ["\u25CB\u25CB", "\u3007\u3007", "OO", "\u67D0\u67D0"],
    pattern: /(?:○○|〇〇|OO|某某)(?=局|厅|委|部门|单位|市|县|区|省|项目)/g,
    message: BLANK
  },
  {
    words: ["20\xD7", "20X", "20x", "20\uFF38", "20__", "20*"],
    pattern: /20(?:[×XxＸ*]{1,2}|_{2})\s?年/g,
    message: BLANK
  },
  {
    words: ["202 \u5E74", "20 \u5E74\u5EA6", "201 \u5E74"],
    pattern: /(?<!\d)(?:20[12]|20)[ 　]{1,3}年度?(?=部门|决算|收|支|财政|一般|本年|末|初)|(?<!\d)20[12]年度(?=部门|决算)/g,
    message: "\u5E74\u4EFD\u201C{}\u201D\u672A\u586B\u5199\u5B8C\u6574\u3002"
  },
  {
    words: [
      "\u4F5C\u4E0B\u8FF0\u8BF4\u660E",
      "\u4F5C\u5982\u4E0B\u8BF4\u660E",
      "\u6301\u5E73\u8868\u8FF0",
      "\u4ECD\u4FDD\u7559\u8BE5\u8868",
      "\u53EF\u7528\u8868\u683C",
      "\u6B64\u5904\u586B\u5199",
      "\u8BF7\u586B\u5199",
      "\u8BF7\u6839\u636E",
      "\u6309\u5B9E\u9645\u60C5\u51B5\u586B",
      "\u4E0D\u6D89\u53CA\u7684\u4E0D\u5217",
      "\u4E88\u4EE5\u4FDD\u7559",
      "\u586B\u5199\u8BF4\u660E",
      "\u4F9D\u6B21\u8BF4\u660E"
    ],
    pattern: /[（(]?(?:仍?保留该表格?式?[^。\n）)]{0,20}作下述说明|作下述说明|如持平作持平表述|可用表格(?:形式|方式)?(?:反映|列示|说明)|此处填写[^。，\n）)]{0,20}|请(?:在此)?填写[^。，\n）)]{0,20}|请根据(?:本部门|本单位|部门|单位)?实际情况[^。，\n）)]{0,16}|根据实际情况填(?:写|列)|不涉及的不列|按上述格式依次说明[^。\n）)]{0,16})[）)]?/g,
    message: INSTRUCTION,
    suggestion: "\u5220\u9664\u586B\u5199\u8BF4\u660E\uFF0C\u53EA\u4FDD\u7559\u5B9E\u9645\u5185\u5BB9\u3002"
  },
  {
    words: ["\u4EC5\u6709\u4E00\u4E2A\u5355\u4F4D", "\u6709\u591A\u4E2A\u5355\u4F4D", "\u65E0\u6240\u5C5E\u5355\u4F4D", "\u7684\u90E8\u95E8\uFF0C", "\u7684\u5355\u4F4D\uFF0C"],
    pattern: /[（(](?:仅有一个单位|有多个单位|无(?:所属单位|事业收入|下属单位)|没有[^）)\n]{1,12})的(?:部门|单位)[^）)\n]{0,40}[）)]/g,
    message: INSTRUCTION,
    suggestion: "\u5220\u9664\u586B\u5199\u8BF4\u660E\uFF0C\u53EA\u4FDD\u7559\u5B9E\u9645\u5185\u5BB9\u3002"
  },
  {
    words: ["\u4F18\u826F\u4E2D\u4F4E\u5DEE", "\u4F18\u826F\u4E2D\u5DEE", "\u4F18/\u826F", "\u4F18\u3001\u826F\u3001\u4E2D\u3001\u5DEE", "\u662F/\u5426", "\u662F\u5426\u25A1"],
    pattern: /(?:定性|等级|等次|结论)[：:]?\s?(?<at>优[/、]?良[/、]?中[/、]?(?:低[/、]?)?差)(?![^，。\n]{0,4}(?:四|五|等|标准|档))|(?<=[：:])\s?是[/／]否(?=[。；，\n]|$)/gm,
    message: "\u5907\u9009\u9879\u201C{}\u201D\u672A\u9009\u5B9A\uFF0C\u5E94\u586B\u5199\u5B9E\u9645\u7ED3\u8BBA\u3002",
    // the newer performance form offers the scale itself as the target
    unless: ({ text, at }) => at.cell !== void 0 || /分为|划分|四个|等次为|分四|90/.test(text)
  },
  {
    words: ["\u4E3B\u8981\u7528\u4E8E\u6240\u9700", "\u4E3B\u8981\u7528\u4E8E\u7B49", "\u4E3B\u8981\u7528\u4E8E\u3002", "\u4E3B\u8981\u7528\u4E8E\u7684"],
    pattern: /主要用于(?:所需的|等(?=[。，])|。|的(?=公务用车))/g,
    message: "\u201C{}\u201D\u5904\u7684\u7528\u9014\u6CA1\u6709\u586B\u5199\uFF0C\u8BED\u53E5\u6B8B\u7F3A\u3002",
    suggestion: "\u5199\u660E\u5177\u4F53\u7528\u9014\uFF0C\u5982\u201C\u4E3B\u8981\u7528\u4E8E\xD7\xD7\u5DE5\u4F5C\u6240\u9700\u2026\u2026\u201D\u3002",
    severity: "warning"
  },
  {
    words: ["\u4E3B\u8981\u539F\u56E0\u662F"],
    pattern: /(?:主要|变动|增减)+原因(?:是|为|：|:)\s?(?:[。；;]|……|\.{3}|$)/gm,
    message: "\u201C{}\u201D\u4E4B\u540E\u6CA1\u6709\u586B\u5199\u539F\u56E0\u3002",
    severity: "warning"
  },
  {
    words: ["\u652F\u51FA\u6536\u5165"],
    pattern: /(?<=财政拨款)支出收入(?=\s?[\d,.]+\s?万元)/g,
    message: "\u201C{}\u201D\u4E3A\u8303\u672C\u4E2D\u7684\u7B14\u8BEF\uFF0C\u5E94\u4E3A\u201C\u652F\u51FA\u201D\u3002",
    severity: "info"
  },
  {
    words: ["\u4E13\u7528\u8BBE\u5907"],
    pattern: /单(?:价|位价值)100万元以上专用设备/g,
    message: "\u201C{}\u201D\u662F2021\u5E74\u4EE5\u524D\u7684\u53E3\u5F84\uFF0C\u73B0\u884C\u8868\u8FF0\u4E3A\u201C\u5355\u4EF7100\u4E07\u5143\uFF08\u542B\uFF09\u4EE5\u4E0A\u8BBE\u5907\uFF08\u4E0D\u542B\u8F66\u8F86\uFF09\u201D\u3002",
    severity: "info",
    unless: (_, { year }) => year === void 0 || year < 2022
  },
  {
    words: ["\u4E0D\u6D89\u53CA\u5206\u914D", "\u4E0D\u6D89\u53CA\u70B9\u4F4D"],
    pattern: /(?:项目)?资金不涉及分配[^，。；\n]{0,8}问题/g,
    message: "\u201C{}\u201D\u662F\u62A5\u544A\u63D0\u7EB2\u7684\u63D0\u793A\u8BED\uFF0C\u4E0D\u662F\u5B9E\u9645\u5185\u5BB9\u3002",
    severity: "info"
  }
];

// packages/audit/checks/template-leftover/model-wordings.ts
var modelWordings = {
  id: "model-wordings",
  category: "template-leftover",
  severity: "error",
  title: "\u8303\u672C\u7684\u9009\u62E9\u9879\u3001\u5360\u4F4D\u7B26\u3001\u586B\u5199\u8BF4\u660E\u5E94\u5F53\u5168\u90E8\u6539\u5199\u6216\u8005\u5220\u9664\u3002",
  basis: "\u5730\u65B9\u9884\u51B3\u7B97\u516C\u5F00\u64CD\u4F5C\u89C4\u7A0B\uFF08\u8D22\u9884\u30142016\u3015143\u53F7\uFF09\uFF1A\u516C\u5F00\u5185\u5BB9\u5E94\u5F53\u771F\u5B9E\u3001\u51C6\u786E\u3001\u89C4\u8303\u3002",
  example: { wrong: "\u652F\u51FA\u51B3\u7B97\u6BD42021\u5E74\u589E\u52A0/\u51CF\u5C110\u4E07\u5143\u3002", right: "\u652F\u51FA\u51B3\u7B97\u4E0E2021\u5E74\u6301\u5E73\u3002" },
  run: (disclosure) => applyWordingRules(disclosure, LEFTOVER_WORDINGS)
};

// packages/audit/checks/template-leftover/leftover-hints.ts
var LEFTOVER_HINTS = [
  {
    words: ["\u76EE\u6807\u5236\u5B9A\u3001\u76EE\u6807\u5B9E\u73B0"],
    pattern: /包括(?:部门)?(?:绩效)?目标制定、目标实现、支出控制[^。\n]{0,60}/g,
    message: "\u201C{}\u201D\u5217\u4E3E\u7684\u662F\u63D0\u7EB2\u8981\u6C42\u5206\u6790\u7684\u5185\u5BB9\uFF0C\u6CA1\u6709\u5B9E\u9645\u5206\u6790\u3002",
    suggestion: "\u6309\u6240\u5217\u5404\u9879\u5199\u660E\u5B9E\u9645\u60C5\u51B5\u3002"
  },
  {
    words: ["\u5C06\u7EC4\u5EFA", "\u5C06\u7EC4\u7EC7", "\u5C06\u5F00\u5C55", "\u5C06\u5B8C\u6210", "\u8BA1\u5212\u5B8C\u6210", "\u62DF\u5F00\u5C55", "\u62DF\u7EC4\u7EC7"],
    pattern: /(?:将(?:组建|组织|开展|完成|进一步组建)|拟(?:开展|组织|完成))/g,
    message: "\u51B3\u7B97\u9636\u6BB5\u7684\u62A5\u544A\u4ECD\u7528\u5C06\u6765\u65F6\u201C{}\u201D\uFF0C\u7591\u7167\u642C\u7533\u62A5\u6750\u6599\u3002",
    suggestion: "\u6539\u4E3A\u8BF4\u660E\u5B9E\u9645\u5B8C\u6210\u60C5\u51B5\u3002",
    severity: "info",
    unless: ({ text, section }, disclosure) => {
      const roles = rolesOf(disclosure.sections, section);
      return !roles.includes("evaluation-report") || /下一步|今后|建议|打算|改进|明年|下年/.test(text) || isOutlook(disclosure.sections[section]?.title);
    }
  }
];
var isOutlook = (title2 = "") => /建议|改进|下一步|问题|计划/.test(title2);

// packages/audit/checks/template-leftover/outline-wordings.ts
var outlineWordings = {
  id: "outline-wordings",
  category: "template-leftover",
  severity: "warning",
  title: "\u7EE9\u6548\u62A5\u544A\u4E0D\u7559\u63D0\u7EB2\u7684\u63D0\u793A\u8BED\uFF0C\u4E0D\u7167\u642C\u7533\u62A5\u6750\u6599\u7684\u5C06\u6765\u65F6\u3002",
  basis: "\u300A\u9879\u76EE\u652F\u51FA\u7EE9\u6548\u8BC4\u4EF7\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142020\u301510\u53F7\uFF09\uFF1A\u81EA\u8BC4\u62A5\u544A\u8BF4\u660E\u76EE\u6807\u7684\u5B9E\u9645\u5B8C\u6210\u60C5\u51B5\u3002",
  example: {
    wrong: "\u7EE9\u6548\u76EE\u6807\uFF1A2023\u5E74\uFF0C\u5C06\u7EC4\u5EFA\u8BFE\u9898\u7EC4\u5F00\u5C55\u8C03\u7814\u3002",
    right: "\u7EE9\u6548\u76EE\u6807\u5B8C\u6210\u60C5\u51B5\uFF1A2023\u5E74\u7EC4\u5EFA\u8BFE\u9898\u7EC4\uFF0C\u5F00\u5C55\u8C03\u78143\u6B21\u3002"
  },
  run: (disclosure) => applyWordingRules(disclosure, LEFTOVER_HINTS)
};

// packages/audit/checks/template-leftover/repeated-heading.ts
var NUMBER6 = /^[\s　]*(?:[（(]?[\d一二三四五六七八九十]{1,3}[）)]?[、.．]?)[\s　]*/;
var MONEY_HEADING = /总体(?:收入|支出|收支)情况$/;
var LONGEST_HEADING2 = 30;
var repeatedHeading = {
  id: "repeated-heading",
  category: "template-leftover",
  severity: "warning",
  title: "\u4E0A\u7EA7\u6807\u9898\u4E0E\u4E0B\u7EA7\u6807\u9898\u3001\u524D\u540E\u7AE0\u8282\u7684\u6807\u9898\u4E0D\u76F8\u540C\uFF0C\u6807\u9898\u6982\u62EC\u5176\u4E0B\u5185\u5BB9\u3002",
  basis: "\u56DB\u5DDD\u7701\u90E8\u95E8\u6574\u4F53\u652F\u51FA\u7EE9\u6548\u81EA\u8BC4\u62A5\u544A\u63D0\u7EB2\uFF1A\u90E8\u95E8\u603B\u4F53\u6536\u652F\u60C5\u51B5\u3001\u90E8\u95E8\u8D22\u653F\u62E8\u6B3E\u6536\u652F\u60C5\u51B5\u3002",
  example: {
    wrong: "\uFF08\u4E00\uFF09\u90E8\u95E8\u603B\u4F53\u6536\u5165\u60C5\u51B5 1.\u90E8\u95E8\u603B\u4F53\u6536\u5165\u60C5\u51B5 2.\u90E8\u95E8\u603B\u4F53\u652F\u51FA\u60C5\u51B5",
    right: "\uFF08\u4E00\uFF09\u90E8\u95E8\u603B\u4F53\u6536\u652F\u60C5\u51B5 1.\u90E8\u95E8\u603B\u4F53\u6536\u5165\u60C5\u51B5 2.\u90E8\u95E8\u603B\u4F53\u652F\u51FA\u60C5\u51B5"
  },
  *run(disclosure) {
    for (const section of disclosure.sections) {
      const title2 = plain4(section.title);
      if (!MONEY_HEADING.test(title2)) continue;
      const same = headings(disclosure, section).filter(({ text }) => text === title2);
      if (same.length > 0)
        yield observation4(
          section,
          title2,
          same.map(({ span: span2 }) => span2)
        );
    }
  }
};
var plain4 = (text) => text.replace(NUMBER6, "").replace(/[\s　。：:]/g, "");
function headings(disclosure, section) {
  const before = disclosure.sections.findLast(
    (one) => one.end <= section.start && one.parent === section.parent && one.depth === section.depth
  );
  return wholeText(disclosure).passages.filter(
    ({ at, text }) => at.cell === void 0 && at.block !== section.start && at.block >= (before?.start ?? section.start) && at.block < section.end && text.length <= LONGEST_HEADING2 && NUMBER6.test(text)
  ).map(({ at, text }) => ({ text: plain4(text), span: { ...at, start: 0, end: text.length } }));
}
var observation4 = (section, title2, same) => ({
  message: `\u6807\u9898\u201C${title2}\u201D\u4E0E\u5176\u4E0B\u7EA7\uFF08\u6216\u524D\u4E00\u8282\uFF09\u7684\u6807\u9898\u76F8\u540C\uFF0C\u4E0D\u80FD\u6982\u62EC\u672C\u8282\u5185\u5BB9\uFF0C\u7591\u4E3A\u63D0\u7EB2\u6539\u5199\u4E0D\u5168\u3002`,
  evidence: [{ block: section.start, start: 0, end: section.title.length }, ...same]
});

// packages/audit/checks/template-leftover/index.ts
var templateLeftoverChecks = [modelWordings, outlineWordings, repeatedHeading];

// packages/audit/checks/typo/list-numbering.ts
var NUMBERED = /^[\s　]*(\d{1,2})[ 　]?([.．、])(?!\d)/;
var ITEM = /(?<=^|[。；;，,：:\s])[ 　]*([一二三四五六七八九十])是/g;
var NUMERALS = "\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D\u5341";
var SHORTEST_RUN = 4;
var listNumbering = {
  id: "list-numbering",
  category: "typo",
  severity: "info",
  title: "\u540C\u4E00\u5217\u8868\u7684\u5E8F\u53F7\u8FDE\u7EED\uFF0C\u6807\u70B9\u4E00\u81F4\uFF1B\u201C\u4E00\u662F\u201D\u201C\u4E8C\u662F\u201D\u4F9D\u6B21\u6392\u5217\u3002",
  basis: "\u300A\u515A\u653F\u673A\u5173\u516C\u6587\u683C\u5F0F\u300B\uFF08GB/T 9704\u20142012\uFF09\uFF1A\u7ED3\u6784\u5C42\u6B21\u5E8F\u6570\u4F9D\u6B21\u6807\u6CE8\u3002",
  example: { wrong: "\u4E00\u662F\u52A0\u5F3A\u7BA1\u7406\uFF1B\u4E09\u662F\u63D0\u9AD8\u6548\u7387\u3002", right: "\u4E00\u662F\u52A0\u5F3A\u7BA1\u7406\uFF1B\u4E8C\u662F\u63D0\u9AD8\u6548\u7387\u3002" },
  *run(disclosure) {
    const { passages } = wholeText(disclosure);
    for (const run2 of numberedRuns(passages)) yield* oddMarks(run2);
    for (const passage of passages) if (passage.text.includes("\u662F")) yield* brokenItems(passage);
  }
};
function numberedRuns(passages) {
  const runs = [];
  for (const passage of passages) {
    const match = passage.at.cell === void 0 ? NUMBERED.exec(passage.text) : null;
    if (match === null) continue;
    const one = {
      passage,
      number: Number(match[1]),
      mark: match[2] === "\uFF0E" ? "." : match[2] ?? "",
      length: match[0].length
    };
    const run2 = runs.at(-1);
    const last = run2?.at(-1);
    if (run2 !== void 0 && last?.passage.section === passage.section && one.number === last.number + 1) run2.push(one);
    else runs.push([one]);
  }
  return runs.filter((run2) => run2.length >= SHORTEST_RUN);
}
function* oddMarks(run2) {
  for (const mark of new Set(run2.map((one) => one.mark))) {
    const odd = run2.filter((one) => one.mark === mark);
    const [only] = odd;
    const usual = run2.find((one) => one.mark !== mark);
    if (only === void 0 || usual === void 0 || odd.length * 3 > run2.length) continue;
    yield {
      message: `\u5E8F\u53F7\u4F53\u4F8B\u4E0D\u4E00\u81F4\uFF1A\u6B64\u5904\u4E3A\u201C${only.number}${mark}\u201D\uFF0C\u5176\u4F59\u4E3A\u201Cn${usual.mark}\u201D\u3002`,
      evidence: odd.map(({ passage, length }) => ({
        ...passage.at,
        start: 0,
        end: Math.min(passage.text.length, length + 12)
      }))
    };
  }
}
function* brokenItems(passage) {
  let last = 0;
  for (const match of passage.text.matchAll(ITEM)) {
    const number2 = NUMERALS.indexOf(match[1] ?? "") + 1;
    const skips = number2 > last + 1 && last > 0;
    const repeats2 = number2 === last && last > 1;
    if (skips || repeats2) {
      yield {
        message: `\u201C${match[1]}\u662F\u201D\u4E0E\u524D\u9762\u7684\u201C${NUMERALS[last - 1]}\u662F\u201D${skips ? "\u4E0D\u8FDE\u7EED" : "\u91CD\u590D"}\uFF0C\u5E8F\u53F7\u6709\u8BEF\u3002`,
        evidence: [{ ...passage.at, start: match.index, end: Math.min(passage.text.length, match.index + 16) }]
      };
    }
    last = number2;
  }
}

// packages/audit/checks/typo/organisation-name.ts
var SHORTEST_NAME2 = 6;
var organisationName = {
  id: "organisation-name",
  category: "typo",
  severity: "warning",
  title: "\u672C\u90E8\u95E8\uFF08\u5355\u4F4D\uFF09\u7684\u540D\u79F0\u6CA1\u6709\u5199\u9519\u5B57\u5E8F\u3002",
  basis: "\u673A\u6784\u7F16\u5236\u6587\u4EF6\u6838\u5B9A\u7684\u5355\u4F4D\u540D\u79F0\u3002",
  example: { wrong: "2023\u5E74\u5E02\u957F\u5B81\u6C34\u5229\u5C40\u51B3\u7B97\uFF08\u5355\u4F4D\u540D\u79F0\u4E3A\u957F\u5B81\u5E02\u6C34\u5229\u5C40\uFF09", right: "2023\u5E74\u957F\u5B81\u5E02\u6C34\u5229\u5C40\u51B3\u7B97" },
  cannotRun: ({ organisation }) => organisation === void 0 || organisation.name.length < SHORTEST_NAME2 ? "\u672A\u80FD\u8BC6\u522B\u5355\u4F4D\u5168\u79F0\uFF0C\u65E0\u6CD5\u6838\u5BF9\u540D\u79F0\u7684\u5B57\u5E8F\u3002" : void 0,
  *run(disclosure) {
    const name = disclosure.organisation?.name;
    if (name === void 0 || name.length < SHORTEST_NAME2) return;
    yield* permutations(wholeText(disclosure), name);
  }
};
function* permutations(whole, name) {
  const { text } = whole;
  const size = name.length;
  const missing = /* @__PURE__ */ new Map();
  for (const character of name) missing.set(character, (missing.get(character) ?? 0) + 1);
  let open2 = missing.size;
  const shift = (character, by) => {
    const before = character === void 0 ? void 0 : missing.get(character);
    if (character === void 0 || before === void 0) return;
    missing.set(character, before + by);
    if (before === 0) open2++;
    if (before + by === 0) open2--;
  };
  for (let end = 0; end < text.length; end++) {
    shift(text[end], -1);
    if (end >= size) shift(text[end - size], 1);
    const start = end - size + 1;
    if (open2 === 0 && start >= 0 && !text.slice(Math.max(0, start - size), start + 2 * size).includes(name)) {
      const written = text.slice(start, end + 1);
      yield {
        message: `\u5355\u4F4D\u540D\u79F0\u201C${written}\u201D\u5B57\u5E8F\u6709\u8BEF\uFF0C\u5E94\u4E3A\u201C${name}\u201D\u3002`,
        expected: name,
        actual: written,
        suggestion: name,
        evidence: [spanAt(whole, start, end + 1)]
      };
    }
  }
}

// packages/audit/checks/typo/paired-marks.ts
var PAIRS = {
  "\uFF08": "\uFF09",
  "(": ")",
  "\u300A": "\u300B",
  "\u3014": "\u3015",
  "\u3010": "\u3011",
  "\u201C": "\u201D",
  "\u300C": "\u300D"
};
var CLOSING = new Set(Object.values(PAIRS));
var OTHER_WIDTH = { "\uFF08": ")", "(": "\uFF09" };
var MARKS3 = /[（）()《》〔〕【】“”「」]/g;
var LIST_NUMBER5 = /(?:^|[。；;，,、：:\s（(])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[①-⑩]|[a-zA-Z])$/;
var pairedMarks = {
  id: "paired-marks",
  category: "typo",
  severity: "info",
  title: "\u62EC\u53F7\u3001\u5F15\u53F7\u3001\u4E66\u540D\u53F7\u6210\u5BF9\u4F7F\u7528\uFF0C\u5168\u89D2\u534A\u89D2\u4E00\u81F4\u3002",
  basis: "\u300A\u6807\u70B9\u7B26\u53F7\u7528\u6CD5\u300B\uFF08GB/T 15834\u20142011\uFF09\u3002",
  example: { wrong: "\u7531\u539F\u6765\u7684\u201D\u5C11\u6570\u4EBA\u51B3\u5B9A\u201D\u6539\u4E3A\u96C6\u4F53\u51B3\u5B9A", right: "\u7531\u539F\u6765\u7684\u201C\u5C11\u6570\u4EBA\u51B3\u5B9A\u201D\u6539\u4E3A\u96C6\u4F53\u51B3\u5B9A" },
  *run(disclosure) {
    const unpaired = [];
    const mixed = [];
    for (const passage of wholeText(disclosure).passages) scan2(passage, unpaired, mixed);
    for (const one of acrossParagraphs(unpaired)) yield unpairedObservation(one);
    if (mixed.length > 0) yield mixedObservation(mixed);
  }
};
function scan2(passage, unpaired, mixed) {
  const open2 = [];
  for (const match of passage.text.matchAll(MARKS3)) {
    const [mark] = match;
    const one = { passage, mark, offset: match.index };
    if (!CLOSING.has(mark)) {
      open2.push(one);
      continue;
    }
    const index2 = open2.findLastIndex((before2) => PAIRS[before2.mark] === mark || OTHER_WIDTH[before2.mark] === mark);
    const before = open2[index2];
    if (before === void 0) {
      if (!isListNumber(passage.text, match.index, mark)) unpaired.push(one);
    } else {
      open2.splice(index2, 1);
      if (PAIRS[before.mark] !== mark) mixed.push(one);
    }
  }
  unpaired.push(...open2);
}
var isListNumber = (text, offset, mark) => (mark === "\uFF09" || mark === ")") && LIST_NUMBER5.test(text.slice(Math.max(0, offset - 5), offset));
function acrossParagraphs(unpaired) {
  const kept2 = [];
  for (const one of unpaired) {
    const before = kept2.at(-1);
    const near = before !== void 0 && before.passage !== one.passage && one.passage.at.block - before.passage.at.block <= 3;
    if (near && PAIRS[before.mark] === one.mark) kept2.pop();
    else kept2.push(one);
  }
  return kept2;
}
var unpairedObservation = ({ passage, mark, offset }) => ({
  message: `\u201C${mark}\u201D\u6CA1\u6709\u6210\u5BF9\uFF1A${CLOSING.has(mark) ? "\u7F3A\u5C11\u4E0E\u4E4B\u5BF9\u5E94\u7684\u524D\u4E00\u534A" : "\u7F3A\u5C11\u4E0E\u4E4B\u5BF9\u5E94\u7684\u540E\u4E00\u534A"}\u3002`,
  evidence: [{ ...passage.at, ...around(passage, offset) }]
});
var around = ({ text }, offset) => ({
  start: Math.max(0, offset - 6),
  end: Math.min(text.length, offset + 7)
});
var MOST_PLACES2 = 40;
var mixedObservation = (mixed) => ({
  message: "\u62EC\u53F7\u4E00\u534A\u5168\u89D2\u3001\u4E00\u534A\u534A\u89D2\uFF0C\u5E94\u5F53\u4E00\u81F4\u3002",
  evidence: mixed.slice(0, MOST_PLACES2).map(({ passage, offset }) => ({ ...passage.at, ...around(passage, offset) }))
});

// packages/audit/checks/typo/punctuation-wordings.ts
var PUNCTUATION_WORDINGS = [
  {
    words: [
      "\u3002\u3002",
      "\uFF0C\uFF0C",
      "\u3001\u3001",
      "\uFF1B\uFF1B",
      "\uFF1A\uFF1A",
      "\uFF0C\u3002",
      "\u3002\uFF0C",
      "\u3001\u3002",
      "\uFF0C\u3001",
      "\u3001\uFF0C",
      "\uFF1B\u3002",
      "\u3002\uFF1B",
      "\uFF1A\u3002",
      "\uFF1B\uFF0C",
      ",\uFF0C",
      "\uFF0C,",
      ".\u3002",
      "\u3002."
    ],
    pattern: /(?<![。.…])(?:。{2}(?!。)|，{2,}|、{2,}|；{2,}|：{2,}|，。|。，|、。|，、|、，|；。|。；|：。|；，|,，|，,|(?<!\d)\.。|。\.(?!\.))/g,
    message: "\u6807\u70B9\u201C{}\u201D\u91CD\u590D\u6216\u8005\u8BEF\u7528\u3002"
  },
  {
    words: [",", ";", "?"],
    pattern: /(?<=[\u4e00-\u9fa5）”》])[,;?](?=[ 　]?[\u4e00-\u9fa5“《（])/g,
    message: "\u4E2D\u6587\u4E2D\u8BEF\u7528\u534A\u89D2\u6807\u70B9\u201C{}\u201D\uFF0C\u5E94\u4F7F\u7528\u5168\u89D2\u6807\u70B9\u3002"
  },
  {
    words: ["\uFF0820", "(20", "[20", "\u301020", "\uFF3B20"],
    pattern: /[（([【［](?:19|20)\d{2}[）)\]】］](?=[ 　]?(?:第[ 　]?)?\d{1,4}[ 　]?号)/g,
    message: "\u53D1\u6587\u5B57\u53F7\u7684\u5E74\u4EFD\u5E94\u5F53\u7528\u516D\u89D2\u62EC\u53F7\u201C\u3014\u3015\u201D\uFF0C\u6587\u4E2D\u5199\u4F5C\u201C{}\u201D\u3002",
    suggestion: "\u6539\u7528\u516D\u89D2\u62EC\u53F7\uFF0C\u5982\u201C\u30142023\u30151\u53F7\u201D\u3002"
  },
  {
    words: ["\u2267", "\u2266"],
    pattern: /[≧≦]/g,
    message: "\u6BD4\u8F83\u7B26\u53F7\u201C{}\u201D\u4E0E\u901A\u884C\u7684\u201C\u2265\u201D\u201C\u2264\u201D\u4E0D\u7EDF\u4E00\u3002"
  }
];

// packages/audit/checks/typo/punctuation.ts
var punctuation = {
  id: "punctuation",
  category: "typo",
  severity: "info",
  title: "\u6807\u70B9\u7B26\u53F7\u4F7F\u7528\u6B63\u786E\u3002",
  basis: "\u300A\u6807\u70B9\u7B26\u53F7\u7528\u6CD5\u300B\uFF08GB/T 15834\u20142011\uFF09\uFF1B\u300A\u515A\u653F\u673A\u5173\u516C\u6587\u683C\u5F0F\u300B\uFF08GB/T 9704\u20142012\uFF09\u3002",
  example: { wrong: "\u6EE1\u610F\u5EA6\u4E3A100%\u3002\u3002", right: "\u6EE1\u610F\u5EA6\u4E3A100%\u3002" },
  run: (disclosure) => applyWordingRules(disclosure, PUNCTUATION_WORDINGS)
};

// packages/audit/checks/typo/repeated-words.ts
var MESSAGE = "\u201C{}\u201D\u7591\u4F3C\u91CD\u590D\u7528\u5B57\u3002";
var repeated2 = (words, pattern) => ({
  words,
  pattern,
  message: MESSAGE,
  suggestion: "\u5220\u53BB\u91CD\u590D\u7684\u5B57\u8BCD\u3002"
});
var twice = (word2, unlessFollowedBy = "") => repeated2([word2 + word2], new RegExp(`${word2}${word2}${unlessFollowedBy === "" ? "" : `(?!${unlessFollowedBy})`}`, "g"));
var REPEATED_WORDS = [
  ...[
    "\u652F\u51FA",
    "\u9886\u5BFC",
    "\u7ECF\u8D39",
    "\u6536\u5165",
    "\u7EE9\u6548",
    "\u8D22\u653F",
    "\u5E74\u5EA6",
    "\u8D44\u91D1",
    "\u516C\u52A1",
    "\u8D39\u7528",
    "\u60C5\u51B5",
    "\u653F\u5E9C",
    "\u4E07\u5143",
    "\u4E8B\u4E1A",
    "\u673A\u6784",
    "\u5F00\u5C55",
    "\u8FDB\u884C",
    "\u5B9E\u65BD",
    "\u5B8C\u6210",
    "\u4E3B\u8981",
    "\u539F\u56E0",
    "\u7528\u4E8E",
    "\u670D\u52A1",
    "\u5DE5\u7A0B",
    "\u589E\u52A0",
    "\u51CF\u5C11"
  ].map((word2) => twice(word2, "\u8D39|\u578B|\u6027|\u5316|\u5C40|\u5385|\u5904")),
  twice("\u9879\u76EE", "\u5316|\u5236|\u5E93|\u5F0F|\u540D|\u8D1F|\u7ECF|\u8D44|\u652F|\u7BA1|\u7EE9|\u6982|\u7C7B|\u7F16|\u5355|\u5EFA|\u5B9E"),
  twice("\u5355\u4F4D", "\u5185|\u8D1F\u8D23|\u804C\u5DE5|\u9886\u5BFC|\u8D22\u52A1|\u540D|\u7F16|\u81EA"),
  twice("\u9884\u7B97", "\u6570|\u989D|\u5355|\u7BA1|\u7F16|\u6267|\u79D1|\u80A1|\u5C40|\u6536|\u652F|\u8C03|\u7EE9"),
  twice("\u51B3\u7B97", "\u6570|\u62A5|\u516C\u5F00|\u7F16|\u6536|\u652F"),
  twice("\u90E8\u95E8", "\u6574|\u9884|\u51B3|\u5185|\u540D|\u7F16|\u81EA|\u8D1F|\u804C"),
  twice("\u5DE5\u4F5C", "\u4EBA\u5458|\u8005|\u7EC4|\u9886|\u7ECF|\u53F0|\u7AD9|\u5BA4|\u91CF|\u603B|\u673A|\u5236|\u65B9|\u5F00|\u4F1A|\u8D23|\u6548"),
  twice("\u7BA1\u7406", "\u4EBA|\u8005|\u529E|\u5236|\u5C40|\u5904|\u79D1|\u4E2D|\u5458|\u8D39|\u4F53|\u6C34|\u80FD|\u673A|\u89C4"),
  repeated2(["\u7684\u7684"], /(?<![目标有打])的的(?!确|士)/g),
  repeated2(["\u5E02\u5E02"], /市市(?![场政容级直委长辖民本内区属域城外花树财人公安])|市市公共/g),
  repeated2(["\u79D1\u79D1"], /科科(?![长员务室技学目研普级])/g),
  repeated2(["\u4E86\u4E86"], /(?<![明有未为终除清罢聊不])了了(?!解|却|结|然|之)/g),
  repeated2(["\u5728\u5728"], /(?<![存现所正实潜内外健好旨自何])在在(?!线|职|编|校|建|岗|册|地|场|乡)/g),
  repeated2(["\u548C\u548C"], /(?<![谐温缓饱总柔平共调祥暖中])和和(?!谐|平|美|睦|气|解|田|县|顺)/g),
  repeated2(["\u4E0E\u4E0E"], /与与/g),
  repeated2(["\u53CA\u53CA"], /(?<!以?普|涉|顾|提|波|触|危)及及(?!时|格|其)/g),
  repeated2(["\u5BF9\u5BF9"], /(?<![一针面核校应绝相反])对对(?!口|象|接|方|比|外|内|联|照|标)/g),
  repeated2(["\u4F59\u6761", "\u4F59\u4F59"], /余余/g)
];
var REPEATED_PHRASE = /([\u4e00-\u9fa5]{3,12})\1/g;
var LEGITIMATE_PHRASE = /^(?:一[\u4e00-\u9fa5]{2}|[一二三四五六七八九十]+|越来越)$/;

// packages/audit/checks/typo/repeated-word.ts
var repeatedWord = {
  id: "repeated-word",
  category: "typo",
  severity: "info",
  title: "\u5B57\u8BCD\u6CA1\u6709\u91CD\u590D\u4E66\u5199\u3002",
  basis: "\u300A\u515A\u653F\u673A\u5173\u516C\u6587\u683C\u5F0F\u300B\uFF08GB/T 9704\u20142012\uFF09\uFF1A\u6587\u5B57\u5E94\u5F53\u51C6\u786E\u3002",
  example: { wrong: "\u4E00\u822C\u516C\u5171\u670D\u52A1\u652F\u51FA\u652F\u51FA\uFF08\u7C7B\uFF09", right: "\u4E00\u822C\u516C\u5171\u670D\u52A1\u652F\u51FA\uFF08\u7C7B\uFF09" },
  *run(disclosure) {
    yield* applyWordingRules(disclosure, REPEATED_WORDS);
    yield* repeatedPhrases(disclosure);
  }
};
function* repeatedPhrases(disclosure) {
  const whole = wholeText(disclosure);
  for (const match of whole.text.matchAll(REPEATED_PHRASE)) {
    if (LEGITIMATE_PHRASE.test(match[1] ?? "")) continue;
    yield {
      message: `\u201C${match[0]}\u201D\u7591\u4F3C\u91CD\u590D\u7528\u5B57\u3002`,
      suggestion: "\u5220\u53BB\u91CD\u590D\u7684\u5B57\u8BCD\u3002",
      evidence: [spanAt(whole, match.index, match.index + match[0].length)]
    };
  }
}

// packages/audit/checks/typo/sibling-wording.ts
var AFTER_PATH = /^[\s　：:，,]*(支出决算|支出预算)数?为?[ 　]?[\d,.]+[ 　]?万?元/;
var FEWEST_SIBLINGS = 2;
var siblingWording = {
  id: "sibling-wording",
  category: "typo",
  severity: "warning",
  title: "\u9010\u9879\u8BF4\u660E\u652F\u51FA\u51B3\u7B97\u65F6\uFF0C\u5404\u9879\u90FD\u5199\u201C\u652F\u51FA\u51B3\u7B97\u201D\u3002",
  basis: "\u90E8\u95E8\u51B3\u7B97\u516C\u5F00\u8303\u672C\uFF1A\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA\u51B3\u7B97\u5177\u4F53\u60C5\u51B5\u6309\u9879\u7EA7\u79D1\u76EE\u9010\u9879\u8BF4\u660E\u652F\u51FA\u51B3\u7B97\u6570\u3002",
  example: {
    wrong: "\u4F4F\u623F\u516C\u79EF\u91D1\uFF08\u9879\uFF09\uFF1A\u652F\u51FA\u9884\u7B97230.50\u4E07\u5143\uFF0C\u5B8C\u6210\u9884\u7B97100%\u3002",
    right: "\u4F4F\u623F\u516C\u79EF\u91D1\uFF08\u9879\uFF09\uFF1A\u652F\u51FA\u51B3\u7B97230.50\u4E07\u5143\uFF0C\u5B8C\u6210\u9884\u7B97100%\u3002"
  },
  *run(disclosure) {
    const worded = (mention) => AFTER_PATH.exec(textAround(disclosure.document, mention.span).slice(mention.span.end));
    const siblings = disclosure.subjectMentions.filter(({ role, levels }) => role === "narrative" && levels.at(-1)?.mark === "\u9879").flatMap((mention) => {
      const match = worded(mention);
      return match === null ? [] : [{ mention, match }];
    });
    const odd = siblings.filter(({ match }) => match[1] === "\u652F\u51FA\u9884\u7B97");
    if (siblings.length - odd.length < FEWEST_SIBLINGS || odd.length * 2 >= siblings.length) return;
    for (const { mention, match } of odd) {
      const start = mention.span.end + match[0].indexOf("\u652F\u51FA\u9884\u7B97");
      yield {
        message: "\u5176\u4F59\u5404\u9879\u90FD\u5199\u201C\u652F\u51FA\u51B3\u7B97\u201D\uFF0C\u6B64\u9879\u5199\u6210\u201C\u652F\u51FA\u9884\u7B97\u201D\uFF0C\u6309\u5B57\u9762\u6CA1\u6709\u62AB\u9732\u51B3\u7B97\u6570\u3002",
        suggestion: "\u6539\u4E3A\u201C\u652F\u51FA\u51B3\u7B97\u201D\u3002",
        evidence: [{ ...mention.span, start, end: mention.span.end + match[0].length }]
      };
    }
  }
};

// packages/audit/checks/typo/subject-heading.ts
var subjectHeading = {
  id: "subject-heading",
  category: "typo",
  severity: "info",
  title: "\u79D1\u76EE\u6807\u9898\u4E2D\u201C\u652F\u51FA\u201D\u5199\u5728\u7EA7\u6B21\u4E4B\u524D\uFF0C\u4E0B\u7EA7\u79D1\u76EE\u524D\u4E0D\u91CD\u590D\u4E0A\u7EA7\u79D1\u76EE\u7684\u540D\u79F0\u3002",
  basis: "\u300A\u653F\u5E9C\u6536\u652F\u5206\u7C7B\u79D1\u76EE\u300B\uFF1A\u201C\u652F\u51FA\u201D\u662F\u79D1\u76EE\u540D\u79F0\u7684\u4E00\u90E8\u5206\u3002",
  example: { wrong: "\u5176\u4ED6\u6559\u80B2\u7BA1\u7406\u4E8B\u52A1\uFF08\u9879\uFF09\u652F\u51FA\uFF1A", right: "\u5176\u4ED6\u6559\u80B2\u7BA1\u7406\u4E8B\u52A1\u652F\u51FA\uFF08\u9879\uFF09\uFF1A" },
  *run({ subjectMentions }) {
    for (const mention of subjectMentions) {
      if (mention.levels.length < 2) continue;
      yield* strayWord(mention);
      yield* repeatedName(mention);
    }
  }
};
function* strayWord({ tail, span: span2, levels }) {
  const last = levels.at(-1);
  if (tail !== "\u652F\u51FA" || last === void 0) return;
  const named4 = last.name.endsWith("\u652F\u51FA");
  yield {
    message: named4 ? `\u201C\uFF08${last.mark}\uFF09\u201D\u540E\u591A\u51FA\u201C\u652F\u51FA\u201D\u4E8C\u5B57\u3002` : `\u201C\u652F\u51FA\u201D\u5E94\u5199\u5728\u201C\uFF08${last.mark}\uFF09\u201D\u4E4B\u524D\uFF0C\u662F\u79D1\u76EE\u540D\u79F0\u7684\u4E00\u90E8\u5206\u3002`,
    evidence: [{ ...span2, start: last.span.start }]
  };
}
function* repeatedName({ levels }) {
  for (const [index2, { name, span: span2 }] of levels.entries()) {
    const above = levels[index2 - 1]?.name ?? "";
    const rest = above !== "" && name.startsWith(above) ? name.slice(above.length) : "";
    if (rest === "" || functionalSubjects.named(name).length > 0 || functionalSubjects.named(rest).length === 0)
      continue;
    yield { message: `\u79D1\u76EE\u201C${rest}\u201D\u524D\u91CD\u590D\u4E86\u4E0A\u7EA7\u79D1\u76EE\u7684\u540D\u79F0\u201C${above}\u201D\u3002`, suggestion: rest, evidence: [span2] };
  }
}

// packages/audit/checks/typo/wrong-words.ts
var wrong = (words, pattern, right) => ({
  words,
  pattern,
  message: `\u201C{}\u201D\u7591\u4E3A\u9519\u522B\u5B57\uFF0C\u5E94\u4E3A\u201C${right}\u201D\u3002`,
  suggestion: right
});
var word = (written, right) => wrong([written], new RegExp(written, "g"), right);
var WRONG_WORDS = [
  wrong(["\u5DE5\u4F1A\u8D39"], /工会费(?!用)/g, "\u5DE5\u4F1A\u7ECF\u8D39"),
  word("\u516C\u52A1\u516C\u8F66", "\u516C\u52A1\u7528\u8F66"),
  {
    words: ["\u7ED3\u7B97\u8868"],
    pattern: /(?:收入|支出|“三公”经费|总|明细)结算表/g,
    message: "\u8868\u540D\u201C{}\u201D\u6709\u8BEF\uFF0C\u5E94\u4E3A\u201C\u51B3\u7B97\u8868\u201D\u3002",
    suggestion: "\u51B3\u7B97\u8868",
    severity: "warning"
  },
  word("\u6D25\u8865\u8865\u8D34", "\u6D25\u8D34\u8865\u8D34"),
  wrong(
    ["\u622A\u6B62"],
    /截止(?:到|至)?(?=[ 　]?(?:20\d\d[ 　]?年|\d{1,2}月|上年末|年末|年底|本年末|报告期末|目前))/g,
    "\u622A\u81F3"
  ),
  {
    words: ["\u51B3\u7B97\u7B49\u4E8E", "\u51B3\u7B97\u5927\u4E8E", "\u51B3\u7B97\u5C0F\u4E8E"],
    pattern: /(?<![数的])决算(?:等于|大于|小于)预算数/g,
    message: "\u201C{}\u201D\u6F0F\u201C\u6570\u201D\u5B57\uFF0C\u5E94\u4E3A\u201C\u51B3\u7B97\u6570\u2026\u2026\u9884\u7B97\u6570\u201D\u3002",
    suggestion: "\u51B3\u7B97\u6570"
  },
  wrong(["\u5EA6\u76EE\u6807\u5B8C\u6210\u60C5\u51B5"], /(?<![年季月\u4e00-\u9fa5])度目标完成情况/g, "\u5E74\u5EA6\u76EE\u6807\u5B8C\u6210\u60C5\u51B5"),
  wrong(["\u4F5C\u5230"], /(?<!工|操|合|写|动)作到(?=了|[^期处各位底])/g, "\u505A\u5230"),
  wrong(["\u8584"], /(?:号码|登记|练习|记录|户口|电话)薄/g, "\u7C3F"),
  wrong(["\u7206\u53D1"], /(?:疫情|病毒|肺炎)[^，。；\n]{0,6}?(?<at>爆发)/g, "\u66B4\u53D1"),
  word("\u660E\u67E5\u6697\u8BBF", "\u660E\u5BDF\u6697\u8BBF"),
  wrong(
    ["\u5DF1"],
    /(?<![自知利律克体舍为损异各一人先身]|律)己(?=经|完成|支付|全部|拨付|到位|执行|实施|建成|达到|超额|下达|纳入|按照|于20)/g,
    "\u5DF2"
  ),
  wrong(["\u5E03\u7F72", "\u5E03\u6691", "\u90E8\u6691"], /布署|布暑|部暑/g, "\u90E8\u7F72"),
  word("\u56ED\u6EE1", "\u5706\u6EE1"),
  word("\u6309\u6392", "\u5B89\u6392"),
  word("\u6309\u88C5", "\u5B89\u88C5"),
  wrong(["\u5728\u63A5\u518D\u5389", "\u518D\u63A5\u518D\u52B1"], /在接再厉|再接再励/g, "\u518D\u63A5\u518D\u5389"),
  word("\u64A4\u6D88", "\u64A4\u9500"),
  wrong(["\u62D4\u4ED8", "\u62D4\u6B3E", "\u5212\u62D4", "\u8D22\u653F\u62D4"], /拔付|拔款|划拔|财政拔(?!尖)/g, "\u62E8"),
  word("\u63A5\u4F8D", "\u63A5\u5F85"),
  wrong(["\u6536\u4EBA"], /(?:其他|事业|经营|财政拨款|本年|预算|总)收人(?=决算|支出|合计|总|预算|\d|[：:、，。])/g, "\u6536\u5165"),
  wrong(["\u7ED3\u4F58", "\u7ED3\u9980"], /结佘|结馀/g, "\u7ED3\u4F59"),
  wrong(["\u5E74\u672A"], /(?<![当本上今去全])年未(?=结转和结余|结转结余|余额|实有|资产)/g, "\u5E74\u672B"),
  wrong(["\u6708\u672A"], /\d月未(?=[，,、。共实累])/g, "\u6708\u672B"),
  wrong(["\u4E07\u65E0", "\u4E07\u56ED"], /\d[ 　]?万[无园](?=[，。；、：,]|占|用于)/g, "\u4E07\u5143"),
  wrong(["\u5143\u5143"], /[万亿]元元/g, "\u4E07\u5143"),
  wrong(["\u7EDD\u7B97", "\u51B3\u7B85", "\u9884\u7B85"], /绝算|决箅|预箅/g, "\u51B3\u7B97"),
  wrong(["\u5E10"], /帐(?=户|目|务|簿|册|实相符|面)/g, "\u8D26"),
  wrong(["\u4EE5\u7ECF"], /以经(?=完成|支付|全部|到位|实施)/g, "\u5DF2\u7ECF"),
  word("\u65E2\u4F7F", "\u5373\u4F7F"),
  word("\u4E0D\u5F84\u800C\u8D70", "\u4E0D\u80EB\u800C\u8D70"),
  word("\u8FEB\u4E0D\u6025\u5F85", "\u8FEB\u4E0D\u53CA\u5F85"),
  word("\u4E00\u6101\u83AB\u5C55", "\u4E00\u7B79\u83AB\u5C55"),
  wrong(["\u6E21"], /(?:欢|安|虚)渡|渡假/g, "\u5EA6"),
  wrong(["\u5EA7\u843D"], /座落于?/g, "\u5750\u843D"),
  wrong(
    ["\u9707\u61BE", "\u9632\u72AF", "\u8FA9\u522B", "\u8D2F\u5F7B\u6D1B\u5B9E", "\u843D\u5B9E\u9053\u4F4D", "\u7EE9\u6821", "\u9884\u7B97\u6267\u578B"],
    /震憾|防犯|辩别|贯彻洛实|落实道位|绩校|预算执型/g,
    "\u6B63\u786E\u7684\u5B57"
  ),
  {
    words: ["\u6301\u5E73"],
    pattern: /(?<at>(?<!相|对)比(?:20\d\d年度?|上年度?|上一年度?|去年|年初预算|预算)?(?:决算)?数?)(?=持平)/g,
    message: "\u201C{}\u2026\u2026\u6301\u5E73\u201D\u642D\u914D\u4E0D\u5F53\uFF0C\u5E94\u4E3A\u201C\u4E0E\u2026\u2026\u6301\u5E73\u201D\u3002",
    suggestion: "\u4E0E\u2026\u2026\u6301\u5E73"
  },
  {
    words: ["\u4F59"],
    pattern: /(?<![\d.,])(?:\d{3,}(?<!0)|\d+\.\d{2,}[万亿])余(?=[条件个次人名户份篇元万亿批项起宗场家台套吨亩])/g,
    message: "\u201C{}\u201D\u662F\u7CBE\u786E\u6570\uFF0C\u4E0D\u5E94\u518D\u7528\u201C\u4F59\u201D\u3002",
    suggestion: "\u5220\u53BB\u201C\u4F59\u201D\uFF0C\u6216\u8005\u6539\u7528\u6574\u6570\u3002"
  }
];

// packages/audit/checks/typo/wrong-word.ts
var wrongWord = {
  id: "wrong-word",
  category: "typo",
  severity: "info",
  title: "\u6CA1\u6709\u51B3\u7B97\u516C\u5F00\u4E2D\u5E38\u89C1\u7684\u9519\u522B\u5B57\u548C\u642D\u914D\u9519\u8BEF\u3002",
  basis: "\u300A\u73B0\u4EE3\u6C49\u8BED\u8BCD\u5178\u300B\uFF1B\u300A\u515A\u653F\u673A\u5173\u516C\u6587\u683C\u5F0F\u300B\uFF08GB/T 9704\u20142012\uFF09\uFF1B\u300A\u653F\u5E9C\u6536\u652F\u5206\u7C7B\u79D1\u76EE\u300B\u7684\u79D1\u76EE\u540D\u79F0\u3002",
  example: { wrong: "\u622A\u6B622023\u5E7412\u670831\u65E5\uFF0C\u5171\u6709\u8F66\u8F863\u8F86\u3002", right: "\u622A\u81F32023\u5E7412\u670831\u65E5\uFF0C\u5171\u6709\u8F66\u8F863\u8F86\u3002" },
  run: (disclosure) => applyWordingRules(disclosure, WRONG_WORDS)
};

// packages/audit/checks/typo/index.ts
var typoChecks = [
  wrongWord,
  repeatedWord,
  punctuation,
  pairedMarks,
  listNumbering,
  siblingWording,
  subjectHeading,
  organisationName
];

// packages/audit/checks/unit/amount-without-unit.ts
var BARE = /(?:支出决算数?为|决算数为|支出决算|支出总额|合计|总计|收入|支出)(?:为)?[ 　]?(?<at>\d[\d,]*\.\d{1,2})(?=[，。；,;、](?!\d)|$)/gm;
var amountWithoutUnit = {
  id: "amount-without-unit",
  category: "unit",
  severity: "warning",
  title: "\u91D1\u989D\u90FD\u5199\u660E\u8BA1\u91CF\u5355\u4F4D\u3002",
  basis: "\u90E8\u95E8\u51B3\u7B97\u516C\u5F00\u8303\u672C\uFF1A\u91D1\u989D\u5355\u4F4D\u4E3A\u4E07\u5143\u3002",
  example: { wrong: "\u652F\u51FA\u51B3\u7B97\u6570\u4E3A958.20\uFF0C\u5B8C\u6210\u9884\u7B97100%\u3002", right: "\u652F\u51FA\u51B3\u7B97\u6570\u4E3A958.20\u4E07\u5143\uFF0C\u5B8C\u6210\u9884\u7B97100%\u3002" },
  *run(disclosure) {
    const whole = wholeText(disclosure);
    for (const match of whole.text.matchAll(BARE)) {
      const amount = match.groups?.at ?? "";
      const start = match.index + match[0].length - amount.length;
      const span2 = spanAt(whole, start, start + amount.length);
      if (span2.cell !== void 0 || !isNarrative(disclosure, span2.block)) continue;
      yield {
        message: `\u201C${amount}\u201D\u6CA1\u6709\u5199\u8BA1\u91CF\u5355\u4F4D\u3002`,
        suggestion: `${amount}\u4E07\u5143`,
        evidence: [spanAt(whole, match.index, start + amount.length)]
      };
    }
  }
};
function isNarrative({ sections }, block) {
  const section = sections.findLast(({ start, end }) => start <= block && block < end);
  return section !== void 0 && rolesOf(sections, section.id).some((role) => role === "explanation" || role === "evaluation-report");
}

// packages/audit/checks/unit/cut-amount-unit.ts
var MONEY_BEFORE = /(?:经费|资金|预算|追加|支出|支付|拨付|租金|安排|下达|奖励|补助)[^，。；]{0,6}$/;
var MONEY_AFTER = /^\s?(?:专项|经费|资金|租金|元|，|。|；|$)/;
var cutAmountUnit = {
  id: "cut-amount-unit",
  category: "unit",
  severity: "info",
  title: "\u91D1\u989D\u5355\u4F4D\u5E94\u5199\u5168\uFF08\u201C\u4E07\u5143\u201D\u4E0D\u5E94\u7B80\u5199\u4E3A\u201C\u4E07\u201D\uFF09\u3002",
  basis: "\u90E8\u95E8\u51B3\u7B97\u516C\u5F00\u4EE5\u4E07\u5143\u4E3A\u5355\u4F4D\uFF0C\u5E94\u5199\u660E\u8BA1\u91CF\u5355\u4F4D\u3002",
  example: { wrong: "\u5B89\u6392\u4E13\u9879\u7ECF\u8D39230\u4E07", right: "\u5B89\u6392\u4E13\u9879\u7ECF\u8D39230\u4E07\u5143" },
  *run(disclosure) {
    for (const figure of disclosure.figures) {
      if (figure.unit.word !== "\u4E07" || !speaksOfMoney(disclosure, figure)) continue;
      yield {
        message: `\u201C${quote(disclosure.document, figure.span)}\u201D\u91D1\u989D\u5355\u4F4D\u4E0D\u5B8C\u6574\uFF0C\u5E94\u5199\u201C${printStated(figure.stated)}\u4E07\u5143\u201D\u3002`,
        evidence: [figure.span],
        expected: `${printStated(figure.stated)}\u4E07\u5143`
      };
    }
  }
};
function speaksOfMoney({ document }, { span: span2 }) {
  const text = textAround(document, span2);
  const after = text.slice(span2.end, span2.end + 4);
  return !/^\s?[余多元]/.test(after) && (MONEY_BEFORE.test(text.slice(Math.max(0, span2.start - 16), span2.start)) || /^\s?(?:专项|租金|经费|资金)/.test(after)) && MONEY_AFTER.test(after);
}

// packages/audit/checks/unit/unit-of-measure.ts
var RATE_NAME = /满意度$|(?<!频|汇|税|费|利|倍|功|效|产|速|心)率$/;
var RATE_UNITS = /* @__PURE__ */ new Set(["", "%", "\u2030", "\u5206", "\u4E2A\u767E\u5206\u70B9"]);
var unitOfMeasure = {
  id: "unit-of-measure",
  category: "unit",
  severity: "warning",
  title: "\u6307\u6807\u7684\u8BA1\u91CF\u5355\u4F4D\u5E94\u4E0E\u6307\u6807\u5185\u5BB9\u76F8\u7B26\uFF0C\u5B8C\u6210\u503C\u5E94\u5199\u660E\u5355\u4F4D\u3002",
  basis: "\u300A\u4E2D\u592E\u90E8\u95E8\u9884\u7B97\u7EE9\u6548\u76EE\u6807\u7BA1\u7406\u529E\u6CD5\u300B\uFF08\u8D22\u9884\u30142015\u301588\u53F7\uFF09\uFF1A\u6307\u6807\u503C\u5E94\u660E\u786E\u8BA1\u91CF\u5355\u4F4D\u3002",
  example: { wrong: "\u201C\u6EE1\u610F\u5EA6\u201D\u226598\u671F", right: "\u201C\u6EE1\u610F\u5EA6\u201D\u226598%" },
  *run(disclosure) {
    for (const { indicators } of disclosure.evaluations) {
      const unfit = indicators.filter(
        ({ indicator: { name, goal } }) => goal !== void 0 && RATE_NAME.test(name) && !RATE_UNITS.has(goal.unit)
      );
      if (unfit.length > 0) {
        yield {
          severity: unfit.some(({ indicator }) => indicator.name.endsWith("\u6EE1\u610F\u5EA6")) ? "error" : "warning",
          message: `${listCells(unfit, ({ indicator }) => `\uFF08${indicator.target.text}${indicator.unit}\uFF09`)}\u7684\u8BA1\u91CF\u5355\u4F4D\u4E0E\u6307\u6807\u4E0D\u7B26\uFF0C\u6BD4\u7387\u3001\u6EE1\u610F\u5EA6\u5E94\u4EE5%\u8BA1\u91CF\u3002`,
          evidence: rowSpans(unfit, ["unit", "target", "name"])
        };
      }
      for (const row of indicators.filter(isBareRatio)) {
        yield {
          message: `\u201C${shorten(row.indicator.name)}\u201D\u6307\u6807\u503C\u4E3A${row.indicator.target.text}\uFF0C\u5B9E\u9645\u5B8C\u6210\u503C\u586B\u201C${row.indicator.actual.text}\u201D\uFF0C\u7F3A\u5C11\u5355\u4F4D\uFF08\u5E94\u4E3A\u767E\u5206\u6BD4\uFF09\u3002`,
          evidence: cellSpans(row, ["actual", "target", "name"])
        };
      }
    }
  }
};
var isBareRatio = ({ indicator: { goal, outcome, unit, actual } }) => goal?.unit === "%" && unit === "" && outcome !== void 0 && outcome.unit === "" && /^\d+(?:\.\d+)?$/.test(actual.text);

// packages/audit/checks/unit/yuan-for-ten-thousand.ts
var TELLING2 = /[1-9]\d*[1-9]/;
var yuanForTenThousand = {
  id: "yuan-for-ten-thousand",
  category: "unit",
  severity: "error",
  title: "\u540C\u4E00\u9879\u76EE\u7684\u91D1\u989D\u5355\u4F4D\u5E94\u4E00\u81F4\uFF08\u201C\u5143\u201D\u4E0E\u201C\u4E07\u5143\u201D\u76F8\u5DEE\u4E00\u4E07\u500D\uFF09\u3002",
  basis: "\u90E8\u95E8\u51B3\u7B97\u516C\u5F00\u4EE5\u4E07\u5143\u4E3A\u5355\u4F4D\u3002",
  example: { wrong: "\u9879\u76EE\u5B89\u6392\u7ECF\u8D3940.92\u5143\u2026\u2026\u5B9E\u9645\u652F\u4ED840.92\u4E07\u5143", right: "\u9879\u76EE\u5B89\u6392\u7ECF\u8D3940.92\u4E07\u5143\u2026\u2026\u5B9E\u9645\u652F\u4ED840.92\u4E07\u5143" },
  *run(disclosure) {
    for (const report of disclosure.evaluationReports) {
      const own = figuresBetween(disclosure, report.start, report.end);
      const inTenThousands = /* @__PURE__ */ new Map();
      for (const figure of own) {
        if (figure.unit.word !== "\u4E07\u5143") continue;
        const key = printStated(figure.stated);
        inTenThousands.set(key, [...inTenThousands.get(key) ?? [], figure]);
      }
      for (const figure of own) {
        const same = inTenThousands.get(printStated(figure.stated));
        if (same === void 0 || !isPlainYuan(disclosure, report, figure)) continue;
        const number2 = printStated(figure.stated);
        yield {
          message: `\u6B64\u5904\u4E3A${number2}\u5143\uFF0C\u540C\u4E00\u62A5\u544A\u5176\u4ED6${same.length}\u5904\u5747\u4E3A${number2}\u4E07\u5143\uFF0C\u6F0F\u201C\u4E07\u201D\u5B57\u3002`,
          evidence: [figure.span, ...same.slice(0, 8).map(({ span: span2 }) => span2)],
          expected: `${number2}\u4E07\u5143`,
          actual: `${number2}\u5143`
        };
      }
    }
  }
};
var isPlainYuan = ({ document }, { amounts }, figure) => figure.unit.word === "\u5143" && TELLING2.test(figure.stated.digits.toString()) && (figure.stated.decimals > 0 || amounts.some((amount) => amount.figure === figure)) && !/^\s?[/／]/.test(textAround(document, figure.span).slice(figure.span.end));

// packages/audit/checks/unit/index.ts
var unitChecks = [yuanForTenThousand, unitOfMeasure, cutAmountUnit, amountWithoutUnit];

// packages/audit/checks/year/closing-date.ts
var CLOSING_DATE = /(?:截至|截止)\s?(20\d{2})\s?年\s?12\s?月(?:\s?31\s?日|底|末)/g;
var closingDate = {
  id: "closing-date",
  category: "year",
  severity: "error",
  title: "\u201C\u622A\u81F3\xD7\xD7\u5E7412\u670831\u65E5\u201D\u7684\u5E74\u4EFD\u5E94\u662F\u62A5\u544A\u5E74\u5EA6\u3002",
  basis: "\u6587\u5185\u5173\u7CFB K15\u3001K19\uFF1A\u8D44\u4EA7\u3001\u8F66\u8F86\u7B49\u5B58\u91CF\u4E3A\u62A5\u544A\u5E74\u5EA612\u670831\u65E5\u7684\u6570\u3002",
  example: {
    wrong: "2023\u5E74\u5EA6\u90E8\u95E8\u51B3\u7B97\u2026\u2026\u622A\u81F32022\u5E7412\u670831\u65E5\uFF0C\u5171\u6709\u8F66\u8F864\u8F86\u3002",
    right: "2023\u5E74\u5EA6\u90E8\u95E8\u51B3\u7B97\u2026\u2026\u622A\u81F32023\u5E7412\u670831\u65E5\uFF0C\u5171\u6709\u8F66\u8F864\u8F86\u3002"
  },
  *run(disclosure) {
    const { year } = disclosure;
    if (year === void 0) return;
    const whole = wholeText(disclosure);
    for (const match of whole.text.matchAll(CLOSING_DATE)) {
      const passage = passageAt(whole, match.index);
      if (Number(match[1]) === year || passage === void 0) continue;
      const start = match.index - passage.start;
      yield {
        message: `\u62A5\u544A\u5E74\u5EA6\u4E3A${year}\u5E74\uFF0C\u6B64\u5904\u5199\u201C${match[0]}\u201D\u3002`,
        evidence: [{ ...passage.at, start, end: start + match[0].length }],
        expected: `${year}\u5E7412\u670831\u65E5`,
        actual: match[0],
        ...inExplanation(disclosure, passage.section) ? {} : { severity: "warning" }
      };
    }
  }
};
var inExplanation = (disclosure, section) => rolesOf(disclosure.sections, section).includes("explanation");

// packages/audit/checks/year/compared-year.ts
var comparedYear2 = {
  id: "compared-year",
  category: "year",
  severity: "error",
  title: "\u540C\u6BD4\u5E94\u4E0E\u62A5\u544A\u5E74\u5EA6\u7684\u4E0A\u4E00\u5E74\u5EA6\u6BD4\u8F83\u3002",
  basis: "\u6587\u5185\u5173\u7CFB K02\u3001K19\uFF1A\u589E\u51CF\u53D8\u52A8\u4EE5\u4E0A\u5E74\u51B3\u7B97\u6570\u4E3A\u57FA\u6570\u3002",
  example: {
    wrong: "2023\u5E74\u5EA6\u6536\u3001\u652F\u603B\u8BA1110.00\u4E07\u5143\u3002\u4E0E2021\u5E74\u76F8\u6BD4\uFF0C\u6536\u3001\u652F\u603B\u8BA1\u5404\u589E\u52A010.00\u4E07\u5143\u3002",
    right: "2023\u5E74\u5EA6\u6536\u3001\u652F\u603B\u8BA1110.00\u4E07\u5143\u3002\u4E0E2022\u5E74\u76F8\u6BD4\uFF0C\u6536\u3001\u652F\u603B\u8BA1\u5404\u589E\u52A010.00\u4E07\u5143\u3002"
  },
  *run(disclosure) {
    const { year } = disclosure;
    if (year === void 0) return;
    for (const { subject, baseYear, span: span2 } of disclosure.changes) {
      if (baseYear === void 0 || baseYear === year - 1 || subject.year !== year || subject.figure.unit.measure !== "amount")
        continue;
      yield {
        message: `\u62A5\u544A\u5E74\u5EA6\u4E3A${year}\u5E74\uFF0C\u6B64\u5904\u4E0E${baseYear}\u5E74\u6BD4\u8F83\uFF0C\u5E94\u4E0E${year - 1}\u5E74\u6BD4\u8F83\u3002`,
        evidence: [sentenceUpTo(span2, subject.figure.span)],
        expected: `${year - 1}\u5E74`,
        actual: `${baseYear}\u5E74`
      };
    }
  }
};
var sentenceUpTo = (change, subject) => change.block === subject.block && subject.start < change.start ? { ...change, start: subject.start } : change;

// packages/audit/checks/year/reporting-year.ts
var WITHOUT_FIGURE = /(20\d{2})\s?年(?:度)?(?:部门|单位)*(?:决算编制范围|决算(?:情况|公开|表)|(?:没有|无)(?:使用)?(?:政府性基金|国有资本|[“"]三公|一般公共|财政拨款))/g;
var STATED_YEAR = /(20\d{2})\s?年/;
var reportingYear2 = {
  id: "reporting-year",
  category: "year",
  severity: "error",
  title: "\u60C5\u51B5\u8BF4\u660E\u4E2D\u7684\u51B3\u7B97\u6570\u5E94\u662F\u62A5\u544A\u5E74\u5EA6\u7684\u6570\uFF0C\u4E0D\u5E94\u5199\u6210\u5176\u4ED6\u5E74\u5EA6\u3002",
  basis: "\u683C\u5F0F\u5173\u7CFB K19\uFF1A\u5C01\u9762\u3001\u6807\u9898\u3001\u6B63\u6587\u3001\u9644\u8868\u7684\u5E74\u5EA6\u4E00\u81F4\u3002",
  example: {
    wrong: "2023\u5E74\u5EA6\u90E8\u95E8\u51B3\u7B97\u60C5\u51B5\u8BF4\u660E\u2026\u20262022\u5E74\u5EA6\u672C\u5E74\u652F\u51FA\u5408\u8BA1100.00\u4E07\u5143\u3002",
    right: "2023\u5E74\u5EA6\u90E8\u95E8\u51B3\u7B97\u60C5\u51B5\u8BF4\u660E\u2026\u20262023\u5E74\u5EA6\u672C\u5E74\u652F\u51FA\u5408\u8BA1100.00\u4E07\u5143\u3002"
  },
  *run(disclosure) {
    const { year } = disclosure;
    if (year === void 0) return;
    const seen = /* @__PURE__ */ new Set();
    for (const fact of disclosure.facts) {
      const { concept, figure } = fact;
      if (fact.year === year || fact.year === void 0 || !inExplanation2(disclosure, figure.section)) continue;
      const named4 = yearBefore(disclosure, figure.span);
      if (named4 === void 0 || concept.key.startsWith("label:") || seen.has(`${named4.block}.${named4.start}`)) continue;
      seen.add(`${named4.block}.${named4.start}`);
      yield {
        message: `\u62A5\u544A\u5E74\u5EA6\u4E3A${year}\u5E74\uFF0C\u6B64\u5904${conceptName(concept.key)}\u5199\u6210${fact.year}\u5E74\u3002`,
        evidence: [named4, figure.span],
        expected: `${year}\u5E74`,
        actual: `${fact.year}\u5E74`
      };
    }
    yield* withoutFigure(disclosure, year);
  }
};
function* withoutFigure(disclosure, year) {
  const whole = wholeText(disclosure);
  for (const match of whole.text.matchAll(WITHOUT_FIGURE)) {
    const passage = passageAt(whole, match.index);
    const roles = passage === void 0 ? [] : rolesOf(disclosure.sections, passage.section);
    const spoken = roles.includes("explanation") || roles.includes("overview");
    if (Number(match[1]) === year || passage === void 0 || !spoken || passage.at.cell !== void 0) continue;
    const start = match.index - passage.start;
    yield {
      message: `\u62A5\u544A\u5E74\u5EA6\u4E3A${year}\u5E74\uFF0C\u6B64\u5904\u5199\u6210${match[1]}\u5E74\u3002`,
      evidence: [{ ...passage.at, start, end: start + match[0].length }],
      expected: `${year}\u5E74`,
      actual: `${match[1]}\u5E74`
    };
  }
}
var inExplanation2 = (disclosure, section) => rolesOf(disclosure.sections, section).includes("explanation");
function yearBefore({ document }, span2) {
  const block = document.blocks[span2.block];
  if (block?.kind !== "paragraph") return void 0;
  const sentence = block.text.lastIndexOf("\u3002", span2.start - 1) + 1;
  const match = STATED_YEAR.exec(block.text.slice(sentence, span2.start));
  if (match === null || /(?:较|比|与|同|和|自|从|至|以前|签订|成立|原)\s?$/.test(
    block.text.slice(Math.max(0, sentence + match.index - 3), sentence + match.index)
  ))
    return void 0;
  return { block: span2.block, start: sentence + match.index, end: span2.end };
}

// packages/audit/checks/year/index.ts
var yearChecks = [reportingYear2, comparedYear2, closingDate];

// packages/audit/relations/growth.ts
function impliedBase(change) {
  const { subject, amount, direction } = change;
  if (!isExact(subject.figure)) return void 0;
  if (direction === "equal" && amount === void 0) return change.rate === void 0 ? factValue(subject) : void 0;
  if (amount === void 0 || !isExact(amount)) return void 0;
  return direction === "increase" ? subtract(factValue(subject), figureValue(amount)) : add(factValue(subject), figureValue(amount));
}
function growthRelations(disclosure) {
  return disclosure.changes.flatMap((change) => {
    const { subject, amount, rate } = change;
    const base = impliedBase(change);
    if (amount === void 0 || rate === void 0 || base === void 0 || !isExact(rate)) return [];
    const computed = percentOf(figureValue(amount), base);
    if (computed === void 0) return [];
    const relation = relationOf2({
      kind: "growth",
      label: `\u589E\u51CF\u7387 = ${subject.concept.label}\u589E\u51CF\u989D \xF7 \u4E0A\u5E74\u6570`,
      terms: [
        { figure: rate.id, sign: 1, role: "rate" },
        { figure: amount.id, sign: 1, role: "term" },
        { figure: subject.figure.id, sign: 1, role: "whole" }
      ],
      stated: figureValue(rate),
      computed,
      spans: [rate.span, amount.span, subject.figure.span],
      arithmetic: `${printFigure(amount)} \xF7 ${printLike(base, subject.figure)} = ${printPercent(computed, rate)}`
    });
    return [{ relation, change }];
  });
}

// packages/audit/checks/yoy/base-parts-agree.ts
var basePartsAgree = {
  id: "base-year-parts",
  category: "yoy",
  severity: "error",
  title: "\u7531\u5404\u9879\u589E\u51CF\u989D\u63A8\u5F97\u7684\u4E0A\u5E74\u5206\u9879\u4E4B\u548C\u5E94\u7B49\u4E8E\u63A8\u5F97\u7684\u4E0A\u5E74\u5408\u8BA1\u3002",
  basis: "\u6587\u5185\u5173\u7CFB K02 \u4E0E\u57FA\u672C\u5E73\u8861\u5173\u7CFB\u7528\u4E8E\u4E0A\u5E74\u6570\u3002",
  example: {
    wrong: "\u201C\u4E09\u516C\u201D\u7ECF\u8D3910.00\u4E07\u5143\uFF0C\u8F83\u4E0A\u5E74\u589E\u52A03.00\u4E07\u5143\uFF1B\u5176\u4E2D\u516C\u52A1\u7528\u8F66\u8D396.00\u4E07\u5143\uFF0C\u589E\u52A01.00\u4E07\u5143\uFF0C\u516C\u52A1\u63A5\u5F85\u8D394.00\u4E07\u5143\uFF0C\u4E0E\u4E0A\u5E74\u6301\u5E73\uFF0C\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u8D390\u4E07\u5143\uFF0C\u4E0E\u4E0A\u5E74\u6301\u5E73\u3002",
    right: "\u201C\u4E09\u516C\u201D\u7ECF\u8D3910.00\u4E07\u5143\uFF0C\u8F83\u4E0A\u5E74\u589E\u52A01.00\u4E07\u5143\uFF1B\u5176\u4E2D\u516C\u52A1\u7528\u8F66\u8D396.00\u4E07\u5143\uFF0C\u589E\u52A01.00\u4E07\u5143\uFF0C\u516C\u52A1\u63A5\u5F85\u8D394.00\u4E07\u5143\uFF0C\u4E0E\u4E0A\u5E74\u6301\u5E73\uFF0C\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u8D390\u4E07\u5143\uFF0C\u4E0E\u4E0A\u5E74\u6301\u5E73\u3002"
  },
  *run(disclosure) {
    const bases = /* @__PURE__ */ new Map();
    for (const change of disclosure.changes) {
      const base = impliedBase(change);
      const isDepartment = change.subject.scope === DEPARTMENT && change.subject.figure.unit.measure === "amount";
      if (base !== void 0 && isDepartment && !bases.has(change.subject.concept.key))
        bases.set(change.subject.concept.key, { change, base });
    }
    for (const { total: total2, parts: parts2 } of IDENTITIES.filter((identity2) => identity2.optional.length === 0)) {
      const whole = bases.get(total2);
      const pieces = parts2.flatMap((part) => bases.get(part) ?? []);
      if (whole === void 0 || pieces.length < parts2.length) continue;
      const computed = sum(pieces.map((piece) => piece.base));
      if (overlap(whole.base, computed)) continue;
      const figure = whole.change.subject.figure;
      yield {
        message: `\u7531\u589E\u51CF\u989D\u63A8\u5F97\u7684\u4E0A\u5E74${conceptName(total2)}\u4E3A${printLike(whole.base, figure)}\uFF0C\u4E0A\u5E74\u5404\u5206\u9879\u4E4B\u548C\u4E3A${printLike(computed, figure)}\uFF0C\u4E24\u8005\u4E0D\u7B26\u3002`,
        evidence: [whole.change.span, ...pieces.map((piece) => piece.change.span)],
        expected: printLike(computed, figure),
        actual: printLike(whole.base, figure)
      };
    }
  }
};

// packages/audit/checks/yoy/growth-rate.ts
var growthRate = {
  id: "growth-rate",
  category: "yoy",
  severity: "error",
  title: "\u589E\u51CF\u7387\u5E94\u7B49\u4E8E\u589E\u51CF\u989D\u9664\u4EE5\u4E0A\u5E74\u6570\uFF08\u4E0A\u5E74\u6570\u7531\u672C\u5E74\u6570\u4E0E\u589E\u51CF\u989D\u63A8\u5F97\uFF09\u3002",
  basis: "\u6587\u5185\u5173\u7CFB K02\uFF1A\u589E\u51CF\u7387 = \u589E\u51CF\u989D \xF7 \u4E0A\u5E74\u6570 \xD7 100%\u3002",
  example: {
    wrong: "\u6536\u3001\u652F\u603B\u8BA1110.00\u4E07\u5143\u3002\u4E0E\u4E0A\u5E74\u76F8\u6BD4\u589E\u52A010.00\u4E07\u5143\uFF0C\u589E\u957F9.09%\u3002",
    right: "\u6536\u3001\u652F\u603B\u8BA1110.00\u4E07\u5143\u3002\u4E0E\u4E0A\u5E74\u76F8\u6BD4\u589E\u52A010.00\u4E07\u5143\uFF0C\u589E\u957F10%\u3002"
  },
  *run(disclosure) {
    for (const { relation, change } of growthRelations(disclosure)) {
      const { rate } = change;
      if (relation.holds || rate === void 0) continue;
      yield {
        message: `${change.subject.concept.label}\u7684\u589E\u51CF\u7387\u5E94\u4E3A${printPercent(relation.computed, rate)}\uFF1A${relation.arithmetic}\uFF0C\u6587\u4E2D\u4E3A${printPercent(relation.stated, rate)}\u3002`,
        evidence: relation.spans,
        expected: printPercent(relation.computed, rate),
        actual: printPercent(relation.stated, rate),
        suggestion: "\u8BF7\u6838\u5BF9\u672C\u5E74\u6570\u3001\u589E\u51CF\u989D\u548C\u589E\u51CF\u7387\u4E09\u8005\uFF0C\u4E0A\u5E74\u6570\u4EE5\u4E0A\u5E74\u51B3\u7B97\u516C\u5F00\u4E3A\u51C6\u3002"
      };
    }
  }
};

// packages/audit/checks/yoy/opening-balance.ts
var openingBalance = {
  id: "opening-balance",
  category: "yoy",
  severity: "warning",
  title: "\u672C\u5E74\u5E74\u521D\u8D22\u653F\u62E8\u6B3E\u7ED3\u8F6C\u4E0D\u5E94\u5927\u4E8E\u4E0A\u5E74\u5E74\u672B\u7ED3\u8F6C\uFF08\u7531\u540C\u6BD4\u589E\u51CF\u989D\u63A8\u5F97\uFF09\uFF0C\u5426\u5219\u5E94\u8BF4\u660E\u5E74\u521D\u8C03\u6574\u3002",
  basis: "\u8DE8\u5E74\u5173\u7CFB A14\u3001D13\uFF1A\u5E74\u521D\u7ED3\u8F6C\u548C\u7ED3\u4F59 = \u4E0A\u5E74\u5E74\u672B\u7ED3\u8F6C\u548C\u7ED3\u4F59 \xB1 \u5E74\u521D\u8C03\u6574\u3002",
  example: {
    wrong: "\u8D22\u653F\u62E8\u6B3E\u6536\u3001\u652F\u603B\u8BA1110\u4E07\u5143\uFF0C\u6BD4\u4E0A\u5E74\u589E\u52A010\u4E07\u5143\uFF1B\u8D22\u653F\u62E8\u6B3E\u6536\u516590\u4E07\u5143\uFF1B\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA105\u4E07\u5143\uFF0C\u6BD4\u4E0A\u5E74\u589E\u52A020\u4E07\u5143\u3002",
    right: "\u8D22\u653F\u62E8\u6B3E\u6536\u3001\u652F\u603B\u8BA1110\u4E07\u5143\uFF0C\u6BD4\u4E0A\u5E74\u589E\u52A010\u4E07\u5143\uFF1B\u8D22\u653F\u62E8\u6B3E\u6536\u516595\u4E07\u5143\uFF1B\u4E00\u822C\u516C\u5171\u9884\u7B97\u8D22\u653F\u62E8\u6B3E\u652F\u51FA105\u4E07\u5143\uFF0C\u6BD4\u4E0A\u5E74\u589E\u52A020\u4E07\u5143\u3002"
  },
  *run(disclosure) {
    const total2 = changeOf(disclosure, "fiscal.total");
    const spent = changeOf(disclosure, "general");
    const income2 = fiscalIncome(disclosure);
    if (total2 === void 0 || spent === void 0 || income2 === void 0) return;
    const totalBefore = impliedBase(total2);
    const spentBefore = impliedBase(spent);
    if (totalBefore === void 0 || spentBefore === void 0) return;
    const opening2 = subtract(amountOf(total2.subject), income2.value);
    const closing2 = subtract(totalBefore, spentBefore);
    if (opening2.low <= closing2.high) return;
    const figure = total2.subject.figure;
    yield {
      message: `\u7531\u540C\u6BD4\u589E\u51CF\u989D\u63A8\u5F97\u4E0A\u5E74\u5E74\u672B\u8D22\u653F\u62E8\u6B3E\u7ED3\u8F6C\u6700\u591A\u4E3A${printLike(closing2, figure)}\uFF0C\u800C\u672C\u5E74\u5E74\u521D\u7ED3\u8F6C\uFF08\u8D22\u653F\u62E8\u6B3E\u603B\u8BA1\u51CF\u672C\u5E74\u8D22\u653F\u62E8\u6B3E\u6536\u5165\uFF09\u4E3A${printLike(opening2, figure)}\uFF0C\u5927\u4E8E\u4E0A\u5E74\u5E74\u672B\u6570\uFF0C\u6587\u4E2D\u672A\u8BF4\u660E\u5E74\u521D\u8C03\u6574\u3002`,
      evidence: [total2.span, spent.span, ...income2.facts.map((fact) => fact.figure.span), figure.span],
      expected: printLike(closing2, figure),
      actual: printLike(opening2, figure)
    };
  }
};
var amountOf = (fact) => intervalOf(fact.figure.stated, scaleOf(fact.figure.unit), fact.figure.decimals);
var changeOf = (disclosure, key) => disclosure.changes.find((change) => change.subject.concept.key === key && change.subject.scope === DEPARTMENT);
function fiscalIncome(disclosure) {
  const listed = disclosure.breakdowns.find(
    (breakdown) => breakdown.total.concept.key === "income" && breakdown.total.scope === DEPARTMENT
  );
  const facts = listed?.parts.filter((part) => /^income\.(?:general|funds|capital)$|^fiscal\.income$/.test(part.concept.key)) ?? [];
  return facts.length === 0 ? void 0 : { value: sum(facts.map(amountOf)), facts };
}

// packages/audit/checks/yoy/same-base.ts
var sameBase = {
  id: "same-base-year-figure",
  category: "yoy",
  severity: "error",
  title: "\u7531\u5404\u5904\u589E\u51CF\u989D\u63A8\u5F97\u7684\u540C\u4E00\u4E0A\u5E74\u6570\u5E94\u5F53\u4E00\u81F4\u3002",
  basis: "\u6587\u5185\u5173\u7CFB K02\u3001K18\uFF1A\u540C\u4E00\u6307\u6807\u7684\u4E0A\u5E74\u6570\u53EA\u6709\u4E00\u4E2A\u3002",
  example: {
    wrong: "\u201C\u4E09\u516C\u201D\u7ECF\u8D399.00\u4E07\u5143\uFF0C\u8F83\u4E0A\u5E74\u589E\u52A01.00\u4E07\u5143\u2026\u2026\u201C\u4E09\u516C\u201D\u7ECF\u8D399.00\u4E07\u5143\uFF0C\u8F83\u4E0A\u5E74\u589E\u52A02.00\u4E07\u5143\u3002",
    right: "\u201C\u4E09\u516C\u201D\u7ECF\u8D399.00\u4E07\u5143\uFF0C\u8F83\u4E0A\u5E74\u589E\u52A01.00\u4E07\u5143\u2026\u2026\u201C\u4E09\u516C\u201D\u7ECF\u8D399.00\u4E07\u5143\uFF0C\u8F83\u4E0A\u5E74\u589E\u52A01.00\u4E07\u5143\u3002"
  },
  *run(disclosure) {
    const first = /* @__PURE__ */ new Map();
    for (const change of disclosure.changes) {
      const base = impliedBase(change);
      const { subject, baseYear } = change;
      if (base === void 0 || baseYear === void 0 || subject.figure.unit.measure !== "amount") continue;
      const key = `${subject.scope}|${subject.concept.key}|${baseYear}`;
      const before = first.get(key);
      if (before === void 0) {
        first.set(key, { change, base });
        continue;
      }
      const sameNow = before.change.subject.figure.stated.digits === subject.figure.stated.digits;
      if (intersect(before.base, base) !== void 0 || !sameNow) continue;
      yield {
        message: `${conceptName(subject.concept.key)}\u7684${baseYear}\u5E74\u6570\u524D\u540E\u4E0D\u4E00\u81F4\uFF1A\u4E00\u5904\u63A8\u5F97${printLike(before.base, before.change.subject.figure)}\uFF0C\u53E6\u4E00\u5904\u63A8\u5F97${printLike(base, subject.figure)}\u3002`,
        evidence: [change.span, before.change.span],
        expected: printLike(before.base, before.change.subject.figure),
        actual: printLike(base, subject.figure)
      };
    }
  }
};

// packages/audit/checks/yoy/zero-base.ts
var zeroBase = {
  id: "zero-base-growth",
  category: "yoy",
  severity: "warning",
  title: "\u4E0A\u5E74\u6570\u4E3A0\u7684\uFF0C\u4E0D\u80FD\u8BA1\u7B97\u589E\u51CF\u7387\u3002",
  basis: "\u6587\u5185\u5173\u7CFB K02\uFF1A\u4E0A\u5E74\u6570\u4E3A0\u65F6\u4E0D\u5217\u589E\u51CF\u7387\uFF0C\u5E94\u8BF4\u660E\u201C\u4E0A\u5E74\u65E0\u6B64\u9879\u652F\u51FA\u201D\u3002",
  example: {
    wrong: "\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u8D39\u652F\u51FA8.00\u4E07\u5143\uFF0C\u6BD4\u4E0A\u5E74\u589E\u52A08.00\u4E07\u5143\uFF0C\u589E\u957F100%\u3002",
    right: "\u56E0\u516C\u51FA\u56FD\uFF08\u5883\uFF09\u8D39\u652F\u51FA8.00\u4E07\u5143\uFF0C\u4E0A\u5E74\u65E0\u6B64\u9879\u652F\u51FA\u3002"
  },
  *run(disclosure) {
    for (const change of disclosure.changes) {
      const base = impliedBase(change);
      const { rate, amount, subject } = change;
      if (base === void 0 || rate === void 0 || amount === void 0 || amount.stated.digits === 0n) continue;
      const baseIsZero = base.low <= 0n && base.high >= 0n && change.direction === "increase";
      if (!baseIsZero || rate.stated.digits === 0n) continue;
      yield {
        message: `${subject.concept.label}\u672C\u5E74\u6570\u4E0E\u589E\u52A0\u989D\u76F8\u540C\uFF0C\u4E0A\u5E74\u6570\u4E3A0\uFF0C\u4E0D\u80FD\u8BA1\u7B97\u589E\u957F\u7387\u3002`,
        evidence: [rate.span, amount.span, subject.figure.span],
        suggestion: "\u5220\u53BB\u589E\u957F\u7387\uFF0C\u6539\u5199\u4E3A\u201C\u4E0A\u5E74\u65E0\u6B64\u9879\u652F\u51FA\u201D\uFF0C\u5E76\u8BF4\u660E\u65B0\u589E\u539F\u56E0\u3002"
      };
    }
  }
};

// packages/audit/checks/yoy/index.ts
var yoyChecks = [growthRate, zeroBase, sameBase, basePartsAgree, openingBalance];

// packages/audit/checks/index.ts
var CHECKS = [
  ...sumChecks,
  ...shareChecks,
  ...yoyChecks,
  ...directionChecks,
  ...completionChecks,
  ...crossSectionChecks,
  ...tableTextChecks,
  ...chartTextChecks,
  ...contradictionChecks,
  ...unitChecks,
  ...subjectNameChecks,
  ...indicatorChecks,
  ...scoreChecks,
  ...completenessChecks,
  ...copyPasteChecks,
  ...templateLeftoverChecks,
  ...yearChecks,
  ...typoChecks,
  ...policyChecks
];

// packages/audit/relations/equations.ts
function narrativeEquations(disclosure) {
  const binding = partSums(disclosure).filter((one) => one.complete);
  return [
    ...binding,
    ...shareRelations(disclosure),
    ...growthRelations(disclosure),
    ...completionRelations(disclosure)
  ].map(({ relation: { label, terms, minimum, maximum, holds: holds2 } }) => ({ label, terms, minimum, maximum, holds: holds2 }));
}

// packages/audit/diagnosis/diagnose.ts
var ARITHMETIC = /* @__PURE__ */ new Set([
  "sum",
  "share",
  "yoy",
  "completion",
  "cross-section",
  "table-text",
  "chart-text"
]);
var spanKey = (span2) => `${span2.block}.${span2.cell ?? ""}.${span2.start}.${span2.end}`;
function diagnose(observed, disclosure) {
  const open2 = observed.filter(isArithmeticError);
  const proofs = countProofs(disclosure);
  const merged = /* @__PURE__ */ new Map();
  const gone = /* @__PURE__ */ new Set();
  for (let culprit = likelyCulprit(open2, gone, proofs); culprit !== void 0; culprit = likelyCulprit(open2, gone, proofs)) {
    const key = culprit;
    const together = open2.filter((one) => !gone.has(one) && cites(one, key));
    const [first] = together;
    if (first === void 0) break;
    for (const one of together) gone.add(one);
    merged.set(first, merge2(together, key));
  }
  return observed.flatMap((one) => merged.get(one) ?? (gone.has(one) ? [] : one));
}
var isArithmeticError = ({ check: check2, observation: observation5 }) => ARITHMETIC.has(check2.category) && (observation5.severity ?? check2.severity) === "error";
var cites = ({ observation: observation5 }, key) => observation5.evidence.some((span2) => spanKey(span2) === key);
function countProofs(disclosure) {
  const proofs = /* @__PURE__ */ new Map();
  for (const { terms, holds: holds2 } of narrativeEquations(disclosure)) {
    if (!holds2) continue;
    for (const { figure } of terms) {
      const span2 = disclosure.figures[figure]?.span;
      if (span2 !== void 0) proofs.set(spanKey(span2), (proofs.get(spanKey(span2)) ?? 0) + 1);
    }
  }
  return proofs;
}
function likelyCulprit(open2, gone, proofs) {
  const cited = /* @__PURE__ */ new Map();
  for (const one of open2) {
    if (gone.has(one)) continue;
    for (const key of new Set(one.observation.evidence.map(spanKey))) {
      const by = cited.get(key);
      if (by === void 0) cited.set(key, [one]);
      else by.push(one);
    }
  }
  const ranked = [...cited].map(([key, by]) => ({
    key,
    rules: new Set(by.map((one) => one.check.id)).size,
    weight: by.length - (proofs.get(key) ?? 0),
    count: by.length
  })).filter(({ rules, count, weight }) => rules >= 2 && count >= 2 && weight > 0).sort((a, b) => b.weight - a.weight);
  const [best, next] = ranked;
  return best !== void 0 && (next === void 0 || best.weight > next.weight) ? best.key : void 0;
}
function merge2(together, culprit) {
  const primary = together.find(({ observation: observation5 }) => observation5.suggestion !== void 0) ?? together[0];
  if (primary === void 0) throw new RangeError("nothing to merge");
  const others = together.filter((one) => one !== primary);
  const spans = new Map(
    together.flatMap(({ observation: observation5 }) => observation5.evidence).map((span2) => [spanKey(span2), span2])
  );
  const wrong2 = spans.get(culprit);
  spans.delete(culprit);
  return {
    check: primary.check,
    observation: {
      ...primary.observation,
      message: `${primary.observation.message}\u540C\u4E00\u6570\u5B57\u8FD8\u4E0E\u53E6\u5916${others.length}\u5904\u4E0D\u7B26\uFF1A${others.map(({ observation: observation5 }) => observation5.message).join("")}`,
      evidence: [...wrong2 === void 0 ? [] : [wrong2], ...spans.values()],
      cause: culprit
    }
  };
}

// packages/audit/equations.ts
function equationsOf(disclosure) {
  const figures = figuresByPlace(disclosure);
  const tables = analyseTables(disclosure).relations.flatMap((relation) => tableEquation(relation, figures) ?? []);
  return [...narrativeEquations(disclosure), ...tables];
}
var placeKey = ({ block, cell: cell2, start }) => `${block}.${cell2 ?? ""}.${start}`;
var figuresByPlace = ({ figures }) => new Map(figures.map((figure) => [placeKey(figure.span), figure]));
var figureAt = (figures, span2) => figures.get(placeKey(span2));
function tableEquation({ source, terms, residual, holds: holds2 }, figures) {
  const printed3 = terms.flatMap(({ quantity, sign }) => {
    const figure = figureAt(figures, quantity.span);
    return figure === void 0 ? [] : [{ figure, sign, interval: quantity.interval }];
  });
  const [result] = printed3;
  if (result === void 0 || printed3.length < 2) return void 0;
  const bounds = allowedBy(result.sign === 1 ? residual : negate(residual), result.interval);
  const entries = printed3.map(
    ({ figure, sign }, index2) => ({
      figure: figure.id,
      sign: sign === result.sign ? 1 : -1,
      role: index2 === 0 ? "result" : "term"
    })
  );
  return { label: `${source.id} ${source.formula}`, terms: entries, minimum: bounds.low, maximum: bounds.high, holds: holds2 };
}
var allowedBy = (difference, result) => ({
  low: result.high - difference.high,
  high: result.low - difference.low
});

// packages/audit/figure-counts.ts
function countFigures(disclosure) {
  const figures = figuresByPlace(disclosure);
  const understood = /* @__PURE__ */ new Set();
  for (const figure of toldFigures(disclosure)) understood.add(figure.id);
  for (const span2 of tabledSpans(disclosure)) {
    const figure = figureAt(figures, span2);
    if (figure !== void 0) understood.add(figure.id);
  }
  const confirmed = /* @__PURE__ */ new Set();
  for (const { holds: holds2, terms } of equationsOf(disclosure))
    if (holds2) for (const { figure } of terms) confirmed.add(figure);
  return { seen: disclosure.figures.length, understood: understood.size, confirmed: confirmed.size };
}
function* toldFigures({ facts, shares, changes, completions }) {
  for (const fact of facts) yield fact.figure;
  for (const share of shares) yield share.percent;
  for (const { amount, rate } of changes) {
    if (amount !== void 0) yield amount;
    if (rate !== void 0) yield rate;
  }
  for (const { rate, budget } of completions) {
    if (rate !== void 0) yield rate;
    if (budget !== void 0) yield budget.figure;
  }
}
function* tabledSpans({ statutoryTables, evaluations }) {
  for (const table of statutoryTables) for (const cell2 of table.cells.values()) yield cell2.span;
  for (const { indicators, funding, projects } of evaluations) {
    for (const { cells } of indicators) for (const { span: span2 } of cells.values()) yield span2;
    for (const { initial, budget, executed, rate, weight, score } of funding) {
      for (const printed3 of [initial, budget, executed, rate, weight, score])
        if (printed3 !== void 0) yield printed3.span;
    }
    for (const { budget, executed } of projects)
      for (const amount of [...Object.values(budget), ...Object.values(executed)]) yield amount.span;
  }
}

// packages/audit/placed-evidence.ts
var EvidencePlacer = class {
  #disclosure;
  #sectionOf;
  constructor(disclosure) {
    this.#disclosure = disclosure;
    this.#sectionOf = new Int32Array(disclosure.document.blocks.length);
    for (const section of disclosure.sections) this.#sectionOf.fill(section.id, section.start, section.end);
  }
  evidence(span2) {
    return { quote: quote(this.#disclosure.document, span2), place: this.place(span2) };
  }
  place(span2) {
    const { document } = this.#disclosure;
    const section = this.#sectionPath(this.#sectionOf[span2.block] ?? 0);
    const block = document.blocks[span2.block];
    const cell2 = block?.kind === "table" && span2.cell !== void 0 ? block.cells[span2.cell] : void 0;
    return {
      ...placeOf(document, span2),
      ...section === "" ? {} : { section },
      ...cell2 === void 0 ? {} : { row: cell2.row + 1, column: cell2.column + 1 },
      start: span2.start
    };
  }
  #sectionPath(id) {
    const titles = [];
    for (let current = id; current !== void 0; current = this.#disclosure.sections[current]?.parent) {
      const title2 = this.#disclosure.sections[current]?.title;
      if (title2 !== void 0 && title2 !== "") titles.unshift(title2.length > 40 ? `${title2.slice(0, 40)}\u2026` : title2);
    }
    return titles.join("/");
  }
};

// packages/audit/derived-facts.ts
function derivedFacts(disclosure, placer) {
  return [
    ...disclosure.changes.flatMap((change) => baseFact(change, placer)),
    ...carriedOver2(disclosure, placer),
    ...disclosure.evaluations.flatMap((evaluation) => indicatorCounts(evaluation, disclosure, placer))
  ];
}
function baseFact(change, placer) {
  const base = impliedBase(change);
  const { subject, baseYear, span: span2, amount } = change;
  if (base === void 0 || baseYear === void 0 || amount === void 0) return [];
  return [amountFact(subject.concept.key, `${subject.concept.label}\uFF08\u5012\u63A8\uFF09`, baseYear, base, subject, span2, placer)];
}
var CARRY_OVER = [
  { key: "opening", total: "total", less: "income" },
  { key: "closing", total: "total", less: "expenditure" },
  { key: "fiscal.opening", total: "fiscal.total", less: "income.general" },
  { key: "fiscal.closing", total: "fiscal.total", less: "general" }
];
function carriedOver2(disclosure, placer) {
  const result = [];
  for (const facts of factsByRegion(disclosure).values()) {
    for (const { key, total: total2, less } of CARRY_OVER) {
      const [whole, taken] = [facts.get(total2), facts.get(less)];
      if (whole === void 0 || taken === void 0 || facts.has(key)) continue;
      const value = subtract(factValue(whole), factValue(taken));
      result.push(amountFact(key, `${conceptName(key)}\uFF08\u63A8\u5F97\uFF09`, whole.year, value, whole, whole.figure.span, placer));
    }
  }
  return result;
}
function amountFact(concept, label, year, value, like, span2, placer) {
  const { decimals, unit } = like.figure;
  const shown = Math.min(decimals, 6);
  return {
    concept,
    label,
    period: year?.toString(),
    value: printParts(middle(value), scaleOf(unit), shown),
    unit: unit.word,
    decimals: shown,
    ...placer.evidence(span2)
  };
}
function indicatorCounts(evaluation, disclosure, placer) {
  const kinds = /* @__PURE__ */ new Map();
  for (const { cells, cluster } of evaluation.indicators) {
    const kind = cells.get("kind");
    const known4 = kinds.get(cluster);
    if (known4 !== void 0) known4.count++;
    else if (kind !== void 0) kinds.set(cluster, { span: kind.span, label: kind.text, count: 1 });
  }
  const heading = evaluation.columns.get("name");
  const all = heading === void 0 ? [] : [{ span: heading.span, label: heading.text, count: evaluation.indicators.length }];
  return [...all, ...kinds.values()].map(({ span: span2, label, count }) => ({
    concept: "indicators.count",
    label: `${label}\u4E2A\u6570`,
    period: disclosure.year?.toString(),
    value: count.toString(),
    unit: "\u4E2A",
    decimals: 0,
    ...placer.evidence(span2)
  }));
}

// packages/audit/reported-facts.ts
function reportedFacts(disclosure, placer) {
  const factOf = new Map(disclosure.facts.map((fact) => [fact.figure.id, fact]));
  const stated = disclosure.figures.map((figure) => reported2(figure, factOf.get(figure.id), disclosure.year, placer));
  return [...stated, ...derivedFacts(disclosure, placer)];
}
function reported2(figure, fact, year, placer) {
  const { quote: quote2, place: place2 } = placer.evidence(figure.span);
  return {
    concept: fact?.concept.key ?? "unknown",
    label: fact?.concept.label ?? "",
    period: (fact?.year ?? year)?.toString(),
    value: printStated(figure.stated),
    unit: figure.unit.word,
    decimals: figure.stated.decimals,
    place: place2,
    quote: quote2
  };
}

// packages/audit/audit.ts
function audit(disclosure, options = {}) {
  const placer = new EvidencePlacer(disclosure);
  const notChecked = disclosure.document.gaps.map((gap2) => ({
    rule: gap2.what,
    reason: gap2.reason
  }));
  const observed = [];
  for (const check2 of CHECKS) {
    const obstacle = disclosure.kind === "final-accounts" ? check2.cannotRun?.(disclosure) : NOT_FINAL_ACCOUNTS[disclosure.kind];
    if (obstacle !== void 0) notChecked.push({ rule: check2.id, reason: obstacle });
    else for (const observation5 of check2.run(disclosure)) observed.push({ check: check2, observation: observation5 });
  }
  const findings = diagnose(observed, disclosure).map((one) => findingOf(one, placer));
  return {
    file: disclosure.document.file,
    format: disclosure.document.format,
    kind: disclosure.kind,
    ...disclosure.organisation === void 0 ? {} : { organisation: disclosure.organisation.name },
    ...disclosure.year === void 0 ? {} : { year: disclosure.year },
    profile: disclosure.profile,
    findings: withoutRepeats2(findings).sort(bySeverityThenPlace),
    notChecked,
    figures: countFigures(disclosure),
    ...options.facts === true ? { facts: reportedFacts(disclosure, placer) } : {}
  };
}
var NOT_FINAL_ACCOUNTS = {
  budget: "\u672C\u6587\u4EF6\u662F\u90E8\u95E8\u9884\u7B97\u516C\u5F00\uFF0C\u4E0D\u662F\u90E8\u95E8\u51B3\u7B97\u516C\u5F00\uFF0C\u672A\u4F5C\u51B3\u7B97\u5BA1\u6838\u3002",
  other: "\u672A\u8BC6\u522B\u51FA\u90E8\u95E8\u51B3\u7B97\u516C\u5F00\u7684\u5185\u5BB9\uFF0C\u672A\u4F5C\u5BA1\u6838\uFF1B\u8BF7\u786E\u8BA4\u6587\u4EF6\u662F\u5426\u6B63\u786E\u3002"
};
function findingOf({ check: check2, observation: observation5 }, placer) {
  const evidence = observation5.evidence.map((span2) => placer.evidence(span2));
  const { expected, actual, suggestion, cause } = observation5;
  return {
    id: createHash("sha256").update([check2.id, ...evidence.map((one) => one.quote)].join("\n")).digest("hex").slice(0, 16),
    rule: check2.id,
    category: check2.category,
    severity: observation5.severity ?? check2.severity,
    message: observation5.message,
    evidence,
    ...expected === void 0 ? {} : { expected },
    ...actual === void 0 ? {} : { actual },
    ...suggestion === void 0 ? {} : { suggestion },
    ...cause === void 0 ? {} : { group: cause }
  };
}
function withoutRepeats2(findings) {
  const seen = /* @__PURE__ */ new Set();
  return findings.filter((finding) => {
    const key = JSON.stringify(
      [finding.rule, finding.evidence],
      (name, value) => name === "start" ? void 0 : value
    );
    return !seen.has(key) && seen.add(key);
  });
}
var RANK = { error: 0, warning: 1, info: 2 };
function bySeverityThenPlace(a, b) {
  const at = (finding) => {
    const place2 = finding.evidence[0]?.place;
    return place2?.line ?? place2?.paragraph ?? place2?.page ?? 0;
  };
  return RANK[a.severity] - RANK[b.severity] || at(a) - at(b);
}

// bench/zzperf.mts
import { readFileSync } from "node:fs";
var bytes = readFileSync(process.argv[2]);
var med = (f, n = 15) => {
  for (let i2 = 0; i2 < n; i2++) f();
  const t = [];
  for (let i2 = 0; i2 < n; i2++) {
    const s = performance.now();
    f();
    t.push(performance.now() - s);
  }
  return t.sort((a, b) => a - b)[n >> 1];
};
var doc = await readDocument({ file: "a.txt", bytes });
var d = understand(doc);
console.log("understand", med(() => understand(doc)).toFixed(1), "audit", med(() => audit(understand(doc))).toFixed(1), "(with understand)");
var rows = [];
for (const c of CHECKS) {
  const ds = Array.from({ length: 20 }, () => understand(doc));
  let i2 = 0;
  rows.push([c.id, med(() => {
    const x2 = ds[i2++ % 20];
    if (!c.cannotRun?.(x2)) for (const _ of c.run(x2)) ;
  }, 10)]);
}
rows.sort((a, b) => b[1] - a[1]);
for (const [id, t] of rows.slice(0, 25)) console.log(t.toFixed(2).padStart(8), id);
console.log("sum", rows.reduce((s, r) => s + r[1], 0).toFixed(1));
/*! Bundled license information:

xmlchars/xml/1.0/ed5.js:
  (**
   * Character classes and associated utilities for the 5th edition of XML 1.0.
   *
   * @author Louis-Dominique Dubeau
   * @license MIT
   * @copyright Louis-Dominique Dubeau
   *)

xmlchars/xml/1.1/ed2.js:
  (**
   * Character classes and associated utilities for the 2nd edition of XML 1.1.
   *
   * @author Louis-Dominique Dubeau
   * @license MIT
   * @copyright Louis-Dominique Dubeau
   *)

xmlchars/xmlns/1.0/ed3.js:
  (**
   * Character class utilities for XML NS 1.0 edition 3.
   *
   * @author Louis-Dominique Dubeau
   * @license MIT
   * @copyright Louis-Dominique Dubeau
   *)
*/
