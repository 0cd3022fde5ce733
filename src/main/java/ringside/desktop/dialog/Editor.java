package ringside.desktop.dialog;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;

/// What answers one question of a form: the node to show, the word that it holds, and the control
/// that is decorated when the word is wrong.
record Editor(Node node, ReadOnlyStringProperty word, javafx.scene.control.Control focus) {}
