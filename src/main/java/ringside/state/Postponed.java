package ringside.state;

/// A call that sleeps. The alphabet of calls is a room above this one; the kernel keeps such a call
/// only to hand it back when the sleep is over.
public interface Postponed {}
