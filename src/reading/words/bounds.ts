import { words, type Word } from './list.ts';

/** How the words around a number bound it. */
export type Bound =
  'exact' | 'at-least' | 'at-most' | 'more-than' | 'less-than' | 'about' | 'nearly';

/** A list of words that all bound a number in one way. */
export type BoundWords = readonly [bound: Bound, list: readonly Word[]];

/** Words before a number, the plainest first; what is beside them stands before them. */
export const boundsBefore: readonly BoundWords[] = [
  [
    'at-most',
    words(`
≤ 失业率≤5%
<= 失业率<=5%
小于[或且]?等于 小于或等于5%
不[得能应可宜]?超过 不得超过5人
不[得能应可宜]?超出 不超出5人
不[得能应可宜]?超 不超5人
不[得能应可宜]?高于 不高于5%
不[得能应可宜]?多于 不多于5人
不[得能应可宜]?大于 不大于5%
不[得能应可宜]?长于 不长于5天
不[得能应可宜]?突破 不突破5%
不[得能应可宜]?逾 不逾5天
未超过 未超过5%
至多 至多5人
最多 最多5人
最长 最长5年
最高 最高5万元
上限 上限5万元
`),
  ],
  [
    'at-least',
    words(`
≥ 覆盖率≥95%
>= 覆盖率>=95%
大于[或且]?等于 大于或等于5%
不[得能应可宜]?低于 不应低于95%
不[得能应可宜]?少于 不得少于5人
不[得能应可宜]?小于 不小于5%
不[得能应可宜]?短于 不短于5天
不[得能应可宜]?下于 不下于5人
不[得能应可宜]?亚于 不亚于5人
至少 至少5人
最少 最少5人
最低 最低5人
最短 最短5天
起码 起码5人
下限 下限5万元
保底 保底5万元
达到或超过 达到或超过5万元
`),
  ],
  [
    'less-than',
    words(`
< 失业率<5%
低于 低于5%
少于 少于5人
小于 小于5%
短于 短于5天
不足 不足5年
不到 不到5年
不满 不满5年
未满 未满16周岁
未达 未达5%
达不 达不到5%
不及 不及5%
`),
  ],
  [
    'more-than',
    words(`
> 满意率>95%
超过 超过5人
超出 超出5人
超 培训超5万人 高 赶 反
突破 突破5万人
破 产值破5亿元 突 打
逾 逾5万人
高于 高于5%
多于 多于5人
大于 大于5%
优于 优于5%
长于 长于5天
跨越 跨越5亿元
跨过 跨过5亿元
跃上 跃上5亿元
迈上 迈上5亿元
`),
  ],
  [
    'nearly',
    words(`
接近 接近5万人
将近 将近5万人
逼近 逼近5万人
贴近 贴近5万人 补
近 培训近5万人 附 邻 临 亲 靠 就 远 最 相 切
几乎 几乎5万人
`),
  ],
  [
    'about',
    words(`
≈ 面积≈50平方米
大约 大约5人
约占总数 约占总数5%
约占 约占5%
约合 约合5亿元
约 约5人 节 签 合 预 集 条 公 契 违 续 制 特 盟 邀 隐 简 婚 失 毁 履 缔 俭 誓 规
大概 大概5人
大致 大致5人
估计 估计5人
`),
  ],
  ['at-least', words(`满 年满16周岁 不 期 届 充 美 圆 丰`)],
];

/** Before 百 or 半 alone these bound too, which elsewhere mark an aspect (走过3年). */
export const boundsBeforeBare: readonly BoundWords[] = [
  ['more-than', words(`过 参保人数过百万人 经 通`)],
  ['more-than', words(`破 参保人数破百万人`)],
  ['at-least', words(`上 带动上百人 以 之`)],
];

/** Words after a unit; what is beside them stands after them. */
export const boundsAfter: readonly BoundWords[] = [
  [
    'at-least',
    words(`
及?以上 5人及以上
之上 5人之上
起步 5万元起步
保底 5万元保底
`),
  ],
  [
    'at-most',
    words(`
及?以下 5人以下
以内 5人以内
之内 5天之内
封顶 5万元封顶
为限 5万元为限
为上限 5万元为上限
`),
  ],
  [
    'about',
    words(`
左右 5人左右
上下 5人上下
`),
  ],
  [
    'more-than',
    words(`
有余 5人有余
开外 50岁开外
出头 50岁出头
`),
  ],
];

/** Words after a unit of time or length. */
export const boundsAfterSpan: readonly BoundWords[] = [
  ['at-most', words(`内 3天内办结 部 外 地 容 涵 生 需 控 河 贸 设 陆 资 在 科 网 湖 蒙`)],
  ['more-than', words(`[多余] 运行3年多 种 样 元 项 个 名 人 家 方 层 渠 次`)],
];
