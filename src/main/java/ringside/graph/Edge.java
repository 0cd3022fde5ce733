package ringside.graph;

/// One thing holding another, always from holder to held, with the reason in words: "1001 vim →
/// session (inherited by fork)".
public record Edge(Ref from, Ref to, Kind kind, String reason) {
    /// What sort of holding this is.
    public enum Kind {
        /// A process and its child.
        CHILD(false),
        /// A process and its thread, a thread and its slot.
        PART(false),
        /// A slot (or an assumed authority) and its key.
        SUBSCRIBES(true),
        /// A ring and a key that it links.
        LINKS(true),
        /// An open file and a ring of its credentials, a user namespace and its register, a
        /// restricted ring and the key that its restriction names.
        PINS(true),
        /// An authorisation key and what it stands for: the key to be made, its destination, the
        /// rings of its requester.
        AUTHORISES(true),
        /// A thread that sleeps in a call and the keys that the call holds.
        AWAITS(true),
        /// A user record and the rings that belong to it by name; no reference.
        RECORDS(false);

        private final boolean counted;

        Kind(boolean counted) {
            this.counted = counted;
        }

        /// Whether [ringside.state.Key#refs] counts such a holder.
        public boolean counted() {
            return counted;
        }
    }

    /// The address of the edge itself: the link, or the slot that subscribes, else the holder.
    public Ref address() {
        return kind == Kind.LINKS
                        && from instanceof Ref.OfKey(var ring)
                        && to instanceof Ref.OfKey(var key)
                ? new Ref.OfLink(ring, key)
                : from;
    }
}
