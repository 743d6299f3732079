// The C library, under whatever name the platform gives it.
#if canImport(Glibc)
    @_exported import Glibc
#elseif canImport(Musl)
    @_exported import Musl
#elseif canImport(Darwin)
    @_exported import Darwin
#endif

/// `exit(3)` under a name that no method hides.
public func endProcess(_ status: Int32) -> Never { exit(status) }
