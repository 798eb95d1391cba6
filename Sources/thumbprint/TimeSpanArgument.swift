import ArgumentParser
import Machine

extension TimeSpan: ExpressibleByArgument {}
