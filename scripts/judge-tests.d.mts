export interface Figures {
  passed: number;
  failed: number;
  skipped: number;
  brokenSuites: number;
  interrupted: boolean;
  projects: string[];
}

export function judge(run: {
  code: number;
  figures: Figures | undefined;
  projects: string[];
  filtered?: boolean;
}): { passed: number; failed: number; complaints: string[] };
