package ringside.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import ringside.evidence.Opened;
import ringside.evidence.Verdicts;

import java.util.List;
import java.util.concurrent.Callable;

/// Replays recordings of real programs against the model and tells every answer that differs.
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        name = "check",
        description =
                "Replay strace recordings and tell each answer that the model gives otherwise.",
        footer = {
            "",
            "Record with",
            "  strace -f -ttt -s 4096 -o FILE -e trace=CALLS COMMAND",
            "where CALLS are",
            "  keyctl,add_key,request_key,clone,clone3,fork,vfork,execve,execveat,",
            "  exit,exit_group,setuid,setgid,setreuid,setregid,setresuid,setresgid,",
            "  setfsuid,setfsgid,setgroups,unshare,setns",
            "Add -y and openat,read,write,close for programs that use user namespaces or",
            "read /proc/keys.",
            "",
            "The kernel starts /sbin/request-key by itself, so strace -f does not see it.",
            "To record upcalls too, let a program in its place execute",
            "  strace -D -f -ttt -s 4096 -o /tmp/upcall.$$$$ -e trace=CALLS REAL \"$@\"",
            "with REAL the real one, and check all files together:",
            "  ringside check --together login.strace /tmp/upcall.*"
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Recordings; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = {"-t", "--together"},
            description =
                    "The files are one recording, put together by their times: of a program and of"
                            + " its upcalls, or those of strace -ff.")
    private boolean together;

    @Option(
            names = {"-v", "--verbose"},
            description = "Also print each answer that was skipped, with the reason.")
    private boolean verbose;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        var differ = together ? check(Input.together(files)) : checkAll();
        return differ == 0 ? 0 : 1;
    }

    private int checkAll() {
        var differ = 0;
        try (var progress = Progress.of(spec, files.size())) {
            for (var at = 0; at < files.size(); at++) {
                progress.done(at, files.get(at));
                differ += check(files.get(at), progress);
            }
        }
        return differ;
    }

    private int check(String file, Progress progress) {
        var shown = Input.open(file);
        if (!shown.recorded())
            throw new Unusable(
                    file + " is a story, not a recording; use `ringside run " + file + "`.");
        progress.clear();
        if (files.size() > 1) spec.commandLine().getOut().println(file);
        return check(shown);
    }

    private int check(Opened.Shown shown) {
        var verdicts = Verdicts.of(shown.timeline());
        var out = spec.commandLine().getOut();
        shown.notes().forEach(note -> out.println("assumed: " + note));
        if (verbose) out.print(verdicts.details());
        out.println(verdicts.summary());
        return verdicts.differing().size();
    }
}
