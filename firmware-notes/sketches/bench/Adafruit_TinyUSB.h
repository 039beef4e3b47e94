// Nothing: on the bench Serial is there without it.
