import { words } from './list.ts';

/** Words for the whole time that a document reports on. */
export const wholeWords = words(`
全年 全年帮扶5万人
全年度 全年度帮扶5万人
本年 本年帮扶5万人 度
本年度 本年度帮扶5万人
当年 当年帮扶5万人
年内 年内帮扶5万人
`);

/** Words for the end of it. */
export const endWords = words(`
年末 年末参保5万人
年底 年底参保5万人
期末 期末参保5万人
本年末 本年末参保5万人
截至年末 截至年末参保5万人
`);

/** Words that measure a change; what they measure took a while, also where its end is named. */
export const changeWords = words(`
增长 比上年增长5%
增加 增加5万人
新增 新增5万人
净增 净增5万人
提高 提高5个百分点
上升 上升5个百分点
下降 下降5个百分点
回落 回落5个百分点
减少 减少5万人
降低 降低5个百分点
上涨 上涨5%
扩大 扩大5个百分点
收窄 收窄5个百分点
`);

/** Words that count what happened in a time, not what there is at its end. */
export const flowWords = words(`
新增 新增5万人
发放 发放5万元
支出 支出5万元
收入 收入5万元
开展 开展5场
举办 举办5场
组织 组织5场
培训 培训5万人次
帮扶 帮扶5万人
实现 实现5万人就业
完成 完成5万人次
办结 办结5件
受理 受理5件
处理 处理5件
认定 认定5件
引进 引进5人
招聘 招聘5人
惠及 惠及5万人
服务 服务5万人次
追回 追回5万元
建成 建成5家
再就业 再就业5人
兑现 兑现5万元
拨付 拨付5万元
立案 立案5件
结案 结案5件
审结 审结5件
清欠 清欠5万元
扶持 扶持5人
提供 提供5个岗位
接待 接待5人
取得 取得5项
获得 获得5枚
检查 检查5户
招募 招募5人
签约 签约5个
增长 增长5%
下降 下降5%
`);

/** Words that count what there is at a time. */
export const stockWords = words(`
人数 参保人数5万人
人口 常住人口5万人
参保 参保5万人
总量 总量5万人
总数 总数5万人
在册 在册5万人
在库 在库5万人
拥有 拥有5万人
结余 结余5万元
结存 结存5万元
余额 余额5万元
持有 持有5万人
存量 存量5万人
备案 备案5万人
持证 持证5万人
城镇化率 城镇化率65%
`);
