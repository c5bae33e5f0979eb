/**
 * What every room stands on: the data folder, the database, time, the live line and the record of
 * who did what.
 */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package firebreak.desk.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
