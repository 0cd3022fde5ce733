package ringside.rule;

/// Who a thread is: user and group ids, capabilities, user namespaces (kernel/sys.c,
/// security/commoncap.c, kernel/user_namespace.c).
public enum IdentityRule implements Worded {
    IDS_SET("The thread has other ids now.", "credentials(7)", "commit_creds()", ""),
    IDS_KEPT("The ids are what they were already.", "credentials(7)", "commit_creds()", ""),
    ID_NOT_MAPPED(
            "The id has no meaning in the caller's user namespace.",
            "user_namespaces(7)",
            "make_kuid()",
            "Map the id in the namespace's uid_map or gid_map first."),
    SETUID_NOT_PERMITTED(
            "Without CAP_SETUID a thread may take only user ids that it has already in another"
                    + " role.",
            "setresuid(2)",
            "__sys_setresuid()",
            "Call as root, or with one of the thread's own real, effective or saved ids."),
    SETGID_NOT_PERMITTED(
            "Without CAP_SETGID a thread may take only group ids that it has already in another"
                    + " role.",
            "setresgid(2)",
            "__sys_setresgid()",
            "Call as root, or with one of the thread's own real, effective or saved ids."),
    FSID_NOT_PERMITTED(
            "A file-system id that the thread may not take is ignored without an error.",
            "setfsuid(2)",
            "__sys_setfsuid()",
            ""),
    ROOT_LEFT_FOR_GOOD(
            "When the last of real, effective and saved user id stops being 0, every capability is"
                    + " lost.",
            "capabilities(7)",
            "cap_emulate_setxuid()",
            ""),
    THREAD_RING_FOLLOWS_FSID(
            "A thread keyring belongs to the thread's file-system ids and moves with them; its quota"
                    + " stays where it was.",
            "thread-keyring(7)",
            "key_fsuid_changed()",
            ""),
    GROUPS_SET(
            "The thread has other supplementary groups now.", "setgroups(2)", "set_groups()", ""),
    SETGROUPS_NOT_PERMITTED(
            "Setting supplementary groups takes CAP_SETGID, and in a user namespace a gid_map for"
                    + " which setgroups(2) was not given up.",
            "setgroups(2)",
            "may_setgroups()",
            "Call as root; in a user namespace let root of the one above write its gid_map first."),
    SET_ID_PROGRAM(
            "A set-id program runs with the effective, saved and file-system id of its file's"
                    + " owner; the real id stays.",
            "execve(2)",
            "bprm_fill_uid()",
            ""),
    SET_ID_NOT_HEEDED(
            "The set-id bits of a file count only where both its owner and its group are mapped in"
                    + " the caller's user namespace.",
            "user_namespaces(7)",
            "bprm_fill_uid()",
            "Map the file's owner and group in the namespace's uid_map and gid_map first."),
    SAVED_ID_COPIED(
            "execve copies the effective ids to the saved ones.",
            "execve(2)",
            "cap_bprm_creds_from_file()",
            ""),
    NAMESPACE_MADE(
            "A new user namespace has its own registers and names, and no ids are mapped in it yet.",
            "user_namespaces(7)",
            "create_user_ns()",
            ""),
    NO_SUCH_NAMESPACE(
            "There is no user namespace of this number.",
            "setns(2)",
            "setns()",
            "Name a namespace that a process is in."),
    NAMESPACE_IS_OWN(
            "Entering the user namespace that one is in would give capabilities anew.",
            "setns(2)",
            "userns_install()",
            "Name another namespace."),
    ENTERING_NEEDS_SINGLE_THREAD(
            "All threads of a process share one user namespace, so only a process of one thread can"
                    + " enter another.",
            "setns(2)",
            "userns_install()",
            "Let the call be made by a process of one thread."),
    ENTERING_NOT_PERMITTED(
            "Only who has CAP_SYS_ADMIN over a user namespace may enter it: root of a namespace"
                    + " above, or its owner from there.",
            "setns(2)",
            "userns_install()",
            "Let root, or the owner of the namespace, enter it."),
    NAMESPACE_DROPS_AUTHORITY(
            "Whoever enters another user namespace loses the authority to make a key.",
            "user_namespaces(7)",
            "set_cred_user_ns()",
            ""),
    NAMESPACE_GIVES_CAPABILITIES(
            "Whoever enters a new user namespace has every capability in it, and no assumed"
                    + " authority.",
            "user_namespaces(7)",
            "set_cred_user_ns()",
            ""),
    NAMESPACE_ENDS(
            "A user namespace that no process and no open file is in any more goes, and its"
                    + " registers with it.",
            "user_namespaces(7)",
            "free_user_ns()",
            ""),
    CREATOR_NOT_MAPPED(
            "Who makes a user namespace must have effective ids that are mapped in the present one.",
            "user_namespaces(7)",
            "create_user_ns()",
            "Write the uid_map and gid_map of the present namespace first."),
    NAMESPACE_TOO_DEEP(
            "User namespaces can be nested 33 levels below the initial one.",
            "user_namespaces(7)",
            "create_user_ns()",
            "Make the namespace from one that is less deep."),
    UNSHARE_NEEDS_SINGLE_THREAD(
            "A process of several threads cannot move to another user namespace.",
            "unshare(2)",
            "check_unshare_flags()",
            "Let the other threads end first."),
    IDS_MAPPED("Ids of the namespace have a meaning now.", "user_namespaces(7)", "map_write()", ""),
    MAP_INVALID(
            "A map needs from one to 65536 ids, and no negative ones.",
            "user_namespaces(7)",
            "map_write()",
            "Map one id or more, from 0 up."),
    MAP_WRITTEN_ONCE(
            "The map of a namespace can be written once.",
            "user_namespaces(7)",
            "map_write()",
            "Write all ids at once, or make another namespace."),
    MAP_NOT_PERMITTED(
            "Without privilege in the parent namespace only the creator's own id can be mapped, and"
                    + " root of that namespace only by who has CAP_SETFCAP there.",
            "user_namespaces(7)",
            "new_idmap_permitted()",
            "Map the creator's own effective id, or write the map as root of the parent"
                    + " namespace."),
    MAP_OF_NO_NAMESPACE(
            "There is no such user namespace.",
            "user_namespaces(7)",
            "proc_id_map_open()",
            "Name a namespace that a process is in.");

    @SuppressWarnings("ImmutableEnumChecker") // a record of four strings is
    private final Clause clause;

    IdentityRule(String gloss, String page, String kernel, String remedy) {
        this.clause = new Clause(gloss, page, kernel, remedy);
    }

    @Override
    public Clause clause() {
        return clause;
    }
}
