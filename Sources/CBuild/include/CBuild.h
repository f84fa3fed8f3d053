/* What this build is called beside its version, such as the commit it was made from; "" where
   whoever built it did not say. */
const char *rapport_build(void);
