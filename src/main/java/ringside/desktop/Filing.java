package ringside.desktop;

import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

import ringside.album.Format;
import ringside.desktop.dialog.Buttons;
import ringside.desktop.session.Session;
import ringside.keyctl.Secrets;
import ringside.words.Words;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Opening, saving and exporting: what is asked before a file is chosen.
///
/// Law: a secret reaches a file only when somebody ticked the box for it, each time.
final class Filing {
    private final Session session;
    private final Picker picker;
    private final Window owner;

    Filing(Session session, Picker picker, Window owner) {
        this.session = session;
        this.picker = picker;
        this.owner = owner;
    }

    void open() {
        picker.open().ifPresent(session::open);
    }

    /// Saves where the story was saved before; a recording is never overwritten.
    void save() {
        session.file()
                .get()
                .filter(path -> path.toString().endsWith(".md"))
                .ifPresentOrElse(path -> session.save(path, Secrets.HIDDEN), this::saveAs);
    }

    void saveAs() {
        var secrets = new CheckBox(Words.say("settings.secrets"));
        secrets.setId("include-secrets");
        var note = new Label(Words.say("settings.secrets.what"));
        note.getStyleClass().addAll("muted", "small");
        ask(
                Words.say("settings.save"),
                new VBox(8, secrets, note),
                () ->
                        picker.saveStory(stem() + ".md")
                                .ifPresent(
                                        path ->
                                                session.save(
                                                        path,
                                                        secrets.isSelected()
                                                                ? Secrets.SHOWN
                                                                : Secrets.HIDDEN)));
    }

    void export() {
        var form = new ExportForm();
        ask(
                Words.say("settings.export"),
                form,
                () ->
                        picker.savePicture(stem() + form.format().ending())
                                .ifPresent(
                                        path -> session.export(ended(path, form), form.finish())));
    }

    /// A name whose ending is no format's gets the one of the format that was chosen.
    private static Path ended(Path path, ExportForm form) {
        return Format.of(path.toString()).isPresent()
                ? path
                : path.resolveSibling(path.getFileName() + form.format().ending());
    }

    private String stem() {
        var stem = session.title().get().replaceAll("\\.\\w+$", "").replaceAll("[^\\w-]+", "-");
        return stem.isEmpty() ? Words.say("settings.story") : stem;
    }

    private void ask(String title, VBox content, Runnable then) {
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle(title);
        dialog.getDialogPane().setId("filing");
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        Buttons.agree(dialog.getDialogPane());
        dialog.getDialogPane().setContent(content);
        Consumer<ButtonType> agreed =
                button -> {
                    if (button == ButtonType.OK) then.run();
                };
        dialog.setOnHidden(
                _ -> java.util.Optional.ofNullable(dialog.getResult()).ifPresent(agreed));
        dialog.show();
    }
}
