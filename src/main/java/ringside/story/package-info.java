/// The text of a scenario: lines, stories, and the timeline they make. This is the format's manual.
///
/// A story is Markdown. It may begin with a header between two lines `---`, one `NAME: VALUE` a
/// line: `title`, `semantics` (`linux` or `man-pages`), `users` (`0 root, 1000 alice`), `learn`,
/// `level`. Only fenced blocks that are marked `story` are performed, in order; the rest is prose.
///
/// ``` block    = { line }                       # one a line; "# ..." is a comment line     =
/// given | step | fact | picture | output given    = "process" PID NAME ["parent" PID] cred
/// | "thread" TID ["of"] PID cred
/// | "clock" SECOND | "limit" LIMIT VALUE
/// | "counters" KEYS PID FILE NAMESPACE       # all of these above the first step cred     = ["uid"
/// ids] ["gid" ids] ["groups" GID...] ["caps" EFFECTIVE PERMITTED] ids      = ID | REAL EFFECTIVE
/// SAVED FILESYSTEM     # uid 0 has every capability step     = [NAME "="] (TASK ">" command |
/// "wait" TIME | "limit" LIMIT VALUE) ["=>" reply] TASK     = TID | NAME                     # a
/// NAME stands for the reply of the step it named TIME     = 300 | 90s | 5m | 2h | 3d | 1w command
/// = ("fork" | "vfork" | "clone") ["newuser"] [PID] | "thread" [TID]
/// | "exec" NAME ["setuid" UID] ["setgid" GID] | "exit" [STATUS] | "exit-thread" [STATUS]
/// | ("setuid" | "setfsuid" | "setgid" | "setfsgid") ID
/// | ("setreuid" | "setregid") ID ID | ("setresuid" | "setresgid") ID ID ID   # -1: as is
/// | "setgroups" GID... | "unshare-user"
/// | "map-ids" NAMESPACE ("uid" | "gid") INSIDE OUTSIDE COUNT
/// | "open" PATH | "close" FILE | "list_keys" | "cat" "/proc/keys" | "syscall" NAME
/// | "join_session" [NAME] | "session_to_parent" | "get_keyring_id" KEY ["create"]
/// | "keyctl" WORDS               # one call, as keyctl(1) of keyutils spells it KEY      = "@t" |
/// "@p" | "@s" | "@u" | "@us" | SERIAL   # decimal, or hex after 0x
/// | "%" NAME                     # what a step above was named
/// | "%:" DESCRIPTION             # the keyring of that name, the nearest first
/// | "%" TYPE ":" DESCRIPTION reply    = ERRNO | "ok" | NUMBER | KEY | TEXT        # TEXT: what is
/// printed output   = BLANK TEXT                   # more lines of the reply above fact     =
/// "expect" (ERRNO | "ok"       # of the last step
/// | ("alive" | "destroyed" | "revoked" | "invalidated" | "expired") KEY
/// | ("refs" | "links" | "perm" | "owner") KEY NUMBER
/// | ("linked" | "unlinked") KEY RING
/// | ("thread" | "process" | "session") TASK (KEY | "none")
/// | ("running" | "ended") PID | "quota" UID KEYS BYTES) picture  = "picture" NAME               #
/// draw the machine after the steps so far ```
///
/// Words are parted by blanks; `"..."` keeps them together, with the escapes of JSON. A payload is
/// text, hex digits after `-x`, or `<N bytes>` where only its length is known. `<serials 0x...>` at
/// the end of a step says which serials its new keys get. `keyctl show` and `keyctl list` are
/// questions: they have a reply and are no steps. Without a `process` line the machine has pid 1,
/// `systemd` of root.
@NullMarked
package ringside.story;

import org.jspecify.annotations.NullMarked;
