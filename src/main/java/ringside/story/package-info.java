/// The text of a scenario: lines, stories, and the timeline they make. This is the format's manual.
///
/// A story is Markdown in UTF-8. It may begin with a header between two lines `---`, one
/// `NAME: VALUE` a line, each at most once: `title`, `semantics` (`linux`, `man-pages` or `linux
/// except D14`), `users` (`0 root, 1000 alice`), `learn`, `level` (`first hour`, `user`,
/// `administrator`, `kernel hacker`); blank lines and lines that begin with `#` are skipped. Only
/// fenced blocks that are marked `story` are performed, in order; the rest is prose.
///
/// A fence is one of Markdown's: three backticks or tildes or more, perhaps inside quotes and lists
/// (no more than 100 of them), closed by a fence as long. Its first word is `story` in small
/// letters; what follows the word is the author's. A `story` fence inside a longer fence, a comment
/// or an indented block is an example and is not performed. A text without any block, or with one
/// that nothing closes, is no story.
///
/// A tab is a blank; lines end in LF, CR LF or CR; a byte order mark is skipped. Other control
/// characters, and those that turn the direction of writing, are refused wherever they stand: they
/// can be spelled `\\u202e` inside quotes. A story has at most 4,000,000 characters. Columns count
/// UTF-16 units from 1, a tab being one. Up to 50 problems are told at once.
///
/// ```
/// block    = { line }                       # one a line; "# ..." is a comment
/// line     = given | step | fact | picture | ask | output
/// given    = "process" PID NAME ["parent" PID] cred
///          | "thread" TID ["of"] PID cred
///          | "keyring" SERIAL ".NAME" "of" TID FLAG...   # the kernel's own, held by TID
///          | "clock" SECOND | "limit" LIMIT VALUE
///          | "counters" KEYS PID FILE NAMESPACE       # all of these above the first step
/// FLAG     = "keep" | "root-can-clear" | "root-can-inval"
/// cred     = ["uid" ids] ["gid" ids] ["groups" GID...] ["caps" EFFECTIVE PERMITTED]
/// ids      = ID | REAL EFFECTIVE SAVED FILESYSTEM     # uid 0 has every capability
/// step     = [NAME "="] (TASK ">" command | TASK "$" program | "wait" TIME
///          | "limit" LIMIT VALUE) ["=>" reply]
/// TASK     = TID | NAME                     # a NAME stands for the reply of the step it named
/// TIME     = 300 | 90s | 5m | 2h | 3d | 1w
/// command  = ("fork" | "vfork" | "clone") ["newuser"] [PID] | "thread" [TID]
///          | "exec" NAME ["setuid" UID] ["setgid" GID] ["owner" UID] ["group" GID]
///          | "exit" [STATUS] | "exit-thread" [STATUS]
///          | ("setuid" | "setfsuid" | "setgid" | "setfsgid") ID
///          | ("setreuid" | "setregid") ID ID | ("setresuid" | "setresgid") ID ID ID   # -1: as is
///          | "setgroups" GID... | "unshare-user" | "setns" NAMESPACE
///          | "map-ids" NAMESPACE ("uid" | "gid") INSIDE OUTSIDE COUNT
///          | "open" PATH | "close" FILE | "list_keys" | "list_users" | "syscall" NAME
///          | "cat" ("/proc/keys" | "/proc/key-users") | "sysctl" "kernel.keys."LIMIT"="VALUE
///          | "join_session" [NAME] | "session_to_parent" | "get_keyring_id" KEY ["create"]
///          | "set_reqkey" (0..7 | -1) | "assume_authority" KEY | "chown_key" KEY UID GID
///          | "instantiate" KEY RING ["vector"] PAYLOAD | "negate" KEY SECONDS RING
///          | "reject" KEY SECONDS ERROR RING | "capabilities" BYTES | "keyctl_operation" NUMBER
///          | [feed] "keyctl" WORDS        # as keyctl(1) of keyutils spells it
/// program  = [feed] NAME WORDS             # what a shell starts; of programs keyctl is known
/// feed     = "echo" ["-n"] TEXT "|"        # what is on standard input
/// KEY      = "@t" | "@p" | "@s" | "@u" | "@us" | "@a" | SERIAL   # decimal, hex (0x) or octal (0)
///          | "%" NAME                     # what a step above was named
///          | "%:" DESCRIPTION             # the keyring of that name, the nearest first
///          | "%" TYPE ":" DESCRIPTION
/// reply    = ERRNO | "ok" | "sleeps" | NUMBER | KEY | TEXT   # TEXT: what is printed
/// output   = BLANK TEXT                   # more lines of the reply above
/// fact     = "expect" (ERRNO | "ok"       # of the last step
///          | ("alive" | "destroyed" | "revoked" | "invalidated" | "expired") [KEY]
///          | ("refs" | "links" | "perm" | "owner") [KEY] NUMBER
///          | ("linked" | "unlinked") KEY RING
///          | ("thread" | "process" | "session") TASK (KEY | "none")
///          | ("running" | "ended") PID | "quota" UID KEYS BYTES
///          | ("asleep" | "awake") TASK | "status" NUMBER)
/// picture  = "picture" NAME               # draw the machine after the steps so far
/// ask      = "ask" QUESTION choice choice { choice }     # of the reader, before the next step
/// choice   = NEWLINE BLANK ("( )" | "(x)") ANSWER        # exactly one is right, (x)
/// ```
///
/// A question is put before the next step is shown, and there is a step between two questions. Its
/// words and those of its choices are prose to the end of the line, without quotes or comments:
///
/// ```
/// ask What happens to the key?
///   ( ) It stays in the session keyring
///   (x) It is destroyed with its last link
/// ```
///
/// The prose between the blocks is kept as Markdown, and belongs to the place where it stands.
///
/// Words are parted by blanks; `"..."` keeps them together, with the escapes of JSON, and `'...'`
/// as they are. A payload is text, hex digits after `-x`, or `<N bytes>` where only its length is
/// known. `<serials 0x...>` at the end of a step says which serials its new keys get, `<helper
/// PID>` which pid the program of an upcall gets. Without a `process` line the machine has pid 1,
/// `systemd` of root.
///
/// A fact that names no key is about the key of the step above: the one that it answered with, else
/// the first one that it names (`1000> keyctl unlink %work @s`, then `expect destroyed`).
///
/// What is indented below a step is its reply, blank lines left out. A reply behind `=>` may be
/// followed by a comment after a blank and `#`. A reply is never continued in the next block.
///
/// `1000> keyctl WORDS` is done by thread 1000 itself, so that `@t` and `@p` are its own rings.
/// Most commands are one call, a step. `keyctl show` and `keyctl list` are questions, with a reply
/// and no step; `unlink KEY`, `reap`, `purge`, `session NAME PROGRAM` and `new_session` (which
/// needs a child) are as many steps as they change something.
///
/// `1000$ keyctl WORDS` is what a shell does: thread 1000 forks, the child becomes keyctl(1), makes
/// its calls and exits, each call a step. The reply is what appears on the terminal; the NAME of
/// such a line is the number printed, or the child's pid while it lives. `expect status` asks for
/// the exit status of the last process that ended.
///
/// A call that sleeps (`keyctl request2`, whatever waits for a key under construction) is answered
/// later. Its line is judged then, unless it says `=> sleeps`; its NAME is the key that it waits
/// for. The program behind it goes on by itself after the step that wakes it.
@NullMarked
package ringside.story;

import org.jspecify.annotations.NullMarked;
