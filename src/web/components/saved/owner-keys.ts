const PREFIX = 'travaux-owner-key-'
const KEY_BYTES = 32

/** A new owner key: 256 random bits in base64url. */
export function newOwnerKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** The key of a saved comparison, where this browser holds it. */
export function ownerKeyOf(comparison: string): string | null {
  try {
    return localStorage.getItem(PREFIX + comparison)
  } catch {
    return null // a browser may refuse to keep anything
  }
}

/** Keep the key of a saved comparison. `false`: this browser does not keep it, so it is lost. */
export function keepOwnerKey(comparison: string, key: string): boolean {
  try {
    localStorage.setItem(PREFIX + comparison, key)
    return true
  } catch {
    return false
  }
}

/** Forget the key of what was deleted. */
export function forgetOwnerKey(comparison: string): void {
  try {
    localStorage.removeItem(PREFIX + comparison)
  } catch {
    // Nothing was kept.
  }
}
