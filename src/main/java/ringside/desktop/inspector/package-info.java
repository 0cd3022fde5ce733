/// The panel that explains: what the selected thing is, who may do what with it, why it is alive,
/// and what the last step did.
///
/// A [ringside.desktop.inspector.Sheet] says all of it as data; the views only draw sheets.
@NullMarked
package ringside.desktop.inspector;

import org.jspecify.annotations.NullMarked;
