interface Entry {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  inBundle?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

export interface Lock {
  packages: Record<string, Entry>;
}

export function faultsOf(lock: Lock, allowed: string[]): string[];
export function missingOptional(lock: Lock): { from: string; name: string; range: string }[];
