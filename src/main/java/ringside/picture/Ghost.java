package ringside.picture;

import ringside.layout.Box;
import ringside.state.Kernel;

/// What is left of a thing that was destroyed: where it stood, the kernel in which it last lived,
/// and a word ("destroyed in step 7"). It stays until the next action.
public record Ghost(Box box, Kernel kernel, String word) {}
