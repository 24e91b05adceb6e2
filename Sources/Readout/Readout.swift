/// Where the library with a store will stand.
enum ReadoutPlace {}
