export function schemaDifference(url: string): Promise<string>
