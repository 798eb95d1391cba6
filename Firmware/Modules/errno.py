# Numbers of the system's errors, as Linux has them.

EPERM = 1; ENOENT = 2; EINTR = 4; EIO = 5; EBADF = 9; EAGAIN = 11; ENOMEM = 12; EACCES = 13; EBUSY = 16; EEXIST = 17; ENODEV = 19; ENOTDIR = 20; EISDIR = 21; EINVAL = 22; ENOSPC = 28; EPIPE = 32; EDOM = 33; ERANGE = 34; EOPNOTSUPP = 95; EADDRINUSE = 98; ECONNABORTED = 103; ECONNRESET = 104; ENOBUFS = 105; ENOTCONN = 107; ETIMEDOUT = 110; ECONNREFUSED = 111; EHOSTUNREACH = 113; EALREADY = 114; EINPROGRESS = 115; EWOULDBLOCK = 11


import errno as _me
errorcode = {getattr(_me, name): name for name in sorted(dir(_me)) if name[0] == "E" and name != "EWOULDBLOCK"}
