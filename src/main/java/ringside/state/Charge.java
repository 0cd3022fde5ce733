package ringside.state;

/// What a key costs: who pays (the uid at allocation, moved only by KEYCTL_CHOWN), bytes for the
/// name (description and its terminator) and bytes for the payload or, in a ring, four a link.
public record Charge(int payer, int name, int data) {
    public int bytes() {
        return name + data;
    }

    public Charge withData(int bytes) {
        return new Charge(payer, name, bytes);
    }

    public Charge withPayer(int uid) {
        return new Charge(uid, name, data);
    }
}
