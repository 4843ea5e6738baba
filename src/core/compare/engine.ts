/** Name and number of the engine, kept with every result that may be cited. Raise it when results change. */
export const ENGINE = 'travaux-engine/7'
