package ringside.album;

import ringside.picture.DisplayList;

/// One picture of a story told from its beginning to its end. The last shot of a step shows it as a
/// still; the ones before it are the beats of its destruction, each with its sentence.
///
/// @param step the step it belongs to, 0 for the start
/// @param last whether it is the step's still
/// @param caption what a beat says, empty for a still
record Shot(int step, boolean last, String caption, DisplayList list) {}
