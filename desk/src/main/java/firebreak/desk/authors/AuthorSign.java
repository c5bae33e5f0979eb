package firebreak.desk.authors;

/**
 * What stands beside a post about its author, for one reader.
 *
 * @param sort name of the sort, by which it is coloured
 * @param icon its shape
 * @param words what they are to us
 * @param why what that rests on, what is done, and the doubt
 * @param address of the page where a person decides
 * @param shown false while too little is known to say anything
 */
public record AuthorSign(
    String sort, String icon, String words, String why, String address, boolean shown) {}
