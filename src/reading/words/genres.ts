import { words, type Word } from './list.ts';

/** What a document is for: it promises, it reports, or it lays down rules. */
export type Genre = 'plan' | 'report' | 'policy';

/** Words of titles; the last one of a title decides. */
export const titleWords: readonly (readonly [genre: Genre, list: readonly Word[]])[] = [
  [
    'plan',
    words(`
方案 稳就业工作方案
规划 人才发展规划
计划 技能提升三年行动计划
行动 春暖务工者专项行动
要点 年度工作要点
目标 年度预期目标
任务 年度重点任务
打算 下年度工作打算
安排 下年度工作安排
思路 下年度工作思路
意见 促进充分就业的实施意见
措施 稳定就业若干措施
举措 稳定就业十条举措
纲要 发展纲要
清单 民生实事清单
倡议 稳岗倡议
指标 年度指标
`),
  ],
  [
    'report',
    words(`
公报 统计公报
报告 政府工作报告
总结 年度工作总结
回顾 年度工作回顾
情况 就业工作情况
通报 工作进展通报
简报 就业简报
分析 就业形势分析
数据 主要统计数据
成效 稳就业取得成效
进展 重点工作进展
综述 就业工作综述
快报 统计快报
白皮书 劳动争议白皮书
概况 事业发展概况
年报 统计年报
`),
  ],
  [
    'policy',
    words(`
政策 就业创业政策
办法 补贴资金管理办法
细则 补贴申领实施细则
规定 工资支付规定
条例 就业促进条例
补贴 社会保险补贴
补助 一次性扩岗补助
津贴 高温津贴
待遇 失业保险待遇
标准 最低工资标准
费率 失业保险费率
基数 社会保险缴费基数
指南 补贴申领指南
须知 参保须知
问答 惠企问答
解读 贴息解读
申领 技能证书申领
申报 见习基地申报
资格 零工驿站资格
贷款 创业担保贷款
`),
  ],
];
