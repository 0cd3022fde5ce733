package ringside.picture;

import ringside.graph.Topology;
import ringside.layout.Places;

/// One moment ready to be drawn: what holds what, and where it stands.
public record View(Topology topology, Places places) {}
