# The numbers.
import errno

print(errno.EPERM, errno.ENOENT, errno.EIO, errno.EBADF, errno.EAGAIN)
print(errno.ENOMEM, errno.EEXIST, errno.EINVAL, errno.ETIMEDOUT)
print(errno.EAGAIN == errno.EWOULDBLOCK, errno.ENOSPC, errno.ERANGE)
