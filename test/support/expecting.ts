/** A test that expects nothing shows nothing: it fails. */
beforeEach(() => expect.hasAssertions());
