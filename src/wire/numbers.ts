import protobuf from 'protobufjs/minimal.js'

// 64-bit fields (times in microseconds) decode to JavaScript numbers, exact up to 2^53: year 2255.
// protobufjs decides by whether a Long class is there when message classes are made.
Reflect.set(protobuf.util, 'Long', undefined)
protobuf.configure()
