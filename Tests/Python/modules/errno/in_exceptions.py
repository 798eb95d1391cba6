# An OSError carries its number.
import errno

for number in errno.ENOENT, errno.ETIMEDOUT, errno.EIO:
    try:
        raise OSError(number, 'text')
    except OSError as error:
        print(error.errno == number, error.args, errno.errorcode[error.errno])
