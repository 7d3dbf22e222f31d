/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["default"] || ($protobuf.roots["default"] = {});

export const hearsay = $root.hearsay = (() => {

    /**
     * Namespace hearsay.
     * @exports hearsay
     * @namespace
     */
    const hearsay = {};

    hearsay.record = (function() {

        /**
         * Namespace record.
         * @memberof hearsay
         * @namespace
         */
        const record = {};

        record.Record = (function() {

            /**
             * Properties of a Record.
             * @typedef {Object} hearsay.record.Record.$Properties
             * @property {Uint8Array|null} [recordId] Record recordId
             * @property {number|null} [kind] Record kind
             * @property {number|null} [expiresDay] Record expiresDay
             * @property {Uint8Array|null} [aliasOf] Record aliasOf
             * @property {number|null} [bodyVersion] Record bodyVersion
             * @property {Uint8Array|null} [body] Record body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Record.
             * @memberof hearsay.record
             * @interface IRecord
             * @augments hearsay.record.Record.$Properties
             * @deprecated Use hearsay.record.Record.$Properties instead.
             */

            /**
             * Shape of a Record.
             * @typedef {hearsay.record.Record.$Properties} hearsay.record.Record.$Shape
             */

            /**
             * Constructs a new Record.
             * @memberof hearsay.record
             * @classdesc Represents a Record.
             * @constructor
             * @param {hearsay.record.Record.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Record = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Record recordId.
             * @member {Uint8Array} recordId
             * @memberof hearsay.record.Record
             * @instance
             */
            Record.prototype.recordId = $util.newBuffer([]);

            /**
             * Record kind.
             * @member {number} kind
             * @memberof hearsay.record.Record
             * @instance
             */
            Record.prototype.kind = 0;

            /**
             * Record expiresDay.
             * @member {number} expiresDay
             * @memberof hearsay.record.Record
             * @instance
             */
            Record.prototype.expiresDay = 0;

            /**
             * Record aliasOf.
             * @member {Uint8Array} aliasOf
             * @memberof hearsay.record.Record
             * @instance
             */
            Record.prototype.aliasOf = $util.newBuffer([]);

            /**
             * Record bodyVersion.
             * @member {number} bodyVersion
             * @memberof hearsay.record.Record
             * @instance
             */
            Record.prototype.bodyVersion = 0;

            /**
             * Record body.
             * @member {Uint8Array} body
             * @memberof hearsay.record.Record
             * @instance
             */
            Record.prototype.body = $util.newBuffer([]);

            /**
             * Encodes the specified Record message. Does not implicitly {@link hearsay.record.Record.verify|verify} messages.
             * @function encode
             * @memberof hearsay.record.Record
             * @static
             * @param {hearsay.record.Record.$Properties} message Record message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Record.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.recordId != null && $Object.hasOwnProperty.call(message, "recordId") && message.recordId.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.recordId);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.kind);
                if (message.expiresDay != null && $Object.hasOwnProperty.call(message, "expiresDay") && message.expiresDay !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.expiresDay);
                if (message.aliasOf != null && $Object.hasOwnProperty.call(message, "aliasOf") && message.aliasOf.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.aliasOf);
                if (message.bodyVersion != null && $Object.hasOwnProperty.call(message, "bodyVersion") && message.bodyVersion !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.bodyVersion);
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.body);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Record message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.record.Record
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.record.Record & hearsay.record.Record.$Shape} Record
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Record.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.record.Record();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.recordId = value;
                            else
                                delete message.recordId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.expiresDay = value;
                            else
                                delete message.expiresDay;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.aliasOf = value;
                            else
                                delete message.aliasOf;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.bodyVersion = value;
                            else
                                delete message.bodyVersion;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Record;
        })();

        record.VectorBody = (function() {

            /**
             * Properties of a VectorBody.
             * @typedef {Object} hearsay.record.VectorBody.$Properties
             * @property {number|null} [firstDay] VectorBody firstDay
             * @property {number|null} [lastDay] VectorBody lastDay
             * @property {number|null} [membersBucket] VectorBody membersBucket
             * @property {number|null} [confidenceStep] VectorBody confidenceStep
             * @property {Uint8Array|null} [campaign] VectorBody campaign
             * @property {Array.<hearsay.record.FeatureSet.$Properties>|null} [features] VectorBody features
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a VectorBody.
             * @memberof hearsay.record
             * @interface IVectorBody
             * @augments hearsay.record.VectorBody.$Properties
             * @deprecated Use hearsay.record.VectorBody.$Properties instead.
             */

            /**
             * Shape of a VectorBody.
             * @typedef {hearsay.record.VectorBody.$Properties} hearsay.record.VectorBody.$Shape
             */

            /**
             * Constructs a new VectorBody.
             * @memberof hearsay.record
             * @classdesc Represents a VectorBody.
             * @constructor
             * @param {hearsay.record.VectorBody.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const VectorBody = function (properties) {
                this.features = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * VectorBody firstDay.
             * @member {number} firstDay
             * @memberof hearsay.record.VectorBody
             * @instance
             */
            VectorBody.prototype.firstDay = 0;

            /**
             * VectorBody lastDay.
             * @member {number} lastDay
             * @memberof hearsay.record.VectorBody
             * @instance
             */
            VectorBody.prototype.lastDay = 0;

            /**
             * VectorBody membersBucket.
             * @member {number} membersBucket
             * @memberof hearsay.record.VectorBody
             * @instance
             */
            VectorBody.prototype.membersBucket = 0;

            /**
             * VectorBody confidenceStep.
             * @member {number} confidenceStep
             * @memberof hearsay.record.VectorBody
             * @instance
             */
            VectorBody.prototype.confidenceStep = 0;

            /**
             * VectorBody campaign.
             * @member {Uint8Array} campaign
             * @memberof hearsay.record.VectorBody
             * @instance
             */
            VectorBody.prototype.campaign = $util.newBuffer([]);

            /**
             * VectorBody features.
             * @member {Array.<hearsay.record.FeatureSet.$Properties>} features
             * @memberof hearsay.record.VectorBody
             * @instance
             */
            VectorBody.prototype.features = $util.emptyArray;

            /**
             * Encodes the specified VectorBody message. Does not implicitly {@link hearsay.record.VectorBody.verify|verify} messages.
             * @function encode
             * @memberof hearsay.record.VectorBody
             * @static
             * @param {hearsay.record.VectorBody.$Properties} message VectorBody message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            VectorBody.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.firstDay != null && $Object.hasOwnProperty.call(message, "firstDay") && message.firstDay !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.firstDay);
                if (message.lastDay != null && $Object.hasOwnProperty.call(message, "lastDay") && message.lastDay !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.lastDay);
                if (message.membersBucket != null && $Object.hasOwnProperty.call(message, "membersBucket") && message.membersBucket !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.membersBucket);
                if (message.confidenceStep != null && $Object.hasOwnProperty.call(message, "confidenceStep") && message.confidenceStep !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.confidenceStep);
                if (message.campaign != null && $Object.hasOwnProperty.call(message, "campaign") && message.campaign.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.campaign);
                if (message.features != null && message.features.length)
                    for (let i = 0; i < message.features.length; ++i)
                        $root.hearsay.record.FeatureSet.encode(message.features[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a VectorBody message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.record.VectorBody
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.record.VectorBody & hearsay.record.VectorBody.$Shape} VectorBody
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            VectorBody.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.record.VectorBody();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.firstDay = value;
                            else
                                delete message.firstDay;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.lastDay = value;
                            else
                                delete message.lastDay;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.membersBucket = value;
                            else
                                delete message.membersBucket;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.confidenceStep = value;
                            else
                                delete message.confidenceStep;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.campaign = value;
                            else
                                delete message.campaign;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.features && message.features.length))
                                message.features = [];
                            message.features.push($root.hearsay.record.FeatureSet.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return VectorBody;
        })();

        record.FeatureSet = (function() {

            /**
             * Properties of a FeatureSet.
             * @typedef {Object} hearsay.record.FeatureSet.$Properties
             * @property {number|null} [kind] FeatureSet kind
             * @property {number|null} [definition] FeatureSet definition
             * @property {number|null} [form] FeatureSet form
             * @property {number|null} [pepperId] FeatureSet pepperId
             * @property {Uint8Array|null} [values] FeatureSet values
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a FeatureSet.
             * @memberof hearsay.record
             * @interface IFeatureSet
             * @augments hearsay.record.FeatureSet.$Properties
             * @deprecated Use hearsay.record.FeatureSet.$Properties instead.
             */

            /**
             * Shape of a FeatureSet.
             * @typedef {hearsay.record.FeatureSet.$Properties} hearsay.record.FeatureSet.$Shape
             */

            /**
             * Constructs a new FeatureSet.
             * @memberof hearsay.record
             * @classdesc Represents a FeatureSet.
             * @constructor
             * @param {hearsay.record.FeatureSet.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const FeatureSet = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * FeatureSet kind.
             * @member {number} kind
             * @memberof hearsay.record.FeatureSet
             * @instance
             */
            FeatureSet.prototype.kind = 0;

            /**
             * FeatureSet definition.
             * @member {number} definition
             * @memberof hearsay.record.FeatureSet
             * @instance
             */
            FeatureSet.prototype.definition = 0;

            /**
             * FeatureSet form.
             * @member {number} form
             * @memberof hearsay.record.FeatureSet
             * @instance
             */
            FeatureSet.prototype.form = 0;

            /**
             * FeatureSet pepperId.
             * @member {number} pepperId
             * @memberof hearsay.record.FeatureSet
             * @instance
             */
            FeatureSet.prototype.pepperId = 0;

            /**
             * FeatureSet values.
             * @member {Uint8Array} values
             * @memberof hearsay.record.FeatureSet
             * @instance
             */
            FeatureSet.prototype.values = $util.newBuffer([]);

            /**
             * Encodes the specified FeatureSet message. Does not implicitly {@link hearsay.record.FeatureSet.verify|verify} messages.
             * @function encode
             * @memberof hearsay.record.FeatureSet
             * @static
             * @param {hearsay.record.FeatureSet.$Properties} message FeatureSet message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            FeatureSet.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.kind);
                if (message.definition != null && $Object.hasOwnProperty.call(message, "definition") && message.definition !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.definition);
                if (message.form != null && $Object.hasOwnProperty.call(message, "form") && message.form !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.form);
                if (message.pepperId != null && $Object.hasOwnProperty.call(message, "pepperId") && message.pepperId !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.pepperId);
                if (message.values != null && $Object.hasOwnProperty.call(message, "values") && message.values.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.values);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a FeatureSet message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.record.FeatureSet
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.record.FeatureSet & hearsay.record.FeatureSet.$Shape} FeatureSet
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            FeatureSet.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.record.FeatureSet();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.definition = value;
                            else
                                delete message.definition;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.form = value;
                            else
                                delete message.form;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.pepperId = value;
                            else
                                delete message.pepperId;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.values = value;
                            else
                                delete message.values;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return FeatureSet;
        })();

        record.DomainBody = (function() {

            /**
             * Properties of a DomainBody.
             * @typedef {Object} hearsay.record.DomainBody.$Properties
             * @property {string|null} [domain] DomainBody domain
             * @property {number|null} [firstDay] DomainBody firstDay
             * @property {number|null} [lastDay] DomainBody lastDay
             * @property {number|null} [attackersBucket] DomainBody attackersBucket
             * @property {number|null} [countBucket] DomainBody countBucket
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a DomainBody.
             * @memberof hearsay.record
             * @interface IDomainBody
             * @augments hearsay.record.DomainBody.$Properties
             * @deprecated Use hearsay.record.DomainBody.$Properties instead.
             */

            /**
             * Shape of a DomainBody.
             * @typedef {hearsay.record.DomainBody.$Properties} hearsay.record.DomainBody.$Shape
             */

            /**
             * Constructs a new DomainBody.
             * @memberof hearsay.record
             * @classdesc Represents a DomainBody.
             * @constructor
             * @param {hearsay.record.DomainBody.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const DomainBody = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * DomainBody domain.
             * @member {string} domain
             * @memberof hearsay.record.DomainBody
             * @instance
             */
            DomainBody.prototype.domain = "";

            /**
             * DomainBody firstDay.
             * @member {number} firstDay
             * @memberof hearsay.record.DomainBody
             * @instance
             */
            DomainBody.prototype.firstDay = 0;

            /**
             * DomainBody lastDay.
             * @member {number} lastDay
             * @memberof hearsay.record.DomainBody
             * @instance
             */
            DomainBody.prototype.lastDay = 0;

            /**
             * DomainBody attackersBucket.
             * @member {number} attackersBucket
             * @memberof hearsay.record.DomainBody
             * @instance
             */
            DomainBody.prototype.attackersBucket = 0;

            /**
             * DomainBody countBucket.
             * @member {number} countBucket
             * @memberof hearsay.record.DomainBody
             * @instance
             */
            DomainBody.prototype.countBucket = 0;

            /**
             * Encodes the specified DomainBody message. Does not implicitly {@link hearsay.record.DomainBody.verify|verify} messages.
             * @function encode
             * @memberof hearsay.record.DomainBody
             * @static
             * @param {hearsay.record.DomainBody.$Properties} message DomainBody message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            DomainBody.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.domain != null && $Object.hasOwnProperty.call(message, "domain") && message.domain !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.domain);
                if (message.firstDay != null && $Object.hasOwnProperty.call(message, "firstDay") && message.firstDay !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.firstDay);
                if (message.lastDay != null && $Object.hasOwnProperty.call(message, "lastDay") && message.lastDay !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.lastDay);
                if (message.attackersBucket != null && $Object.hasOwnProperty.call(message, "attackersBucket") && message.attackersBucket !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.attackersBucket);
                if (message.countBucket != null && $Object.hasOwnProperty.call(message, "countBucket") && message.countBucket !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.countBucket);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a DomainBody message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.record.DomainBody
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.record.DomainBody & hearsay.record.DomainBody.$Shape} DomainBody
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            DomainBody.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.record.DomainBody();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.domain = value;
                            else
                                delete message.domain;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.firstDay = value;
                            else
                                delete message.firstDay;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.lastDay = value;
                            else
                                delete message.lastDay;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.attackersBucket = value;
                            else
                                delete message.attackersBucket;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.countBucket = value;
                            else
                                delete message.countBucket;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return DomainBody;
        })();

        return record;
    })();

    hearsay.segment = (function() {

        /**
         * Namespace segment.
         * @memberof hearsay
         * @namespace
         */
        const segment = {};

        segment.Segment = (function() {

            /**
             * Properties of a Segment.
             * @typedef {Object} hearsay.segment.Segment.$Properties
             * @property {Uint8Array|null} [header] Segment header
             * @property {Uint8Array|null} [payload] Segment payload
             * @property {Uint8Array|null} [signature] Segment signature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Segment.
             * @memberof hearsay.segment
             * @interface ISegment
             * @augments hearsay.segment.Segment.$Properties
             * @deprecated Use hearsay.segment.Segment.$Properties instead.
             */

            /**
             * Shape of a Segment.
             * @typedef {hearsay.segment.Segment.$Properties} hearsay.segment.Segment.$Shape
             */

            /**
             * Constructs a new Segment.
             * @memberof hearsay.segment
             * @classdesc Represents a Segment.
             * @constructor
             * @param {hearsay.segment.Segment.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Segment = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Segment header.
             * @member {Uint8Array} header
             * @memberof hearsay.segment.Segment
             * @instance
             */
            Segment.prototype.header = $util.newBuffer([]);

            /**
             * Segment payload.
             * @member {Uint8Array} payload
             * @memberof hearsay.segment.Segment
             * @instance
             */
            Segment.prototype.payload = $util.newBuffer([]);

            /**
             * Segment signature.
             * @member {Uint8Array} signature
             * @memberof hearsay.segment.Segment
             * @instance
             */
            Segment.prototype.signature = $util.newBuffer([]);

            /**
             * Encodes the specified Segment message. Does not implicitly {@link hearsay.segment.Segment.verify|verify} messages.
             * @function encode
             * @memberof hearsay.segment.Segment
             * @static
             * @param {hearsay.segment.Segment.$Properties} message Segment message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Segment.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.header != null && $Object.hasOwnProperty.call(message, "header") && message.header.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.header);
                if (message.payload != null && $Object.hasOwnProperty.call(message, "payload") && message.payload.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.payload);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Segment message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.segment.Segment
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.segment.Segment & hearsay.segment.Segment.$Shape} Segment
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Segment.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.segment.Segment();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.header = value;
                            else
                                delete message.header;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.payload = value;
                            else
                                delete message.payload;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Segment;
        })();

        segment.SegmentHeader = (function() {

            /**
             * Properties of a SegmentHeader.
             * @typedef {Object} hearsay.segment.SegmentHeader.$Properties
             * @property {number|null} [schemaVersion] SegmentHeader schemaVersion
             * @property {Uint8Array|null} [federation] SegmentHeader federation
             * @property {Uint8Array|null} [operator] SegmentHeader operator
             * @property {number|null} [generation] SegmentHeader generation
             * @property {number|null} [number] SegmentHeader number
             * @property {Uint8Array|null} [prevHash] SegmentHeader prevHash
             * @property {number|null} [flags] SegmentHeader flags
             * @property {number|null} [recordCount] SegmentHeader recordCount
             * @property {number|null} [payloadLen] SegmentHeader payloadLen
             * @property {Uint8Array|null} [payloadHash] SegmentHeader payloadHash
             * @property {number|null} [sealedDay] SegmentHeader sealedDay
             * @property {number|null} [expiresDay] SegmentHeader expiresDay
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SegmentHeader.
             * @memberof hearsay.segment
             * @interface ISegmentHeader
             * @augments hearsay.segment.SegmentHeader.$Properties
             * @deprecated Use hearsay.segment.SegmentHeader.$Properties instead.
             */

            /**
             * Shape of a SegmentHeader.
             * @typedef {hearsay.segment.SegmentHeader.$Properties} hearsay.segment.SegmentHeader.$Shape
             */

            /**
             * Constructs a new SegmentHeader.
             * @memberof hearsay.segment
             * @classdesc Represents a SegmentHeader.
             * @constructor
             * @param {hearsay.segment.SegmentHeader.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SegmentHeader = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SegmentHeader schemaVersion.
             * @member {number} schemaVersion
             * @memberof hearsay.segment.SegmentHeader
             * @instance
             */
            SegmentHeader.prototype.schemaVersion = 0;

            /**
             * SegmentHeader federation.
             * @member {Uint8Array} federation
             * @memberof hearsay.segment.SegmentHeader
             * @instance
             */
            SegmentHeader.prototype.federation = $util.newBuffer([]);

            /**
             * SegmentHeader operator.
             * @member {Uint8Array} operator
             * @memberof hearsay.segment.SegmentHeader
             * @instance
             */
            SegmentHeader.prototype.operator = $util.newBuffer([]);

            /**
             * SegmentHeader generation.
             * @member {number} generation
             * @memberof hearsay.segment.SegmentHeader
             * @instance
             */
            SegmentHeader.prototype.generation = 0;

            /**
             * SegmentHeader number.
             * @member {number} number
             * @memberof hearsay.segment.SegmentHeader
             * @instance
             */
            SegmentHeader.prototype.number = 0;

            /**
             * SegmentHeader prevHash.
             * @member {Uint8Array} prevHash
             * @memberof hearsay.segment.SegmentHeader
             * @instance
             */
            SegmentHeader.prototype.prevHash = $util.newBuffer([]);

            /**
             * SegmentHeader flags.
             * @member {number} flags
             * @memberof hearsay.segment.SegmentHeader
             * @instance
             */
            SegmentHeader.prototype.flags = 0;

            /**
             * SegmentHeader recordCount.
             * @member {number} recordCount
             * @memberof hearsay.segment.SegmentHeader
             * @instance
             */
            SegmentHeader.prototype.recordCount = 0;

            /**
             * SegmentHeader payloadLen.
             * @member {number} payloadLen
             * @memberof hearsay.segment.SegmentHeader
             * @instance
             */
            SegmentHeader.prototype.payloadLen = 0;

            /**
             * SegmentHeader payloadHash.
             * @member {Uint8Array} payloadHash
             * @memberof hearsay.segment.SegmentHeader
             * @instance
             */
            SegmentHeader.prototype.payloadHash = $util.newBuffer([]);

            /**
             * SegmentHeader sealedDay.
             * @member {number} sealedDay
             * @memberof hearsay.segment.SegmentHeader
             * @instance
             */
            SegmentHeader.prototype.sealedDay = 0;

            /**
             * SegmentHeader expiresDay.
             * @member {number} expiresDay
             * @memberof hearsay.segment.SegmentHeader
             * @instance
             */
            SegmentHeader.prototype.expiresDay = 0;

            /**
             * Encodes the specified SegmentHeader message. Does not implicitly {@link hearsay.segment.SegmentHeader.verify|verify} messages.
             * @function encode
             * @memberof hearsay.segment.SegmentHeader
             * @static
             * @param {hearsay.segment.SegmentHeader.$Properties} message SegmentHeader message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SegmentHeader.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.schemaVersion != null && $Object.hasOwnProperty.call(message, "schemaVersion") && message.schemaVersion !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.schemaVersion);
                if (message.federation != null && $Object.hasOwnProperty.call(message, "federation") && message.federation.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.federation);
                if (message.operator != null && $Object.hasOwnProperty.call(message, "operator") && message.operator.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.operator);
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && message.generation !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.generation);
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.number);
                if (message.prevHash != null && $Object.hasOwnProperty.call(message, "prevHash") && message.prevHash.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.prevHash);
                if (message.flags != null && $Object.hasOwnProperty.call(message, "flags") && message.flags !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.flags);
                if (message.recordCount != null && $Object.hasOwnProperty.call(message, "recordCount") && message.recordCount !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.recordCount);
                if (message.payloadLen != null && $Object.hasOwnProperty.call(message, "payloadLen") && message.payloadLen !== 0)
                    writer.uint32(/* id 9, wireType 0 =*/72).uint32(message.payloadLen);
                if (message.payloadHash != null && $Object.hasOwnProperty.call(message, "payloadHash") && message.payloadHash.length)
                    writer.uint32(/* id 10, wireType 2 =*/82).bytes(message.payloadHash);
                if (message.sealedDay != null && $Object.hasOwnProperty.call(message, "sealedDay") && message.sealedDay !== 0)
                    writer.uint32(/* id 11, wireType 0 =*/88).uint32(message.sealedDay);
                if (message.expiresDay != null && $Object.hasOwnProperty.call(message, "expiresDay") && message.expiresDay !== 0)
                    writer.uint32(/* id 12, wireType 0 =*/96).uint32(message.expiresDay);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SegmentHeader message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.segment.SegmentHeader
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.segment.SegmentHeader & hearsay.segment.SegmentHeader.$Shape} SegmentHeader
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SegmentHeader.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.segment.SegmentHeader();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.schemaVersion = value;
                            else
                                delete message.schemaVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.federation = value;
                            else
                                delete message.federation;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.operator = value;
                            else
                                delete message.operator;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.generation = value;
                            else
                                delete message.generation;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.prevHash = value;
                            else
                                delete message.prevHash;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.flags = value;
                            else
                                delete message.flags;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.recordCount = value;
                            else
                                delete message.recordCount;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.payloadLen = value;
                            else
                                delete message.payloadLen;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.payloadHash = value;
                            else
                                delete message.payloadHash;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.sealedDay = value;
                            else
                                delete message.sealedDay;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.expiresDay = value;
                            else
                                delete message.expiresDay;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SegmentHeader;
        })();

        segment.SegmentPayload = (function() {

            /**
             * Properties of a SegmentPayload.
             * @typedef {Object} hearsay.segment.SegmentPayload.$Properties
             * @property {Array.<Uint8Array>|null} [records] SegmentPayload records
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SegmentPayload.
             * @memberof hearsay.segment
             * @interface ISegmentPayload
             * @augments hearsay.segment.SegmentPayload.$Properties
             * @deprecated Use hearsay.segment.SegmentPayload.$Properties instead.
             */

            /**
             * Shape of a SegmentPayload.
             * @typedef {hearsay.segment.SegmentPayload.$Properties} hearsay.segment.SegmentPayload.$Shape
             */

            /**
             * Constructs a new SegmentPayload.
             * @memberof hearsay.segment
             * @classdesc Represents a SegmentPayload.
             * @constructor
             * @param {hearsay.segment.SegmentPayload.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SegmentPayload = function (properties) {
                this.records = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SegmentPayload records.
             * @member {Array.<Uint8Array>} records
             * @memberof hearsay.segment.SegmentPayload
             * @instance
             */
            SegmentPayload.prototype.records = $util.emptyArray;

            /**
             * Encodes the specified SegmentPayload message. Does not implicitly {@link hearsay.segment.SegmentPayload.verify|verify} messages.
             * @function encode
             * @memberof hearsay.segment.SegmentPayload
             * @static
             * @param {hearsay.segment.SegmentPayload.$Properties} message SegmentPayload message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SegmentPayload.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.records != null && message.records.length)
                    for (let i = 0; i < message.records.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.records[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SegmentPayload message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.segment.SegmentPayload
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.segment.SegmentPayload & hearsay.segment.SegmentPayload.$Shape} SegmentPayload
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SegmentPayload.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.segment.SegmentPayload();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.records && message.records.length))
                                message.records = [];
                            message.records.push(reader.bytes());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SegmentPayload;
        })();

        segment.Evidence = (function() {

            /**
             * Properties of an Evidence.
             * @typedef {Object} hearsay.segment.Evidence.$Properties
             * @property {number|null} [schemaVersion] Evidence schemaVersion
             * @property {Uint8Array|null} [headerA] Evidence headerA
             * @property {Uint8Array|null} [signatureA] Evidence signatureA
             * @property {Uint8Array|null} [headerB] Evidence headerB
             * @property {Uint8Array|null} [signatureB] Evidence signatureB
             * @property {Uint8Array|null} [recordKey] Evidence recordKey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Evidence.
             * @memberof hearsay.segment
             * @interface IEvidence
             * @augments hearsay.segment.Evidence.$Properties
             * @deprecated Use hearsay.segment.Evidence.$Properties instead.
             */

            /**
             * Shape of an Evidence.
             * @typedef {hearsay.segment.Evidence.$Properties} hearsay.segment.Evidence.$Shape
             */

            /**
             * Constructs a new Evidence.
             * @memberof hearsay.segment
             * @classdesc Represents an Evidence.
             * @constructor
             * @param {hearsay.segment.Evidence.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Evidence = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Evidence schemaVersion.
             * @member {number} schemaVersion
             * @memberof hearsay.segment.Evidence
             * @instance
             */
            Evidence.prototype.schemaVersion = 0;

            /**
             * Evidence headerA.
             * @member {Uint8Array} headerA
             * @memberof hearsay.segment.Evidence
             * @instance
             */
            Evidence.prototype.headerA = $util.newBuffer([]);

            /**
             * Evidence signatureA.
             * @member {Uint8Array} signatureA
             * @memberof hearsay.segment.Evidence
             * @instance
             */
            Evidence.prototype.signatureA = $util.newBuffer([]);

            /**
             * Evidence headerB.
             * @member {Uint8Array} headerB
             * @memberof hearsay.segment.Evidence
             * @instance
             */
            Evidence.prototype.headerB = $util.newBuffer([]);

            /**
             * Evidence signatureB.
             * @member {Uint8Array} signatureB
             * @memberof hearsay.segment.Evidence
             * @instance
             */
            Evidence.prototype.signatureB = $util.newBuffer([]);

            /**
             * Evidence recordKey.
             * @member {Uint8Array} recordKey
             * @memberof hearsay.segment.Evidence
             * @instance
             */
            Evidence.prototype.recordKey = $util.newBuffer([]);

            /**
             * Encodes the specified Evidence message. Does not implicitly {@link hearsay.segment.Evidence.verify|verify} messages.
             * @function encode
             * @memberof hearsay.segment.Evidence
             * @static
             * @param {hearsay.segment.Evidence.$Properties} message Evidence message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Evidence.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.schemaVersion != null && $Object.hasOwnProperty.call(message, "schemaVersion") && message.schemaVersion !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.schemaVersion);
                if (message.headerA != null && $Object.hasOwnProperty.call(message, "headerA") && message.headerA.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.headerA);
                if (message.signatureA != null && $Object.hasOwnProperty.call(message, "signatureA") && message.signatureA.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.signatureA);
                if (message.headerB != null && $Object.hasOwnProperty.call(message, "headerB") && message.headerB.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.headerB);
                if (message.signatureB != null && $Object.hasOwnProperty.call(message, "signatureB") && message.signatureB.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.signatureB);
                if (message.recordKey != null && $Object.hasOwnProperty.call(message, "recordKey") && message.recordKey.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.recordKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Evidence message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.segment.Evidence
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.segment.Evidence & hearsay.segment.Evidence.$Shape} Evidence
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Evidence.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.segment.Evidence();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.schemaVersion = value;
                            else
                                delete message.schemaVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.headerA = value;
                            else
                                delete message.headerA;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signatureA = value;
                            else
                                delete message.signatureA;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.headerB = value;
                            else
                                delete message.headerB;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signatureB = value;
                            else
                                delete message.signatureB;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.recordKey = value;
                            else
                                delete message.recordKey;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Evidence;
        })();

        return segment;
    })();

    hearsay.roster = (function() {

        /**
         * Namespace roster.
         * @memberof hearsay
         * @namespace
         */
        const roster = {};

        roster.Signed = (function() {

            /**
             * Properties of a Signed.
             * @typedef {Object} hearsay.roster.Signed.$Properties
             * @property {Uint8Array|null} [body] Signed body
             * @property {Uint8Array|null} [signature] Signed signature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Signed.
             * @memberof hearsay.roster
             * @interface ISigned
             * @augments hearsay.roster.Signed.$Properties
             * @deprecated Use hearsay.roster.Signed.$Properties instead.
             */

            /**
             * Shape of a Signed.
             * @typedef {hearsay.roster.Signed.$Properties} hearsay.roster.Signed.$Shape
             */

            /**
             * Constructs a new Signed.
             * @memberof hearsay.roster
             * @classdesc Represents a Signed.
             * @constructor
             * @param {hearsay.roster.Signed.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Signed = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Signed body.
             * @member {Uint8Array} body
             * @memberof hearsay.roster.Signed
             * @instance
             */
            Signed.prototype.body = $util.newBuffer([]);

            /**
             * Signed signature.
             * @member {Uint8Array} signature
             * @memberof hearsay.roster.Signed
             * @instance
             */
            Signed.prototype.signature = $util.newBuffer([]);

            /**
             * Encodes the specified Signed message. Does not implicitly {@link hearsay.roster.Signed.verify|verify} messages.
             * @function encode
             * @memberof hearsay.roster.Signed
             * @static
             * @param {hearsay.roster.Signed.$Properties} message Signed message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Signed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.body);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Signed message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.roster.Signed
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.roster.Signed & hearsay.roster.Signed.$Shape} Signed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Signed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.roster.Signed();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Signed;
        })();

        roster.Roster = (function() {

            /**
             * Properties of a Roster.
             * @typedef {Object} hearsay.roster.Roster.$Properties
             * @property {number|null} [schemaVersion] Roster schemaVersion
             * @property {Uint8Array|null} [federation] Roster federation
             * @property {number|null} [epoch] Roster epoch
             * @property {Uint8Array|null} [prevHash] Roster prevHash
             * @property {string|null} [name] Roster name
             * @property {Array.<hearsay.roster.Member.$Properties>|null} [members] Roster members
             * @property {Array.<Uint8Array>|null} [admins] Roster admins
             * @property {number|null} [threshold] Roster threshold
             * @property {Uint8Array|null} [secretary] Roster secretary
             * @property {Array.<hearsay.roster.PolicyValue.$Properties>|null} [policy] Roster policy
             * @property {Uint8Array|null} [pskHash] Roster pskHash
             * @property {Uint8Array|null} [pepperHash] Roster pepperHash
             * @property {number|null} [emitBodyVersion] Roster emitBodyVersion
             * @property {Array.<Uint8Array>|null} [operations] Roster operations
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Roster.
             * @memberof hearsay.roster
             * @interface IRoster
             * @augments hearsay.roster.Roster.$Properties
             * @deprecated Use hearsay.roster.Roster.$Properties instead.
             */

            /**
             * Shape of a Roster.
             * @typedef {hearsay.roster.Roster.$Properties} hearsay.roster.Roster.$Shape
             */

            /**
             * Constructs a new Roster.
             * @memberof hearsay.roster
             * @classdesc Represents a Roster.
             * @constructor
             * @param {hearsay.roster.Roster.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Roster = function (properties) {
                this.members = [];
                this.admins = [];
                this.policy = [];
                this.operations = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Roster schemaVersion.
             * @member {number} schemaVersion
             * @memberof hearsay.roster.Roster
             * @instance
             */
            Roster.prototype.schemaVersion = 0;

            /**
             * Roster federation.
             * @member {Uint8Array} federation
             * @memberof hearsay.roster.Roster
             * @instance
             */
            Roster.prototype.federation = $util.newBuffer([]);

            /**
             * Roster epoch.
             * @member {number} epoch
             * @memberof hearsay.roster.Roster
             * @instance
             */
            Roster.prototype.epoch = 0;

            /**
             * Roster prevHash.
             * @member {Uint8Array} prevHash
             * @memberof hearsay.roster.Roster
             * @instance
             */
            Roster.prototype.prevHash = $util.newBuffer([]);

            /**
             * Roster name.
             * @member {string} name
             * @memberof hearsay.roster.Roster
             * @instance
             */
            Roster.prototype.name = "";

            /**
             * Roster members.
             * @member {Array.<hearsay.roster.Member.$Properties>} members
             * @memberof hearsay.roster.Roster
             * @instance
             */
            Roster.prototype.members = $util.emptyArray;

            /**
             * Roster admins.
             * @member {Array.<Uint8Array>} admins
             * @memberof hearsay.roster.Roster
             * @instance
             */
            Roster.prototype.admins = $util.emptyArray;

            /**
             * Roster threshold.
             * @member {number} threshold
             * @memberof hearsay.roster.Roster
             * @instance
             */
            Roster.prototype.threshold = 0;

            /**
             * Roster secretary.
             * @member {Uint8Array} secretary
             * @memberof hearsay.roster.Roster
             * @instance
             */
            Roster.prototype.secretary = $util.newBuffer([]);

            /**
             * Roster policy.
             * @member {Array.<hearsay.roster.PolicyValue.$Properties>} policy
             * @memberof hearsay.roster.Roster
             * @instance
             */
            Roster.prototype.policy = $util.emptyArray;

            /**
             * Roster pskHash.
             * @member {Uint8Array} pskHash
             * @memberof hearsay.roster.Roster
             * @instance
             */
            Roster.prototype.pskHash = $util.newBuffer([]);

            /**
             * Roster pepperHash.
             * @member {Uint8Array} pepperHash
             * @memberof hearsay.roster.Roster
             * @instance
             */
            Roster.prototype.pepperHash = $util.newBuffer([]);

            /**
             * Roster emitBodyVersion.
             * @member {number} emitBodyVersion
             * @memberof hearsay.roster.Roster
             * @instance
             */
            Roster.prototype.emitBodyVersion = 0;

            /**
             * Roster operations.
             * @member {Array.<Uint8Array>} operations
             * @memberof hearsay.roster.Roster
             * @instance
             */
            Roster.prototype.operations = $util.emptyArray;

            /**
             * Encodes the specified Roster message. Does not implicitly {@link hearsay.roster.Roster.verify|verify} messages.
             * @function encode
             * @memberof hearsay.roster.Roster
             * @static
             * @param {hearsay.roster.Roster.$Properties} message Roster message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Roster.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.schemaVersion != null && $Object.hasOwnProperty.call(message, "schemaVersion") && message.schemaVersion !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.schemaVersion);
                if (message.federation != null && $Object.hasOwnProperty.call(message, "federation") && message.federation.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.federation);
                if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && message.epoch !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.epoch);
                if (message.prevHash != null && $Object.hasOwnProperty.call(message, "prevHash") && message.prevHash.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.prevHash);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.name);
                if (message.members != null && message.members.length)
                    for (let i = 0; i < message.members.length; ++i)
                        $root.hearsay.roster.Member.encode(message.members[i], writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.admins != null && message.admins.length)
                    for (let i = 0; i < message.admins.length; ++i)
                        writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.admins[i]);
                if (message.threshold != null && $Object.hasOwnProperty.call(message, "threshold") && message.threshold !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.threshold);
                if (message.secretary != null && $Object.hasOwnProperty.call(message, "secretary") && message.secretary.length)
                    writer.uint32(/* id 9, wireType 2 =*/74).bytes(message.secretary);
                if (message.policy != null && message.policy.length)
                    for (let i = 0; i < message.policy.length; ++i)
                        $root.hearsay.roster.PolicyValue.encode(message.policy[i], writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.pskHash != null && $Object.hasOwnProperty.call(message, "pskHash") && message.pskHash.length)
                    writer.uint32(/* id 11, wireType 2 =*/90).bytes(message.pskHash);
                if (message.pepperHash != null && $Object.hasOwnProperty.call(message, "pepperHash") && message.pepperHash.length)
                    writer.uint32(/* id 12, wireType 2 =*/98).bytes(message.pepperHash);
                if (message.emitBodyVersion != null && $Object.hasOwnProperty.call(message, "emitBodyVersion") && message.emitBodyVersion !== 0)
                    writer.uint32(/* id 13, wireType 0 =*/104).uint32(message.emitBodyVersion);
                if (message.operations != null && message.operations.length)
                    for (let i = 0; i < message.operations.length; ++i)
                        writer.uint32(/* id 14, wireType 2 =*/114).bytes(message.operations[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Roster message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.roster.Roster
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.roster.Roster & hearsay.roster.Roster.$Shape} Roster
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Roster.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.roster.Roster();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.schemaVersion = value;
                            else
                                delete message.schemaVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.federation = value;
                            else
                                delete message.federation;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.epoch = value;
                            else
                                delete message.epoch;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.prevHash = value;
                            else
                                delete message.prevHash;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.members && message.members.length))
                                message.members = [];
                            message.members.push($root.hearsay.roster.Member.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.admins && message.admins.length))
                                message.admins = [];
                            message.admins.push(reader.bytes());
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.threshold = value;
                            else
                                delete message.threshold;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.secretary = value;
                            else
                                delete message.secretary;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if (!(message.policy && message.policy.length))
                                message.policy = [];
                            message.policy.push($root.hearsay.roster.PolicyValue.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.pskHash = value;
                            else
                                delete message.pskHash;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.pepperHash = value;
                            else
                                delete message.pepperHash;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.emitBodyVersion = value;
                            else
                                delete message.emitBodyVersion;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            if (!(message.operations && message.operations.length))
                                message.operations = [];
                            message.operations.push(reader.bytes());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Roster;
        })();

        roster.Member = (function() {

            /**
             * Properties of a Member.
             * @typedef {Object} hearsay.roster.Member.$Properties
             * @property {Uint8Array|null} [operator] Member operator
             * @property {string|null} [name] Member name
             * @property {string|null} [contact] Member contact
             * @property {Array.<hearsay.roster.RecordKey.$Properties>|null} [recordKeys] Member recordKeys
             * @property {Array.<Uint8Array>|null} [peerKeys] Member peerKeys
             * @property {number|null} [joinedDay] Member joinedDay
             * @property {Uint8Array|null} [invitedBy] Member invitedBy
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Member.
             * @memberof hearsay.roster
             * @interface IMember
             * @augments hearsay.roster.Member.$Properties
             * @deprecated Use hearsay.roster.Member.$Properties instead.
             */

            /**
             * Shape of a Member.
             * @typedef {hearsay.roster.Member.$Properties} hearsay.roster.Member.$Shape
             */

            /**
             * Constructs a new Member.
             * @memberof hearsay.roster
             * @classdesc Represents a Member.
             * @constructor
             * @param {hearsay.roster.Member.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Member = function (properties) {
                this.recordKeys = [];
                this.peerKeys = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Member operator.
             * @member {Uint8Array} operator
             * @memberof hearsay.roster.Member
             * @instance
             */
            Member.prototype.operator = $util.newBuffer([]);

            /**
             * Member name.
             * @member {string} name
             * @memberof hearsay.roster.Member
             * @instance
             */
            Member.prototype.name = "";

            /**
             * Member contact.
             * @member {string} contact
             * @memberof hearsay.roster.Member
             * @instance
             */
            Member.prototype.contact = "";

            /**
             * Member recordKeys.
             * @member {Array.<hearsay.roster.RecordKey.$Properties>} recordKeys
             * @memberof hearsay.roster.Member
             * @instance
             */
            Member.prototype.recordKeys = $util.emptyArray;

            /**
             * Member peerKeys.
             * @member {Array.<Uint8Array>} peerKeys
             * @memberof hearsay.roster.Member
             * @instance
             */
            Member.prototype.peerKeys = $util.emptyArray;

            /**
             * Member joinedDay.
             * @member {number} joinedDay
             * @memberof hearsay.roster.Member
             * @instance
             */
            Member.prototype.joinedDay = 0;

            /**
             * Member invitedBy.
             * @member {Uint8Array} invitedBy
             * @memberof hearsay.roster.Member
             * @instance
             */
            Member.prototype.invitedBy = $util.newBuffer([]);

            /**
             * Encodes the specified Member message. Does not implicitly {@link hearsay.roster.Member.verify|verify} messages.
             * @function encode
             * @memberof hearsay.roster.Member
             * @static
             * @param {hearsay.roster.Member.$Properties} message Member message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Member.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.operator != null && $Object.hasOwnProperty.call(message, "operator") && message.operator.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.operator);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                if (message.contact != null && $Object.hasOwnProperty.call(message, "contact") && message.contact !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.contact);
                if (message.recordKeys != null && message.recordKeys.length)
                    for (let i = 0; i < message.recordKeys.length; ++i)
                        $root.hearsay.roster.RecordKey.encode(message.recordKeys[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.peerKeys != null && message.peerKeys.length)
                    for (let i = 0; i < message.peerKeys.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.peerKeys[i]);
                if (message.joinedDay != null && $Object.hasOwnProperty.call(message, "joinedDay") && message.joinedDay !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.joinedDay);
                if (message.invitedBy != null && $Object.hasOwnProperty.call(message, "invitedBy") && message.invitedBy.length)
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.invitedBy);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Member message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.roster.Member
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.roster.Member & hearsay.roster.Member.$Shape} Member
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Member.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.roster.Member();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.operator = value;
                            else
                                delete message.operator;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.contact = value;
                            else
                                delete message.contact;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.recordKeys && message.recordKeys.length))
                                message.recordKeys = [];
                            message.recordKeys.push($root.hearsay.roster.RecordKey.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.peerKeys && message.peerKeys.length))
                                message.peerKeys = [];
                            message.peerKeys.push(reader.bytes());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.joinedDay = value;
                            else
                                delete message.joinedDay;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.invitedBy = value;
                            else
                                delete message.invitedBy;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Member;
        })();

        roster.RecordKey = (function() {

            /**
             * Properties of a RecordKey.
             * @typedef {Object} hearsay.roster.RecordKey.$Properties
             * @property {Uint8Array|null} [key] RecordKey key
             * @property {number|null} [fromGeneration] RecordKey fromGeneration
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RecordKey.
             * @memberof hearsay.roster
             * @interface IRecordKey
             * @augments hearsay.roster.RecordKey.$Properties
             * @deprecated Use hearsay.roster.RecordKey.$Properties instead.
             */

            /**
             * Shape of a RecordKey.
             * @typedef {hearsay.roster.RecordKey.$Properties} hearsay.roster.RecordKey.$Shape
             */

            /**
             * Constructs a new RecordKey.
             * @memberof hearsay.roster
             * @classdesc Represents a RecordKey.
             * @constructor
             * @param {hearsay.roster.RecordKey.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RecordKey = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RecordKey key.
             * @member {Uint8Array} key
             * @memberof hearsay.roster.RecordKey
             * @instance
             */
            RecordKey.prototype.key = $util.newBuffer([]);

            /**
             * RecordKey fromGeneration.
             * @member {number} fromGeneration
             * @memberof hearsay.roster.RecordKey
             * @instance
             */
            RecordKey.prototype.fromGeneration = 0;

            /**
             * Encodes the specified RecordKey message. Does not implicitly {@link hearsay.roster.RecordKey.verify|verify} messages.
             * @function encode
             * @memberof hearsay.roster.RecordKey
             * @static
             * @param {hearsay.roster.RecordKey.$Properties} message RecordKey message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RecordKey.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.key);
                if (message.fromGeneration != null && $Object.hasOwnProperty.call(message, "fromGeneration") && message.fromGeneration !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.fromGeneration);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RecordKey message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.roster.RecordKey
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.roster.RecordKey & hearsay.roster.RecordKey.$Shape} RecordKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RecordKey.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.roster.RecordKey();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.fromGeneration = value;
                            else
                                delete message.fromGeneration;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RecordKey;
        })();

        roster.PolicyValue = (function() {

            /**
             * Properties of a PolicyValue.
             * @typedef {Object} hearsay.roster.PolicyValue.$Properties
             * @property {string|null} [key] PolicyValue key
             * @property {number|null} [value] PolicyValue value
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PolicyValue.
             * @memberof hearsay.roster
             * @interface IPolicyValue
             * @augments hearsay.roster.PolicyValue.$Properties
             * @deprecated Use hearsay.roster.PolicyValue.$Properties instead.
             */

            /**
             * Shape of a PolicyValue.
             * @typedef {hearsay.roster.PolicyValue.$Properties} hearsay.roster.PolicyValue.$Shape
             */

            /**
             * Constructs a new PolicyValue.
             * @memberof hearsay.roster
             * @classdesc Represents a PolicyValue.
             * @constructor
             * @param {hearsay.roster.PolicyValue.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PolicyValue = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PolicyValue key.
             * @member {string} key
             * @memberof hearsay.roster.PolicyValue
             * @instance
             */
            PolicyValue.prototype.key = "";

            /**
             * PolicyValue value.
             * @member {number} value
             * @memberof hearsay.roster.PolicyValue
             * @instance
             */
            PolicyValue.prototype.value = 0;

            /**
             * Encodes the specified PolicyValue message. Does not implicitly {@link hearsay.roster.PolicyValue.verify|verify} messages.
             * @function encode
             * @memberof hearsay.roster.PolicyValue
             * @static
             * @param {hearsay.roster.PolicyValue.$Properties} message PolicyValue message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PolicyValue.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.key);
                if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.value);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PolicyValue message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.roster.PolicyValue
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.roster.PolicyValue & hearsay.roster.PolicyValue.$Shape} PolicyValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PolicyValue.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.roster.PolicyValue();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.key = value;
                            else
                                delete message.key;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.value = value;
                            else
                                delete message.value;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PolicyValue;
        })();

        roster.Operation = (function() {

            /**
             * Properties of an Operation.
             * @typedef {Object} hearsay.roster.Operation.$Properties
             * @property {number|null} [schemaVersion] Operation schemaVersion
             * @property {Uint8Array|null} [federation] Operation federation
             * @property {Uint8Array|null} [id] Operation id
             * @property {number|null} [expiresMinute] Operation expiresMinute
             * @property {hearsay.roster.Member.$Properties|null} [admit] Operation admit
             * @property {"admit"} [change] Operation change
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Operation.
             * @memberof hearsay.roster
             * @interface IOperation
             * @augments hearsay.roster.Operation.$Properties
             * @deprecated Use hearsay.roster.Operation.$Properties instead.
             */

            /**
             * Narrowed shape of an Operation.
             * @typedef {{
             *   schemaVersion?: number|null;
             *   federation?: Uint8Array|null;
             *   id?: Uint8Array|null;
             *   expiresMinute?: number|null;
             *   admit?: hearsay.roster.Member.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ change?: undefined; admit?: null }|{ change?: "admit"; admit: hearsay.roster.Member.$Shape })
             * )} hearsay.roster.Operation.$Shape
             */

            /**
             * Constructs a new Operation.
             * @memberof hearsay.roster
             * @classdesc Represents an Operation.
             * @constructor
             * @param {hearsay.roster.Operation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Operation = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Operation schemaVersion.
             * @member {number} schemaVersion
             * @memberof hearsay.roster.Operation
             * @instance
             */
            Operation.prototype.schemaVersion = 0;

            /**
             * Operation federation.
             * @member {Uint8Array} federation
             * @memberof hearsay.roster.Operation
             * @instance
             */
            Operation.prototype.federation = $util.newBuffer([]);

            /**
             * Operation id.
             * @member {Uint8Array} id
             * @memberof hearsay.roster.Operation
             * @instance
             */
            Operation.prototype.id = $util.newBuffer([]);

            /**
             * Operation expiresMinute.
             * @member {number} expiresMinute
             * @memberof hearsay.roster.Operation
             * @instance
             */
            Operation.prototype.expiresMinute = 0;

            /**
             * Operation admit.
             * @member {hearsay.roster.Member.$Properties|null|undefined} admit
             * @memberof hearsay.roster.Operation
             * @instance
             */
            Operation.prototype.admit = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Operation change.
             * @member {"admit"|undefined} change
             * @memberof hearsay.roster.Operation
             * @instance
             */
            $Object.defineProperty(Operation.prototype, "change", {
                get: $util.oneOfGetter($oneOfFields = ["admit"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Operation message. Does not implicitly {@link hearsay.roster.Operation.verify|verify} messages.
             * @function encode
             * @memberof hearsay.roster.Operation
             * @static
             * @param {hearsay.roster.Operation.$Properties} message Operation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Operation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.schemaVersion != null && $Object.hasOwnProperty.call(message, "schemaVersion") && message.schemaVersion !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.schemaVersion);
                if (message.federation != null && $Object.hasOwnProperty.call(message, "federation") && message.federation.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.federation);
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.id);
                if (message.expiresMinute != null && $Object.hasOwnProperty.call(message, "expiresMinute") && message.expiresMinute !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.expiresMinute);
                if (message.admit != null && $Object.hasOwnProperty.call(message, "admit"))
                    $root.hearsay.roster.Member.encode(message.admit, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Operation message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.roster.Operation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.roster.Operation & hearsay.roster.Operation.$Shape} Operation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Operation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.roster.Operation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.schemaVersion = value;
                            else
                                delete message.schemaVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.federation = value;
                            else
                                delete message.federation;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.expiresMinute = value;
                            else
                                delete message.expiresMinute;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.admit = $root.hearsay.roster.Member.decode(reader, reader.size(), $undefined, _depth + 1, message.admit);
                            message.change = "admit";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Operation;
        })();

        roster.SignedOperation = (function() {

            /**
             * Properties of a SignedOperation.
             * @typedef {Object} hearsay.roster.SignedOperation.$Properties
             * @property {Uint8Array|null} [body] SignedOperation body
             * @property {Array.<hearsay.roster.AdminSignature.$Properties>|null} [signatures] SignedOperation signatures
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SignedOperation.
             * @memberof hearsay.roster
             * @interface ISignedOperation
             * @augments hearsay.roster.SignedOperation.$Properties
             * @deprecated Use hearsay.roster.SignedOperation.$Properties instead.
             */

            /**
             * Shape of a SignedOperation.
             * @typedef {hearsay.roster.SignedOperation.$Properties} hearsay.roster.SignedOperation.$Shape
             */

            /**
             * Constructs a new SignedOperation.
             * @memberof hearsay.roster
             * @classdesc Represents a SignedOperation.
             * @constructor
             * @param {hearsay.roster.SignedOperation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SignedOperation = function (properties) {
                this.signatures = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SignedOperation body.
             * @member {Uint8Array} body
             * @memberof hearsay.roster.SignedOperation
             * @instance
             */
            SignedOperation.prototype.body = $util.newBuffer([]);

            /**
             * SignedOperation signatures.
             * @member {Array.<hearsay.roster.AdminSignature.$Properties>} signatures
             * @memberof hearsay.roster.SignedOperation
             * @instance
             */
            SignedOperation.prototype.signatures = $util.emptyArray;

            /**
             * Encodes the specified SignedOperation message. Does not implicitly {@link hearsay.roster.SignedOperation.verify|verify} messages.
             * @function encode
             * @memberof hearsay.roster.SignedOperation
             * @static
             * @param {hearsay.roster.SignedOperation.$Properties} message SignedOperation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SignedOperation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.body != null && $Object.hasOwnProperty.call(message, "body") && message.body.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.body);
                if (message.signatures != null && message.signatures.length)
                    for (let i = 0; i < message.signatures.length; ++i)
                        $root.hearsay.roster.AdminSignature.encode(message.signatures[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SignedOperation message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.roster.SignedOperation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.roster.SignedOperation & hearsay.roster.SignedOperation.$Shape} SignedOperation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SignedOperation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.roster.SignedOperation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.body = value;
                            else
                                delete message.body;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.signatures && message.signatures.length))
                                message.signatures = [];
                            message.signatures.push($root.hearsay.roster.AdminSignature.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SignedOperation;
        })();

        roster.AdminSignature = (function() {

            /**
             * Properties of an AdminSignature.
             * @typedef {Object} hearsay.roster.AdminSignature.$Properties
             * @property {Uint8Array|null} [operator] AdminSignature operator
             * @property {Uint8Array|null} [signature] AdminSignature signature
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AdminSignature.
             * @memberof hearsay.roster
             * @interface IAdminSignature
             * @augments hearsay.roster.AdminSignature.$Properties
             * @deprecated Use hearsay.roster.AdminSignature.$Properties instead.
             */

            /**
             * Shape of an AdminSignature.
             * @typedef {hearsay.roster.AdminSignature.$Properties} hearsay.roster.AdminSignature.$Shape
             */

            /**
             * Constructs a new AdminSignature.
             * @memberof hearsay.roster
             * @classdesc Represents an AdminSignature.
             * @constructor
             * @param {hearsay.roster.AdminSignature.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AdminSignature = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AdminSignature operator.
             * @member {Uint8Array} operator
             * @memberof hearsay.roster.AdminSignature
             * @instance
             */
            AdminSignature.prototype.operator = $util.newBuffer([]);

            /**
             * AdminSignature signature.
             * @member {Uint8Array} signature
             * @memberof hearsay.roster.AdminSignature
             * @instance
             */
            AdminSignature.prototype.signature = $util.newBuffer([]);

            /**
             * Encodes the specified AdminSignature message. Does not implicitly {@link hearsay.roster.AdminSignature.verify|verify} messages.
             * @function encode
             * @memberof hearsay.roster.AdminSignature
             * @static
             * @param {hearsay.roster.AdminSignature.$Properties} message AdminSignature message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AdminSignature.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.operator != null && $Object.hasOwnProperty.call(message, "operator") && message.operator.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.operator);
                if (message.signature != null && $Object.hasOwnProperty.call(message, "signature") && message.signature.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.signature);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AdminSignature message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.roster.AdminSignature
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.roster.AdminSignature & hearsay.roster.AdminSignature.$Shape} AdminSignature
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AdminSignature.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.roster.AdminSignature();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.operator = value;
                            else
                                delete message.operator;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.signature = value;
                            else
                                delete message.signature;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AdminSignature;
        })();

        roster.Head = (function() {

            /**
             * Properties of a Head.
             * @typedef {Object} hearsay.roster.Head.$Properties
             * @property {number|null} [schemaVersion] Head schemaVersion
             * @property {Uint8Array|null} [federation] Head federation
             * @property {Uint8Array|null} [operator] Head operator
             * @property {number|null} [generation] Head generation
             * @property {number|null} [number] Head number
             * @property {Uint8Array|null} [hash] Head hash
             * @property {number|null} [rosterEpoch] Head rosterEpoch
             * @property {Uint8Array|null} [rosterHash] Head rosterHash
             * @property {number|null} [minute] Head minute
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Head.
             * @memberof hearsay.roster
             * @interface IHead
             * @augments hearsay.roster.Head.$Properties
             * @deprecated Use hearsay.roster.Head.$Properties instead.
             */

            /**
             * Shape of a Head.
             * @typedef {hearsay.roster.Head.$Properties} hearsay.roster.Head.$Shape
             */

            /**
             * Constructs a new Head.
             * @memberof hearsay.roster
             * @classdesc Represents a Head.
             * @constructor
             * @param {hearsay.roster.Head.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Head = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Head schemaVersion.
             * @member {number} schemaVersion
             * @memberof hearsay.roster.Head
             * @instance
             */
            Head.prototype.schemaVersion = 0;

            /**
             * Head federation.
             * @member {Uint8Array} federation
             * @memberof hearsay.roster.Head
             * @instance
             */
            Head.prototype.federation = $util.newBuffer([]);

            /**
             * Head operator.
             * @member {Uint8Array} operator
             * @memberof hearsay.roster.Head
             * @instance
             */
            Head.prototype.operator = $util.newBuffer([]);

            /**
             * Head generation.
             * @member {number} generation
             * @memberof hearsay.roster.Head
             * @instance
             */
            Head.prototype.generation = 0;

            /**
             * Head number.
             * @member {number} number
             * @memberof hearsay.roster.Head
             * @instance
             */
            Head.prototype.number = 0;

            /**
             * Head hash.
             * @member {Uint8Array} hash
             * @memberof hearsay.roster.Head
             * @instance
             */
            Head.prototype.hash = $util.newBuffer([]);

            /**
             * Head rosterEpoch.
             * @member {number} rosterEpoch
             * @memberof hearsay.roster.Head
             * @instance
             */
            Head.prototype.rosterEpoch = 0;

            /**
             * Head rosterHash.
             * @member {Uint8Array} rosterHash
             * @memberof hearsay.roster.Head
             * @instance
             */
            Head.prototype.rosterHash = $util.newBuffer([]);

            /**
             * Head minute.
             * @member {number} minute
             * @memberof hearsay.roster.Head
             * @instance
             */
            Head.prototype.minute = 0;

            /**
             * Encodes the specified Head message. Does not implicitly {@link hearsay.roster.Head.verify|verify} messages.
             * @function encode
             * @memberof hearsay.roster.Head
             * @static
             * @param {hearsay.roster.Head.$Properties} message Head message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Head.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.schemaVersion != null && $Object.hasOwnProperty.call(message, "schemaVersion") && message.schemaVersion !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.schemaVersion);
                if (message.federation != null && $Object.hasOwnProperty.call(message, "federation") && message.federation.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.federation);
                if (message.operator != null && $Object.hasOwnProperty.call(message, "operator") && message.operator.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.operator);
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && message.generation !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.generation);
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.number);
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.hash);
                if (message.rosterEpoch != null && $Object.hasOwnProperty.call(message, "rosterEpoch") && message.rosterEpoch !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.rosterEpoch);
                if (message.rosterHash != null && $Object.hasOwnProperty.call(message, "rosterHash") && message.rosterHash.length)
                    writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.rosterHash);
                if (message.minute != null && $Object.hasOwnProperty.call(message, "minute") && message.minute !== 0)
                    writer.uint32(/* id 9, wireType 0 =*/72).uint32(message.minute);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Head message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.roster.Head
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.roster.Head & hearsay.roster.Head.$Shape} Head
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Head.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.roster.Head();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.schemaVersion = value;
                            else
                                delete message.schemaVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.federation = value;
                            else
                                delete message.federation;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.operator = value;
                            else
                                delete message.operator;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.generation = value;
                            else
                                delete message.generation;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.hash = value;
                            else
                                delete message.hash;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.rosterEpoch = value;
                            else
                                delete message.rosterEpoch;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.rosterHash = value;
                            else
                                delete message.rosterHash;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.minute = value;
                            else
                                delete message.minute;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Head;
        })();

        roster.Hint = (function() {

            /**
             * Properties of a Hint.
             * @typedef {Object} hearsay.roster.Hint.$Properties
             * @property {number|null} [schemaVersion] Hint schemaVersion
             * @property {Uint8Array|null} [federation] Hint federation
             * @property {Uint8Array|null} [operator] Hint operator
             * @property {Uint8Array|null} [peerKey] Hint peerKey
             * @property {Array.<string>|null} [addresses] Hint addresses
             * @property {number|null} [minute] Hint minute
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Hint.
             * @memberof hearsay.roster
             * @interface IHint
             * @augments hearsay.roster.Hint.$Properties
             * @deprecated Use hearsay.roster.Hint.$Properties instead.
             */

            /**
             * Shape of a Hint.
             * @typedef {hearsay.roster.Hint.$Properties} hearsay.roster.Hint.$Shape
             */

            /**
             * Constructs a new Hint.
             * @memberof hearsay.roster
             * @classdesc Represents a Hint.
             * @constructor
             * @param {hearsay.roster.Hint.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Hint = function (properties) {
                this.addresses = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Hint schemaVersion.
             * @member {number} schemaVersion
             * @memberof hearsay.roster.Hint
             * @instance
             */
            Hint.prototype.schemaVersion = 0;

            /**
             * Hint federation.
             * @member {Uint8Array} federation
             * @memberof hearsay.roster.Hint
             * @instance
             */
            Hint.prototype.federation = $util.newBuffer([]);

            /**
             * Hint operator.
             * @member {Uint8Array} operator
             * @memberof hearsay.roster.Hint
             * @instance
             */
            Hint.prototype.operator = $util.newBuffer([]);

            /**
             * Hint peerKey.
             * @member {Uint8Array} peerKey
             * @memberof hearsay.roster.Hint
             * @instance
             */
            Hint.prototype.peerKey = $util.newBuffer([]);

            /**
             * Hint addresses.
             * @member {Array.<string>} addresses
             * @memberof hearsay.roster.Hint
             * @instance
             */
            Hint.prototype.addresses = $util.emptyArray;

            /**
             * Hint minute.
             * @member {number} minute
             * @memberof hearsay.roster.Hint
             * @instance
             */
            Hint.prototype.minute = 0;

            /**
             * Encodes the specified Hint message. Does not implicitly {@link hearsay.roster.Hint.verify|verify} messages.
             * @function encode
             * @memberof hearsay.roster.Hint
             * @static
             * @param {hearsay.roster.Hint.$Properties} message Hint message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Hint.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.schemaVersion != null && $Object.hasOwnProperty.call(message, "schemaVersion") && message.schemaVersion !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.schemaVersion);
                if (message.federation != null && $Object.hasOwnProperty.call(message, "federation") && message.federation.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.federation);
                if (message.operator != null && $Object.hasOwnProperty.call(message, "operator") && message.operator.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.operator);
                if (message.peerKey != null && $Object.hasOwnProperty.call(message, "peerKey") && message.peerKey.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.peerKey);
                if (message.addresses != null && message.addresses.length)
                    for (let i = 0; i < message.addresses.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.addresses[i]);
                if (message.minute != null && $Object.hasOwnProperty.call(message, "minute") && message.minute !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.minute);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Hint message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.roster.Hint
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.roster.Hint & hearsay.roster.Hint.$Shape} Hint
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Hint.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.roster.Hint();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.schemaVersion = value;
                            else
                                delete message.schemaVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.federation = value;
                            else
                                delete message.federation;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.operator = value;
                            else
                                delete message.operator;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.peerKey = value;
                            else
                                delete message.peerKey;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.addresses && message.addresses.length))
                                message.addresses = [];
                            message.addresses.push(reader.stringVerify());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.minute = value;
                            else
                                delete message.minute;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Hint;
        })();

        return roster;
    })();

    hearsay.peer = (function() {

        /**
         * Namespace peer.
         * @memberof hearsay
         * @namespace
         */
        const peer = {};

        peer.Gossip = (function() {

            /**
             * Properties of a Gossip.
             * @typedef {Object} hearsay.peer.Gossip.$Properties
             * @property {number|null} [schemaVersion] Gossip schemaVersion
             * @property {Uint8Array|null} [segment] Gossip segment
             * @property {Uint8Array|null} [head] Gossip head
             * @property {Uint8Array|null} [hint] Gossip hint
             * @property {Uint8Array|null} [roster] Gossip roster
             * @property {Uint8Array|null} [evidence] Gossip evidence
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Gossip.
             * @memberof hearsay.peer
             * @interface IGossip
             * @augments hearsay.peer.Gossip.$Properties
             * @deprecated Use hearsay.peer.Gossip.$Properties instead.
             */

            /**
             * Shape of a Gossip.
             * @typedef {hearsay.peer.Gossip.$Properties} hearsay.peer.Gossip.$Shape
             */

            /**
             * Constructs a new Gossip.
             * @memberof hearsay.peer
             * @classdesc Represents a Gossip.
             * @constructor
             * @param {hearsay.peer.Gossip.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Gossip = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Gossip schemaVersion.
             * @member {number} schemaVersion
             * @memberof hearsay.peer.Gossip
             * @instance
             */
            Gossip.prototype.schemaVersion = 0;

            /**
             * Gossip segment.
             * @member {Uint8Array} segment
             * @memberof hearsay.peer.Gossip
             * @instance
             */
            Gossip.prototype.segment = $util.newBuffer([]);

            /**
             * Gossip head.
             * @member {Uint8Array} head
             * @memberof hearsay.peer.Gossip
             * @instance
             */
            Gossip.prototype.head = $util.newBuffer([]);

            /**
             * Gossip hint.
             * @member {Uint8Array} hint
             * @memberof hearsay.peer.Gossip
             * @instance
             */
            Gossip.prototype.hint = $util.newBuffer([]);

            /**
             * Gossip roster.
             * @member {Uint8Array} roster
             * @memberof hearsay.peer.Gossip
             * @instance
             */
            Gossip.prototype.roster = $util.newBuffer([]);

            /**
             * Gossip evidence.
             * @member {Uint8Array} evidence
             * @memberof hearsay.peer.Gossip
             * @instance
             */
            Gossip.prototype.evidence = $util.newBuffer([]);

            /**
             * Encodes the specified Gossip message. Does not implicitly {@link hearsay.peer.Gossip.verify|verify} messages.
             * @function encode
             * @memberof hearsay.peer.Gossip
             * @static
             * @param {hearsay.peer.Gossip.$Properties} message Gossip message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Gossip.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.schemaVersion != null && $Object.hasOwnProperty.call(message, "schemaVersion") && message.schemaVersion !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.schemaVersion);
                if (message.segment != null && $Object.hasOwnProperty.call(message, "segment") && message.segment.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.segment);
                if (message.head != null && $Object.hasOwnProperty.call(message, "head") && message.head.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.head);
                if (message.hint != null && $Object.hasOwnProperty.call(message, "hint") && message.hint.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.hint);
                if (message.roster != null && $Object.hasOwnProperty.call(message, "roster") && message.roster.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.roster);
                if (message.evidence != null && $Object.hasOwnProperty.call(message, "evidence") && message.evidence.length)
                    writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.evidence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Gossip message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.peer.Gossip
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.peer.Gossip & hearsay.peer.Gossip.$Shape} Gossip
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Gossip.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.peer.Gossip();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.schemaVersion = value;
                            else
                                delete message.schemaVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.segment = value;
                            else
                                delete message.segment;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.head = value;
                            else
                                delete message.head;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.hint = value;
                            else
                                delete message.hint;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.roster = value;
                            else
                                delete message.roster;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.evidence = value;
                            else
                                delete message.evidence;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Gossip;
        })();

        peer.SyncRequest = (function() {

            /**
             * Properties of a SyncRequest.
             * @typedef {Object} hearsay.peer.SyncRequest.$Properties
             * @property {number|null} [schemaVersion] SyncRequest schemaVersion
             * @property {Uint8Array|null} [digest] SyncRequest digest
             * @property {boolean|null} [state] SyncRequest state
             * @property {hearsay.peer.RangeRequest.$Properties|null} [range] SyncRequest range
             * @property {number|null} [rosterAfter] SyncRequest rosterAfter
             * @property {boolean|null} [roster] SyncRequest roster
             * @property {hearsay.peer.KnownState.$Properties|null} [known] SyncRequest known
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SyncRequest.
             * @memberof hearsay.peer
             * @interface ISyncRequest
             * @augments hearsay.peer.SyncRequest.$Properties
             * @deprecated Use hearsay.peer.SyncRequest.$Properties instead.
             */

            /**
             * Shape of a SyncRequest.
             * @typedef {hearsay.peer.SyncRequest.$Properties} hearsay.peer.SyncRequest.$Shape
             */

            /**
             * Constructs a new SyncRequest.
             * @memberof hearsay.peer
             * @classdesc Represents a SyncRequest.
             * @constructor
             * @param {hearsay.peer.SyncRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SyncRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SyncRequest schemaVersion.
             * @member {number} schemaVersion
             * @memberof hearsay.peer.SyncRequest
             * @instance
             */
            SyncRequest.prototype.schemaVersion = 0;

            /**
             * SyncRequest digest.
             * @member {Uint8Array} digest
             * @memberof hearsay.peer.SyncRequest
             * @instance
             */
            SyncRequest.prototype.digest = $util.newBuffer([]);

            /**
             * SyncRequest state.
             * @member {boolean} state
             * @memberof hearsay.peer.SyncRequest
             * @instance
             */
            SyncRequest.prototype.state = false;

            /**
             * SyncRequest range.
             * @member {hearsay.peer.RangeRequest.$Properties|null|undefined} range
             * @memberof hearsay.peer.SyncRequest
             * @instance
             */
            SyncRequest.prototype.range = null;

            /**
             * SyncRequest rosterAfter.
             * @member {number} rosterAfter
             * @memberof hearsay.peer.SyncRequest
             * @instance
             */
            SyncRequest.prototype.rosterAfter = 0;

            /**
             * SyncRequest roster.
             * @member {boolean} roster
             * @memberof hearsay.peer.SyncRequest
             * @instance
             */
            SyncRequest.prototype.roster = false;

            /**
             * SyncRequest known.
             * @member {hearsay.peer.KnownState.$Properties|null|undefined} known
             * @memberof hearsay.peer.SyncRequest
             * @instance
             */
            SyncRequest.prototype.known = null;

            /**
             * Encodes the specified SyncRequest message. Does not implicitly {@link hearsay.peer.SyncRequest.verify|verify} messages.
             * @function encode
             * @memberof hearsay.peer.SyncRequest
             * @static
             * @param {hearsay.peer.SyncRequest.$Properties} message SyncRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SyncRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.schemaVersion != null && $Object.hasOwnProperty.call(message, "schemaVersion") && message.schemaVersion !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.schemaVersion);
                if (message.digest != null && $Object.hasOwnProperty.call(message, "digest") && message.digest.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.digest);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== false)
                    writer.uint32(/* id 3, wireType 0 =*/24).bool(message.state);
                if (message.range != null && $Object.hasOwnProperty.call(message, "range"))
                    $root.hearsay.peer.RangeRequest.encode(message.range, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.rosterAfter != null && $Object.hasOwnProperty.call(message, "rosterAfter") && message.rosterAfter !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.rosterAfter);
                if (message.roster != null && $Object.hasOwnProperty.call(message, "roster") && message.roster !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.roster);
                if (message.known != null && $Object.hasOwnProperty.call(message, "known"))
                    $root.hearsay.peer.KnownState.encode(message.known, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SyncRequest message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.peer.SyncRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.peer.SyncRequest & hearsay.peer.SyncRequest.$Shape} SyncRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SyncRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.peer.SyncRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.schemaVersion = value;
                            else
                                delete message.schemaVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.digest = value;
                            else
                                delete message.digest;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.state = value;
                            else
                                delete message.state;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.range = $root.hearsay.peer.RangeRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.range);
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.rosterAfter = value;
                            else
                                delete message.rosterAfter;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.roster = value;
                            else
                                delete message.roster;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.known = $root.hearsay.peer.KnownState.decode(reader, reader.size(), $undefined, _depth + 1, message.known);
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SyncRequest;
        })();

        peer.KnownState = (function() {

            /**
             * Properties of a KnownState.
             * @typedef {Object} hearsay.peer.KnownState.$Properties
             * @property {number|null} [stateId] KnownState stateId
             * @property {number|null} [version] KnownState version
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a KnownState.
             * @memberof hearsay.peer
             * @interface IKnownState
             * @augments hearsay.peer.KnownState.$Properties
             * @deprecated Use hearsay.peer.KnownState.$Properties instead.
             */

            /**
             * Shape of a KnownState.
             * @typedef {hearsay.peer.KnownState.$Properties} hearsay.peer.KnownState.$Shape
             */

            /**
             * Constructs a new KnownState.
             * @memberof hearsay.peer
             * @classdesc Represents a KnownState.
             * @constructor
             * @param {hearsay.peer.KnownState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const KnownState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * KnownState stateId.
             * @member {number} stateId
             * @memberof hearsay.peer.KnownState
             * @instance
             */
            KnownState.prototype.stateId = 0;

            /**
             * KnownState version.
             * @member {number} version
             * @memberof hearsay.peer.KnownState
             * @instance
             */
            KnownState.prototype.version = 0;

            /**
             * Encodes the specified KnownState message. Does not implicitly {@link hearsay.peer.KnownState.verify|verify} messages.
             * @function encode
             * @memberof hearsay.peer.KnownState
             * @static
             * @param {hearsay.peer.KnownState.$Properties} message KnownState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            KnownState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stateId != null && $Object.hasOwnProperty.call(message, "stateId") && message.stateId !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.stateId);
                if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.version);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a KnownState message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.peer.KnownState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.peer.KnownState & hearsay.peer.KnownState.$Shape} KnownState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            KnownState.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.peer.KnownState();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.stateId = value;
                            else
                                delete message.stateId;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.version = value;
                            else
                                delete message.version;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return KnownState;
        })();

        peer.RangeRequest = (function() {

            /**
             * Properties of a RangeRequest.
             * @typedef {Object} hearsay.peer.RangeRequest.$Properties
             * @property {Uint8Array|null} [operator] RangeRequest operator
             * @property {number|null} [generation] RangeRequest generation
             * @property {number|null} [fromNumber] RangeRequest fromNumber
             * @property {number|null} [bytesMax] RangeRequest bytesMax
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RangeRequest.
             * @memberof hearsay.peer
             * @interface IRangeRequest
             * @augments hearsay.peer.RangeRequest.$Properties
             * @deprecated Use hearsay.peer.RangeRequest.$Properties instead.
             */

            /**
             * Shape of a RangeRequest.
             * @typedef {hearsay.peer.RangeRequest.$Properties} hearsay.peer.RangeRequest.$Shape
             */

            /**
             * Constructs a new RangeRequest.
             * @memberof hearsay.peer
             * @classdesc Represents a RangeRequest.
             * @constructor
             * @param {hearsay.peer.RangeRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RangeRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RangeRequest operator.
             * @member {Uint8Array} operator
             * @memberof hearsay.peer.RangeRequest
             * @instance
             */
            RangeRequest.prototype.operator = $util.newBuffer([]);

            /**
             * RangeRequest generation.
             * @member {number} generation
             * @memberof hearsay.peer.RangeRequest
             * @instance
             */
            RangeRequest.prototype.generation = 0;

            /**
             * RangeRequest fromNumber.
             * @member {number} fromNumber
             * @memberof hearsay.peer.RangeRequest
             * @instance
             */
            RangeRequest.prototype.fromNumber = 0;

            /**
             * RangeRequest bytesMax.
             * @member {number} bytesMax
             * @memberof hearsay.peer.RangeRequest
             * @instance
             */
            RangeRequest.prototype.bytesMax = 0;

            /**
             * Encodes the specified RangeRequest message. Does not implicitly {@link hearsay.peer.RangeRequest.verify|verify} messages.
             * @function encode
             * @memberof hearsay.peer.RangeRequest
             * @static
             * @param {hearsay.peer.RangeRequest.$Properties} message RangeRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RangeRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.operator != null && $Object.hasOwnProperty.call(message, "operator") && message.operator.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.operator);
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && message.generation !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.generation);
                if (message.fromNumber != null && $Object.hasOwnProperty.call(message, "fromNumber") && message.fromNumber !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.fromNumber);
                if (message.bytesMax != null && $Object.hasOwnProperty.call(message, "bytesMax") && message.bytesMax !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.bytesMax);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RangeRequest message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.peer.RangeRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.peer.RangeRequest & hearsay.peer.RangeRequest.$Shape} RangeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RangeRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.peer.RangeRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.operator = value;
                            else
                                delete message.operator;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.generation = value;
                            else
                                delete message.generation;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.fromNumber = value;
                            else
                                delete message.fromNumber;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.bytesMax = value;
                            else
                                delete message.bytesMax;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RangeRequest;
        })();

        peer.SyncAnswer = (function() {

            /**
             * Properties of a SyncAnswer.
             * @typedef {Object} hearsay.peer.SyncAnswer.$Properties
             * @property {number|null} [schemaVersion] SyncAnswer schemaVersion
             * @property {Uint8Array|null} [digest] SyncAnswer digest
             * @property {Array.<hearsay.peer.Held.$Properties>|null} [held] SyncAnswer held
             * @property {Array.<Uint8Array>|null} [heads] SyncAnswer heads
             * @property {Array.<Uint8Array>|null} [hints] SyncAnswer hints
             * @property {number|null} [rosterEpoch] SyncAnswer rosterEpoch
             * @property {Uint8Array|null} [rosterHash] SyncAnswer rosterHash
             * @property {Array.<Uint8Array>|null} [segments] SyncAnswer segments
             * @property {Array.<Uint8Array>|null} [rosters] SyncAnswer rosters
             * @property {hearsay.peer.KnownState.$Properties|null} [now] SyncAnswer now
             * @property {boolean|null} [isWhole] SyncAnswer isWhole
             * @property {Array.<Uint8Array>|null} [evidence] SyncAnswer evidence
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SyncAnswer.
             * @memberof hearsay.peer
             * @interface ISyncAnswer
             * @augments hearsay.peer.SyncAnswer.$Properties
             * @deprecated Use hearsay.peer.SyncAnswer.$Properties instead.
             */

            /**
             * Shape of a SyncAnswer.
             * @typedef {hearsay.peer.SyncAnswer.$Properties} hearsay.peer.SyncAnswer.$Shape
             */

            /**
             * Constructs a new SyncAnswer.
             * @memberof hearsay.peer
             * @classdesc Represents a SyncAnswer.
             * @constructor
             * @param {hearsay.peer.SyncAnswer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SyncAnswer = function (properties) {
                this.held = [];
                this.heads = [];
                this.hints = [];
                this.segments = [];
                this.rosters = [];
                this.evidence = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SyncAnswer schemaVersion.
             * @member {number} schemaVersion
             * @memberof hearsay.peer.SyncAnswer
             * @instance
             */
            SyncAnswer.prototype.schemaVersion = 0;

            /**
             * SyncAnswer digest.
             * @member {Uint8Array} digest
             * @memberof hearsay.peer.SyncAnswer
             * @instance
             */
            SyncAnswer.prototype.digest = $util.newBuffer([]);

            /**
             * SyncAnswer held.
             * @member {Array.<hearsay.peer.Held.$Properties>} held
             * @memberof hearsay.peer.SyncAnswer
             * @instance
             */
            SyncAnswer.prototype.held = $util.emptyArray;

            /**
             * SyncAnswer heads.
             * @member {Array.<Uint8Array>} heads
             * @memberof hearsay.peer.SyncAnswer
             * @instance
             */
            SyncAnswer.prototype.heads = $util.emptyArray;

            /**
             * SyncAnswer hints.
             * @member {Array.<Uint8Array>} hints
             * @memberof hearsay.peer.SyncAnswer
             * @instance
             */
            SyncAnswer.prototype.hints = $util.emptyArray;

            /**
             * SyncAnswer rosterEpoch.
             * @member {number} rosterEpoch
             * @memberof hearsay.peer.SyncAnswer
             * @instance
             */
            SyncAnswer.prototype.rosterEpoch = 0;

            /**
             * SyncAnswer rosterHash.
             * @member {Uint8Array} rosterHash
             * @memberof hearsay.peer.SyncAnswer
             * @instance
             */
            SyncAnswer.prototype.rosterHash = $util.newBuffer([]);

            /**
             * SyncAnswer segments.
             * @member {Array.<Uint8Array>} segments
             * @memberof hearsay.peer.SyncAnswer
             * @instance
             */
            SyncAnswer.prototype.segments = $util.emptyArray;

            /**
             * SyncAnswer rosters.
             * @member {Array.<Uint8Array>} rosters
             * @memberof hearsay.peer.SyncAnswer
             * @instance
             */
            SyncAnswer.prototype.rosters = $util.emptyArray;

            /**
             * SyncAnswer now.
             * @member {hearsay.peer.KnownState.$Properties|null|undefined} now
             * @memberof hearsay.peer.SyncAnswer
             * @instance
             */
            SyncAnswer.prototype.now = null;

            /**
             * SyncAnswer isWhole.
             * @member {boolean} isWhole
             * @memberof hearsay.peer.SyncAnswer
             * @instance
             */
            SyncAnswer.prototype.isWhole = false;

            /**
             * SyncAnswer evidence.
             * @member {Array.<Uint8Array>} evidence
             * @memberof hearsay.peer.SyncAnswer
             * @instance
             */
            SyncAnswer.prototype.evidence = $util.emptyArray;

            /**
             * Encodes the specified SyncAnswer message. Does not implicitly {@link hearsay.peer.SyncAnswer.verify|verify} messages.
             * @function encode
             * @memberof hearsay.peer.SyncAnswer
             * @static
             * @param {hearsay.peer.SyncAnswer.$Properties} message SyncAnswer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SyncAnswer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.schemaVersion != null && $Object.hasOwnProperty.call(message, "schemaVersion") && message.schemaVersion !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.schemaVersion);
                if (message.digest != null && $Object.hasOwnProperty.call(message, "digest") && message.digest.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.digest);
                if (message.held != null && message.held.length)
                    for (let i = 0; i < message.held.length; ++i)
                        $root.hearsay.peer.Held.encode(message.held[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.heads != null && message.heads.length)
                    for (let i = 0; i < message.heads.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.heads[i]);
                if (message.hints != null && message.hints.length)
                    for (let i = 0; i < message.hints.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.hints[i]);
                if (message.rosterEpoch != null && $Object.hasOwnProperty.call(message, "rosterEpoch") && message.rosterEpoch !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.rosterEpoch);
                if (message.rosterHash != null && $Object.hasOwnProperty.call(message, "rosterHash") && message.rosterHash.length)
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.rosterHash);
                if (message.segments != null && message.segments.length)
                    for (let i = 0; i < message.segments.length; ++i)
                        writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.segments[i]);
                if (message.rosters != null && message.rosters.length)
                    for (let i = 0; i < message.rosters.length; ++i)
                        writer.uint32(/* id 9, wireType 2 =*/74).bytes(message.rosters[i]);
                if (message.now != null && $Object.hasOwnProperty.call(message, "now"))
                    $root.hearsay.peer.KnownState.encode(message.now, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.isWhole != null && $Object.hasOwnProperty.call(message, "isWhole") && message.isWhole !== false)
                    writer.uint32(/* id 11, wireType 0 =*/88).bool(message.isWhole);
                if (message.evidence != null && message.evidence.length)
                    for (let i = 0; i < message.evidence.length; ++i)
                        writer.uint32(/* id 12, wireType 2 =*/98).bytes(message.evidence[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SyncAnswer message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.peer.SyncAnswer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.peer.SyncAnswer & hearsay.peer.SyncAnswer.$Shape} SyncAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SyncAnswer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.peer.SyncAnswer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.schemaVersion = value;
                            else
                                delete message.schemaVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.digest = value;
                            else
                                delete message.digest;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.held && message.held.length))
                                message.held = [];
                            message.held.push($root.hearsay.peer.Held.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.heads && message.heads.length))
                                message.heads = [];
                            message.heads.push(reader.bytes());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.hints && message.hints.length))
                                message.hints = [];
                            message.hints.push(reader.bytes());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.rosterEpoch = value;
                            else
                                delete message.rosterEpoch;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.rosterHash = value;
                            else
                                delete message.rosterHash;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.segments && message.segments.length))
                                message.segments = [];
                            message.segments.push(reader.bytes());
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.rosters && message.rosters.length))
                                message.rosters = [];
                            message.rosters.push(reader.bytes());
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.now = $root.hearsay.peer.KnownState.decode(reader, reader.size(), $undefined, _depth + 1, message.now);
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.isWhole = value;
                            else
                                delete message.isWhole;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if (!(message.evidence && message.evidence.length))
                                message.evidence = [];
                            message.evidence.push(reader.bytes());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SyncAnswer;
        })();

        peer.Held = (function() {

            /**
             * Properties of a Held.
             * @typedef {Object} hearsay.peer.Held.$Properties
             * @property {Uint8Array|null} [operator] Held operator
             * @property {number|null} [generation] Held generation
             * @property {number|null} [number] Held number
             * @property {Uint8Array|null} [hash] Held hash
             * @property {number|null} [forked] Held forked
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Held.
             * @memberof hearsay.peer
             * @interface IHeld
             * @augments hearsay.peer.Held.$Properties
             * @deprecated Use hearsay.peer.Held.$Properties instead.
             */

            /**
             * Shape of a Held.
             * @typedef {hearsay.peer.Held.$Properties} hearsay.peer.Held.$Shape
             */

            /**
             * Constructs a new Held.
             * @memberof hearsay.peer
             * @classdesc Represents a Held.
             * @constructor
             * @param {hearsay.peer.Held.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Held = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Held operator.
             * @member {Uint8Array} operator
             * @memberof hearsay.peer.Held
             * @instance
             */
            Held.prototype.operator = $util.newBuffer([]);

            /**
             * Held generation.
             * @member {number} generation
             * @memberof hearsay.peer.Held
             * @instance
             */
            Held.prototype.generation = 0;

            /**
             * Held number.
             * @member {number} number
             * @memberof hearsay.peer.Held
             * @instance
             */
            Held.prototype.number = 0;

            /**
             * Held hash.
             * @member {Uint8Array} hash
             * @memberof hearsay.peer.Held
             * @instance
             */
            Held.prototype.hash = $util.newBuffer([]);

            /**
             * Held forked.
             * @member {number} forked
             * @memberof hearsay.peer.Held
             * @instance
             */
            Held.prototype.forked = 0;

            /**
             * Encodes the specified Held message. Does not implicitly {@link hearsay.peer.Held.verify|verify} messages.
             * @function encode
             * @memberof hearsay.peer.Held
             * @static
             * @param {hearsay.peer.Held.$Properties} message Held message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Held.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.operator != null && $Object.hasOwnProperty.call(message, "operator") && message.operator.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.operator);
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && message.generation !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.generation);
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.number);
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.hash);
                if (message.forked != null && $Object.hasOwnProperty.call(message, "forked") && message.forked !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.forked);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Held message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.peer.Held
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.peer.Held & hearsay.peer.Held.$Shape} Held
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Held.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.peer.Held();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.operator = value;
                            else
                                delete message.operator;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.generation = value;
                            else
                                delete message.generation;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.hash = value;
                            else
                                delete message.hash;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.forked = value;
                            else
                                delete message.forked;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Held;
        })();

        peer.JoinRequest = (function() {

            /**
             * Properties of a JoinRequest.
             * @typedef {Object} hearsay.peer.JoinRequest.$Properties
             * @property {number|null} [schemaVersion] JoinRequest schemaVersion
             * @property {Uint8Array|null} [federation] JoinRequest federation
             * @property {Uint8Array|null} [inviteId] JoinRequest inviteId
             * @property {Uint8Array|null} [recordKey] JoinRequest recordKey
             * @property {Uint8Array|null} [peerKey] JoinRequest peerKey
             * @property {string|null} [name] JoinRequest name
             * @property {string|null} [contact] JoinRequest contact
             * @property {number|null} [minute] JoinRequest minute
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a JoinRequest.
             * @memberof hearsay.peer
             * @interface IJoinRequest
             * @augments hearsay.peer.JoinRequest.$Properties
             * @deprecated Use hearsay.peer.JoinRequest.$Properties instead.
             */

            /**
             * Shape of a JoinRequest.
             * @typedef {hearsay.peer.JoinRequest.$Properties} hearsay.peer.JoinRequest.$Shape
             */

            /**
             * Constructs a new JoinRequest.
             * @memberof hearsay.peer
             * @classdesc Represents a JoinRequest.
             * @constructor
             * @param {hearsay.peer.JoinRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const JoinRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * JoinRequest schemaVersion.
             * @member {number} schemaVersion
             * @memberof hearsay.peer.JoinRequest
             * @instance
             */
            JoinRequest.prototype.schemaVersion = 0;

            /**
             * JoinRequest federation.
             * @member {Uint8Array} federation
             * @memberof hearsay.peer.JoinRequest
             * @instance
             */
            JoinRequest.prototype.federation = $util.newBuffer([]);

            /**
             * JoinRequest inviteId.
             * @member {Uint8Array} inviteId
             * @memberof hearsay.peer.JoinRequest
             * @instance
             */
            JoinRequest.prototype.inviteId = $util.newBuffer([]);

            /**
             * JoinRequest recordKey.
             * @member {Uint8Array} recordKey
             * @memberof hearsay.peer.JoinRequest
             * @instance
             */
            JoinRequest.prototype.recordKey = $util.newBuffer([]);

            /**
             * JoinRequest peerKey.
             * @member {Uint8Array} peerKey
             * @memberof hearsay.peer.JoinRequest
             * @instance
             */
            JoinRequest.prototype.peerKey = $util.newBuffer([]);

            /**
             * JoinRequest name.
             * @member {string} name
             * @memberof hearsay.peer.JoinRequest
             * @instance
             */
            JoinRequest.prototype.name = "";

            /**
             * JoinRequest contact.
             * @member {string} contact
             * @memberof hearsay.peer.JoinRequest
             * @instance
             */
            JoinRequest.prototype.contact = "";

            /**
             * JoinRequest minute.
             * @member {number} minute
             * @memberof hearsay.peer.JoinRequest
             * @instance
             */
            JoinRequest.prototype.minute = 0;

            /**
             * Encodes the specified JoinRequest message. Does not implicitly {@link hearsay.peer.JoinRequest.verify|verify} messages.
             * @function encode
             * @memberof hearsay.peer.JoinRequest
             * @static
             * @param {hearsay.peer.JoinRequest.$Properties} message JoinRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            JoinRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.schemaVersion != null && $Object.hasOwnProperty.call(message, "schemaVersion") && message.schemaVersion !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.schemaVersion);
                if (message.federation != null && $Object.hasOwnProperty.call(message, "federation") && message.federation.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.federation);
                if (message.inviteId != null && $Object.hasOwnProperty.call(message, "inviteId") && message.inviteId.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.inviteId);
                if (message.recordKey != null && $Object.hasOwnProperty.call(message, "recordKey") && message.recordKey.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.recordKey);
                if (message.peerKey != null && $Object.hasOwnProperty.call(message, "peerKey") && message.peerKey.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.peerKey);
                if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.name);
                if (message.contact != null && $Object.hasOwnProperty.call(message, "contact") && message.contact !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.contact);
                if (message.minute != null && $Object.hasOwnProperty.call(message, "minute") && message.minute !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.minute);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a JoinRequest message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.peer.JoinRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.peer.JoinRequest & hearsay.peer.JoinRequest.$Shape} JoinRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            JoinRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.peer.JoinRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.schemaVersion = value;
                            else
                                delete message.schemaVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.federation = value;
                            else
                                delete message.federation;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.inviteId = value;
                            else
                                delete message.inviteId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.recordKey = value;
                            else
                                delete message.recordKey;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.peerKey = value;
                            else
                                delete message.peerKey;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.name = value;
                            else
                                delete message.name;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.contact = value;
                            else
                                delete message.contact;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.minute = value;
                            else
                                delete message.minute;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return JoinRequest;
        })();

        peer.JoinEnvelope = (function() {

            /**
             * Properties of a JoinEnvelope.
             * @typedef {Object} hearsay.peer.JoinEnvelope.$Properties
             * @property {Uint8Array|null} [request] JoinEnvelope request
             * @property {Uint8Array|null} [proof] JoinEnvelope proof
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a JoinEnvelope.
             * @memberof hearsay.peer
             * @interface IJoinEnvelope
             * @augments hearsay.peer.JoinEnvelope.$Properties
             * @deprecated Use hearsay.peer.JoinEnvelope.$Properties instead.
             */

            /**
             * Shape of a JoinEnvelope.
             * @typedef {hearsay.peer.JoinEnvelope.$Properties} hearsay.peer.JoinEnvelope.$Shape
             */

            /**
             * Constructs a new JoinEnvelope.
             * @memberof hearsay.peer
             * @classdesc Represents a JoinEnvelope.
             * @constructor
             * @param {hearsay.peer.JoinEnvelope.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const JoinEnvelope = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * JoinEnvelope request.
             * @member {Uint8Array} request
             * @memberof hearsay.peer.JoinEnvelope
             * @instance
             */
            JoinEnvelope.prototype.request = $util.newBuffer([]);

            /**
             * JoinEnvelope proof.
             * @member {Uint8Array} proof
             * @memberof hearsay.peer.JoinEnvelope
             * @instance
             */
            JoinEnvelope.prototype.proof = $util.newBuffer([]);

            /**
             * Encodes the specified JoinEnvelope message. Does not implicitly {@link hearsay.peer.JoinEnvelope.verify|verify} messages.
             * @function encode
             * @memberof hearsay.peer.JoinEnvelope
             * @static
             * @param {hearsay.peer.JoinEnvelope.$Properties} message JoinEnvelope message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            JoinEnvelope.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.request != null && $Object.hasOwnProperty.call(message, "request") && message.request.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.request);
                if (message.proof != null && $Object.hasOwnProperty.call(message, "proof") && message.proof.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.proof);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a JoinEnvelope message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.peer.JoinEnvelope
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.peer.JoinEnvelope & hearsay.peer.JoinEnvelope.$Shape} JoinEnvelope
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            JoinEnvelope.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.peer.JoinEnvelope();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.request = value;
                            else
                                delete message.request;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.proof = value;
                            else
                                delete message.proof;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return JoinEnvelope;
        })();

        peer.JoinAnswer = (function() {

            /**
             * Properties of a JoinAnswer.
             * @typedef {Object} hearsay.peer.JoinAnswer.$Properties
             * @property {number|null} [schemaVersion] JoinAnswer schemaVersion
             * @property {string|null} [error] JoinAnswer error
             * @property {Array.<Uint8Array>|null} [rosters] JoinAnswer rosters
             * @property {Uint8Array|null} [sealedPepper] JoinAnswer sealedPepper
             * @property {Array.<Uint8Array>|null} [hints] JoinAnswer hints
             * @property {Array.<Uint8Array>|null} [heads] JoinAnswer heads
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a JoinAnswer.
             * @memberof hearsay.peer
             * @interface IJoinAnswer
             * @augments hearsay.peer.JoinAnswer.$Properties
             * @deprecated Use hearsay.peer.JoinAnswer.$Properties instead.
             */

            /**
             * Shape of a JoinAnswer.
             * @typedef {hearsay.peer.JoinAnswer.$Properties} hearsay.peer.JoinAnswer.$Shape
             */

            /**
             * Constructs a new JoinAnswer.
             * @memberof hearsay.peer
             * @classdesc Represents a JoinAnswer.
             * @constructor
             * @param {hearsay.peer.JoinAnswer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const JoinAnswer = function (properties) {
                this.rosters = [];
                this.hints = [];
                this.heads = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * JoinAnswer schemaVersion.
             * @member {number} schemaVersion
             * @memberof hearsay.peer.JoinAnswer
             * @instance
             */
            JoinAnswer.prototype.schemaVersion = 0;

            /**
             * JoinAnswer error.
             * @member {string} error
             * @memberof hearsay.peer.JoinAnswer
             * @instance
             */
            JoinAnswer.prototype.error = "";

            /**
             * JoinAnswer rosters.
             * @member {Array.<Uint8Array>} rosters
             * @memberof hearsay.peer.JoinAnswer
             * @instance
             */
            JoinAnswer.prototype.rosters = $util.emptyArray;

            /**
             * JoinAnswer sealedPepper.
             * @member {Uint8Array} sealedPepper
             * @memberof hearsay.peer.JoinAnswer
             * @instance
             */
            JoinAnswer.prototype.sealedPepper = $util.newBuffer([]);

            /**
             * JoinAnswer hints.
             * @member {Array.<Uint8Array>} hints
             * @memberof hearsay.peer.JoinAnswer
             * @instance
             */
            JoinAnswer.prototype.hints = $util.emptyArray;

            /**
             * JoinAnswer heads.
             * @member {Array.<Uint8Array>} heads
             * @memberof hearsay.peer.JoinAnswer
             * @instance
             */
            JoinAnswer.prototype.heads = $util.emptyArray;

            /**
             * Encodes the specified JoinAnswer message. Does not implicitly {@link hearsay.peer.JoinAnswer.verify|verify} messages.
             * @function encode
             * @memberof hearsay.peer.JoinAnswer
             * @static
             * @param {hearsay.peer.JoinAnswer.$Properties} message JoinAnswer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            JoinAnswer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.schemaVersion != null && $Object.hasOwnProperty.call(message, "schemaVersion") && message.schemaVersion !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.schemaVersion);
                if (message.error != null && $Object.hasOwnProperty.call(message, "error") && message.error !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.error);
                if (message.rosters != null && message.rosters.length)
                    for (let i = 0; i < message.rosters.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.rosters[i]);
                if (message.sealedPepper != null && $Object.hasOwnProperty.call(message, "sealedPepper") && message.sealedPepper.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.sealedPepper);
                if (message.hints != null && message.hints.length)
                    for (let i = 0; i < message.hints.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.hints[i]);
                if (message.heads != null && message.heads.length)
                    for (let i = 0; i < message.heads.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.heads[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a JoinAnswer message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.peer.JoinAnswer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.peer.JoinAnswer & hearsay.peer.JoinAnswer.$Shape} JoinAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            JoinAnswer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.peer.JoinAnswer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.schemaVersion = value;
                            else
                                delete message.schemaVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.error = value;
                            else
                                delete message.error;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.rosters && message.rosters.length))
                                message.rosters = [];
                            message.rosters.push(reader.bytes());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.sealedPepper = value;
                            else
                                delete message.sealedPepper;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.hints && message.hints.length))
                                message.hints = [];
                            message.hints.push(reader.bytes());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.heads && message.heads.length))
                                message.heads = [];
                            message.heads.push(reader.bytes());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return JoinAnswer;
        })();

        peer.Invite = (function() {

            /**
             * Properties of an Invite.
             * @typedef {Object} hearsay.peer.Invite.$Properties
             * @property {number|null} [schemaVersion] Invite schemaVersion
             * @property {Uint8Array|null} [federation] Invite federation
             * @property {Uint8Array|null} [rosterHash] Invite rosterHash
             * @property {number|null} [rosterEpoch] Invite rosterEpoch
             * @property {Uint8Array|null} [peerKey] Invite peerKey
             * @property {Array.<string>|null} [addresses] Invite addresses
             * @property {Uint8Array|null} [inviteId] Invite inviteId
             * @property {Uint8Array|null} [secret] Invite secret
             * @property {number|null} [expiresMinute] Invite expiresMinute
             * @property {Uint8Array|null} [psk] Invite psk
             * @property {string|null} [federationName] Invite federationName
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Invite.
             * @memberof hearsay.peer
             * @interface IInvite
             * @augments hearsay.peer.Invite.$Properties
             * @deprecated Use hearsay.peer.Invite.$Properties instead.
             */

            /**
             * Shape of an Invite.
             * @typedef {hearsay.peer.Invite.$Properties} hearsay.peer.Invite.$Shape
             */

            /**
             * Constructs a new Invite.
             * @memberof hearsay.peer
             * @classdesc Represents an Invite.
             * @constructor
             * @param {hearsay.peer.Invite.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Invite = function (properties) {
                this.addresses = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Invite schemaVersion.
             * @member {number} schemaVersion
             * @memberof hearsay.peer.Invite
             * @instance
             */
            Invite.prototype.schemaVersion = 0;

            /**
             * Invite federation.
             * @member {Uint8Array} federation
             * @memberof hearsay.peer.Invite
             * @instance
             */
            Invite.prototype.federation = $util.newBuffer([]);

            /**
             * Invite rosterHash.
             * @member {Uint8Array} rosterHash
             * @memberof hearsay.peer.Invite
             * @instance
             */
            Invite.prototype.rosterHash = $util.newBuffer([]);

            /**
             * Invite rosterEpoch.
             * @member {number} rosterEpoch
             * @memberof hearsay.peer.Invite
             * @instance
             */
            Invite.prototype.rosterEpoch = 0;

            /**
             * Invite peerKey.
             * @member {Uint8Array} peerKey
             * @memberof hearsay.peer.Invite
             * @instance
             */
            Invite.prototype.peerKey = $util.newBuffer([]);

            /**
             * Invite addresses.
             * @member {Array.<string>} addresses
             * @memberof hearsay.peer.Invite
             * @instance
             */
            Invite.prototype.addresses = $util.emptyArray;

            /**
             * Invite inviteId.
             * @member {Uint8Array} inviteId
             * @memberof hearsay.peer.Invite
             * @instance
             */
            Invite.prototype.inviteId = $util.newBuffer([]);

            /**
             * Invite secret.
             * @member {Uint8Array} secret
             * @memberof hearsay.peer.Invite
             * @instance
             */
            Invite.prototype.secret = $util.newBuffer([]);

            /**
             * Invite expiresMinute.
             * @member {number} expiresMinute
             * @memberof hearsay.peer.Invite
             * @instance
             */
            Invite.prototype.expiresMinute = 0;

            /**
             * Invite psk.
             * @member {Uint8Array} psk
             * @memberof hearsay.peer.Invite
             * @instance
             */
            Invite.prototype.psk = $util.newBuffer([]);

            /**
             * Invite federationName.
             * @member {string} federationName
             * @memberof hearsay.peer.Invite
             * @instance
             */
            Invite.prototype.federationName = "";

            /**
             * Encodes the specified Invite message. Does not implicitly {@link hearsay.peer.Invite.verify|verify} messages.
             * @function encode
             * @memberof hearsay.peer.Invite
             * @static
             * @param {hearsay.peer.Invite.$Properties} message Invite message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Invite.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.schemaVersion != null && $Object.hasOwnProperty.call(message, "schemaVersion") && message.schemaVersion !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.schemaVersion);
                if (message.federation != null && $Object.hasOwnProperty.call(message, "federation") && message.federation.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.federation);
                if (message.rosterHash != null && $Object.hasOwnProperty.call(message, "rosterHash") && message.rosterHash.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.rosterHash);
                if (message.rosterEpoch != null && $Object.hasOwnProperty.call(message, "rosterEpoch") && message.rosterEpoch !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.rosterEpoch);
                if (message.peerKey != null && $Object.hasOwnProperty.call(message, "peerKey") && message.peerKey.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.peerKey);
                if (message.addresses != null && message.addresses.length)
                    for (let i = 0; i < message.addresses.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.addresses[i]);
                if (message.inviteId != null && $Object.hasOwnProperty.call(message, "inviteId") && message.inviteId.length)
                    writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.inviteId);
                if (message.secret != null && $Object.hasOwnProperty.call(message, "secret") && message.secret.length)
                    writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.secret);
                if (message.expiresMinute != null && $Object.hasOwnProperty.call(message, "expiresMinute") && message.expiresMinute !== 0)
                    writer.uint32(/* id 9, wireType 0 =*/72).uint32(message.expiresMinute);
                if (message.psk != null && $Object.hasOwnProperty.call(message, "psk") && message.psk.length)
                    writer.uint32(/* id 10, wireType 2 =*/82).bytes(message.psk);
                if (message.federationName != null && $Object.hasOwnProperty.call(message, "federationName") && message.federationName !== "")
                    writer.uint32(/* id 11, wireType 2 =*/90).string(message.federationName);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Invite message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.peer.Invite
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.peer.Invite & hearsay.peer.Invite.$Shape} Invite
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Invite.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.peer.Invite();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.schemaVersion = value;
                            else
                                delete message.schemaVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.federation = value;
                            else
                                delete message.federation;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.rosterHash = value;
                            else
                                delete message.rosterHash;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.rosterEpoch = value;
                            else
                                delete message.rosterEpoch;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.peerKey = value;
                            else
                                delete message.peerKey;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.addresses && message.addresses.length))
                                message.addresses = [];
                            message.addresses.push(reader.stringVerify());
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.inviteId = value;
                            else
                                delete message.inviteId;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.secret = value;
                            else
                                delete message.secret;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.expiresMinute = value;
                            else
                                delete message.expiresMinute;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.psk = value;
                            else
                                delete message.psk;
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.federationName = value;
                            else
                                delete message.federationName;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Invite;
        })();

        peer.AskRequest = (function() {

            /**
             * Properties of an AskRequest.
             * @typedef {Object} hearsay.peer.AskRequest.$Properties
             * @property {number|null} [schemaVersion] AskRequest schemaVersion
             * @property {Uint8Array|null} [domain] AskRequest domain
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AskRequest.
             * @memberof hearsay.peer
             * @interface IAskRequest
             * @augments hearsay.peer.AskRequest.$Properties
             * @deprecated Use hearsay.peer.AskRequest.$Properties instead.
             */

            /**
             * Shape of an AskRequest.
             * @typedef {hearsay.peer.AskRequest.$Properties} hearsay.peer.AskRequest.$Shape
             */

            /**
             * Constructs a new AskRequest.
             * @memberof hearsay.peer
             * @classdesc Represents an AskRequest.
             * @constructor
             * @param {hearsay.peer.AskRequest.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AskRequest = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AskRequest schemaVersion.
             * @member {number} schemaVersion
             * @memberof hearsay.peer.AskRequest
             * @instance
             */
            AskRequest.prototype.schemaVersion = 0;

            /**
             * AskRequest domain.
             * @member {Uint8Array} domain
             * @memberof hearsay.peer.AskRequest
             * @instance
             */
            AskRequest.prototype.domain = $util.newBuffer([]);

            /**
             * Encodes the specified AskRequest message. Does not implicitly {@link hearsay.peer.AskRequest.verify|verify} messages.
             * @function encode
             * @memberof hearsay.peer.AskRequest
             * @static
             * @param {hearsay.peer.AskRequest.$Properties} message AskRequest message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AskRequest.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.schemaVersion != null && $Object.hasOwnProperty.call(message, "schemaVersion") && message.schemaVersion !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.schemaVersion);
                if (message.domain != null && $Object.hasOwnProperty.call(message, "domain") && message.domain.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.domain);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AskRequest message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.peer.AskRequest
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.peer.AskRequest & hearsay.peer.AskRequest.$Shape} AskRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AskRequest.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.peer.AskRequest();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.schemaVersion = value;
                            else
                                delete message.schemaVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.domain = value;
                            else
                                delete message.domain;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AskRequest;
        })();

        peer.AskAnswer = (function() {

            /**
             * Properties of an AskAnswer.
             * @typedef {Object} hearsay.peer.AskAnswer.$Properties
             * @property {number|null} [schemaVersion] AskAnswer schemaVersion
             * @property {Uint8Array|null} [facts] AskAnswer facts
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AskAnswer.
             * @memberof hearsay.peer
             * @interface IAskAnswer
             * @augments hearsay.peer.AskAnswer.$Properties
             * @deprecated Use hearsay.peer.AskAnswer.$Properties instead.
             */

            /**
             * Shape of an AskAnswer.
             * @typedef {hearsay.peer.AskAnswer.$Properties} hearsay.peer.AskAnswer.$Shape
             */

            /**
             * Constructs a new AskAnswer.
             * @memberof hearsay.peer
             * @classdesc Represents an AskAnswer.
             * @constructor
             * @param {hearsay.peer.AskAnswer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AskAnswer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AskAnswer schemaVersion.
             * @member {number} schemaVersion
             * @memberof hearsay.peer.AskAnswer
             * @instance
             */
            AskAnswer.prototype.schemaVersion = 0;

            /**
             * AskAnswer facts.
             * @member {Uint8Array} facts
             * @memberof hearsay.peer.AskAnswer
             * @instance
             */
            AskAnswer.prototype.facts = $util.newBuffer([]);

            /**
             * Encodes the specified AskAnswer message. Does not implicitly {@link hearsay.peer.AskAnswer.verify|verify} messages.
             * @function encode
             * @memberof hearsay.peer.AskAnswer
             * @static
             * @param {hearsay.peer.AskAnswer.$Properties} message AskAnswer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AskAnswer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.schemaVersion != null && $Object.hasOwnProperty.call(message, "schemaVersion") && message.schemaVersion !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.schemaVersion);
                if (message.facts != null && $Object.hasOwnProperty.call(message, "facts") && message.facts.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.facts);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AskAnswer message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.peer.AskAnswer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.peer.AskAnswer & hearsay.peer.AskAnswer.$Shape} AskAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AskAnswer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.peer.AskAnswer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.schemaVersion = value;
                            else
                                delete message.schemaVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.facts = value;
                            else
                                delete message.facts;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AskAnswer;
        })();

        return peer;
    })();

    hearsay.link = (function() {

        /**
         * Namespace link.
         * @memberof hearsay
         * @namespace
         */
        const link = {};

        link.Frame = (function() {

            /**
             * Properties of a Frame.
             * @typedef {Object} hearsay.link.Frame.$Properties
             * @property {hearsay.link.Start.$Properties|null} [start] Frame start
             * @property {hearsay.link.Federation.$Properties|null} [federation] Frame federation
             * @property {Uint8Array|null} [publish] Frame publish
             * @property {hearsay.link.Advance.$Properties|null} [advance] Frame advance
             * @property {hearsay.link.Served.$Properties|null} [served] Frame served
             * @property {hearsay.link.JoinDial.$Properties|null} [joinDial] Frame joinDial
             * @property {hearsay.link.JoinReply.$Properties|null} [joinReply] Frame joinReply
             * @property {hearsay.link.Credit.$Properties|null} [credit] Frame credit
             * @property {Uint8Array|null} [evidence] Frame evidence
             * @property {hearsay.link.Restore.$Properties|null} [restore] Frame restore
             * @property {hearsay.link.RestoreDial.$Properties|null} [restoreDial] Frame restoreDial
             * @property {hearsay.link.Ask.$Properties|null} [ask] Frame ask
             * @property {hearsay.link.AskReply.$Properties|null} [askReply] Frame askReply
             * @property {hearsay.link.Ready.$Properties|null} [ready] Frame ready
             * @property {hearsay.link.Arrived.$Properties|null} [arrived] Frame arrived
             * @property {Uint8Array|null} [head] Frame head
             * @property {Uint8Array|null} [hint] Frame hint
             * @property {hearsay.link.RosterSeen.$Properties|null} [roster] Frame roster
             * @property {hearsay.link.Fetch.$Properties|null} [fetch] Frame fetch
             * @property {hearsay.link.JoinIn.$Properties|null} [joinIn] Frame joinIn
             * @property {hearsay.link.JoinResult.$Properties|null} [joinResult] Frame joinResult
             * @property {hearsay.link.Peers.$Properties|null} [peers] Frame peers
             * @property {hearsay.link.Note.$Properties|null} [note] Frame note
             * @property {hearsay.link.Dispute.$Properties|null} [dispute] Frame dispute
             * @property {hearsay.link.OwnAhead.$Properties|null} [ownAhead] Frame ownAhead
             * @property {hearsay.link.OwnChecked.$Properties|null} [ownChecked] Frame ownChecked
             * @property {Uint8Array|null} [evidenceSeen] Frame evidenceSeen
             * @property {hearsay.link.AskIn.$Properties|null} [askIn] Frame askIn
             * @property {hearsay.link.AskResult.$Properties|null} [askResult] Frame askResult
             * @property {"start"|"federation"|"publish"|"advance"|"served"|"joinDial"|"joinReply"|"credit"|"evidence"|"restore"|"restoreDial"|"ask"|"askReply"|"ready"|"arrived"|"head"|"hint"|"roster"|"fetch"|"joinIn"|"joinResult"|"peers"|"note"|"dispute"|"ownAhead"|"ownChecked"|"evidenceSeen"|"askIn"|"askResult"} [body] Frame body
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Frame.
             * @memberof hearsay.link
             * @interface IFrame
             * @augments hearsay.link.Frame.$Properties
             * @deprecated Use hearsay.link.Frame.$Properties instead.
             */

            /**
             * Narrowed shape of a Frame.
             * @typedef {{
             *   start?: hearsay.link.Start.$Shape|null;
             *   federation?: hearsay.link.Federation.$Shape|null;
             *   publish?: Uint8Array|null;
             *   advance?: hearsay.link.Advance.$Shape|null;
             *   served?: hearsay.link.Served.$Shape|null;
             *   joinDial?: hearsay.link.JoinDial.$Shape|null;
             *   joinReply?: hearsay.link.JoinReply.$Shape|null;
             *   credit?: hearsay.link.Credit.$Shape|null;
             *   evidence?: Uint8Array|null;
             *   restore?: hearsay.link.Restore.$Shape|null;
             *   restoreDial?: hearsay.link.RestoreDial.$Shape|null;
             *   ask?: hearsay.link.Ask.$Shape|null;
             *   askReply?: hearsay.link.AskReply.$Shape|null;
             *   ready?: hearsay.link.Ready.$Shape|null;
             *   arrived?: hearsay.link.Arrived.$Shape|null;
             *   head?: Uint8Array|null;
             *   hint?: Uint8Array|null;
             *   roster?: hearsay.link.RosterSeen.$Shape|null;
             *   fetch?: hearsay.link.Fetch.$Shape|null;
             *   joinIn?: hearsay.link.JoinIn.$Shape|null;
             *   joinResult?: hearsay.link.JoinResult.$Shape|null;
             *   peers?: hearsay.link.Peers.$Shape|null;
             *   note?: hearsay.link.Note.$Shape|null;
             *   dispute?: hearsay.link.Dispute.$Shape|null;
             *   ownAhead?: hearsay.link.OwnAhead.$Shape|null;
             *   ownChecked?: hearsay.link.OwnChecked.$Shape|null;
             *   evidenceSeen?: Uint8Array|null;
             *   askIn?: hearsay.link.AskIn.$Shape|null;
             *   askResult?: hearsay.link.AskResult.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ body?: undefined; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "start"; start: hearsay.link.Start.$Shape; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "federation"; start?: null; federation: hearsay.link.Federation.$Shape; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "publish"; start?: null; federation?: null; publish: Uint8Array; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "advance"; start?: null; federation?: null; publish?: null; advance: hearsay.link.Advance.$Shape; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "served"; start?: null; federation?: null; publish?: null; advance?: null; served: hearsay.link.Served.$Shape; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "joinDial"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial: hearsay.link.JoinDial.$Shape; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "joinReply"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply: hearsay.link.JoinReply.$Shape; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "credit"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit: hearsay.link.Credit.$Shape; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "evidence"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence: Uint8Array; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "restore"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore: hearsay.link.Restore.$Shape; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "restoreDial"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial: hearsay.link.RestoreDial.$Shape; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "ask"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask: hearsay.link.Ask.$Shape; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "askReply"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply: hearsay.link.AskReply.$Shape; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "ready"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready: hearsay.link.Ready.$Shape; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "arrived"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived: hearsay.link.Arrived.$Shape; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "head"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head: Uint8Array; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "hint"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint: Uint8Array; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "roster"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster: hearsay.link.RosterSeen.$Shape; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "fetch"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch: hearsay.link.Fetch.$Shape; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "joinIn"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn: hearsay.link.JoinIn.$Shape; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "joinResult"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult: hearsay.link.JoinResult.$Shape; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "peers"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers: hearsay.link.Peers.$Shape; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "note"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note: hearsay.link.Note.$Shape; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "dispute"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute: hearsay.link.Dispute.$Shape; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "ownAhead"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead: hearsay.link.OwnAhead.$Shape; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "ownChecked"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked: hearsay.link.OwnChecked.$Shape; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "evidenceSeen"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen: Uint8Array; askIn?: null; askResult?: null }|{ body?: "askIn"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn: hearsay.link.AskIn.$Shape; askResult?: null }|{ body?: "askResult"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult: hearsay.link.AskResult.$Shape })
             * )} hearsay.link.Frame.$Shape
             */

            /**
             * Constructs a new Frame.
             * @memberof hearsay.link
             * @classdesc Represents a Frame.
             * @constructor
             * @param {hearsay.link.Frame.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Frame = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Frame start.
             * @member {hearsay.link.Start.$Properties|null|undefined} start
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.start = null;

            /**
             * Frame federation.
             * @member {hearsay.link.Federation.$Properties|null|undefined} federation
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.federation = null;

            /**
             * Frame publish.
             * @member {Uint8Array|null|undefined} publish
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.publish = null;

            /**
             * Frame advance.
             * @member {hearsay.link.Advance.$Properties|null|undefined} advance
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.advance = null;

            /**
             * Frame served.
             * @member {hearsay.link.Served.$Properties|null|undefined} served
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.served = null;

            /**
             * Frame joinDial.
             * @member {hearsay.link.JoinDial.$Properties|null|undefined} joinDial
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.joinDial = null;

            /**
             * Frame joinReply.
             * @member {hearsay.link.JoinReply.$Properties|null|undefined} joinReply
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.joinReply = null;

            /**
             * Frame credit.
             * @member {hearsay.link.Credit.$Properties|null|undefined} credit
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.credit = null;

            /**
             * Frame evidence.
             * @member {Uint8Array|null|undefined} evidence
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.evidence = null;

            /**
             * Frame restore.
             * @member {hearsay.link.Restore.$Properties|null|undefined} restore
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.restore = null;

            /**
             * Frame restoreDial.
             * @member {hearsay.link.RestoreDial.$Properties|null|undefined} restoreDial
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.restoreDial = null;

            /**
             * Frame ask.
             * @member {hearsay.link.Ask.$Properties|null|undefined} ask
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.ask = null;

            /**
             * Frame askReply.
             * @member {hearsay.link.AskReply.$Properties|null|undefined} askReply
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.askReply = null;

            /**
             * Frame ready.
             * @member {hearsay.link.Ready.$Properties|null|undefined} ready
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.ready = null;

            /**
             * Frame arrived.
             * @member {hearsay.link.Arrived.$Properties|null|undefined} arrived
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.arrived = null;

            /**
             * Frame head.
             * @member {Uint8Array|null|undefined} head
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.head = null;

            /**
             * Frame hint.
             * @member {Uint8Array|null|undefined} hint
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.hint = null;

            /**
             * Frame roster.
             * @member {hearsay.link.RosterSeen.$Properties|null|undefined} roster
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.roster = null;

            /**
             * Frame fetch.
             * @member {hearsay.link.Fetch.$Properties|null|undefined} fetch
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.fetch = null;

            /**
             * Frame joinIn.
             * @member {hearsay.link.JoinIn.$Properties|null|undefined} joinIn
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.joinIn = null;

            /**
             * Frame joinResult.
             * @member {hearsay.link.JoinResult.$Properties|null|undefined} joinResult
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.joinResult = null;

            /**
             * Frame peers.
             * @member {hearsay.link.Peers.$Properties|null|undefined} peers
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.peers = null;

            /**
             * Frame note.
             * @member {hearsay.link.Note.$Properties|null|undefined} note
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.note = null;

            /**
             * Frame dispute.
             * @member {hearsay.link.Dispute.$Properties|null|undefined} dispute
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.dispute = null;

            /**
             * Frame ownAhead.
             * @member {hearsay.link.OwnAhead.$Properties|null|undefined} ownAhead
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.ownAhead = null;

            /**
             * Frame ownChecked.
             * @member {hearsay.link.OwnChecked.$Properties|null|undefined} ownChecked
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.ownChecked = null;

            /**
             * Frame evidenceSeen.
             * @member {Uint8Array|null|undefined} evidenceSeen
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.evidenceSeen = null;

            /**
             * Frame askIn.
             * @member {hearsay.link.AskIn.$Properties|null|undefined} askIn
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.askIn = null;

            /**
             * Frame askResult.
             * @member {hearsay.link.AskResult.$Properties|null|undefined} askResult
             * @memberof hearsay.link.Frame
             * @instance
             */
            Frame.prototype.askResult = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Frame body.
             * @member {"start"|"federation"|"publish"|"advance"|"served"|"joinDial"|"joinReply"|"credit"|"evidence"|"restore"|"restoreDial"|"ask"|"askReply"|"ready"|"arrived"|"head"|"hint"|"roster"|"fetch"|"joinIn"|"joinResult"|"peers"|"note"|"dispute"|"ownAhead"|"ownChecked"|"evidenceSeen"|"askIn"|"askResult"|undefined} body
             * @memberof hearsay.link.Frame
             * @instance
             */
            $Object.defineProperty(Frame.prototype, "body", {
                get: $util.oneOfGetter($oneOfFields = ["start", "federation", "publish", "advance", "served", "joinDial", "joinReply", "credit", "evidence", "restore", "restoreDial", "ask", "askReply", "ready", "arrived", "head", "hint", "roster", "fetch", "joinIn", "joinResult", "peers", "note", "dispute", "ownAhead", "ownChecked", "evidenceSeen", "askIn", "askResult"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Frame message. Does not implicitly {@link hearsay.link.Frame.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.Frame
             * @static
             * @param {hearsay.link.Frame.$Properties} message Frame message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Frame.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.start != null && $Object.hasOwnProperty.call(message, "start"))
                    $root.hearsay.link.Start.encode(message.start, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.federation != null && $Object.hasOwnProperty.call(message, "federation"))
                    $root.hearsay.link.Federation.encode(message.federation, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.publish != null && $Object.hasOwnProperty.call(message, "publish"))
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.publish);
                if (message.advance != null && $Object.hasOwnProperty.call(message, "advance"))
                    $root.hearsay.link.Advance.encode(message.advance, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.served != null && $Object.hasOwnProperty.call(message, "served"))
                    $root.hearsay.link.Served.encode(message.served, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.joinDial != null && $Object.hasOwnProperty.call(message, "joinDial"))
                    $root.hearsay.link.JoinDial.encode(message.joinDial, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.joinReply != null && $Object.hasOwnProperty.call(message, "joinReply"))
                    $root.hearsay.link.JoinReply.encode(message.joinReply, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.credit != null && $Object.hasOwnProperty.call(message, "credit"))
                    $root.hearsay.link.Credit.encode(message.credit, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.evidence != null && $Object.hasOwnProperty.call(message, "evidence"))
                    writer.uint32(/* id 9, wireType 2 =*/74).bytes(message.evidence);
                if (message.restore != null && $Object.hasOwnProperty.call(message, "restore"))
                    $root.hearsay.link.Restore.encode(message.restore, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.restoreDial != null && $Object.hasOwnProperty.call(message, "restoreDial"))
                    $root.hearsay.link.RestoreDial.encode(message.restoreDial, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.ask != null && $Object.hasOwnProperty.call(message, "ask"))
                    $root.hearsay.link.Ask.encode(message.ask, writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                if (message.askReply != null && $Object.hasOwnProperty.call(message, "askReply"))
                    $root.hearsay.link.AskReply.encode(message.askReply, writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                if (message.ready != null && $Object.hasOwnProperty.call(message, "ready"))
                    $root.hearsay.link.Ready.encode(message.ready, writer.uint32(/* id 16, wireType 2 =*/130).fork(), _depth + 1).ldelim();
                if (message.arrived != null && $Object.hasOwnProperty.call(message, "arrived"))
                    $root.hearsay.link.Arrived.encode(message.arrived, writer.uint32(/* id 17, wireType 2 =*/138).fork(), _depth + 1).ldelim();
                if (message.head != null && $Object.hasOwnProperty.call(message, "head"))
                    writer.uint32(/* id 18, wireType 2 =*/146).bytes(message.head);
                if (message.hint != null && $Object.hasOwnProperty.call(message, "hint"))
                    writer.uint32(/* id 19, wireType 2 =*/154).bytes(message.hint);
                if (message.roster != null && $Object.hasOwnProperty.call(message, "roster"))
                    $root.hearsay.link.RosterSeen.encode(message.roster, writer.uint32(/* id 20, wireType 2 =*/162).fork(), _depth + 1).ldelim();
                if (message.fetch != null && $Object.hasOwnProperty.call(message, "fetch"))
                    $root.hearsay.link.Fetch.encode(message.fetch, writer.uint32(/* id 21, wireType 2 =*/170).fork(), _depth + 1).ldelim();
                if (message.joinIn != null && $Object.hasOwnProperty.call(message, "joinIn"))
                    $root.hearsay.link.JoinIn.encode(message.joinIn, writer.uint32(/* id 22, wireType 2 =*/178).fork(), _depth + 1).ldelim();
                if (message.joinResult != null && $Object.hasOwnProperty.call(message, "joinResult"))
                    $root.hearsay.link.JoinResult.encode(message.joinResult, writer.uint32(/* id 23, wireType 2 =*/186).fork(), _depth + 1).ldelim();
                if (message.peers != null && $Object.hasOwnProperty.call(message, "peers"))
                    $root.hearsay.link.Peers.encode(message.peers, writer.uint32(/* id 24, wireType 2 =*/194).fork(), _depth + 1).ldelim();
                if (message.note != null && $Object.hasOwnProperty.call(message, "note"))
                    $root.hearsay.link.Note.encode(message.note, writer.uint32(/* id 25, wireType 2 =*/202).fork(), _depth + 1).ldelim();
                if (message.dispute != null && $Object.hasOwnProperty.call(message, "dispute"))
                    $root.hearsay.link.Dispute.encode(message.dispute, writer.uint32(/* id 26, wireType 2 =*/210).fork(), _depth + 1).ldelim();
                if (message.ownAhead != null && $Object.hasOwnProperty.call(message, "ownAhead"))
                    $root.hearsay.link.OwnAhead.encode(message.ownAhead, writer.uint32(/* id 27, wireType 2 =*/218).fork(), _depth + 1).ldelim();
                if (message.ownChecked != null && $Object.hasOwnProperty.call(message, "ownChecked"))
                    $root.hearsay.link.OwnChecked.encode(message.ownChecked, writer.uint32(/* id 28, wireType 2 =*/226).fork(), _depth + 1).ldelim();
                if (message.evidenceSeen != null && $Object.hasOwnProperty.call(message, "evidenceSeen"))
                    writer.uint32(/* id 29, wireType 2 =*/234).bytes(message.evidenceSeen);
                if (message.askIn != null && $Object.hasOwnProperty.call(message, "askIn"))
                    $root.hearsay.link.AskIn.encode(message.askIn, writer.uint32(/* id 30, wireType 2 =*/242).fork(), _depth + 1).ldelim();
                if (message.askResult != null && $Object.hasOwnProperty.call(message, "askResult"))
                    $root.hearsay.link.AskResult.encode(message.askResult, writer.uint32(/* id 31, wireType 2 =*/250).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Frame message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.Frame
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.Frame & hearsay.link.Frame.$Shape} Frame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Frame.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.Frame();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.start = $root.hearsay.link.Start.decode(reader, reader.size(), $undefined, _depth + 1, message.start);
                            message.body = "start";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.federation = $root.hearsay.link.Federation.decode(reader, reader.size(), $undefined, _depth + 1, message.federation);
                            message.body = "federation";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.publish = reader.bytes();
                            message.body = "publish";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.advance = $root.hearsay.link.Advance.decode(reader, reader.size(), $undefined, _depth + 1, message.advance);
                            message.body = "advance";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.served = $root.hearsay.link.Served.decode(reader, reader.size(), $undefined, _depth + 1, message.served);
                            message.body = "served";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.joinDial = $root.hearsay.link.JoinDial.decode(reader, reader.size(), $undefined, _depth + 1, message.joinDial);
                            message.body = "joinDial";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.joinReply = $root.hearsay.link.JoinReply.decode(reader, reader.size(), $undefined, _depth + 1, message.joinReply);
                            message.body = "joinReply";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.credit = $root.hearsay.link.Credit.decode(reader, reader.size(), $undefined, _depth + 1, message.credit);
                            message.body = "credit";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.evidence = reader.bytes();
                            message.body = "evidence";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.restore = $root.hearsay.link.Restore.decode(reader, reader.size(), $undefined, _depth + 1, message.restore);
                            message.body = "restore";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.restoreDial = $root.hearsay.link.RestoreDial.decode(reader, reader.size(), $undefined, _depth + 1, message.restoreDial);
                            message.body = "restoreDial";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.ask = $root.hearsay.link.Ask.decode(reader, reader.size(), $undefined, _depth + 1, message.ask);
                            message.body = "ask";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.askReply = $root.hearsay.link.AskReply.decode(reader, reader.size(), $undefined, _depth + 1, message.askReply);
                            message.body = "askReply";
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            message.ready = $root.hearsay.link.Ready.decode(reader, reader.size(), $undefined, _depth + 1, message.ready);
                            message.body = "ready";
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            message.arrived = $root.hearsay.link.Arrived.decode(reader, reader.size(), $undefined, _depth + 1, message.arrived);
                            message.body = "arrived";
                            continue;
                        }
                    case 18: {
                            if (wireType !== 2)
                                break;
                            message.head = reader.bytes();
                            message.body = "head";
                            continue;
                        }
                    case 19: {
                            if (wireType !== 2)
                                break;
                            message.hint = reader.bytes();
                            message.body = "hint";
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            message.roster = $root.hearsay.link.RosterSeen.decode(reader, reader.size(), $undefined, _depth + 1, message.roster);
                            message.body = "roster";
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            message.fetch = $root.hearsay.link.Fetch.decode(reader, reader.size(), $undefined, _depth + 1, message.fetch);
                            message.body = "fetch";
                            continue;
                        }
                    case 22: {
                            if (wireType !== 2)
                                break;
                            message.joinIn = $root.hearsay.link.JoinIn.decode(reader, reader.size(), $undefined, _depth + 1, message.joinIn);
                            message.body = "joinIn";
                            continue;
                        }
                    case 23: {
                            if (wireType !== 2)
                                break;
                            message.joinResult = $root.hearsay.link.JoinResult.decode(reader, reader.size(), $undefined, _depth + 1, message.joinResult);
                            message.body = "joinResult";
                            continue;
                        }
                    case 24: {
                            if (wireType !== 2)
                                break;
                            message.peers = $root.hearsay.link.Peers.decode(reader, reader.size(), $undefined, _depth + 1, message.peers);
                            message.body = "peers";
                            continue;
                        }
                    case 25: {
                            if (wireType !== 2)
                                break;
                            message.note = $root.hearsay.link.Note.decode(reader, reader.size(), $undefined, _depth + 1, message.note);
                            message.body = "note";
                            continue;
                        }
                    case 26: {
                            if (wireType !== 2)
                                break;
                            message.dispute = $root.hearsay.link.Dispute.decode(reader, reader.size(), $undefined, _depth + 1, message.dispute);
                            message.body = "dispute";
                            continue;
                        }
                    case 27: {
                            if (wireType !== 2)
                                break;
                            message.ownAhead = $root.hearsay.link.OwnAhead.decode(reader, reader.size(), $undefined, _depth + 1, message.ownAhead);
                            message.body = "ownAhead";
                            continue;
                        }
                    case 28: {
                            if (wireType !== 2)
                                break;
                            message.ownChecked = $root.hearsay.link.OwnChecked.decode(reader, reader.size(), $undefined, _depth + 1, message.ownChecked);
                            message.body = "ownChecked";
                            continue;
                        }
                    case 29: {
                            if (wireType !== 2)
                                break;
                            message.evidenceSeen = reader.bytes();
                            message.body = "evidenceSeen";
                            continue;
                        }
                    case 30: {
                            if (wireType !== 2)
                                break;
                            message.askIn = $root.hearsay.link.AskIn.decode(reader, reader.size(), $undefined, _depth + 1, message.askIn);
                            message.body = "askIn";
                            continue;
                        }
                    case 31: {
                            if (wireType !== 2)
                                break;
                            message.askResult = $root.hearsay.link.AskResult.decode(reader, reader.size(), $undefined, _depth + 1, message.askResult);
                            message.body = "askResult";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Frame;
        })();

        link.Start = (function() {

            /**
             * Properties of a Start.
             * @typedef {Object} hearsay.link.Start.$Properties
             * @property {Uint8Array|null} [peerPrivateKey] Start peerPrivateKey
             * @property {Uint8Array|null} [federation] Start federation
             * @property {Uint8Array|null} [psk] Start psk
             * @property {Array.<string>|null} [listen] Start listen
             * @property {Array.<string>|null} [announce] Start announce
             * @property {boolean|null} [dialPrivate] Start dialPrivate
             * @property {hearsay.link.Federation.$Properties|null} [membership] Start membership
             * @property {Array.<hearsay.link.Advance.$Properties>|null} [held] Start held
             * @property {Array.<Uint8Array>|null} [heads] Start heads
             * @property {Array.<Uint8Array>|null} [hints] Start hints
             * @property {Array.<Uint8Array>|null} [evidence] Start evidence
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Start.
             * @memberof hearsay.link
             * @interface IStart
             * @augments hearsay.link.Start.$Properties
             * @deprecated Use hearsay.link.Start.$Properties instead.
             */

            /**
             * Shape of a Start.
             * @typedef {hearsay.link.Start.$Properties} hearsay.link.Start.$Shape
             */

            /**
             * Constructs a new Start.
             * @memberof hearsay.link
             * @classdesc Represents a Start.
             * @constructor
             * @param {hearsay.link.Start.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Start = function (properties) {
                this.listen = [];
                this.announce = [];
                this.held = [];
                this.heads = [];
                this.hints = [];
                this.evidence = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Start peerPrivateKey.
             * @member {Uint8Array} peerPrivateKey
             * @memberof hearsay.link.Start
             * @instance
             */
            Start.prototype.peerPrivateKey = $util.newBuffer([]);

            /**
             * Start federation.
             * @member {Uint8Array} federation
             * @memberof hearsay.link.Start
             * @instance
             */
            Start.prototype.federation = $util.newBuffer([]);

            /**
             * Start psk.
             * @member {Uint8Array} psk
             * @memberof hearsay.link.Start
             * @instance
             */
            Start.prototype.psk = $util.newBuffer([]);

            /**
             * Start listen.
             * @member {Array.<string>} listen
             * @memberof hearsay.link.Start
             * @instance
             */
            Start.prototype.listen = $util.emptyArray;

            /**
             * Start announce.
             * @member {Array.<string>} announce
             * @memberof hearsay.link.Start
             * @instance
             */
            Start.prototype.announce = $util.emptyArray;

            /**
             * Start dialPrivate.
             * @member {boolean} dialPrivate
             * @memberof hearsay.link.Start
             * @instance
             */
            Start.prototype.dialPrivate = false;

            /**
             * Start membership.
             * @member {hearsay.link.Federation.$Properties|null|undefined} membership
             * @memberof hearsay.link.Start
             * @instance
             */
            Start.prototype.membership = null;

            /**
             * Start held.
             * @member {Array.<hearsay.link.Advance.$Properties>} held
             * @memberof hearsay.link.Start
             * @instance
             */
            Start.prototype.held = $util.emptyArray;

            /**
             * Start heads.
             * @member {Array.<Uint8Array>} heads
             * @memberof hearsay.link.Start
             * @instance
             */
            Start.prototype.heads = $util.emptyArray;

            /**
             * Start hints.
             * @member {Array.<Uint8Array>} hints
             * @memberof hearsay.link.Start
             * @instance
             */
            Start.prototype.hints = $util.emptyArray;

            /**
             * Start evidence.
             * @member {Array.<Uint8Array>} evidence
             * @memberof hearsay.link.Start
             * @instance
             */
            Start.prototype.evidence = $util.emptyArray;

            /**
             * Encodes the specified Start message. Does not implicitly {@link hearsay.link.Start.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.Start
             * @static
             * @param {hearsay.link.Start.$Properties} message Start message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Start.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.peerPrivateKey != null && $Object.hasOwnProperty.call(message, "peerPrivateKey") && message.peerPrivateKey.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.peerPrivateKey);
                if (message.federation != null && $Object.hasOwnProperty.call(message, "federation") && message.federation.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.federation);
                if (message.psk != null && $Object.hasOwnProperty.call(message, "psk") && message.psk.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.psk);
                if (message.listen != null && message.listen.length)
                    for (let i = 0; i < message.listen.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.listen[i]);
                if (message.announce != null && message.announce.length)
                    for (let i = 0; i < message.announce.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.announce[i]);
                if (message.dialPrivate != null && $Object.hasOwnProperty.call(message, "dialPrivate") && message.dialPrivate !== false)
                    writer.uint32(/* id 6, wireType 0 =*/48).bool(message.dialPrivate);
                if (message.membership != null && $Object.hasOwnProperty.call(message, "membership"))
                    $root.hearsay.link.Federation.encode(message.membership, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.held != null && message.held.length)
                    for (let i = 0; i < message.held.length; ++i)
                        $root.hearsay.link.Advance.encode(message.held[i], writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.heads != null && message.heads.length)
                    for (let i = 0; i < message.heads.length; ++i)
                        writer.uint32(/* id 9, wireType 2 =*/74).bytes(message.heads[i]);
                if (message.hints != null && message.hints.length)
                    for (let i = 0; i < message.hints.length; ++i)
                        writer.uint32(/* id 10, wireType 2 =*/82).bytes(message.hints[i]);
                if (message.evidence != null && message.evidence.length)
                    for (let i = 0; i < message.evidence.length; ++i)
                        writer.uint32(/* id 11, wireType 2 =*/90).bytes(message.evidence[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Start message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.Start
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.Start & hearsay.link.Start.$Shape} Start
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Start.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.Start();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.peerPrivateKey = value;
                            else
                                delete message.peerPrivateKey;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.federation = value;
                            else
                                delete message.federation;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.psk = value;
                            else
                                delete message.psk;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.listen && message.listen.length))
                                message.listen = [];
                            message.listen.push(reader.stringVerify());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.announce && message.announce.length))
                                message.announce = [];
                            message.announce.push(reader.stringVerify());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.dialPrivate = value;
                            else
                                delete message.dialPrivate;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.membership = $root.hearsay.link.Federation.decode(reader, reader.size(), $undefined, _depth + 1, message.membership);
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.held && message.held.length))
                                message.held = [];
                            message.held.push($root.hearsay.link.Advance.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.heads && message.heads.length))
                                message.heads = [];
                            message.heads.push(reader.bytes());
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if (!(message.hints && message.hints.length))
                                message.hints = [];
                            message.hints.push(reader.bytes());
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if (!(message.evidence && message.evidence.length))
                                message.evidence = [];
                            message.evidence.push(reader.bytes());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Start;
        })();

        link.Federation = (function() {

            /**
             * Properties of a Federation.
             * @typedef {Object} hearsay.link.Federation.$Properties
             * @property {Array.<Uint8Array>|null} [rosters] Federation rosters
             * @property {boolean|null} [invitesOpen] Federation invitesOpen
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Federation.
             * @memberof hearsay.link
             * @interface IFederation
             * @augments hearsay.link.Federation.$Properties
             * @deprecated Use hearsay.link.Federation.$Properties instead.
             */

            /**
             * Shape of a Federation.
             * @typedef {hearsay.link.Federation.$Properties} hearsay.link.Federation.$Shape
             */

            /**
             * Constructs a new Federation.
             * @memberof hearsay.link
             * @classdesc Represents a Federation.
             * @constructor
             * @param {hearsay.link.Federation.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Federation = function (properties) {
                this.rosters = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Federation rosters.
             * @member {Array.<Uint8Array>} rosters
             * @memberof hearsay.link.Federation
             * @instance
             */
            Federation.prototype.rosters = $util.emptyArray;

            /**
             * Federation invitesOpen.
             * @member {boolean} invitesOpen
             * @memberof hearsay.link.Federation
             * @instance
             */
            Federation.prototype.invitesOpen = false;

            /**
             * Encodes the specified Federation message. Does not implicitly {@link hearsay.link.Federation.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.Federation
             * @static
             * @param {hearsay.link.Federation.$Properties} message Federation message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Federation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.rosters != null && message.rosters.length)
                    for (let i = 0; i < message.rosters.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.rosters[i]);
                if (message.invitesOpen != null && $Object.hasOwnProperty.call(message, "invitesOpen") && message.invitesOpen !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.invitesOpen);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Federation message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.Federation
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.Federation & hearsay.link.Federation.$Shape} Federation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Federation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.Federation();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.rosters && message.rosters.length))
                                message.rosters = [];
                            message.rosters.push(reader.bytes());
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.invitesOpen = value;
                            else
                                delete message.invitesOpen;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Federation;
        })();

        link.Advance = (function() {

            /**
             * Properties of an Advance.
             * @typedef {Object} hearsay.link.Advance.$Properties
             * @property {Uint8Array|null} [operator] Advance operator
             * @property {hearsay.link.End.$Properties|null} [answers] Advance answers
             * @property {hearsay.link.End.$Properties|null} [next] Advance next
             * @property {number|null} [forked] Advance forked
             * @property {boolean|null} [afterRun] Advance afterRun
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Advance.
             * @memberof hearsay.link
             * @interface IAdvance
             * @augments hearsay.link.Advance.$Properties
             * @deprecated Use hearsay.link.Advance.$Properties instead.
             */

            /**
             * Shape of an Advance.
             * @typedef {hearsay.link.Advance.$Properties} hearsay.link.Advance.$Shape
             */

            /**
             * Constructs a new Advance.
             * @memberof hearsay.link
             * @classdesc Represents an Advance.
             * @constructor
             * @param {hearsay.link.Advance.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Advance = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Advance operator.
             * @member {Uint8Array} operator
             * @memberof hearsay.link.Advance
             * @instance
             */
            Advance.prototype.operator = $util.newBuffer([]);

            /**
             * Advance answers.
             * @member {hearsay.link.End.$Properties|null|undefined} answers
             * @memberof hearsay.link.Advance
             * @instance
             */
            Advance.prototype.answers = null;

            /**
             * Advance next.
             * @member {hearsay.link.End.$Properties|null|undefined} next
             * @memberof hearsay.link.Advance
             * @instance
             */
            Advance.prototype.next = null;

            /**
             * Advance forked.
             * @member {number} forked
             * @memberof hearsay.link.Advance
             * @instance
             */
            Advance.prototype.forked = 0;

            /**
             * Advance afterRun.
             * @member {boolean} afterRun
             * @memberof hearsay.link.Advance
             * @instance
             */
            Advance.prototype.afterRun = false;

            /**
             * Encodes the specified Advance message. Does not implicitly {@link hearsay.link.Advance.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.Advance
             * @static
             * @param {hearsay.link.Advance.$Properties} message Advance message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Advance.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.operator != null && $Object.hasOwnProperty.call(message, "operator") && message.operator.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.operator);
                if (message.answers != null && $Object.hasOwnProperty.call(message, "answers"))
                    $root.hearsay.link.End.encode(message.answers, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.next != null && $Object.hasOwnProperty.call(message, "next"))
                    $root.hearsay.link.End.encode(message.next, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.forked != null && $Object.hasOwnProperty.call(message, "forked") && message.forked !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.forked);
                if (message.afterRun != null && $Object.hasOwnProperty.call(message, "afterRun") && message.afterRun !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.afterRun);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Advance message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.Advance
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.Advance & hearsay.link.Advance.$Shape} Advance
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Advance.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.Advance();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.operator = value;
                            else
                                delete message.operator;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.answers = $root.hearsay.link.End.decode(reader, reader.size(), $undefined, _depth + 1, message.answers);
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.next = $root.hearsay.link.End.decode(reader, reader.size(), $undefined, _depth + 1, message.next);
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.forked = value;
                            else
                                delete message.forked;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.afterRun = value;
                            else
                                delete message.afterRun;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Advance;
        })();

        link.End = (function() {

            /**
             * Properties of an End.
             * @typedef {Object} hearsay.link.End.$Properties
             * @property {number|null} [generation] End generation
             * @property {number|null} [number] End number
             * @property {Uint8Array|null} [hash] End hash
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an End.
             * @memberof hearsay.link
             * @interface IEnd
             * @augments hearsay.link.End.$Properties
             * @deprecated Use hearsay.link.End.$Properties instead.
             */

            /**
             * Shape of an End.
             * @typedef {hearsay.link.End.$Properties} hearsay.link.End.$Shape
             */

            /**
             * Constructs a new End.
             * @memberof hearsay.link
             * @classdesc Represents an End.
             * @constructor
             * @param {hearsay.link.End.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const End = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * End generation.
             * @member {number} generation
             * @memberof hearsay.link.End
             * @instance
             */
            End.prototype.generation = 0;

            /**
             * End number.
             * @member {number} number
             * @memberof hearsay.link.End
             * @instance
             */
            End.prototype.number = 0;

            /**
             * End hash.
             * @member {Uint8Array} hash
             * @memberof hearsay.link.End
             * @instance
             */
            End.prototype.hash = $util.newBuffer([]);

            /**
             * Encodes the specified End message. Does not implicitly {@link hearsay.link.End.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.End
             * @static
             * @param {hearsay.link.End.$Properties} message End message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            End.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && message.generation !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.generation);
                if (message.number != null && $Object.hasOwnProperty.call(message, "number") && message.number !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.number);
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.hash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an End message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.End
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.End & hearsay.link.End.$Shape} End
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            End.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.End();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.generation = value;
                            else
                                delete message.generation;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.number = value;
                            else
                                delete message.number;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.hash = value;
                            else
                                delete message.hash;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return End;
        })();

        link.Dispute = (function() {

            /**
             * Properties of a Dispute.
             * @typedef {Object} hearsay.link.Dispute.$Properties
             * @property {Uint8Array|null} [segment] Dispute segment
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Dispute.
             * @memberof hearsay.link
             * @interface IDispute
             * @augments hearsay.link.Dispute.$Properties
             * @deprecated Use hearsay.link.Dispute.$Properties instead.
             */

            /**
             * Shape of a Dispute.
             * @typedef {hearsay.link.Dispute.$Properties} hearsay.link.Dispute.$Shape
             */

            /**
             * Constructs a new Dispute.
             * @memberof hearsay.link
             * @classdesc Represents a Dispute.
             * @constructor
             * @param {hearsay.link.Dispute.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Dispute = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Dispute segment.
             * @member {Uint8Array} segment
             * @memberof hearsay.link.Dispute
             * @instance
             */
            Dispute.prototype.segment = $util.newBuffer([]);

            /**
             * Encodes the specified Dispute message. Does not implicitly {@link hearsay.link.Dispute.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.Dispute
             * @static
             * @param {hearsay.link.Dispute.$Properties} message Dispute message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Dispute.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.segment != null && $Object.hasOwnProperty.call(message, "segment") && message.segment.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.segment);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Dispute message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.Dispute
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.Dispute & hearsay.link.Dispute.$Shape} Dispute
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Dispute.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.Dispute();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.segment = value;
                            else
                                delete message.segment;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Dispute;
        })();

        link.OwnAhead = (function() {

            /**
             * Properties of an OwnAhead.
             * @typedef {Object} hearsay.link.OwnAhead.$Properties
             * @property {Array.<Uint8Array>|null} [segments] OwnAhead segments
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OwnAhead.
             * @memberof hearsay.link
             * @interface IOwnAhead
             * @augments hearsay.link.OwnAhead.$Properties
             * @deprecated Use hearsay.link.OwnAhead.$Properties instead.
             */

            /**
             * Shape of an OwnAhead.
             * @typedef {hearsay.link.OwnAhead.$Properties} hearsay.link.OwnAhead.$Shape
             */

            /**
             * Constructs a new OwnAhead.
             * @memberof hearsay.link
             * @classdesc Represents an OwnAhead.
             * @constructor
             * @param {hearsay.link.OwnAhead.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OwnAhead = function (properties) {
                this.segments = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OwnAhead segments.
             * @member {Array.<Uint8Array>} segments
             * @memberof hearsay.link.OwnAhead
             * @instance
             */
            OwnAhead.prototype.segments = $util.emptyArray;

            /**
             * Encodes the specified OwnAhead message. Does not implicitly {@link hearsay.link.OwnAhead.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.OwnAhead
             * @static
             * @param {hearsay.link.OwnAhead.$Properties} message OwnAhead message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OwnAhead.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.segments != null && message.segments.length)
                    for (let i = 0; i < message.segments.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.segments[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OwnAhead message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.OwnAhead
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.OwnAhead & hearsay.link.OwnAhead.$Shape} OwnAhead
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OwnAhead.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.OwnAhead();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.segments && message.segments.length))
                                message.segments = [];
                            message.segments.push(reader.bytes());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OwnAhead;
        })();

        link.OwnChecked = (function() {

            /**
             * Properties of an OwnChecked.
             * @typedef {Object} hearsay.link.OwnChecked.$Properties
             * @property {Uint8Array|null} [operator] OwnChecked operator
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an OwnChecked.
             * @memberof hearsay.link
             * @interface IOwnChecked
             * @augments hearsay.link.OwnChecked.$Properties
             * @deprecated Use hearsay.link.OwnChecked.$Properties instead.
             */

            /**
             * Shape of an OwnChecked.
             * @typedef {hearsay.link.OwnChecked.$Properties} hearsay.link.OwnChecked.$Shape
             */

            /**
             * Constructs a new OwnChecked.
             * @memberof hearsay.link
             * @classdesc Represents an OwnChecked.
             * @constructor
             * @param {hearsay.link.OwnChecked.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const OwnChecked = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * OwnChecked operator.
             * @member {Uint8Array} operator
             * @memberof hearsay.link.OwnChecked
             * @instance
             */
            OwnChecked.prototype.operator = $util.newBuffer([]);

            /**
             * Encodes the specified OwnChecked message. Does not implicitly {@link hearsay.link.OwnChecked.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.OwnChecked
             * @static
             * @param {hearsay.link.OwnChecked.$Properties} message OwnChecked message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            OwnChecked.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.operator != null && $Object.hasOwnProperty.call(message, "operator") && message.operator.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.operator);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an OwnChecked message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.OwnChecked
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.OwnChecked & hearsay.link.OwnChecked.$Shape} OwnChecked
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            OwnChecked.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.OwnChecked();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.operator = value;
                            else
                                delete message.operator;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return OwnChecked;
        })();

        link.Restore = (function() {

            /**
             * Properties of a Restore.
             * @typedef {Object} hearsay.link.Restore.$Properties
             * @property {boolean|null} [on] Restore on
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Restore.
             * @memberof hearsay.link
             * @interface IRestore
             * @augments hearsay.link.Restore.$Properties
             * @deprecated Use hearsay.link.Restore.$Properties instead.
             */

            /**
             * Shape of a Restore.
             * @typedef {hearsay.link.Restore.$Properties} hearsay.link.Restore.$Shape
             */

            /**
             * Constructs a new Restore.
             * @memberof hearsay.link
             * @classdesc Represents a Restore.
             * @constructor
             * @param {hearsay.link.Restore.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Restore = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Restore on.
             * @member {boolean} on
             * @memberof hearsay.link.Restore
             * @instance
             */
            Restore.prototype.on = false;

            /**
             * Encodes the specified Restore message. Does not implicitly {@link hearsay.link.Restore.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.Restore
             * @static
             * @param {hearsay.link.Restore.$Properties} message Restore message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Restore.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.on != null && $Object.hasOwnProperty.call(message, "on") && message.on !== false)
                    writer.uint32(/* id 1, wireType 0 =*/8).bool(message.on);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Restore message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.Restore
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.Restore & hearsay.link.Restore.$Shape} Restore
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Restore.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.Restore();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.on = value;
                            else
                                delete message.on;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Restore;
        })();

        link.Ask = (function() {

            /**
             * Properties of an Ask.
             * @typedef {Object} hearsay.link.Ask.$Properties
             * @property {number|null} [id] Ask id
             * @property {Uint8Array|null} [request] Ask request
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Ask.
             * @memberof hearsay.link
             * @interface IAsk
             * @augments hearsay.link.Ask.$Properties
             * @deprecated Use hearsay.link.Ask.$Properties instead.
             */

            /**
             * Shape of an Ask.
             * @typedef {hearsay.link.Ask.$Properties} hearsay.link.Ask.$Shape
             */

            /**
             * Constructs a new Ask.
             * @memberof hearsay.link
             * @classdesc Represents an Ask.
             * @constructor
             * @param {hearsay.link.Ask.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Ask = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Ask id.
             * @member {number} id
             * @memberof hearsay.link.Ask
             * @instance
             */
            Ask.prototype.id = 0;

            /**
             * Ask request.
             * @member {Uint8Array} request
             * @memberof hearsay.link.Ask
             * @instance
             */
            Ask.prototype.request = $util.newBuffer([]);

            /**
             * Encodes the specified Ask message. Does not implicitly {@link hearsay.link.Ask.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.Ask
             * @static
             * @param {hearsay.link.Ask.$Properties} message Ask message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Ask.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
                if (message.request != null && $Object.hasOwnProperty.call(message, "request") && message.request.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.request);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Ask message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.Ask
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.Ask & hearsay.link.Ask.$Shape} Ask
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Ask.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.Ask();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.request = value;
                            else
                                delete message.request;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Ask;
        })();

        link.AskReply = (function() {

            /**
             * Properties of an AskReply.
             * @typedef {Object} hearsay.link.AskReply.$Properties
             * @property {number|null} [id] AskReply id
             * @property {Uint8Array|null} [answer] AskReply answer
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AskReply.
             * @memberof hearsay.link
             * @interface IAskReply
             * @augments hearsay.link.AskReply.$Properties
             * @deprecated Use hearsay.link.AskReply.$Properties instead.
             */

            /**
             * Shape of an AskReply.
             * @typedef {hearsay.link.AskReply.$Properties} hearsay.link.AskReply.$Shape
             */

            /**
             * Constructs a new AskReply.
             * @memberof hearsay.link
             * @classdesc Represents an AskReply.
             * @constructor
             * @param {hearsay.link.AskReply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AskReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AskReply id.
             * @member {number} id
             * @memberof hearsay.link.AskReply
             * @instance
             */
            AskReply.prototype.id = 0;

            /**
             * AskReply answer.
             * @member {Uint8Array} answer
             * @memberof hearsay.link.AskReply
             * @instance
             */
            AskReply.prototype.answer = $util.newBuffer([]);

            /**
             * Encodes the specified AskReply message. Does not implicitly {@link hearsay.link.AskReply.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.AskReply
             * @static
             * @param {hearsay.link.AskReply.$Properties} message AskReply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AskReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
                if (message.answer != null && $Object.hasOwnProperty.call(message, "answer") && message.answer.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.answer);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AskReply message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.AskReply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.AskReply & hearsay.link.AskReply.$Shape} AskReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AskReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.AskReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.answer = value;
                            else
                                delete message.answer;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AskReply;
        })();

        link.AskIn = (function() {

            /**
             * Properties of an AskIn.
             * @typedef {Object} hearsay.link.AskIn.$Properties
             * @property {number|null} [id] AskIn id
             * @property {Uint8Array|null} [operator] AskIn operator
             * @property {Uint8Array|null} [request] AskIn request
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AskIn.
             * @memberof hearsay.link
             * @interface IAskIn
             * @augments hearsay.link.AskIn.$Properties
             * @deprecated Use hearsay.link.AskIn.$Properties instead.
             */

            /**
             * Shape of an AskIn.
             * @typedef {hearsay.link.AskIn.$Properties} hearsay.link.AskIn.$Shape
             */

            /**
             * Constructs a new AskIn.
             * @memberof hearsay.link
             * @classdesc Represents an AskIn.
             * @constructor
             * @param {hearsay.link.AskIn.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AskIn = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AskIn id.
             * @member {number} id
             * @memberof hearsay.link.AskIn
             * @instance
             */
            AskIn.prototype.id = 0;

            /**
             * AskIn operator.
             * @member {Uint8Array} operator
             * @memberof hearsay.link.AskIn
             * @instance
             */
            AskIn.prototype.operator = $util.newBuffer([]);

            /**
             * AskIn request.
             * @member {Uint8Array} request
             * @memberof hearsay.link.AskIn
             * @instance
             */
            AskIn.prototype.request = $util.newBuffer([]);

            /**
             * Encodes the specified AskIn message. Does not implicitly {@link hearsay.link.AskIn.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.AskIn
             * @static
             * @param {hearsay.link.AskIn.$Properties} message AskIn message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AskIn.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
                if (message.operator != null && $Object.hasOwnProperty.call(message, "operator") && message.operator.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.operator);
                if (message.request != null && $Object.hasOwnProperty.call(message, "request") && message.request.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.request);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AskIn message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.AskIn
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.AskIn & hearsay.link.AskIn.$Shape} AskIn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AskIn.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.AskIn();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.operator = value;
                            else
                                delete message.operator;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.request = value;
                            else
                                delete message.request;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AskIn;
        })();

        link.AskResult = (function() {

            /**
             * Properties of an AskResult.
             * @typedef {Object} hearsay.link.AskResult.$Properties
             * @property {number|null} [id] AskResult id
             * @property {Array.<hearsay.link.AskedPeer.$Properties>|null} [peers] AskResult peers
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AskResult.
             * @memberof hearsay.link
             * @interface IAskResult
             * @augments hearsay.link.AskResult.$Properties
             * @deprecated Use hearsay.link.AskResult.$Properties instead.
             */

            /**
             * Shape of an AskResult.
             * @typedef {hearsay.link.AskResult.$Properties} hearsay.link.AskResult.$Shape
             */

            /**
             * Constructs a new AskResult.
             * @memberof hearsay.link
             * @classdesc Represents an AskResult.
             * @constructor
             * @param {hearsay.link.AskResult.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AskResult = function (properties) {
                this.peers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AskResult id.
             * @member {number} id
             * @memberof hearsay.link.AskResult
             * @instance
             */
            AskResult.prototype.id = 0;

            /**
             * AskResult peers.
             * @member {Array.<hearsay.link.AskedPeer.$Properties>} peers
             * @memberof hearsay.link.AskResult
             * @instance
             */
            AskResult.prototype.peers = $util.emptyArray;

            /**
             * Encodes the specified AskResult message. Does not implicitly {@link hearsay.link.AskResult.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.AskResult
             * @static
             * @param {hearsay.link.AskResult.$Properties} message AskResult message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AskResult.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
                if (message.peers != null && message.peers.length)
                    for (let i = 0; i < message.peers.length; ++i)
                        $root.hearsay.link.AskedPeer.encode(message.peers[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AskResult message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.AskResult
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.AskResult & hearsay.link.AskResult.$Shape} AskResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AskResult.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.AskResult();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.peers && message.peers.length))
                                message.peers = [];
                            message.peers.push($root.hearsay.link.AskedPeer.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AskResult;
        })();

        link.AskedPeer = (function() {

            /**
             * Properties of an AskedPeer.
             * @typedef {Object} hearsay.link.AskedPeer.$Properties
             * @property {Uint8Array|null} [operator] AskedPeer operator
             * @property {Uint8Array|null} [answer] AskedPeer answer
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an AskedPeer.
             * @memberof hearsay.link
             * @interface IAskedPeer
             * @augments hearsay.link.AskedPeer.$Properties
             * @deprecated Use hearsay.link.AskedPeer.$Properties instead.
             */

            /**
             * Shape of an AskedPeer.
             * @typedef {hearsay.link.AskedPeer.$Properties} hearsay.link.AskedPeer.$Shape
             */

            /**
             * Constructs a new AskedPeer.
             * @memberof hearsay.link
             * @classdesc Represents an AskedPeer.
             * @constructor
             * @param {hearsay.link.AskedPeer.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const AskedPeer = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * AskedPeer operator.
             * @member {Uint8Array} operator
             * @memberof hearsay.link.AskedPeer
             * @instance
             */
            AskedPeer.prototype.operator = $util.newBuffer([]);

            /**
             * AskedPeer answer.
             * @member {Uint8Array} answer
             * @memberof hearsay.link.AskedPeer
             * @instance
             */
            AskedPeer.prototype.answer = $util.newBuffer([]);

            /**
             * Encodes the specified AskedPeer message. Does not implicitly {@link hearsay.link.AskedPeer.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.AskedPeer
             * @static
             * @param {hearsay.link.AskedPeer.$Properties} message AskedPeer message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            AskedPeer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.operator != null && $Object.hasOwnProperty.call(message, "operator") && message.operator.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.operator);
                if (message.answer != null && $Object.hasOwnProperty.call(message, "answer") && message.answer.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.answer);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an AskedPeer message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.AskedPeer
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.AskedPeer & hearsay.link.AskedPeer.$Shape} AskedPeer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            AskedPeer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.AskedPeer();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.operator = value;
                            else
                                delete message.operator;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.answer = value;
                            else
                                delete message.answer;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return AskedPeer;
        })();

        link.Fetch = (function() {

            /**
             * Properties of a Fetch.
             * @typedef {Object} hearsay.link.Fetch.$Properties
             * @property {number|null} [id] Fetch id
             * @property {Uint8Array|null} [operator] Fetch operator
             * @property {number|null} [generation] Fetch generation
             * @property {number|null} [fromNumber] Fetch fromNumber
             * @property {number|null} [bytesMax] Fetch bytesMax
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Fetch.
             * @memberof hearsay.link
             * @interface IFetch
             * @augments hearsay.link.Fetch.$Properties
             * @deprecated Use hearsay.link.Fetch.$Properties instead.
             */

            /**
             * Shape of a Fetch.
             * @typedef {hearsay.link.Fetch.$Properties} hearsay.link.Fetch.$Shape
             */

            /**
             * Constructs a new Fetch.
             * @memberof hearsay.link
             * @classdesc Represents a Fetch.
             * @constructor
             * @param {hearsay.link.Fetch.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Fetch = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Fetch id.
             * @member {number} id
             * @memberof hearsay.link.Fetch
             * @instance
             */
            Fetch.prototype.id = 0;

            /**
             * Fetch operator.
             * @member {Uint8Array} operator
             * @memberof hearsay.link.Fetch
             * @instance
             */
            Fetch.prototype.operator = $util.newBuffer([]);

            /**
             * Fetch generation.
             * @member {number} generation
             * @memberof hearsay.link.Fetch
             * @instance
             */
            Fetch.prototype.generation = 0;

            /**
             * Fetch fromNumber.
             * @member {number} fromNumber
             * @memberof hearsay.link.Fetch
             * @instance
             */
            Fetch.prototype.fromNumber = 0;

            /**
             * Fetch bytesMax.
             * @member {number} bytesMax
             * @memberof hearsay.link.Fetch
             * @instance
             */
            Fetch.prototype.bytesMax = 0;

            /**
             * Encodes the specified Fetch message. Does not implicitly {@link hearsay.link.Fetch.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.Fetch
             * @static
             * @param {hearsay.link.Fetch.$Properties} message Fetch message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Fetch.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
                if (message.operator != null && $Object.hasOwnProperty.call(message, "operator") && message.operator.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.operator);
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && message.generation !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.generation);
                if (message.fromNumber != null && $Object.hasOwnProperty.call(message, "fromNumber") && message.fromNumber !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.fromNumber);
                if (message.bytesMax != null && $Object.hasOwnProperty.call(message, "bytesMax") && message.bytesMax !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.bytesMax);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Fetch message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.Fetch
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.Fetch & hearsay.link.Fetch.$Shape} Fetch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Fetch.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.Fetch();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.operator = value;
                            else
                                delete message.operator;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.generation = value;
                            else
                                delete message.generation;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.fromNumber = value;
                            else
                                delete message.fromNumber;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.bytesMax = value;
                            else
                                delete message.bytesMax;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Fetch;
        })();

        link.Served = (function() {

            /**
             * Properties of a Served.
             * @typedef {Object} hearsay.link.Served.$Properties
             * @property {number|null} [id] Served id
             * @property {Array.<Uint8Array>|null} [segments] Served segments
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Served.
             * @memberof hearsay.link
             * @interface IServed
             * @augments hearsay.link.Served.$Properties
             * @deprecated Use hearsay.link.Served.$Properties instead.
             */

            /**
             * Shape of a Served.
             * @typedef {hearsay.link.Served.$Properties} hearsay.link.Served.$Shape
             */

            /**
             * Constructs a new Served.
             * @memberof hearsay.link
             * @classdesc Represents a Served.
             * @constructor
             * @param {hearsay.link.Served.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Served = function (properties) {
                this.segments = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Served id.
             * @member {number} id
             * @memberof hearsay.link.Served
             * @instance
             */
            Served.prototype.id = 0;

            /**
             * Served segments.
             * @member {Array.<Uint8Array>} segments
             * @memberof hearsay.link.Served
             * @instance
             */
            Served.prototype.segments = $util.emptyArray;

            /**
             * Encodes the specified Served message. Does not implicitly {@link hearsay.link.Served.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.Served
             * @static
             * @param {hearsay.link.Served.$Properties} message Served message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Served.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
                if (message.segments != null && message.segments.length)
                    for (let i = 0; i < message.segments.length; ++i)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.segments[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Served message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.Served
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.Served & hearsay.link.Served.$Shape} Served
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Served.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.Served();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.segments && message.segments.length))
                                message.segments = [];
                            message.segments.push(reader.bytes());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Served;
        })();

        link.Arrived = (function() {

            /**
             * Properties of an Arrived.
             * @typedef {Object} hearsay.link.Arrived.$Properties
             * @property {Uint8Array|null} [operator] Arrived operator
             * @property {number|null} [generation] Arrived generation
             * @property {number|null} [fromNumber] Arrived fromNumber
             * @property {Array.<Uint8Array>|null} [segments] Arrived segments
             * @property {boolean|null} [bySync] Arrived bySync
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Arrived.
             * @memberof hearsay.link
             * @interface IArrived
             * @augments hearsay.link.Arrived.$Properties
             * @deprecated Use hearsay.link.Arrived.$Properties instead.
             */

            /**
             * Shape of an Arrived.
             * @typedef {hearsay.link.Arrived.$Properties} hearsay.link.Arrived.$Shape
             */

            /**
             * Constructs a new Arrived.
             * @memberof hearsay.link
             * @classdesc Represents an Arrived.
             * @constructor
             * @param {hearsay.link.Arrived.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Arrived = function (properties) {
                this.segments = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Arrived operator.
             * @member {Uint8Array} operator
             * @memberof hearsay.link.Arrived
             * @instance
             */
            Arrived.prototype.operator = $util.newBuffer([]);

            /**
             * Arrived generation.
             * @member {number} generation
             * @memberof hearsay.link.Arrived
             * @instance
             */
            Arrived.prototype.generation = 0;

            /**
             * Arrived fromNumber.
             * @member {number} fromNumber
             * @memberof hearsay.link.Arrived
             * @instance
             */
            Arrived.prototype.fromNumber = 0;

            /**
             * Arrived segments.
             * @member {Array.<Uint8Array>} segments
             * @memberof hearsay.link.Arrived
             * @instance
             */
            Arrived.prototype.segments = $util.emptyArray;

            /**
             * Arrived bySync.
             * @member {boolean} bySync
             * @memberof hearsay.link.Arrived
             * @instance
             */
            Arrived.prototype.bySync = false;

            /**
             * Encodes the specified Arrived message. Does not implicitly {@link hearsay.link.Arrived.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.Arrived
             * @static
             * @param {hearsay.link.Arrived.$Properties} message Arrived message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Arrived.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.operator != null && $Object.hasOwnProperty.call(message, "operator") && message.operator.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.operator);
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && message.generation !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.generation);
                if (message.fromNumber != null && $Object.hasOwnProperty.call(message, "fromNumber") && message.fromNumber !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.fromNumber);
                if (message.segments != null && message.segments.length)
                    for (let i = 0; i < message.segments.length; ++i)
                        writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.segments[i]);
                if (message.bySync != null && $Object.hasOwnProperty.call(message, "bySync") && message.bySync !== false)
                    writer.uint32(/* id 5, wireType 0 =*/40).bool(message.bySync);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Arrived message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.Arrived
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.Arrived & hearsay.link.Arrived.$Shape} Arrived
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Arrived.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.Arrived();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.operator = value;
                            else
                                delete message.operator;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.generation = value;
                            else
                                delete message.generation;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.fromNumber = value;
                            else
                                delete message.fromNumber;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.segments && message.segments.length))
                                message.segments = [];
                            message.segments.push(reader.bytes());
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.bySync = value;
                            else
                                delete message.bySync;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Arrived;
        })();

        link.RosterSeen = (function() {

            /**
             * Properties of a RosterSeen.
             * @typedef {Object} hearsay.link.RosterSeen.$Properties
             * @property {Array.<Uint8Array>|null} [rosters] RosterSeen rosters
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RosterSeen.
             * @memberof hearsay.link
             * @interface IRosterSeen
             * @augments hearsay.link.RosterSeen.$Properties
             * @deprecated Use hearsay.link.RosterSeen.$Properties instead.
             */

            /**
             * Shape of a RosterSeen.
             * @typedef {hearsay.link.RosterSeen.$Properties} hearsay.link.RosterSeen.$Shape
             */

            /**
             * Constructs a new RosterSeen.
             * @memberof hearsay.link
             * @classdesc Represents a RosterSeen.
             * @constructor
             * @param {hearsay.link.RosterSeen.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RosterSeen = function (properties) {
                this.rosters = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RosterSeen rosters.
             * @member {Array.<Uint8Array>} rosters
             * @memberof hearsay.link.RosterSeen
             * @instance
             */
            RosterSeen.prototype.rosters = $util.emptyArray;

            /**
             * Encodes the specified RosterSeen message. Does not implicitly {@link hearsay.link.RosterSeen.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.RosterSeen
             * @static
             * @param {hearsay.link.RosterSeen.$Properties} message RosterSeen message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RosterSeen.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.rosters != null && message.rosters.length)
                    for (let i = 0; i < message.rosters.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.rosters[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RosterSeen message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.RosterSeen
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.RosterSeen & hearsay.link.RosterSeen.$Shape} RosterSeen
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RosterSeen.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.RosterSeen();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.rosters && message.rosters.length))
                                message.rosters = [];
                            message.rosters.push(reader.bytes());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RosterSeen;
        })();

        link.JoinDial = (function() {

            /**
             * Properties of a JoinDial.
             * @typedef {Object} hearsay.link.JoinDial.$Properties
             * @property {number|null} [id] JoinDial id
             * @property {Uint8Array|null} [peerKey] JoinDial peerKey
             * @property {Array.<string>|null} [addresses] JoinDial addresses
             * @property {Uint8Array|null} [envelope] JoinDial envelope
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a JoinDial.
             * @memberof hearsay.link
             * @interface IJoinDial
             * @augments hearsay.link.JoinDial.$Properties
             * @deprecated Use hearsay.link.JoinDial.$Properties instead.
             */

            /**
             * Shape of a JoinDial.
             * @typedef {hearsay.link.JoinDial.$Properties} hearsay.link.JoinDial.$Shape
             */

            /**
             * Constructs a new JoinDial.
             * @memberof hearsay.link
             * @classdesc Represents a JoinDial.
             * @constructor
             * @param {hearsay.link.JoinDial.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const JoinDial = function (properties) {
                this.addresses = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * JoinDial id.
             * @member {number} id
             * @memberof hearsay.link.JoinDial
             * @instance
             */
            JoinDial.prototype.id = 0;

            /**
             * JoinDial peerKey.
             * @member {Uint8Array} peerKey
             * @memberof hearsay.link.JoinDial
             * @instance
             */
            JoinDial.prototype.peerKey = $util.newBuffer([]);

            /**
             * JoinDial addresses.
             * @member {Array.<string>} addresses
             * @memberof hearsay.link.JoinDial
             * @instance
             */
            JoinDial.prototype.addresses = $util.emptyArray;

            /**
             * JoinDial envelope.
             * @member {Uint8Array} envelope
             * @memberof hearsay.link.JoinDial
             * @instance
             */
            JoinDial.prototype.envelope = $util.newBuffer([]);

            /**
             * Encodes the specified JoinDial message. Does not implicitly {@link hearsay.link.JoinDial.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.JoinDial
             * @static
             * @param {hearsay.link.JoinDial.$Properties} message JoinDial message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            JoinDial.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
                if (message.peerKey != null && $Object.hasOwnProperty.call(message, "peerKey") && message.peerKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.peerKey);
                if (message.addresses != null && message.addresses.length)
                    for (let i = 0; i < message.addresses.length; ++i)
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.addresses[i]);
                if (message.envelope != null && $Object.hasOwnProperty.call(message, "envelope") && message.envelope.length)
                    writer.uint32(/* id 4, wireType 2 =*/34).bytes(message.envelope);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a JoinDial message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.JoinDial
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.JoinDial & hearsay.link.JoinDial.$Shape} JoinDial
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            JoinDial.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.JoinDial();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.peerKey = value;
                            else
                                delete message.peerKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.addresses && message.addresses.length))
                                message.addresses = [];
                            message.addresses.push(reader.stringVerify());
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.envelope = value;
                            else
                                delete message.envelope;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return JoinDial;
        })();

        link.RestoreDial = (function() {

            /**
             * Properties of a RestoreDial.
             * @typedef {Object} hearsay.link.RestoreDial.$Properties
             * @property {number|null} [id] RestoreDial id
             * @property {string|null} [address] RestoreDial address
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a RestoreDial.
             * @memberof hearsay.link
             * @interface IRestoreDial
             * @augments hearsay.link.RestoreDial.$Properties
             * @deprecated Use hearsay.link.RestoreDial.$Properties instead.
             */

            /**
             * Shape of a RestoreDial.
             * @typedef {hearsay.link.RestoreDial.$Properties} hearsay.link.RestoreDial.$Shape
             */

            /**
             * Constructs a new RestoreDial.
             * @memberof hearsay.link
             * @classdesc Represents a RestoreDial.
             * @constructor
             * @param {hearsay.link.RestoreDial.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const RestoreDial = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * RestoreDial id.
             * @member {number} id
             * @memberof hearsay.link.RestoreDial
             * @instance
             */
            RestoreDial.prototype.id = 0;

            /**
             * RestoreDial address.
             * @member {string} address
             * @memberof hearsay.link.RestoreDial
             * @instance
             */
            RestoreDial.prototype.address = "";

            /**
             * Encodes the specified RestoreDial message. Does not implicitly {@link hearsay.link.RestoreDial.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.RestoreDial
             * @static
             * @param {hearsay.link.RestoreDial.$Properties} message RestoreDial message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            RestoreDial.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
                if (message.address != null && $Object.hasOwnProperty.call(message, "address") && message.address !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.address);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a RestoreDial message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.RestoreDial
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.RestoreDial & hearsay.link.RestoreDial.$Shape} RestoreDial
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            RestoreDial.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.RestoreDial();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.address = value;
                            else
                                delete message.address;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return RestoreDial;
        })();

        link.JoinResult = (function() {

            /**
             * Properties of a JoinResult.
             * @typedef {Object} hearsay.link.JoinResult.$Properties
             * @property {number|null} [id] JoinResult id
             * @property {string|null} [error] JoinResult error
             * @property {Uint8Array|null} [answer] JoinResult answer
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a JoinResult.
             * @memberof hearsay.link
             * @interface IJoinResult
             * @augments hearsay.link.JoinResult.$Properties
             * @deprecated Use hearsay.link.JoinResult.$Properties instead.
             */

            /**
             * Shape of a JoinResult.
             * @typedef {hearsay.link.JoinResult.$Properties} hearsay.link.JoinResult.$Shape
             */

            /**
             * Constructs a new JoinResult.
             * @memberof hearsay.link
             * @classdesc Represents a JoinResult.
             * @constructor
             * @param {hearsay.link.JoinResult.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const JoinResult = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * JoinResult id.
             * @member {number} id
             * @memberof hearsay.link.JoinResult
             * @instance
             */
            JoinResult.prototype.id = 0;

            /**
             * JoinResult error.
             * @member {string} error
             * @memberof hearsay.link.JoinResult
             * @instance
             */
            JoinResult.prototype.error = "";

            /**
             * JoinResult answer.
             * @member {Uint8Array} answer
             * @memberof hearsay.link.JoinResult
             * @instance
             */
            JoinResult.prototype.answer = $util.newBuffer([]);

            /**
             * Encodes the specified JoinResult message. Does not implicitly {@link hearsay.link.JoinResult.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.JoinResult
             * @static
             * @param {hearsay.link.JoinResult.$Properties} message JoinResult message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            JoinResult.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
                if (message.error != null && $Object.hasOwnProperty.call(message, "error") && message.error !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.error);
                if (message.answer != null && $Object.hasOwnProperty.call(message, "answer") && message.answer.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.answer);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a JoinResult message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.JoinResult
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.JoinResult & hearsay.link.JoinResult.$Shape} JoinResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            JoinResult.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.JoinResult();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.error = value;
                            else
                                delete message.error;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.answer = value;
                            else
                                delete message.answer;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return JoinResult;
        })();

        link.JoinIn = (function() {

            /**
             * Properties of a JoinIn.
             * @typedef {Object} hearsay.link.JoinIn.$Properties
             * @property {number|null} [id] JoinIn id
             * @property {Uint8Array|null} [peerKey] JoinIn peerKey
             * @property {Uint8Array|null} [envelope] JoinIn envelope
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a JoinIn.
             * @memberof hearsay.link
             * @interface IJoinIn
             * @augments hearsay.link.JoinIn.$Properties
             * @deprecated Use hearsay.link.JoinIn.$Properties instead.
             */

            /**
             * Shape of a JoinIn.
             * @typedef {hearsay.link.JoinIn.$Properties} hearsay.link.JoinIn.$Shape
             */

            /**
             * Constructs a new JoinIn.
             * @memberof hearsay.link
             * @classdesc Represents a JoinIn.
             * @constructor
             * @param {hearsay.link.JoinIn.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const JoinIn = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * JoinIn id.
             * @member {number} id
             * @memberof hearsay.link.JoinIn
             * @instance
             */
            JoinIn.prototype.id = 0;

            /**
             * JoinIn peerKey.
             * @member {Uint8Array} peerKey
             * @memberof hearsay.link.JoinIn
             * @instance
             */
            JoinIn.prototype.peerKey = $util.newBuffer([]);

            /**
             * JoinIn envelope.
             * @member {Uint8Array} envelope
             * @memberof hearsay.link.JoinIn
             * @instance
             */
            JoinIn.prototype.envelope = $util.newBuffer([]);

            /**
             * Encodes the specified JoinIn message. Does not implicitly {@link hearsay.link.JoinIn.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.JoinIn
             * @static
             * @param {hearsay.link.JoinIn.$Properties} message JoinIn message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            JoinIn.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
                if (message.peerKey != null && $Object.hasOwnProperty.call(message, "peerKey") && message.peerKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.peerKey);
                if (message.envelope != null && $Object.hasOwnProperty.call(message, "envelope") && message.envelope.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.envelope);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a JoinIn message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.JoinIn
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.JoinIn & hearsay.link.JoinIn.$Shape} JoinIn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            JoinIn.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.JoinIn();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.peerKey = value;
                            else
                                delete message.peerKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.envelope = value;
                            else
                                delete message.envelope;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return JoinIn;
        })();

        link.JoinReply = (function() {

            /**
             * Properties of a JoinReply.
             * @typedef {Object} hearsay.link.JoinReply.$Properties
             * @property {number|null} [id] JoinReply id
             * @property {Uint8Array|null} [answer] JoinReply answer
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a JoinReply.
             * @memberof hearsay.link
             * @interface IJoinReply
             * @augments hearsay.link.JoinReply.$Properties
             * @deprecated Use hearsay.link.JoinReply.$Properties instead.
             */

            /**
             * Shape of a JoinReply.
             * @typedef {hearsay.link.JoinReply.$Properties} hearsay.link.JoinReply.$Shape
             */

            /**
             * Constructs a new JoinReply.
             * @memberof hearsay.link
             * @classdesc Represents a JoinReply.
             * @constructor
             * @param {hearsay.link.JoinReply.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const JoinReply = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * JoinReply id.
             * @member {number} id
             * @memberof hearsay.link.JoinReply
             * @instance
             */
            JoinReply.prototype.id = 0;

            /**
             * JoinReply answer.
             * @member {Uint8Array} answer
             * @memberof hearsay.link.JoinReply
             * @instance
             */
            JoinReply.prototype.answer = $util.newBuffer([]);

            /**
             * Encodes the specified JoinReply message. Does not implicitly {@link hearsay.link.JoinReply.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.JoinReply
             * @static
             * @param {hearsay.link.JoinReply.$Properties} message JoinReply message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            JoinReply.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.id != null && $Object.hasOwnProperty.call(message, "id") && message.id !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.id);
                if (message.answer != null && $Object.hasOwnProperty.call(message, "answer") && message.answer.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.answer);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a JoinReply message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.JoinReply
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.JoinReply & hearsay.link.JoinReply.$Shape} JoinReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            JoinReply.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.JoinReply();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.id = value;
                            else
                                delete message.id;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.answer = value;
                            else
                                delete message.answer;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return JoinReply;
        })();

        link.Ready = (function() {

            /**
             * Properties of a Ready.
             * @typedef {Object} hearsay.link.Ready.$Properties
             * @property {Array.<string>|null} [addresses] Ready addresses
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Ready.
             * @memberof hearsay.link
             * @interface IReady
             * @augments hearsay.link.Ready.$Properties
             * @deprecated Use hearsay.link.Ready.$Properties instead.
             */

            /**
             * Shape of a Ready.
             * @typedef {hearsay.link.Ready.$Properties} hearsay.link.Ready.$Shape
             */

            /**
             * Constructs a new Ready.
             * @memberof hearsay.link
             * @classdesc Represents a Ready.
             * @constructor
             * @param {hearsay.link.Ready.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Ready = function (properties) {
                this.addresses = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Ready addresses.
             * @member {Array.<string>} addresses
             * @memberof hearsay.link.Ready
             * @instance
             */
            Ready.prototype.addresses = $util.emptyArray;

            /**
             * Encodes the specified Ready message. Does not implicitly {@link hearsay.link.Ready.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.Ready
             * @static
             * @param {hearsay.link.Ready.$Properties} message Ready message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Ready.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.addresses != null && message.addresses.length)
                    for (let i = 0; i < message.addresses.length; ++i)
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.addresses[i]);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Ready message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.Ready
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.Ready & hearsay.link.Ready.$Shape} Ready
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Ready.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.Ready();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.addresses && message.addresses.length))
                                message.addresses = [];
                            message.addresses.push(reader.stringVerify());
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Ready;
        })();

        link.Credit = (function() {

            /**
             * Properties of a Credit.
             * @typedef {Object} hearsay.link.Credit.$Properties
             * @property {number|null} [bytes] Credit bytes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Credit.
             * @memberof hearsay.link
             * @interface ICredit
             * @augments hearsay.link.Credit.$Properties
             * @deprecated Use hearsay.link.Credit.$Properties instead.
             */

            /**
             * Shape of a Credit.
             * @typedef {hearsay.link.Credit.$Properties} hearsay.link.Credit.$Shape
             */

            /**
             * Constructs a new Credit.
             * @memberof hearsay.link
             * @classdesc Represents a Credit.
             * @constructor
             * @param {hearsay.link.Credit.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Credit = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Credit bytes.
             * @member {number} bytes
             * @memberof hearsay.link.Credit
             * @instance
             */
            Credit.prototype.bytes = 0;

            /**
             * Encodes the specified Credit message. Does not implicitly {@link hearsay.link.Credit.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.Credit
             * @static
             * @param {hearsay.link.Credit.$Properties} message Credit message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Credit.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.bytes != null && $Object.hasOwnProperty.call(message, "bytes") && message.bytes !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.bytes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Credit message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.Credit
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.Credit & hearsay.link.Credit.$Shape} Credit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Credit.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.Credit();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.bytes = value;
                            else
                                delete message.bytes;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Credit;
        })();

        link.Peers = (function() {

            /**
             * Properties of a Peers.
             * @typedef {Object} hearsay.link.Peers.$Properties
             * @property {Array.<hearsay.link.PeerState.$Properties>|null} [peers] Peers peers
             * @property {number|null} [redials] Peers redials
             * @property {number|null} [gossipIn] Peers gossipIn
             * @property {number|null} [gossipOut] Peers gossipOut
             * @property {number|null} [rejected] Peers rejected
             * @property {number|null} [ignored] Peers ignored
             * @property {number|null} [bytesIn] Peers bytesIn
             * @property {number|null} [bytesOut] Peers bytesOut
             * @property {number|null} [missing] Peers missing
             * @property {number|null} [blamed] Peers blamed
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Peers.
             * @memberof hearsay.link
             * @interface IPeers
             * @augments hearsay.link.Peers.$Properties
             * @deprecated Use hearsay.link.Peers.$Properties instead.
             */

            /**
             * Shape of a Peers.
             * @typedef {hearsay.link.Peers.$Properties} hearsay.link.Peers.$Shape
             */

            /**
             * Constructs a new Peers.
             * @memberof hearsay.link
             * @classdesc Represents a Peers.
             * @constructor
             * @param {hearsay.link.Peers.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Peers = function (properties) {
                this.peers = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Peers peers.
             * @member {Array.<hearsay.link.PeerState.$Properties>} peers
             * @memberof hearsay.link.Peers
             * @instance
             */
            Peers.prototype.peers = $util.emptyArray;

            /**
             * Peers redials.
             * @member {number} redials
             * @memberof hearsay.link.Peers
             * @instance
             */
            Peers.prototype.redials = 0;

            /**
             * Peers gossipIn.
             * @member {number} gossipIn
             * @memberof hearsay.link.Peers
             * @instance
             */
            Peers.prototype.gossipIn = 0;

            /**
             * Peers gossipOut.
             * @member {number} gossipOut
             * @memberof hearsay.link.Peers
             * @instance
             */
            Peers.prototype.gossipOut = 0;

            /**
             * Peers rejected.
             * @member {number} rejected
             * @memberof hearsay.link.Peers
             * @instance
             */
            Peers.prototype.rejected = 0;

            /**
             * Peers ignored.
             * @member {number} ignored
             * @memberof hearsay.link.Peers
             * @instance
             */
            Peers.prototype.ignored = 0;

            /**
             * Peers bytesIn.
             * @member {number} bytesIn
             * @memberof hearsay.link.Peers
             * @instance
             */
            Peers.prototype.bytesIn = 0;

            /**
             * Peers bytesOut.
             * @member {number} bytesOut
             * @memberof hearsay.link.Peers
             * @instance
             */
            Peers.prototype.bytesOut = 0;

            /**
             * Peers missing.
             * @member {number} missing
             * @memberof hearsay.link.Peers
             * @instance
             */
            Peers.prototype.missing = 0;

            /**
             * Peers blamed.
             * @member {number} blamed
             * @memberof hearsay.link.Peers
             * @instance
             */
            Peers.prototype.blamed = 0;

            /**
             * Encodes the specified Peers message. Does not implicitly {@link hearsay.link.Peers.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.Peers
             * @static
             * @param {hearsay.link.Peers.$Properties} message Peers message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Peers.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.peers != null && message.peers.length)
                    for (let i = 0; i < message.peers.length; ++i)
                        $root.hearsay.link.PeerState.encode(message.peers[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.redials != null && $Object.hasOwnProperty.call(message, "redials") && message.redials !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.redials);
                if (message.gossipIn != null && $Object.hasOwnProperty.call(message, "gossipIn") && message.gossipIn !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.gossipIn);
                if (message.gossipOut != null && $Object.hasOwnProperty.call(message, "gossipOut") && message.gossipOut !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.gossipOut);
                if (message.rejected != null && $Object.hasOwnProperty.call(message, "rejected") && message.rejected !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.rejected);
                if (message.ignored != null && $Object.hasOwnProperty.call(message, "ignored") && message.ignored !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.ignored);
                if (message.bytesIn != null && $Object.hasOwnProperty.call(message, "bytesIn") && message.bytesIn !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.bytesIn);
                if (message.bytesOut != null && $Object.hasOwnProperty.call(message, "bytesOut") && message.bytesOut !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.bytesOut);
                if (message.missing != null && $Object.hasOwnProperty.call(message, "missing") && message.missing !== 0)
                    writer.uint32(/* id 9, wireType 0 =*/72).uint32(message.missing);
                if (message.blamed != null && $Object.hasOwnProperty.call(message, "blamed") && message.blamed !== 0)
                    writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.blamed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Peers message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.Peers
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.Peers & hearsay.link.Peers.$Shape} Peers
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Peers.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.Peers();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.peers && message.peers.length))
                                message.peers = [];
                            message.peers.push($root.hearsay.link.PeerState.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.redials = value;
                            else
                                delete message.redials;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.gossipIn = value;
                            else
                                delete message.gossipIn;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.gossipOut = value;
                            else
                                delete message.gossipOut;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.rejected = value;
                            else
                                delete message.rejected;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ignored = value;
                            else
                                delete message.ignored;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.bytesIn = value;
                            else
                                delete message.bytesIn;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.bytesOut = value;
                            else
                                delete message.bytesOut;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.missing = value;
                            else
                                delete message.missing;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.blamed = value;
                            else
                                delete message.blamed;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Peers;
        })();

        link.PeerState = (function() {

            /**
             * Properties of a PeerState.
             * @typedef {Object} hearsay.link.PeerState.$Properties
             * @property {Uint8Array|null} [operator] PeerState operator
             * @property {boolean|null} [connected] PeerState connected
             * @property {Uint8Array|null} [digest] PeerState digest
             * @property {number|null} [missing] PeerState missing
             * @property {string|null} [error] PeerState error
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a PeerState.
             * @memberof hearsay.link
             * @interface IPeerState
             * @augments hearsay.link.PeerState.$Properties
             * @deprecated Use hearsay.link.PeerState.$Properties instead.
             */

            /**
             * Shape of a PeerState.
             * @typedef {hearsay.link.PeerState.$Properties} hearsay.link.PeerState.$Shape
             */

            /**
             * Constructs a new PeerState.
             * @memberof hearsay.link
             * @classdesc Represents a PeerState.
             * @constructor
             * @param {hearsay.link.PeerState.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const PeerState = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * PeerState operator.
             * @member {Uint8Array} operator
             * @memberof hearsay.link.PeerState
             * @instance
             */
            PeerState.prototype.operator = $util.newBuffer([]);

            /**
             * PeerState connected.
             * @member {boolean} connected
             * @memberof hearsay.link.PeerState
             * @instance
             */
            PeerState.prototype.connected = false;

            /**
             * PeerState digest.
             * @member {Uint8Array} digest
             * @memberof hearsay.link.PeerState
             * @instance
             */
            PeerState.prototype.digest = $util.newBuffer([]);

            /**
             * PeerState missing.
             * @member {number} missing
             * @memberof hearsay.link.PeerState
             * @instance
             */
            PeerState.prototype.missing = 0;

            /**
             * PeerState error.
             * @member {string} error
             * @memberof hearsay.link.PeerState
             * @instance
             */
            PeerState.prototype.error = "";

            /**
             * Encodes the specified PeerState message. Does not implicitly {@link hearsay.link.PeerState.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.PeerState
             * @static
             * @param {hearsay.link.PeerState.$Properties} message PeerState message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            PeerState.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.operator != null && $Object.hasOwnProperty.call(message, "operator") && message.operator.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.operator);
                if (message.connected != null && $Object.hasOwnProperty.call(message, "connected") && message.connected !== false)
                    writer.uint32(/* id 2, wireType 0 =*/16).bool(message.connected);
                if (message.digest != null && $Object.hasOwnProperty.call(message, "digest") && message.digest.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.digest);
                if (message.missing != null && $Object.hasOwnProperty.call(message, "missing") && message.missing !== 0)
                    writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.missing);
                if (message.error != null && $Object.hasOwnProperty.call(message, "error") && message.error !== "")
                    writer.uint32(/* id 5, wireType 2 =*/42).string(message.error);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a PeerState message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.PeerState
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.PeerState & hearsay.link.PeerState.$Shape} PeerState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            PeerState.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.PeerState();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.operator = value;
                            else
                                delete message.operator;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.connected = value;
                            else
                                delete message.connected;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.digest = value;
                            else
                                delete message.digest;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.missing = value;
                            else
                                delete message.missing;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.error = value;
                            else
                                delete message.error;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return PeerState;
        })();

        link.Note = (function() {

            /**
             * Properties of a Note.
             * @typedef {Object} hearsay.link.Note.$Properties
             * @property {number|null} [level] Note level
             * @property {string|null} [code] Note code
             * @property {string|null} [text] Note text
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Note.
             * @memberof hearsay.link
             * @interface INote
             * @augments hearsay.link.Note.$Properties
             * @deprecated Use hearsay.link.Note.$Properties instead.
             */

            /**
             * Shape of a Note.
             * @typedef {hearsay.link.Note.$Properties} hearsay.link.Note.$Shape
             */

            /**
             * Constructs a new Note.
             * @memberof hearsay.link
             * @classdesc Represents a Note.
             * @constructor
             * @param {hearsay.link.Note.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Note = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Note level.
             * @member {number} level
             * @memberof hearsay.link.Note
             * @instance
             */
            Note.prototype.level = 0;

            /**
             * Note code.
             * @member {string} code
             * @memberof hearsay.link.Note
             * @instance
             */
            Note.prototype.code = "";

            /**
             * Note text.
             * @member {string} text
             * @memberof hearsay.link.Note
             * @instance
             */
            Note.prototype.text = "";

            /**
             * Encodes the specified Note message. Does not implicitly {@link hearsay.link.Note.verify|verify} messages.
             * @function encode
             * @memberof hearsay.link.Note
             * @static
             * @param {hearsay.link.Note.$Properties} message Note message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Note.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.level != null && $Object.hasOwnProperty.call(message, "level") && message.level !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.level);
                if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.code);
                if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.text);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Note message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.link.Note
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.link.Note & hearsay.link.Note.$Shape} Note
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Note.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.link.Note();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.level = value;
                            else
                                delete message.level;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.code = value;
                            else
                                delete message.code;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.text = value;
                            else
                                delete message.text;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Note;
        })();

        return link;
    })();

    hearsay.row = (function() {

        /**
         * Namespace row.
         * @memberof hearsay
         * @namespace
         */
        const row = {};

        row.Row = (function() {

            /**
             * Properties of a Row.
             * @typedef {Object} hearsay.row.Row.$Properties
             * @property {number|null} [schemaVersion] Row schemaVersion
             * @property {hearsay.row.Attacker.$Properties|null} [attacker] Row attacker
             * @property {hearsay.row.Fingerprint.$Properties|null} [fingerprint] Row fingerprint
             * @property {hearsay.row.Ipv6Leak.$Properties|null} [ipv6Leak] Row ipv6Leak
             * @property {hearsay.row.Behavior.$Properties|null} [behavior] Row behavior
             * @property {hearsay.row.Identity.$Properties|null} [identity] Row identity
             * @property {hearsay.row.Campaign.$Properties|null} [campaign] Row campaign
             * @property {hearsay.row.SmtpTarget.$Properties|null} [smtpTarget] Row smtpTarget
             * @property {hearsay.row.SmtpTargetHit.$Properties|null} [smtpTargetHit] Row smtpTargetHit
             * @property {hearsay.row.Retract.$Properties|null} [retract] Row retract
             * @property {hearsay.row.Retract.$Properties|null} [unretract] Row unretract
             * @property {"attacker"|"fingerprint"|"ipv6Leak"|"behavior"|"identity"|"campaign"|"smtpTarget"|"smtpTargetHit"|"retract"|"unretract"} [row] Row row
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Row.
             * @memberof hearsay.row
             * @interface IRow
             * @augments hearsay.row.Row.$Properties
             * @deprecated Use hearsay.row.Row.$Properties instead.
             */

            /**
             * Narrowed shape of a Row.
             * @typedef {{
             *   schemaVersion?: number|null;
             *   attacker?: hearsay.row.Attacker.$Shape|null;
             *   fingerprint?: hearsay.row.Fingerprint.$Shape|null;
             *   ipv6Leak?: hearsay.row.Ipv6Leak.$Shape|null;
             *   behavior?: hearsay.row.Behavior.$Shape|null;
             *   identity?: hearsay.row.Identity.$Shape|null;
             *   campaign?: hearsay.row.Campaign.$Shape|null;
             *   smtpTarget?: hearsay.row.SmtpTarget.$Shape|null;
             *   smtpTargetHit?: hearsay.row.SmtpTargetHit.$Shape|null;
             *   retract?: hearsay.row.Retract.$Shape|null;
             *   unretract?: hearsay.row.Retract.$Shape|null;
             *   $unknowns?: Array.<Uint8Array>;
             * } & (
             *   ({ row?: undefined; attacker?: null; fingerprint?: null; ipv6Leak?: null; behavior?: null; identity?: null; campaign?: null; smtpTarget?: null; smtpTargetHit?: null; retract?: null; unretract?: null }|{ row?: "attacker"; attacker: hearsay.row.Attacker.$Shape; fingerprint?: null; ipv6Leak?: null; behavior?: null; identity?: null; campaign?: null; smtpTarget?: null; smtpTargetHit?: null; retract?: null; unretract?: null }|{ row?: "fingerprint"; attacker?: null; fingerprint: hearsay.row.Fingerprint.$Shape; ipv6Leak?: null; behavior?: null; identity?: null; campaign?: null; smtpTarget?: null; smtpTargetHit?: null; retract?: null; unretract?: null }|{ row?: "ipv6Leak"; attacker?: null; fingerprint?: null; ipv6Leak: hearsay.row.Ipv6Leak.$Shape; behavior?: null; identity?: null; campaign?: null; smtpTarget?: null; smtpTargetHit?: null; retract?: null; unretract?: null }|{ row?: "behavior"; attacker?: null; fingerprint?: null; ipv6Leak?: null; behavior: hearsay.row.Behavior.$Shape; identity?: null; campaign?: null; smtpTarget?: null; smtpTargetHit?: null; retract?: null; unretract?: null }|{ row?: "identity"; attacker?: null; fingerprint?: null; ipv6Leak?: null; behavior?: null; identity: hearsay.row.Identity.$Shape; campaign?: null; smtpTarget?: null; smtpTargetHit?: null; retract?: null; unretract?: null }|{ row?: "campaign"; attacker?: null; fingerprint?: null; ipv6Leak?: null; behavior?: null; identity?: null; campaign: hearsay.row.Campaign.$Shape; smtpTarget?: null; smtpTargetHit?: null; retract?: null; unretract?: null }|{ row?: "smtpTarget"; attacker?: null; fingerprint?: null; ipv6Leak?: null; behavior?: null; identity?: null; campaign?: null; smtpTarget: hearsay.row.SmtpTarget.$Shape; smtpTargetHit?: null; retract?: null; unretract?: null }|{ row?: "smtpTargetHit"; attacker?: null; fingerprint?: null; ipv6Leak?: null; behavior?: null; identity?: null; campaign?: null; smtpTarget?: null; smtpTargetHit: hearsay.row.SmtpTargetHit.$Shape; retract?: null; unretract?: null }|{ row?: "retract"; attacker?: null; fingerprint?: null; ipv6Leak?: null; behavior?: null; identity?: null; campaign?: null; smtpTarget?: null; smtpTargetHit?: null; retract: hearsay.row.Retract.$Shape; unretract?: null }|{ row?: "unretract"; attacker?: null; fingerprint?: null; ipv6Leak?: null; behavior?: null; identity?: null; campaign?: null; smtpTarget?: null; smtpTargetHit?: null; retract?: null; unretract: hearsay.row.Retract.$Shape })
             * )} hearsay.row.Row.$Shape
             */

            /**
             * Constructs a new Row.
             * @memberof hearsay.row
             * @classdesc Represents a Row.
             * @constructor
             * @param {hearsay.row.Row.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Row = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Row schemaVersion.
             * @member {number} schemaVersion
             * @memberof hearsay.row.Row
             * @instance
             */
            Row.prototype.schemaVersion = 0;

            /**
             * Row attacker.
             * @member {hearsay.row.Attacker.$Properties|null|undefined} attacker
             * @memberof hearsay.row.Row
             * @instance
             */
            Row.prototype.attacker = null;

            /**
             * Row fingerprint.
             * @member {hearsay.row.Fingerprint.$Properties|null|undefined} fingerprint
             * @memberof hearsay.row.Row
             * @instance
             */
            Row.prototype.fingerprint = null;

            /**
             * Row ipv6Leak.
             * @member {hearsay.row.Ipv6Leak.$Properties|null|undefined} ipv6Leak
             * @memberof hearsay.row.Row
             * @instance
             */
            Row.prototype.ipv6Leak = null;

            /**
             * Row behavior.
             * @member {hearsay.row.Behavior.$Properties|null|undefined} behavior
             * @memberof hearsay.row.Row
             * @instance
             */
            Row.prototype.behavior = null;

            /**
             * Row identity.
             * @member {hearsay.row.Identity.$Properties|null|undefined} identity
             * @memberof hearsay.row.Row
             * @instance
             */
            Row.prototype.identity = null;

            /**
             * Row campaign.
             * @member {hearsay.row.Campaign.$Properties|null|undefined} campaign
             * @memberof hearsay.row.Row
             * @instance
             */
            Row.prototype.campaign = null;

            /**
             * Row smtpTarget.
             * @member {hearsay.row.SmtpTarget.$Properties|null|undefined} smtpTarget
             * @memberof hearsay.row.Row
             * @instance
             */
            Row.prototype.smtpTarget = null;

            /**
             * Row smtpTargetHit.
             * @member {hearsay.row.SmtpTargetHit.$Properties|null|undefined} smtpTargetHit
             * @memberof hearsay.row.Row
             * @instance
             */
            Row.prototype.smtpTargetHit = null;

            /**
             * Row retract.
             * @member {hearsay.row.Retract.$Properties|null|undefined} retract
             * @memberof hearsay.row.Row
             * @instance
             */
            Row.prototype.retract = null;

            /**
             * Row unretract.
             * @member {hearsay.row.Retract.$Properties|null|undefined} unretract
             * @memberof hearsay.row.Row
             * @instance
             */
            Row.prototype.unretract = null;

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            /**
             * Row row.
             * @member {"attacker"|"fingerprint"|"ipv6Leak"|"behavior"|"identity"|"campaign"|"smtpTarget"|"smtpTargetHit"|"retract"|"unretract"|undefined} row
             * @memberof hearsay.row.Row
             * @instance
             */
            $Object.defineProperty(Row.prototype, "row", {
                get: $util.oneOfGetter($oneOfFields = ["attacker", "fingerprint", "ipv6Leak", "behavior", "identity", "campaign", "smtpTarget", "smtpTargetHit", "retract", "unretract"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Row message. Does not implicitly {@link hearsay.row.Row.verify|verify} messages.
             * @function encode
             * @memberof hearsay.row.Row
             * @static
             * @param {hearsay.row.Row.$Properties} message Row message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Row.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.schemaVersion != null && $Object.hasOwnProperty.call(message, "schemaVersion") && message.schemaVersion !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.schemaVersion);
                if (message.attacker != null && $Object.hasOwnProperty.call(message, "attacker"))
                    $root.hearsay.row.Attacker.encode(message.attacker, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                if (message.fingerprint != null && $Object.hasOwnProperty.call(message, "fingerprint"))
                    $root.hearsay.row.Fingerprint.encode(message.fingerprint, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                if (message.ipv6Leak != null && $Object.hasOwnProperty.call(message, "ipv6Leak"))
                    $root.hearsay.row.Ipv6Leak.encode(message.ipv6Leak, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                if (message.behavior != null && $Object.hasOwnProperty.call(message, "behavior"))
                    $root.hearsay.row.Behavior.encode(message.behavior, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                if (message.identity != null && $Object.hasOwnProperty.call(message, "identity"))
                    $root.hearsay.row.Identity.encode(message.identity, writer.uint32(/* id 6, wireType 2 =*/50).fork(), _depth + 1).ldelim();
                if (message.campaign != null && $Object.hasOwnProperty.call(message, "campaign"))
                    $root.hearsay.row.Campaign.encode(message.campaign, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                if (message.smtpTarget != null && $Object.hasOwnProperty.call(message, "smtpTarget"))
                    $root.hearsay.row.SmtpTarget.encode(message.smtpTarget, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                if (message.smtpTargetHit != null && $Object.hasOwnProperty.call(message, "smtpTargetHit"))
                    $root.hearsay.row.SmtpTargetHit.encode(message.smtpTargetHit, writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                if (message.retract != null && $Object.hasOwnProperty.call(message, "retract"))
                    $root.hearsay.row.Retract.encode(message.retract, writer.uint32(/* id 10, wireType 2 =*/82).fork(), _depth + 1).ldelim();
                if (message.unretract != null && $Object.hasOwnProperty.call(message, "unretract"))
                    $root.hearsay.row.Retract.encode(message.unretract, writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Row message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.row.Row
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.row.Row & hearsay.row.Row.$Shape} Row
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Row.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.row.Row();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.schemaVersion = value;
                            else
                                delete message.schemaVersion;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.attacker = $root.hearsay.row.Attacker.decode(reader, reader.size(), $undefined, _depth + 1, message.attacker);
                            message.row = "attacker";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.fingerprint = $root.hearsay.row.Fingerprint.decode(reader, reader.size(), $undefined, _depth + 1, message.fingerprint);
                            message.row = "fingerprint";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.ipv6Leak = $root.hearsay.row.Ipv6Leak.decode(reader, reader.size(), $undefined, _depth + 1, message.ipv6Leak);
                            message.row = "ipv6Leak";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.behavior = $root.hearsay.row.Behavior.decode(reader, reader.size(), $undefined, _depth + 1, message.behavior);
                            message.row = "behavior";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.identity = $root.hearsay.row.Identity.decode(reader, reader.size(), $undefined, _depth + 1, message.identity);
                            message.row = "identity";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.campaign = $root.hearsay.row.Campaign.decode(reader, reader.size(), $undefined, _depth + 1, message.campaign);
                            message.row = "campaign";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.smtpTarget = $root.hearsay.row.SmtpTarget.decode(reader, reader.size(), $undefined, _depth + 1, message.smtpTarget);
                            message.row = "smtpTarget";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.smtpTargetHit = $root.hearsay.row.SmtpTargetHit.decode(reader, reader.size(), $undefined, _depth + 1, message.smtpTargetHit);
                            message.row = "smtpTargetHit";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.retract = $root.hearsay.row.Retract.decode(reader, reader.size(), $undefined, _depth + 1, message.retract);
                            message.row = "retract";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.unretract = $root.hearsay.row.Retract.decode(reader, reader.size(), $undefined, _depth + 1, message.unretract);
                            message.row = "unretract";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Row;
        })();

        row.Attacker = (function() {

            /**
             * Properties of an Attacker.
             * @typedef {Object} hearsay.row.Attacker.$Properties
             * @property {Uint8Array|null} [uuid] Attacker uuid
             * @property {string|null} [ip] Attacker ip
             * @property {Uint8Array|null} [identityId] Attacker identityId
             * @property {number|null} [firstSeen] Attacker firstSeen
             * @property {number|null} [lastSeen] Attacker lastSeen
             * @property {number|null} [eventCount] Attacker eventCount
             * @property {number|null} [serviceCount] Attacker serviceCount
             * @property {number|null} [deckyCount] Attacker deckyCount
             * @property {Array.<string>|null} [services] Attacker services
             * @property {Array.<string>|null} [deckies] Attacker deckies
             * @property {string|null} [traversalPath] Attacker traversalPath
             * @property {boolean|null} [isTraversal] Attacker isTraversal
             * @property {number|null} [bountyCount] Attacker bountyCount
             * @property {number|null} [credentialCount] Attacker credentialCount
             * @property {Array.<string>|null} [fingerprints] Attacker fingerprints
             * @property {Array.<string>|null} [commands] Attacker commands
             * @property {string|null} [countryCode] Attacker countryCode
             * @property {string|null} [countrySource] Attacker countrySource
             * @property {number|null} [asn] Attacker asn
             * @property {string|null} [asName] Attacker asName
             * @property {string|null} [asnSource] Attacker asnSource
             * @property {string|null} [ptrRecord] Attacker ptrRecord
             * @property {number|null} [rotationCount] Attacker rotationCount
             * @property {number|null} [lastRotationAt] Attacker lastRotationAt
             * @property {number|null} [ipv6LeakCount] Attacker ipv6LeakCount
             * @property {number|null} [lastIpv6LeakAt] Attacker lastIpv6LeakAt
             * @property {string|null} [lastIpv6LinkLocal] Attacker lastIpv6LinkLocal
             * @property {string|null} [lastIpv6IidKind] Attacker lastIpv6IidKind
             * @property {string|null} [lastIpv6MacOui] Attacker lastIpv6MacOui
             * @property {string|null} [bgpPrefix] Attacker bgpPrefix
             * @property {string|null} [rpkiStatus] Attacker rpkiStatus
             * @property {string|null} [rpkiSource] Attacker rpkiSource
             * @property {Uint8Array|null} [addressKey] Attacker addressKey
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Attacker.
             * @memberof hearsay.row
             * @interface IAttacker
             * @augments hearsay.row.Attacker.$Properties
             * @deprecated Use hearsay.row.Attacker.$Properties instead.
             */

            /**
             * Shape of an Attacker.
             * @typedef {hearsay.row.Attacker.$Properties} hearsay.row.Attacker.$Shape
             */

            /**
             * Constructs a new Attacker.
             * @memberof hearsay.row
             * @classdesc Represents an Attacker.
             * @constructor
             * @param {hearsay.row.Attacker.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Attacker = function (properties) {
                this.services = [];
                this.deckies = [];
                this.fingerprints = [];
                this.commands = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Attacker uuid.
             * @member {Uint8Array} uuid
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.uuid = $util.newBuffer([]);

            /**
             * Attacker ip.
             * @member {string} ip
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.ip = "";

            /**
             * Attacker identityId.
             * @member {Uint8Array} identityId
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.identityId = $util.newBuffer([]);

            /**
             * Attacker firstSeen.
             * @member {number} firstSeen
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.firstSeen = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Attacker lastSeen.
             * @member {number} lastSeen
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.lastSeen = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Attacker eventCount.
             * @member {number} eventCount
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.eventCount = 0;

            /**
             * Attacker serviceCount.
             * @member {number} serviceCount
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.serviceCount = 0;

            /**
             * Attacker deckyCount.
             * @member {number} deckyCount
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.deckyCount = 0;

            /**
             * Attacker services.
             * @member {Array.<string>} services
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.services = $util.emptyArray;

            /**
             * Attacker deckies.
             * @member {Array.<string>} deckies
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.deckies = $util.emptyArray;

            /**
             * Attacker traversalPath.
             * @member {string} traversalPath
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.traversalPath = "";

            /**
             * Attacker isTraversal.
             * @member {boolean} isTraversal
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.isTraversal = false;

            /**
             * Attacker bountyCount.
             * @member {number} bountyCount
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.bountyCount = 0;

            /**
             * Attacker credentialCount.
             * @member {number} credentialCount
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.credentialCount = 0;

            /**
             * Attacker fingerprints.
             * @member {Array.<string>} fingerprints
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.fingerprints = $util.emptyArray;

            /**
             * Attacker commands.
             * @member {Array.<string>} commands
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.commands = $util.emptyArray;

            /**
             * Attacker countryCode.
             * @member {string} countryCode
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.countryCode = "";

            /**
             * Attacker countrySource.
             * @member {string} countrySource
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.countrySource = "";

            /**
             * Attacker asn.
             * @member {number} asn
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.asn = 0;

            /**
             * Attacker asName.
             * @member {string} asName
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.asName = "";

            /**
             * Attacker asnSource.
             * @member {string} asnSource
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.asnSource = "";

            /**
             * Attacker ptrRecord.
             * @member {string} ptrRecord
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.ptrRecord = "";

            /**
             * Attacker rotationCount.
             * @member {number} rotationCount
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.rotationCount = 0;

            /**
             * Attacker lastRotationAt.
             * @member {number} lastRotationAt
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.lastRotationAt = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Attacker ipv6LeakCount.
             * @member {number} ipv6LeakCount
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.ipv6LeakCount = 0;

            /**
             * Attacker lastIpv6LeakAt.
             * @member {number} lastIpv6LeakAt
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.lastIpv6LeakAt = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Attacker lastIpv6LinkLocal.
             * @member {string} lastIpv6LinkLocal
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.lastIpv6LinkLocal = "";

            /**
             * Attacker lastIpv6IidKind.
             * @member {string} lastIpv6IidKind
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.lastIpv6IidKind = "";

            /**
             * Attacker lastIpv6MacOui.
             * @member {string} lastIpv6MacOui
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.lastIpv6MacOui = "";

            /**
             * Attacker bgpPrefix.
             * @member {string} bgpPrefix
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.bgpPrefix = "";

            /**
             * Attacker rpkiStatus.
             * @member {string} rpkiStatus
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.rpkiStatus = "";

            /**
             * Attacker rpkiSource.
             * @member {string} rpkiSource
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.rpkiSource = "";

            /**
             * Attacker addressKey.
             * @member {Uint8Array} addressKey
             * @memberof hearsay.row.Attacker
             * @instance
             */
            Attacker.prototype.addressKey = $util.newBuffer([]);

            /**
             * Encodes the specified Attacker message. Does not implicitly {@link hearsay.row.Attacker.verify|verify} messages.
             * @function encode
             * @memberof hearsay.row.Attacker
             * @static
             * @param {hearsay.row.Attacker.$Properties} message Attacker message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Attacker.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.uuid != null && $Object.hasOwnProperty.call(message, "uuid") && message.uuid.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.uuid);
                if (message.ip != null && $Object.hasOwnProperty.call(message, "ip") && message.ip !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.ip);
                if (message.identityId != null && $Object.hasOwnProperty.call(message, "identityId") && message.identityId.length)
                    writer.uint32(/* id 3, wireType 2 =*/26).bytes(message.identityId);
                if (message.firstSeen != null && $Object.hasOwnProperty.call(message, "firstSeen") && (typeof message.firstSeen === "object" ? message.firstSeen.low || message.firstSeen.high : message.firstSeen !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.firstSeen);
                if (message.lastSeen != null && $Object.hasOwnProperty.call(message, "lastSeen") && (typeof message.lastSeen === "object" ? message.lastSeen.low || message.lastSeen.high : message.lastSeen !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.lastSeen);
                if (message.eventCount != null && $Object.hasOwnProperty.call(message, "eventCount") && message.eventCount !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.eventCount);
                if (message.serviceCount != null && $Object.hasOwnProperty.call(message, "serviceCount") && message.serviceCount !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.serviceCount);
                if (message.deckyCount != null && $Object.hasOwnProperty.call(message, "deckyCount") && message.deckyCount !== 0)
                    writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.deckyCount);
                if (message.services != null && message.services.length)
                    for (let i = 0; i < message.services.length; ++i)
                        writer.uint32(/* id 9, wireType 2 =*/74).string(message.services[i]);
                if (message.deckies != null && message.deckies.length)
                    for (let i = 0; i < message.deckies.length; ++i)
                        writer.uint32(/* id 10, wireType 2 =*/82).string(message.deckies[i]);
                if (message.traversalPath != null && $Object.hasOwnProperty.call(message, "traversalPath") && message.traversalPath !== "")
                    writer.uint32(/* id 11, wireType 2 =*/90).string(message.traversalPath);
                if (message.isTraversal != null && $Object.hasOwnProperty.call(message, "isTraversal") && message.isTraversal !== false)
                    writer.uint32(/* id 12, wireType 0 =*/96).bool(message.isTraversal);
                if (message.bountyCount != null && $Object.hasOwnProperty.call(message, "bountyCount") && message.bountyCount !== 0)
                    writer.uint32(/* id 13, wireType 0 =*/104).uint32(message.bountyCount);
                if (message.credentialCount != null && $Object.hasOwnProperty.call(message, "credentialCount") && message.credentialCount !== 0)
                    writer.uint32(/* id 14, wireType 0 =*/112).uint32(message.credentialCount);
                if (message.fingerprints != null && message.fingerprints.length)
                    for (let i = 0; i < message.fingerprints.length; ++i)
                        writer.uint32(/* id 15, wireType 2 =*/122).string(message.fingerprints[i]);
                if (message.commands != null && message.commands.length)
                    for (let i = 0; i < message.commands.length; ++i)
                        writer.uint32(/* id 16, wireType 2 =*/130).string(message.commands[i]);
                if (message.countryCode != null && $Object.hasOwnProperty.call(message, "countryCode") && message.countryCode !== "")
                    writer.uint32(/* id 17, wireType 2 =*/138).string(message.countryCode);
                if (message.countrySource != null && $Object.hasOwnProperty.call(message, "countrySource") && message.countrySource !== "")
                    writer.uint32(/* id 18, wireType 2 =*/146).string(message.countrySource);
                if (message.asn != null && $Object.hasOwnProperty.call(message, "asn") && message.asn !== 0)
                    writer.uint32(/* id 19, wireType 0 =*/152).uint32(message.asn);
                if (message.asName != null && $Object.hasOwnProperty.call(message, "asName") && message.asName !== "")
                    writer.uint32(/* id 20, wireType 2 =*/162).string(message.asName);
                if (message.asnSource != null && $Object.hasOwnProperty.call(message, "asnSource") && message.asnSource !== "")
                    writer.uint32(/* id 21, wireType 2 =*/170).string(message.asnSource);
                if (message.ptrRecord != null && $Object.hasOwnProperty.call(message, "ptrRecord") && message.ptrRecord !== "")
                    writer.uint32(/* id 22, wireType 2 =*/178).string(message.ptrRecord);
                if (message.rotationCount != null && $Object.hasOwnProperty.call(message, "rotationCount") && message.rotationCount !== 0)
                    writer.uint32(/* id 23, wireType 0 =*/184).uint32(message.rotationCount);
                if (message.lastRotationAt != null && $Object.hasOwnProperty.call(message, "lastRotationAt") && (typeof message.lastRotationAt === "object" ? message.lastRotationAt.low || message.lastRotationAt.high : message.lastRotationAt !== 0))
                    writer.uint32(/* id 24, wireType 0 =*/192).int64(message.lastRotationAt);
                if (message.ipv6LeakCount != null && $Object.hasOwnProperty.call(message, "ipv6LeakCount") && message.ipv6LeakCount !== 0)
                    writer.uint32(/* id 25, wireType 0 =*/200).uint32(message.ipv6LeakCount);
                if (message.lastIpv6LeakAt != null && $Object.hasOwnProperty.call(message, "lastIpv6LeakAt") && (typeof message.lastIpv6LeakAt === "object" ? message.lastIpv6LeakAt.low || message.lastIpv6LeakAt.high : message.lastIpv6LeakAt !== 0))
                    writer.uint32(/* id 26, wireType 0 =*/208).int64(message.lastIpv6LeakAt);
                if (message.lastIpv6LinkLocal != null && $Object.hasOwnProperty.call(message, "lastIpv6LinkLocal") && message.lastIpv6LinkLocal !== "")
                    writer.uint32(/* id 27, wireType 2 =*/218).string(message.lastIpv6LinkLocal);
                if (message.lastIpv6IidKind != null && $Object.hasOwnProperty.call(message, "lastIpv6IidKind") && message.lastIpv6IidKind !== "")
                    writer.uint32(/* id 28, wireType 2 =*/226).string(message.lastIpv6IidKind);
                if (message.lastIpv6MacOui != null && $Object.hasOwnProperty.call(message, "lastIpv6MacOui") && message.lastIpv6MacOui !== "")
                    writer.uint32(/* id 29, wireType 2 =*/234).string(message.lastIpv6MacOui);
                if (message.bgpPrefix != null && $Object.hasOwnProperty.call(message, "bgpPrefix") && message.bgpPrefix !== "")
                    writer.uint32(/* id 30, wireType 2 =*/242).string(message.bgpPrefix);
                if (message.rpkiStatus != null && $Object.hasOwnProperty.call(message, "rpkiStatus") && message.rpkiStatus !== "")
                    writer.uint32(/* id 31, wireType 2 =*/250).string(message.rpkiStatus);
                if (message.rpkiSource != null && $Object.hasOwnProperty.call(message, "rpkiSource") && message.rpkiSource !== "")
                    writer.uint32(/* id 32, wireType 2 =*/258).string(message.rpkiSource);
                if (message.addressKey != null && $Object.hasOwnProperty.call(message, "addressKey") && message.addressKey.length)
                    writer.uint32(/* id 33, wireType 2 =*/266).bytes(message.addressKey);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Attacker message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.row.Attacker
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.row.Attacker & hearsay.row.Attacker.$Shape} Attacker
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Attacker.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.row.Attacker();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.uuid = value;
                            else
                                delete message.uuid;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.ip = value;
                            else
                                delete message.ip;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.identityId = value;
                            else
                                delete message.identityId;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.firstSeen = value;
                            else
                                delete message.firstSeen;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastSeen = value;
                            else
                                delete message.lastSeen;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.eventCount = value;
                            else
                                delete message.eventCount;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.serviceCount = value;
                            else
                                delete message.serviceCount;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.deckyCount = value;
                            else
                                delete message.deckyCount;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.services && message.services.length))
                                message.services = [];
                            message.services.push(reader.stringVerify());
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if (!(message.deckies && message.deckies.length))
                                message.deckies = [];
                            message.deckies.push(reader.stringVerify());
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.traversalPath = value;
                            else
                                delete message.traversalPath;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.bool())
                                message.isTraversal = value;
                            else
                                delete message.isTraversal;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.bountyCount = value;
                            else
                                delete message.bountyCount;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.credentialCount = value;
                            else
                                delete message.credentialCount;
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            if (!(message.fingerprints && message.fingerprints.length))
                                message.fingerprints = [];
                            message.fingerprints.push(reader.stringVerify());
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            if (!(message.commands && message.commands.length))
                                message.commands = [];
                            message.commands.push(reader.stringVerify());
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.countryCode = value;
                            else
                                delete message.countryCode;
                            continue;
                        }
                    case 18: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.countrySource = value;
                            else
                                delete message.countrySource;
                            continue;
                        }
                    case 19: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.asn = value;
                            else
                                delete message.asn;
                            continue;
                        }
                    case 20: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.asName = value;
                            else
                                delete message.asName;
                            continue;
                        }
                    case 21: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.asnSource = value;
                            else
                                delete message.asnSource;
                            continue;
                        }
                    case 22: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.ptrRecord = value;
                            else
                                delete message.ptrRecord;
                            continue;
                        }
                    case 23: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.rotationCount = value;
                            else
                                delete message.rotationCount;
                            continue;
                        }
                    case 24: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastRotationAt = value;
                            else
                                delete message.lastRotationAt;
                            continue;
                        }
                    case 25: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ipv6LeakCount = value;
                            else
                                delete message.ipv6LeakCount;
                            continue;
                        }
                    case 26: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastIpv6LeakAt = value;
                            else
                                delete message.lastIpv6LeakAt;
                            continue;
                        }
                    case 27: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.lastIpv6LinkLocal = value;
                            else
                                delete message.lastIpv6LinkLocal;
                            continue;
                        }
                    case 28: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.lastIpv6IidKind = value;
                            else
                                delete message.lastIpv6IidKind;
                            continue;
                        }
                    case 29: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.lastIpv6MacOui = value;
                            else
                                delete message.lastIpv6MacOui;
                            continue;
                        }
                    case 30: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.bgpPrefix = value;
                            else
                                delete message.bgpPrefix;
                            continue;
                        }
                    case 31: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.rpkiStatus = value;
                            else
                                delete message.rpkiStatus;
                            continue;
                        }
                    case 32: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.rpkiSource = value;
                            else
                                delete message.rpkiSource;
                            continue;
                        }
                    case 33: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.addressKey = value;
                            else
                                delete message.addressKey;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Attacker;
        })();

        row.Fingerprint = (function() {

            /**
             * Properties of a Fingerprint.
             * @typedef {Object} hearsay.row.Fingerprint.$Properties
             * @property {Uint8Array|null} [attackerUuid] Fingerprint attackerUuid
             * @property {number|null} [port] Fingerprint port
             * @property {string|null} [probeType] Fingerprint probeType
             * @property {string|null} [hash] Fingerprint hash
             * @property {number|null} [at] Fingerprint at
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Fingerprint.
             * @memberof hearsay.row
             * @interface IFingerprint
             * @augments hearsay.row.Fingerprint.$Properties
             * @deprecated Use hearsay.row.Fingerprint.$Properties instead.
             */

            /**
             * Shape of a Fingerprint.
             * @typedef {hearsay.row.Fingerprint.$Properties} hearsay.row.Fingerprint.$Shape
             */

            /**
             * Constructs a new Fingerprint.
             * @memberof hearsay.row
             * @classdesc Represents a Fingerprint.
             * @constructor
             * @param {hearsay.row.Fingerprint.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Fingerprint = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Fingerprint attackerUuid.
             * @member {Uint8Array} attackerUuid
             * @memberof hearsay.row.Fingerprint
             * @instance
             */
            Fingerprint.prototype.attackerUuid = $util.newBuffer([]);

            /**
             * Fingerprint port.
             * @member {number} port
             * @memberof hearsay.row.Fingerprint
             * @instance
             */
            Fingerprint.prototype.port = 0;

            /**
             * Fingerprint probeType.
             * @member {string} probeType
             * @memberof hearsay.row.Fingerprint
             * @instance
             */
            Fingerprint.prototype.probeType = "";

            /**
             * Fingerprint hash.
             * @member {string} hash
             * @memberof hearsay.row.Fingerprint
             * @instance
             */
            Fingerprint.prototype.hash = "";

            /**
             * Fingerprint at.
             * @member {number} at
             * @memberof hearsay.row.Fingerprint
             * @instance
             */
            Fingerprint.prototype.at = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Encodes the specified Fingerprint message. Does not implicitly {@link hearsay.row.Fingerprint.verify|verify} messages.
             * @function encode
             * @memberof hearsay.row.Fingerprint
             * @static
             * @param {hearsay.row.Fingerprint.$Properties} message Fingerprint message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Fingerprint.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attackerUuid != null && $Object.hasOwnProperty.call(message, "attackerUuid") && message.attackerUuid.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.attackerUuid);
                if (message.port != null && $Object.hasOwnProperty.call(message, "port") && message.port !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.port);
                if (message.probeType != null && $Object.hasOwnProperty.call(message, "probeType") && message.probeType !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.probeType);
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.hash);
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && (typeof message.at === "object" ? message.at.low || message.at.high : message.at !== 0))
                    writer.uint32(/* id 5, wireType 0 =*/40).int64(message.at);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Fingerprint message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.row.Fingerprint
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.row.Fingerprint & hearsay.row.Fingerprint.$Shape} Fingerprint
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Fingerprint.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.row.Fingerprint();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.attackerUuid = value;
                            else
                                delete message.attackerUuid;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.port = value;
                            else
                                delete message.port;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.probeType = value;
                            else
                                delete message.probeType;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.hash = value;
                            else
                                delete message.hash;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Fingerprint;
        })();

        row.Ipv6Leak = (function() {

            /**
             * Properties of an Ipv6Leak.
             * @typedef {Object} hearsay.row.Ipv6Leak.$Properties
             * @property {Uint8Array|null} [attackerUuid] Ipv6Leak attackerUuid
             * @property {string|null} [addr] Ipv6Leak addr
             * @property {number|null} [observedAt] Ipv6Leak observedAt
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Ipv6Leak.
             * @memberof hearsay.row
             * @interface IIpv6Leak
             * @augments hearsay.row.Ipv6Leak.$Properties
             * @deprecated Use hearsay.row.Ipv6Leak.$Properties instead.
             */

            /**
             * Shape of an Ipv6Leak.
             * @typedef {hearsay.row.Ipv6Leak.$Properties} hearsay.row.Ipv6Leak.$Shape
             */

            /**
             * Constructs a new Ipv6Leak.
             * @memberof hearsay.row
             * @classdesc Represents an Ipv6Leak.
             * @constructor
             * @param {hearsay.row.Ipv6Leak.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Ipv6Leak = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Ipv6Leak attackerUuid.
             * @member {Uint8Array} attackerUuid
             * @memberof hearsay.row.Ipv6Leak
             * @instance
             */
            Ipv6Leak.prototype.attackerUuid = $util.newBuffer([]);

            /**
             * Ipv6Leak addr.
             * @member {string} addr
             * @memberof hearsay.row.Ipv6Leak
             * @instance
             */
            Ipv6Leak.prototype.addr = "";

            /**
             * Ipv6Leak observedAt.
             * @member {number} observedAt
             * @memberof hearsay.row.Ipv6Leak
             * @instance
             */
            Ipv6Leak.prototype.observedAt = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Encodes the specified Ipv6Leak message. Does not implicitly {@link hearsay.row.Ipv6Leak.verify|verify} messages.
             * @function encode
             * @memberof hearsay.row.Ipv6Leak
             * @static
             * @param {hearsay.row.Ipv6Leak.$Properties} message Ipv6Leak message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Ipv6Leak.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attackerUuid != null && $Object.hasOwnProperty.call(message, "attackerUuid") && message.attackerUuid.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.attackerUuid);
                if (message.addr != null && $Object.hasOwnProperty.call(message, "addr") && message.addr !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.addr);
                if (message.observedAt != null && $Object.hasOwnProperty.call(message, "observedAt") && (typeof message.observedAt === "object" ? message.observedAt.low || message.observedAt.high : message.observedAt !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.observedAt);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Ipv6Leak message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.row.Ipv6Leak
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.row.Ipv6Leak & hearsay.row.Ipv6Leak.$Shape} Ipv6Leak
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Ipv6Leak.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.row.Ipv6Leak();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.attackerUuid = value;
                            else
                                delete message.attackerUuid;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.addr = value;
                            else
                                delete message.addr;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.observedAt = value;
                            else
                                delete message.observedAt;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Ipv6Leak;
        })();

        row.Behavior = (function() {

            /**
             * Properties of a Behavior.
             * @typedef {Object} hearsay.row.Behavior.$Properties
             * @property {Uint8Array|null} [attackerUuid] Behavior attackerUuid
             * @property {string|null} [osGuess] Behavior osGuess
             * @property {number|null} [hopDistance] Behavior hopDistance
             * @property {string|null} [tcpFingerprint] Behavior tcpFingerprint
             * @property {Array.<string>|null} [kexOrderRaw] Behavior kexOrderRaw
             * @property {Array.<string>|null} [sshClientBanners] Behavior sshClientBanners
             * @property {number|null} [retransmitCount] Behavior retransmitCount
             * @property {string|null} [behaviorClass] Behavior behaviorClass
             * @property {number|null} [beaconIntervalS] Behavior beaconIntervalS
             * @property {number|null} [beaconJitterPct] Behavior beaconJitterPct
             * @property {Array.<string>|null} [toolGuesses] Behavior toolGuesses
             * @property {string|null} [timingStats] Behavior timingStats
             * @property {string|null} [phaseSequence] Behavior phaseSequence
             * @property {string|null} [ip] Behavior ip
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Behavior.
             * @memberof hearsay.row
             * @interface IBehavior
             * @augments hearsay.row.Behavior.$Properties
             * @deprecated Use hearsay.row.Behavior.$Properties instead.
             */

            /**
             * Shape of a Behavior.
             * @typedef {hearsay.row.Behavior.$Properties} hearsay.row.Behavior.$Shape
             */

            /**
             * Constructs a new Behavior.
             * @memberof hearsay.row
             * @classdesc Represents a Behavior.
             * @constructor
             * @param {hearsay.row.Behavior.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Behavior = function (properties) {
                this.kexOrderRaw = [];
                this.sshClientBanners = [];
                this.toolGuesses = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Behavior attackerUuid.
             * @member {Uint8Array} attackerUuid
             * @memberof hearsay.row.Behavior
             * @instance
             */
            Behavior.prototype.attackerUuid = $util.newBuffer([]);

            /**
             * Behavior osGuess.
             * @member {string} osGuess
             * @memberof hearsay.row.Behavior
             * @instance
             */
            Behavior.prototype.osGuess = "";

            /**
             * Behavior hopDistance.
             * @member {number|null|undefined} hopDistance
             * @memberof hearsay.row.Behavior
             * @instance
             */
            Behavior.prototype.hopDistance = null;

            /**
             * Behavior tcpFingerprint.
             * @member {string} tcpFingerprint
             * @memberof hearsay.row.Behavior
             * @instance
             */
            Behavior.prototype.tcpFingerprint = "";

            /**
             * Behavior kexOrderRaw.
             * @member {Array.<string>} kexOrderRaw
             * @memberof hearsay.row.Behavior
             * @instance
             */
            Behavior.prototype.kexOrderRaw = $util.emptyArray;

            /**
             * Behavior sshClientBanners.
             * @member {Array.<string>} sshClientBanners
             * @memberof hearsay.row.Behavior
             * @instance
             */
            Behavior.prototype.sshClientBanners = $util.emptyArray;

            /**
             * Behavior retransmitCount.
             * @member {number} retransmitCount
             * @memberof hearsay.row.Behavior
             * @instance
             */
            Behavior.prototype.retransmitCount = 0;

            /**
             * Behavior behaviorClass.
             * @member {string} behaviorClass
             * @memberof hearsay.row.Behavior
             * @instance
             */
            Behavior.prototype.behaviorClass = "";

            /**
             * Behavior beaconIntervalS.
             * @member {number|null|undefined} beaconIntervalS
             * @memberof hearsay.row.Behavior
             * @instance
             */
            Behavior.prototype.beaconIntervalS = null;

            /**
             * Behavior beaconJitterPct.
             * @member {number|null|undefined} beaconJitterPct
             * @memberof hearsay.row.Behavior
             * @instance
             */
            Behavior.prototype.beaconJitterPct = null;

            /**
             * Behavior toolGuesses.
             * @member {Array.<string>} toolGuesses
             * @memberof hearsay.row.Behavior
             * @instance
             */
            Behavior.prototype.toolGuesses = $util.emptyArray;

            /**
             * Behavior timingStats.
             * @member {string} timingStats
             * @memberof hearsay.row.Behavior
             * @instance
             */
            Behavior.prototype.timingStats = "";

            /**
             * Behavior phaseSequence.
             * @member {string} phaseSequence
             * @memberof hearsay.row.Behavior
             * @instance
             */
            Behavior.prototype.phaseSequence = "";

            /**
             * Behavior ip.
             * @member {string} ip
             * @memberof hearsay.row.Behavior
             * @instance
             */
            Behavior.prototype.ip = "";

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Behavior.prototype, "_hopDistance", {
                get: $util.oneOfGetter($oneOfFields = ["hopDistance"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Behavior.prototype, "_beaconIntervalS", {
                get: $util.oneOfGetter($oneOfFields = ["beaconIntervalS"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Behavior.prototype, "_beaconJitterPct", {
                get: $util.oneOfGetter($oneOfFields = ["beaconJitterPct"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Behavior message. Does not implicitly {@link hearsay.row.Behavior.verify|verify} messages.
             * @function encode
             * @memberof hearsay.row.Behavior
             * @static
             * @param {hearsay.row.Behavior.$Properties} message Behavior message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Behavior.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attackerUuid != null && $Object.hasOwnProperty.call(message, "attackerUuid") && message.attackerUuid.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.attackerUuid);
                if (message.osGuess != null && $Object.hasOwnProperty.call(message, "osGuess") && message.osGuess !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.osGuess);
                if (message.hopDistance != null && $Object.hasOwnProperty.call(message, "hopDistance"))
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.hopDistance);
                if (message.tcpFingerprint != null && $Object.hasOwnProperty.call(message, "tcpFingerprint") && message.tcpFingerprint !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.tcpFingerprint);
                if (message.kexOrderRaw != null && message.kexOrderRaw.length)
                    for (let i = 0; i < message.kexOrderRaw.length; ++i)
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.kexOrderRaw[i]);
                if (message.sshClientBanners != null && message.sshClientBanners.length)
                    for (let i = 0; i < message.sshClientBanners.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.sshClientBanners[i]);
                if (message.retransmitCount != null && $Object.hasOwnProperty.call(message, "retransmitCount") && message.retransmitCount !== 0)
                    writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.retransmitCount);
                if (message.behaviorClass != null && $Object.hasOwnProperty.call(message, "behaviorClass") && message.behaviorClass !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.behaviorClass);
                if (message.beaconIntervalS != null && $Object.hasOwnProperty.call(message, "beaconIntervalS"))
                    writer.uint32(/* id 9, wireType 1 =*/73).double(message.beaconIntervalS);
                if (message.beaconJitterPct != null && $Object.hasOwnProperty.call(message, "beaconJitterPct"))
                    writer.uint32(/* id 10, wireType 1 =*/81).double(message.beaconJitterPct);
                if (message.toolGuesses != null && message.toolGuesses.length)
                    for (let i = 0; i < message.toolGuesses.length; ++i)
                        writer.uint32(/* id 11, wireType 2 =*/90).string(message.toolGuesses[i]);
                if (message.timingStats != null && $Object.hasOwnProperty.call(message, "timingStats") && message.timingStats !== "")
                    writer.uint32(/* id 12, wireType 2 =*/98).string(message.timingStats);
                if (message.phaseSequence != null && $Object.hasOwnProperty.call(message, "phaseSequence") && message.phaseSequence !== "")
                    writer.uint32(/* id 13, wireType 2 =*/106).string(message.phaseSequence);
                if (message.ip != null && $Object.hasOwnProperty.call(message, "ip") && message.ip !== "")
                    writer.uint32(/* id 14, wireType 2 =*/114).string(message.ip);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Behavior message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.row.Behavior
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.row.Behavior & hearsay.row.Behavior.$Shape} Behavior
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Behavior.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.row.Behavior();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.attackerUuid = value;
                            else
                                delete message.attackerUuid;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.osGuess = value;
                            else
                                delete message.osGuess;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.hopDistance = reader.uint32();
                            message._hopDistance = "hopDistance";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.tcpFingerprint = value;
                            else
                                delete message.tcpFingerprint;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.kexOrderRaw && message.kexOrderRaw.length))
                                message.kexOrderRaw = [];
                            message.kexOrderRaw.push(reader.stringVerify());
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.sshClientBanners && message.sshClientBanners.length))
                                message.sshClientBanners = [];
                            message.sshClientBanners.push(reader.stringVerify());
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.retransmitCount = value;
                            else
                                delete message.retransmitCount;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.behaviorClass = value;
                            else
                                delete message.behaviorClass;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 1)
                                break;
                            message.beaconIntervalS = reader.double();
                            message._beaconIntervalS = "beaconIntervalS";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 1)
                                break;
                            message.beaconJitterPct = reader.double();
                            message._beaconJitterPct = "beaconJitterPct";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if (!(message.toolGuesses && message.toolGuesses.length))
                                message.toolGuesses = [];
                            message.toolGuesses.push(reader.stringVerify());
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.timingStats = value;
                            else
                                delete message.timingStats;
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.phaseSequence = value;
                            else
                                delete message.phaseSequence;
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.ip = value;
                            else
                                delete message.ip;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Behavior;
        })();

        row.Identity = (function() {

            /**
             * Properties of an Identity.
             * @typedef {Object} hearsay.row.Identity.$Properties
             * @property {Uint8Array|null} [uuid] Identity uuid
             * @property {Uint8Array|null} [campaignId] Identity campaignId
             * @property {number|null} [firstSeenAt] Identity firstSeenAt
             * @property {number|null} [lastSeenAt] Identity lastSeenAt
             * @property {number|null} [confidence] Identity confidence
             * @property {number|null} [observationCount] Identity observationCount
             * @property {Array.<Uint8Array>|null} [ja3Hashes] Identity ja3Hashes
             * @property {Array.<Uint8Array>|null} [hasshHashes] Identity hasshHashes
             * @property {Array.<string>|null} [ja4hHashes] Identity ja4hHashes
             * @property {Array.<string>|null} [ja4QuicHashes] Identity ja4QuicHashes
             * @property {Array.<string>|null} [httpVersionsSeen] Identity httpVersionsSeen
             * @property {Array.<Uint8Array>|null} [tlsCertSha256] Identity tlsCertSha256
             * @property {Array.<hearsay.row.Iid.$Properties>|null} [ipv6LinkLocalIids] Identity ipv6LinkLocalIids
             * @property {Array.<Uint8Array>|null} [payloadSimhashes] Identity payloadSimhashes
             * @property {Array.<string>|null} [c2Endpoints] Identity c2Endpoints
             * @property {Uint8Array|null} [kdDigraphSimhash] Identity kdDigraphSimhash
             * @property {Uint8Array|null} [mergedIntoUuid] Identity mergedIntoUuid
             * @property {string|null} [notes] Identity notes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Identity.
             * @memberof hearsay.row
             * @interface IIdentity
             * @augments hearsay.row.Identity.$Properties
             * @deprecated Use hearsay.row.Identity.$Properties instead.
             */

            /**
             * Shape of an Identity.
             * @typedef {hearsay.row.Identity.$Properties} hearsay.row.Identity.$Shape
             */

            /**
             * Constructs a new Identity.
             * @memberof hearsay.row
             * @classdesc Represents an Identity.
             * @constructor
             * @param {hearsay.row.Identity.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Identity = function (properties) {
                this.ja3Hashes = [];
                this.hasshHashes = [];
                this.ja4hHashes = [];
                this.ja4QuicHashes = [];
                this.httpVersionsSeen = [];
                this.tlsCertSha256 = [];
                this.ipv6LinkLocalIids = [];
                this.payloadSimhashes = [];
                this.c2Endpoints = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Identity uuid.
             * @member {Uint8Array} uuid
             * @memberof hearsay.row.Identity
             * @instance
             */
            Identity.prototype.uuid = $util.newBuffer([]);

            /**
             * Identity campaignId.
             * @member {Uint8Array} campaignId
             * @memberof hearsay.row.Identity
             * @instance
             */
            Identity.prototype.campaignId = $util.newBuffer([]);

            /**
             * Identity firstSeenAt.
             * @member {number} firstSeenAt
             * @memberof hearsay.row.Identity
             * @instance
             */
            Identity.prototype.firstSeenAt = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Identity lastSeenAt.
             * @member {number} lastSeenAt
             * @memberof hearsay.row.Identity
             * @instance
             */
            Identity.prototype.lastSeenAt = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Identity confidence.
             * @member {number|null|undefined} confidence
             * @memberof hearsay.row.Identity
             * @instance
             */
            Identity.prototype.confidence = null;

            /**
             * Identity observationCount.
             * @member {number} observationCount
             * @memberof hearsay.row.Identity
             * @instance
             */
            Identity.prototype.observationCount = 0;

            /**
             * Identity ja3Hashes.
             * @member {Array.<Uint8Array>} ja3Hashes
             * @memberof hearsay.row.Identity
             * @instance
             */
            Identity.prototype.ja3Hashes = $util.emptyArray;

            /**
             * Identity hasshHashes.
             * @member {Array.<Uint8Array>} hasshHashes
             * @memberof hearsay.row.Identity
             * @instance
             */
            Identity.prototype.hasshHashes = $util.emptyArray;

            /**
             * Identity ja4hHashes.
             * @member {Array.<string>} ja4hHashes
             * @memberof hearsay.row.Identity
             * @instance
             */
            Identity.prototype.ja4hHashes = $util.emptyArray;

            /**
             * Identity ja4QuicHashes.
             * @member {Array.<string>} ja4QuicHashes
             * @memberof hearsay.row.Identity
             * @instance
             */
            Identity.prototype.ja4QuicHashes = $util.emptyArray;

            /**
             * Identity httpVersionsSeen.
             * @member {Array.<string>} httpVersionsSeen
             * @memberof hearsay.row.Identity
             * @instance
             */
            Identity.prototype.httpVersionsSeen = $util.emptyArray;

            /**
             * Identity tlsCertSha256.
             * @member {Array.<Uint8Array>} tlsCertSha256
             * @memberof hearsay.row.Identity
             * @instance
             */
            Identity.prototype.tlsCertSha256 = $util.emptyArray;

            /**
             * Identity ipv6LinkLocalIids.
             * @member {Array.<hearsay.row.Iid.$Properties>} ipv6LinkLocalIids
             * @memberof hearsay.row.Identity
             * @instance
             */
            Identity.prototype.ipv6LinkLocalIids = $util.emptyArray;

            /**
             * Identity payloadSimhashes.
             * @member {Array.<Uint8Array>} payloadSimhashes
             * @memberof hearsay.row.Identity
             * @instance
             */
            Identity.prototype.payloadSimhashes = $util.emptyArray;

            /**
             * Identity c2Endpoints.
             * @member {Array.<string>} c2Endpoints
             * @memberof hearsay.row.Identity
             * @instance
             */
            Identity.prototype.c2Endpoints = $util.emptyArray;

            /**
             * Identity kdDigraphSimhash.
             * @member {Uint8Array} kdDigraphSimhash
             * @memberof hearsay.row.Identity
             * @instance
             */
            Identity.prototype.kdDigraphSimhash = $util.newBuffer([]);

            /**
             * Identity mergedIntoUuid.
             * @member {Uint8Array} mergedIntoUuid
             * @memberof hearsay.row.Identity
             * @instance
             */
            Identity.prototype.mergedIntoUuid = $util.newBuffer([]);

            /**
             * Identity notes.
             * @member {string} notes
             * @memberof hearsay.row.Identity
             * @instance
             */
            Identity.prototype.notes = "";

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Identity.prototype, "_confidence", {
                get: $util.oneOfGetter($oneOfFields = ["confidence"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Identity message. Does not implicitly {@link hearsay.row.Identity.verify|verify} messages.
             * @function encode
             * @memberof hearsay.row.Identity
             * @static
             * @param {hearsay.row.Identity.$Properties} message Identity message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Identity.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.uuid != null && $Object.hasOwnProperty.call(message, "uuid") && message.uuid.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.uuid);
                if (message.campaignId != null && $Object.hasOwnProperty.call(message, "campaignId") && message.campaignId.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.campaignId);
                if (message.firstSeenAt != null && $Object.hasOwnProperty.call(message, "firstSeenAt") && (typeof message.firstSeenAt === "object" ? message.firstSeenAt.low || message.firstSeenAt.high : message.firstSeenAt !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.firstSeenAt);
                if (message.lastSeenAt != null && $Object.hasOwnProperty.call(message, "lastSeenAt") && (typeof message.lastSeenAt === "object" ? message.lastSeenAt.low || message.lastSeenAt.high : message.lastSeenAt !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.lastSeenAt);
                if (message.confidence != null && $Object.hasOwnProperty.call(message, "confidence"))
                    writer.uint32(/* id 5, wireType 1 =*/41).double(message.confidence);
                if (message.observationCount != null && $Object.hasOwnProperty.call(message, "observationCount") && message.observationCount !== 0)
                    writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.observationCount);
                if (message.ja3Hashes != null && message.ja3Hashes.length)
                    for (let i = 0; i < message.ja3Hashes.length; ++i)
                        writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.ja3Hashes[i]);
                if (message.hasshHashes != null && message.hasshHashes.length)
                    for (let i = 0; i < message.hasshHashes.length; ++i)
                        writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.hasshHashes[i]);
                if (message.ja4hHashes != null && message.ja4hHashes.length)
                    for (let i = 0; i < message.ja4hHashes.length; ++i)
                        writer.uint32(/* id 9, wireType 2 =*/74).string(message.ja4hHashes[i]);
                if (message.ja4QuicHashes != null && message.ja4QuicHashes.length)
                    for (let i = 0; i < message.ja4QuicHashes.length; ++i)
                        writer.uint32(/* id 10, wireType 2 =*/82).string(message.ja4QuicHashes[i]);
                if (message.httpVersionsSeen != null && message.httpVersionsSeen.length)
                    for (let i = 0; i < message.httpVersionsSeen.length; ++i)
                        writer.uint32(/* id 11, wireType 2 =*/90).string(message.httpVersionsSeen[i]);
                if (message.tlsCertSha256 != null && message.tlsCertSha256.length)
                    for (let i = 0; i < message.tlsCertSha256.length; ++i)
                        writer.uint32(/* id 12, wireType 2 =*/98).bytes(message.tlsCertSha256[i]);
                if (message.ipv6LinkLocalIids != null && message.ipv6LinkLocalIids.length)
                    for (let i = 0; i < message.ipv6LinkLocalIids.length; ++i)
                        $root.hearsay.row.Iid.encode(message.ipv6LinkLocalIids[i], writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                if (message.payloadSimhashes != null && message.payloadSimhashes.length)
                    for (let i = 0; i < message.payloadSimhashes.length; ++i)
                        writer.uint32(/* id 14, wireType 2 =*/114).bytes(message.payloadSimhashes[i]);
                if (message.c2Endpoints != null && message.c2Endpoints.length)
                    for (let i = 0; i < message.c2Endpoints.length; ++i)
                        writer.uint32(/* id 15, wireType 2 =*/122).string(message.c2Endpoints[i]);
                if (message.kdDigraphSimhash != null && $Object.hasOwnProperty.call(message, "kdDigraphSimhash") && message.kdDigraphSimhash.length)
                    writer.uint32(/* id 16, wireType 2 =*/130).bytes(message.kdDigraphSimhash);
                if (message.mergedIntoUuid != null && $Object.hasOwnProperty.call(message, "mergedIntoUuid") && message.mergedIntoUuid.length)
                    writer.uint32(/* id 17, wireType 2 =*/138).bytes(message.mergedIntoUuid);
                if (message.notes != null && $Object.hasOwnProperty.call(message, "notes") && message.notes !== "")
                    writer.uint32(/* id 18, wireType 2 =*/146).string(message.notes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Identity message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.row.Identity
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.row.Identity & hearsay.row.Identity.$Shape} Identity
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Identity.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.row.Identity();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.uuid = value;
                            else
                                delete message.uuid;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.campaignId = value;
                            else
                                delete message.campaignId;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.firstSeenAt = value;
                            else
                                delete message.firstSeenAt;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastSeenAt = value;
                            else
                                delete message.lastSeenAt;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 1)
                                break;
                            message.confidence = reader.double();
                            message._confidence = "confidence";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.observationCount = value;
                            else
                                delete message.observationCount;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.ja3Hashes && message.ja3Hashes.length))
                                message.ja3Hashes = [];
                            message.ja3Hashes.push(reader.bytes());
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.hasshHashes && message.hasshHashes.length))
                                message.hasshHashes = [];
                            message.hasshHashes.push(reader.bytes());
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.ja4hHashes && message.ja4hHashes.length))
                                message.ja4hHashes = [];
                            message.ja4hHashes.push(reader.stringVerify());
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if (!(message.ja4QuicHashes && message.ja4QuicHashes.length))
                                message.ja4QuicHashes = [];
                            message.ja4QuicHashes.push(reader.stringVerify());
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if (!(message.httpVersionsSeen && message.httpVersionsSeen.length))
                                message.httpVersionsSeen = [];
                            message.httpVersionsSeen.push(reader.stringVerify());
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tlsCertSha256 && message.tlsCertSha256.length))
                                message.tlsCertSha256 = [];
                            message.tlsCertSha256.push(reader.bytes());
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            if (!(message.ipv6LinkLocalIids && message.ipv6LinkLocalIids.length))
                                message.ipv6LinkLocalIids = [];
                            message.ipv6LinkLocalIids.push($root.hearsay.row.Iid.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            if (!(message.payloadSimhashes && message.payloadSimhashes.length))
                                message.payloadSimhashes = [];
                            message.payloadSimhashes.push(reader.bytes());
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            if (!(message.c2Endpoints && message.c2Endpoints.length))
                                message.c2Endpoints = [];
                            message.c2Endpoints.push(reader.stringVerify());
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.kdDigraphSimhash = value;
                            else
                                delete message.kdDigraphSimhash;
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.mergedIntoUuid = value;
                            else
                                delete message.mergedIntoUuid;
                            continue;
                        }
                    case 18: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.notes = value;
                            else
                                delete message.notes;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Identity;
        })();

        row.Iid = (function() {

            /**
             * Properties of an Iid.
             * @typedef {Object} hearsay.row.Iid.$Properties
             * @property {string|null} [iid] Iid iid
             * @property {string|null} [oui] Iid oui
             * @property {string|null} [kind] Iid kind
             * @property {number|null} [firstSeen] Iid firstSeen
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of an Iid.
             * @memberof hearsay.row
             * @interface IIid
             * @augments hearsay.row.Iid.$Properties
             * @deprecated Use hearsay.row.Iid.$Properties instead.
             */

            /**
             * Shape of an Iid.
             * @typedef {hearsay.row.Iid.$Properties} hearsay.row.Iid.$Shape
             */

            /**
             * Constructs a new Iid.
             * @memberof hearsay.row
             * @classdesc Represents an Iid.
             * @constructor
             * @param {hearsay.row.Iid.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Iid = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Iid iid.
             * @member {string} iid
             * @memberof hearsay.row.Iid
             * @instance
             */
            Iid.prototype.iid = "";

            /**
             * Iid oui.
             * @member {string} oui
             * @memberof hearsay.row.Iid
             * @instance
             */
            Iid.prototype.oui = "";

            /**
             * Iid kind.
             * @member {string} kind
             * @memberof hearsay.row.Iid
             * @instance
             */
            Iid.prototype.kind = "";

            /**
             * Iid firstSeen.
             * @member {number} firstSeen
             * @memberof hearsay.row.Iid
             * @instance
             */
            Iid.prototype.firstSeen = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Encodes the specified Iid message. Does not implicitly {@link hearsay.row.Iid.verify|verify} messages.
             * @function encode
             * @memberof hearsay.row.Iid
             * @static
             * @param {hearsay.row.Iid.$Properties} message Iid message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Iid.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.iid != null && $Object.hasOwnProperty.call(message, "iid") && message.iid !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.iid);
                if (message.oui != null && $Object.hasOwnProperty.call(message, "oui") && message.oui !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.oui);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.kind);
                if (message.firstSeen != null && $Object.hasOwnProperty.call(message, "firstSeen") && (typeof message.firstSeen === "object" ? message.firstSeen.low || message.firstSeen.high : message.firstSeen !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.firstSeen);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes an Iid message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.row.Iid
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.row.Iid & hearsay.row.Iid.$Shape} Iid
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Iid.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.row.Iid();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.iid = value;
                            else
                                delete message.iid;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.oui = value;
                            else
                                delete message.oui;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.firstSeen = value;
                            else
                                delete message.firstSeen;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Iid;
        })();

        row.Campaign = (function() {

            /**
             * Properties of a Campaign.
             * @typedef {Object} hearsay.row.Campaign.$Properties
             * @property {Uint8Array|null} [uuid] Campaign uuid
             * @property {number|null} [firstSeenAt] Campaign firstSeenAt
             * @property {number|null} [lastSeenAt] Campaign lastSeenAt
             * @property {number|null} [confidence] Campaign confidence
             * @property {number|null} [identityCount] Campaign identityCount
             * @property {Array.<Uint8Array>|null} [ja3Hashes] Campaign ja3Hashes
             * @property {Array.<Uint8Array>|null} [hasshHashes] Campaign hasshHashes
             * @property {Array.<Uint8Array>|null} [tlsCertSha256] Campaign tlsCertSha256
             * @property {Array.<Uint8Array>|null} [payloadSimhashes] Campaign payloadSimhashes
             * @property {Array.<string>|null} [c2Endpoints] Campaign c2Endpoints
             * @property {Uint8Array|null} [mergedIntoUuid] Campaign mergedIntoUuid
             * @property {string|null} [notes] Campaign notes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Campaign.
             * @memberof hearsay.row
             * @interface ICampaign
             * @augments hearsay.row.Campaign.$Properties
             * @deprecated Use hearsay.row.Campaign.$Properties instead.
             */

            /**
             * Shape of a Campaign.
             * @typedef {hearsay.row.Campaign.$Properties} hearsay.row.Campaign.$Shape
             */

            /**
             * Constructs a new Campaign.
             * @memberof hearsay.row
             * @classdesc Represents a Campaign.
             * @constructor
             * @param {hearsay.row.Campaign.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Campaign = function (properties) {
                this.ja3Hashes = [];
                this.hasshHashes = [];
                this.tlsCertSha256 = [];
                this.payloadSimhashes = [];
                this.c2Endpoints = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Campaign uuid.
             * @member {Uint8Array} uuid
             * @memberof hearsay.row.Campaign
             * @instance
             */
            Campaign.prototype.uuid = $util.newBuffer([]);

            /**
             * Campaign firstSeenAt.
             * @member {number} firstSeenAt
             * @memberof hearsay.row.Campaign
             * @instance
             */
            Campaign.prototype.firstSeenAt = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Campaign lastSeenAt.
             * @member {number} lastSeenAt
             * @memberof hearsay.row.Campaign
             * @instance
             */
            Campaign.prototype.lastSeenAt = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Campaign confidence.
             * @member {number|null|undefined} confidence
             * @memberof hearsay.row.Campaign
             * @instance
             */
            Campaign.prototype.confidence = null;

            /**
             * Campaign identityCount.
             * @member {number} identityCount
             * @memberof hearsay.row.Campaign
             * @instance
             */
            Campaign.prototype.identityCount = 0;

            /**
             * Campaign ja3Hashes.
             * @member {Array.<Uint8Array>} ja3Hashes
             * @memberof hearsay.row.Campaign
             * @instance
             */
            Campaign.prototype.ja3Hashes = $util.emptyArray;

            /**
             * Campaign hasshHashes.
             * @member {Array.<Uint8Array>} hasshHashes
             * @memberof hearsay.row.Campaign
             * @instance
             */
            Campaign.prototype.hasshHashes = $util.emptyArray;

            /**
             * Campaign tlsCertSha256.
             * @member {Array.<Uint8Array>} tlsCertSha256
             * @memberof hearsay.row.Campaign
             * @instance
             */
            Campaign.prototype.tlsCertSha256 = $util.emptyArray;

            /**
             * Campaign payloadSimhashes.
             * @member {Array.<Uint8Array>} payloadSimhashes
             * @memberof hearsay.row.Campaign
             * @instance
             */
            Campaign.prototype.payloadSimhashes = $util.emptyArray;

            /**
             * Campaign c2Endpoints.
             * @member {Array.<string>} c2Endpoints
             * @memberof hearsay.row.Campaign
             * @instance
             */
            Campaign.prototype.c2Endpoints = $util.emptyArray;

            /**
             * Campaign mergedIntoUuid.
             * @member {Uint8Array} mergedIntoUuid
             * @memberof hearsay.row.Campaign
             * @instance
             */
            Campaign.prototype.mergedIntoUuid = $util.newBuffer([]);

            /**
             * Campaign notes.
             * @member {string} notes
             * @memberof hearsay.row.Campaign
             * @instance
             */
            Campaign.prototype.notes = "";

            // OneOf field names bound to virtual getters and setters
            let $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Campaign.prototype, "_confidence", {
                get: $util.oneOfGetter($oneOfFields = ["confidence"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            /**
             * Encodes the specified Campaign message. Does not implicitly {@link hearsay.row.Campaign.verify|verify} messages.
             * @function encode
             * @memberof hearsay.row.Campaign
             * @static
             * @param {hearsay.row.Campaign.$Properties} message Campaign message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Campaign.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.uuid != null && $Object.hasOwnProperty.call(message, "uuid") && message.uuid.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.uuid);
                if (message.firstSeenAt != null && $Object.hasOwnProperty.call(message, "firstSeenAt") && (typeof message.firstSeenAt === "object" ? message.firstSeenAt.low || message.firstSeenAt.high : message.firstSeenAt !== 0))
                    writer.uint32(/* id 2, wireType 0 =*/16).int64(message.firstSeenAt);
                if (message.lastSeenAt != null && $Object.hasOwnProperty.call(message, "lastSeenAt") && (typeof message.lastSeenAt === "object" ? message.lastSeenAt.low || message.lastSeenAt.high : message.lastSeenAt !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.lastSeenAt);
                if (message.confidence != null && $Object.hasOwnProperty.call(message, "confidence"))
                    writer.uint32(/* id 4, wireType 1 =*/33).double(message.confidence);
                if (message.identityCount != null && $Object.hasOwnProperty.call(message, "identityCount") && message.identityCount !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.identityCount);
                if (message.ja3Hashes != null && message.ja3Hashes.length)
                    for (let i = 0; i < message.ja3Hashes.length; ++i)
                        writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.ja3Hashes[i]);
                if (message.hasshHashes != null && message.hasshHashes.length)
                    for (let i = 0; i < message.hasshHashes.length; ++i)
                        writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.hasshHashes[i]);
                if (message.tlsCertSha256 != null && message.tlsCertSha256.length)
                    for (let i = 0; i < message.tlsCertSha256.length; ++i)
                        writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.tlsCertSha256[i]);
                if (message.payloadSimhashes != null && message.payloadSimhashes.length)
                    for (let i = 0; i < message.payloadSimhashes.length; ++i)
                        writer.uint32(/* id 9, wireType 2 =*/74).bytes(message.payloadSimhashes[i]);
                if (message.c2Endpoints != null && message.c2Endpoints.length)
                    for (let i = 0; i < message.c2Endpoints.length; ++i)
                        writer.uint32(/* id 10, wireType 2 =*/82).string(message.c2Endpoints[i]);
                if (message.mergedIntoUuid != null && $Object.hasOwnProperty.call(message, "mergedIntoUuid") && message.mergedIntoUuid.length)
                    writer.uint32(/* id 11, wireType 2 =*/90).bytes(message.mergedIntoUuid);
                if (message.notes != null && $Object.hasOwnProperty.call(message, "notes") && message.notes !== "")
                    writer.uint32(/* id 12, wireType 2 =*/98).string(message.notes);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Campaign message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.row.Campaign
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.row.Campaign & hearsay.row.Campaign.$Shape} Campaign
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Campaign.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.row.Campaign();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.uuid = value;
                            else
                                delete message.uuid;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.firstSeenAt = value;
                            else
                                delete message.firstSeenAt;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastSeenAt = value;
                            else
                                delete message.lastSeenAt;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 1)
                                break;
                            message.confidence = reader.double();
                            message._confidence = "confidence";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.identityCount = value;
                            else
                                delete message.identityCount;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if (!(message.ja3Hashes && message.ja3Hashes.length))
                                message.ja3Hashes = [];
                            message.ja3Hashes.push(reader.bytes());
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if (!(message.hasshHashes && message.hasshHashes.length))
                                message.hasshHashes = [];
                            message.hasshHashes.push(reader.bytes());
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tlsCertSha256 && message.tlsCertSha256.length))
                                message.tlsCertSha256 = [];
                            message.tlsCertSha256.push(reader.bytes());
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if (!(message.payloadSimhashes && message.payloadSimhashes.length))
                                message.payloadSimhashes = [];
                            message.payloadSimhashes.push(reader.bytes());
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if (!(message.c2Endpoints && message.c2Endpoints.length))
                                message.c2Endpoints = [];
                            message.c2Endpoints.push(reader.stringVerify());
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.mergedIntoUuid = value;
                            else
                                delete message.mergedIntoUuid;
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.notes = value;
                            else
                                delete message.notes;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Campaign;
        })();

        row.SmtpTarget = (function() {

            /**
             * Properties of a SmtpTarget.
             * @typedef {Object} hearsay.row.SmtpTarget.$Properties
             * @property {Uint8Array|null} [attackerUuid] SmtpTarget attackerUuid
             * @property {string|null} [domain] SmtpTarget domain
             * @property {number|null} [firstSeen] SmtpTarget firstSeen
             * @property {number|null} [lastSeen] SmtpTarget lastSeen
             * @property {number|null} [count] SmtpTarget count
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SmtpTarget.
             * @memberof hearsay.row
             * @interface ISmtpTarget
             * @augments hearsay.row.SmtpTarget.$Properties
             * @deprecated Use hearsay.row.SmtpTarget.$Properties instead.
             */

            /**
             * Shape of a SmtpTarget.
             * @typedef {hearsay.row.SmtpTarget.$Properties} hearsay.row.SmtpTarget.$Shape
             */

            /**
             * Constructs a new SmtpTarget.
             * @memberof hearsay.row
             * @classdesc Represents a SmtpTarget.
             * @constructor
             * @param {hearsay.row.SmtpTarget.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SmtpTarget = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SmtpTarget attackerUuid.
             * @member {Uint8Array} attackerUuid
             * @memberof hearsay.row.SmtpTarget
             * @instance
             */
            SmtpTarget.prototype.attackerUuid = $util.newBuffer([]);

            /**
             * SmtpTarget domain.
             * @member {string} domain
             * @memberof hearsay.row.SmtpTarget
             * @instance
             */
            SmtpTarget.prototype.domain = "";

            /**
             * SmtpTarget firstSeen.
             * @member {number} firstSeen
             * @memberof hearsay.row.SmtpTarget
             * @instance
             */
            SmtpTarget.prototype.firstSeen = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SmtpTarget lastSeen.
             * @member {number} lastSeen
             * @memberof hearsay.row.SmtpTarget
             * @instance
             */
            SmtpTarget.prototype.lastSeen = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SmtpTarget count.
             * @member {number} count
             * @memberof hearsay.row.SmtpTarget
             * @instance
             */
            SmtpTarget.prototype.count = 0;

            /**
             * Encodes the specified SmtpTarget message. Does not implicitly {@link hearsay.row.SmtpTarget.verify|verify} messages.
             * @function encode
             * @memberof hearsay.row.SmtpTarget
             * @static
             * @param {hearsay.row.SmtpTarget.$Properties} message SmtpTarget message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SmtpTarget.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attackerUuid != null && $Object.hasOwnProperty.call(message, "attackerUuid") && message.attackerUuid.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.attackerUuid);
                if (message.domain != null && $Object.hasOwnProperty.call(message, "domain") && message.domain !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.domain);
                if (message.firstSeen != null && $Object.hasOwnProperty.call(message, "firstSeen") && (typeof message.firstSeen === "object" ? message.firstSeen.low || message.firstSeen.high : message.firstSeen !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.firstSeen);
                if (message.lastSeen != null && $Object.hasOwnProperty.call(message, "lastSeen") && (typeof message.lastSeen === "object" ? message.lastSeen.low || message.lastSeen.high : message.lastSeen !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.lastSeen);
                if (message.count != null && $Object.hasOwnProperty.call(message, "count") && message.count !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.count);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SmtpTarget message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.row.SmtpTarget
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.row.SmtpTarget & hearsay.row.SmtpTarget.$Shape} SmtpTarget
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SmtpTarget.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.row.SmtpTarget();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.attackerUuid = value;
                            else
                                delete message.attackerUuid;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.domain = value;
                            else
                                delete message.domain;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.firstSeen = value;
                            else
                                delete message.firstSeen;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastSeen = value;
                            else
                                delete message.lastSeen;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.count = value;
                            else
                                delete message.count;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SmtpTarget;
        })();

        row.SmtpTargetHit = (function() {

            /**
             * Properties of a SmtpTargetHit.
             * @typedef {Object} hearsay.row.SmtpTargetHit.$Properties
             * @property {Uint8Array|null} [attackerUuid] SmtpTargetHit attackerUuid
             * @property {string|null} [domain] SmtpTargetHit domain
             * @property {number|null} [at] SmtpTargetHit at
             * @property {string|null} [eventId] SmtpTargetHit eventId
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a SmtpTargetHit.
             * @memberof hearsay.row
             * @interface ISmtpTargetHit
             * @augments hearsay.row.SmtpTargetHit.$Properties
             * @deprecated Use hearsay.row.SmtpTargetHit.$Properties instead.
             */

            /**
             * Shape of a SmtpTargetHit.
             * @typedef {hearsay.row.SmtpTargetHit.$Properties} hearsay.row.SmtpTargetHit.$Shape
             */

            /**
             * Constructs a new SmtpTargetHit.
             * @memberof hearsay.row
             * @classdesc Represents a SmtpTargetHit.
             * @constructor
             * @param {hearsay.row.SmtpTargetHit.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const SmtpTargetHit = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * SmtpTargetHit attackerUuid.
             * @member {Uint8Array} attackerUuid
             * @memberof hearsay.row.SmtpTargetHit
             * @instance
             */
            SmtpTargetHit.prototype.attackerUuid = $util.newBuffer([]);

            /**
             * SmtpTargetHit domain.
             * @member {string} domain
             * @memberof hearsay.row.SmtpTargetHit
             * @instance
             */
            SmtpTargetHit.prototype.domain = "";

            /**
             * SmtpTargetHit at.
             * @member {number} at
             * @memberof hearsay.row.SmtpTargetHit
             * @instance
             */
            SmtpTargetHit.prototype.at = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * SmtpTargetHit eventId.
             * @member {string} eventId
             * @memberof hearsay.row.SmtpTargetHit
             * @instance
             */
            SmtpTargetHit.prototype.eventId = "";

            /**
             * Encodes the specified SmtpTargetHit message. Does not implicitly {@link hearsay.row.SmtpTargetHit.verify|verify} messages.
             * @function encode
             * @memberof hearsay.row.SmtpTargetHit
             * @static
             * @param {hearsay.row.SmtpTargetHit.$Properties} message SmtpTargetHit message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            SmtpTargetHit.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.attackerUuid != null && $Object.hasOwnProperty.call(message, "attackerUuid") && message.attackerUuid.length)
                    writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.attackerUuid);
                if (message.domain != null && $Object.hasOwnProperty.call(message, "domain") && message.domain !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.domain);
                if (message.at != null && $Object.hasOwnProperty.call(message, "at") && (typeof message.at === "object" ? message.at.low || message.at.high : message.at !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.at);
                if (message.eventId != null && $Object.hasOwnProperty.call(message, "eventId") && message.eventId !== "")
                    writer.uint32(/* id 4, wireType 2 =*/34).string(message.eventId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a SmtpTargetHit message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.row.SmtpTargetHit
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.row.SmtpTargetHit & hearsay.row.SmtpTargetHit.$Shape} SmtpTargetHit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            SmtpTargetHit.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.row.SmtpTargetHit();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.attackerUuid = value;
                            else
                                delete message.attackerUuid;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.domain = value;
                            else
                                delete message.domain;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.at = value;
                            else
                                delete message.at;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.eventId = value;
                            else
                                delete message.eventId;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return SmtpTargetHit;
        })();

        row.Retract = (function() {

            /**
             * Properties of a Retract.
             * @typedef {Object} hearsay.row.Retract.$Properties
             * @property {string|null} [kind] Retract kind
             * @property {Uint8Array|null} [uuid] Retract uuid
             * @property {string|null} [domain] Retract domain
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a Retract.
             * @memberof hearsay.row
             * @interface IRetract
             * @augments hearsay.row.Retract.$Properties
             * @deprecated Use hearsay.row.Retract.$Properties instead.
             */

            /**
             * Shape of a Retract.
             * @typedef {hearsay.row.Retract.$Properties} hearsay.row.Retract.$Shape
             */

            /**
             * Constructs a new Retract.
             * @memberof hearsay.row
             * @classdesc Represents a Retract.
             * @constructor
             * @param {hearsay.row.Retract.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const Retract = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * Retract kind.
             * @member {string} kind
             * @memberof hearsay.row.Retract
             * @instance
             */
            Retract.prototype.kind = "";

            /**
             * Retract uuid.
             * @member {Uint8Array} uuid
             * @memberof hearsay.row.Retract
             * @instance
             */
            Retract.prototype.uuid = $util.newBuffer([]);

            /**
             * Retract domain.
             * @member {string} domain
             * @memberof hearsay.row.Retract
             * @instance
             */
            Retract.prototype.domain = "";

            /**
             * Encodes the specified Retract message. Does not implicitly {@link hearsay.row.Retract.verify|verify} messages.
             * @function encode
             * @memberof hearsay.row.Retract
             * @static
             * @param {hearsay.row.Retract.$Properties} message Retract message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            Retract.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== "")
                    writer.uint32(/* id 1, wireType 2 =*/10).string(message.kind);
                if (message.uuid != null && $Object.hasOwnProperty.call(message, "uuid") && message.uuid.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.uuid);
                if (message.domain != null && $Object.hasOwnProperty.call(message, "domain") && message.domain !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.domain);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a Retract message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.row.Retract
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.row.Retract & hearsay.row.Retract.$Shape} Retract
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            Retract.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.row.Retract();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.kind = value;
                            else
                                delete message.kind;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.uuid = value;
                            else
                                delete message.uuid;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.domain = value;
                            else
                                delete message.domain;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return Retract;
        })();

        row.StoredAttacker = (function() {

            /**
             * Properties of a StoredAttacker.
             * @typedef {Object} hearsay.row.StoredAttacker.$Properties
             * @property {hearsay.row.Row.$Properties|null} [row] StoredAttacker row
             * @property {Uint8Array|null} [addressKey] StoredAttacker addressKey
             * @property {number|null} [rotationCount] StoredAttacker rotationCount
             * @property {number|null} [lastRotationAt] StoredAttacker lastRotationAt
             * @property {number|null} [ipv6LeakCount] StoredAttacker ipv6LeakCount
             * @property {number|null} [lastIpv6LeakAt] StoredAttacker lastIpv6LeakAt
             * @property {string|null} [lastIpv6LinkLocal] StoredAttacker lastIpv6LinkLocal
             * @property {string|null} [lastIpv6IidKind] StoredAttacker lastIpv6IidKind
             * @property {string|null} [lastIpv6MacOui] StoredAttacker lastIpv6MacOui
             * @property {Array.<Uint8Array>|null} [eui64Iids] StoredAttacker eui64Iids
             * @property {Array.<hearsay.row.StoredFeature.$Properties>|null} [probes] StoredAttacker probes
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StoredAttacker.
             * @memberof hearsay.row
             * @interface IStoredAttacker
             * @augments hearsay.row.StoredAttacker.$Properties
             * @deprecated Use hearsay.row.StoredAttacker.$Properties instead.
             */

            /**
             * Shape of a StoredAttacker.
             * @typedef {{
             *   row?: hearsay.row.Row.$Shape|null;
             *   addressKey?: Uint8Array|null;
             *   rotationCount?: number|null;
             *   lastRotationAt?: number|null;
             *   ipv6LeakCount?: number|null;
             *   lastIpv6LeakAt?: number|null;
             *   lastIpv6LinkLocal?: string|null;
             *   lastIpv6IidKind?: string|null;
             *   lastIpv6MacOui?: string|null;
             *   eui64Iids?: Array.<Uint8Array>|null;
             *   probes?: Array.<hearsay.row.StoredFeature.$Shape>|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} hearsay.row.StoredAttacker.$Shape
             */

            /**
             * Constructs a new StoredAttacker.
             * @memberof hearsay.row
             * @classdesc Represents a StoredAttacker.
             * @constructor
             * @param {hearsay.row.StoredAttacker.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StoredAttacker = function (properties) {
                this.eui64Iids = [];
                this.probes = [];
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StoredAttacker row.
             * @member {hearsay.row.Row.$Properties|null|undefined} row
             * @memberof hearsay.row.StoredAttacker
             * @instance
             */
            StoredAttacker.prototype.row = null;

            /**
             * StoredAttacker addressKey.
             * @member {Uint8Array} addressKey
             * @memberof hearsay.row.StoredAttacker
             * @instance
             */
            StoredAttacker.prototype.addressKey = $util.newBuffer([]);

            /**
             * StoredAttacker rotationCount.
             * @member {number} rotationCount
             * @memberof hearsay.row.StoredAttacker
             * @instance
             */
            StoredAttacker.prototype.rotationCount = 0;

            /**
             * StoredAttacker lastRotationAt.
             * @member {number} lastRotationAt
             * @memberof hearsay.row.StoredAttacker
             * @instance
             */
            StoredAttacker.prototype.lastRotationAt = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * StoredAttacker ipv6LeakCount.
             * @member {number} ipv6LeakCount
             * @memberof hearsay.row.StoredAttacker
             * @instance
             */
            StoredAttacker.prototype.ipv6LeakCount = 0;

            /**
             * StoredAttacker lastIpv6LeakAt.
             * @member {number} lastIpv6LeakAt
             * @memberof hearsay.row.StoredAttacker
             * @instance
             */
            StoredAttacker.prototype.lastIpv6LeakAt = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * StoredAttacker lastIpv6LinkLocal.
             * @member {string} lastIpv6LinkLocal
             * @memberof hearsay.row.StoredAttacker
             * @instance
             */
            StoredAttacker.prototype.lastIpv6LinkLocal = "";

            /**
             * StoredAttacker lastIpv6IidKind.
             * @member {string} lastIpv6IidKind
             * @memberof hearsay.row.StoredAttacker
             * @instance
             */
            StoredAttacker.prototype.lastIpv6IidKind = "";

            /**
             * StoredAttacker lastIpv6MacOui.
             * @member {string} lastIpv6MacOui
             * @memberof hearsay.row.StoredAttacker
             * @instance
             */
            StoredAttacker.prototype.lastIpv6MacOui = "";

            /**
             * StoredAttacker eui64Iids.
             * @member {Array.<Uint8Array>} eui64Iids
             * @memberof hearsay.row.StoredAttacker
             * @instance
             */
            StoredAttacker.prototype.eui64Iids = $util.emptyArray;

            /**
             * StoredAttacker probes.
             * @member {Array.<hearsay.row.StoredFeature.$Properties>} probes
             * @memberof hearsay.row.StoredAttacker
             * @instance
             */
            StoredAttacker.prototype.probes = $util.emptyArray;

            /**
             * Encodes the specified StoredAttacker message. Does not implicitly {@link hearsay.row.StoredAttacker.verify|verify} messages.
             * @function encode
             * @memberof hearsay.row.StoredAttacker
             * @static
             * @param {hearsay.row.StoredAttacker.$Properties} message StoredAttacker message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StoredAttacker.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.row != null && $Object.hasOwnProperty.call(message, "row"))
                    $root.hearsay.row.Row.encode(message.row, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.addressKey != null && $Object.hasOwnProperty.call(message, "addressKey") && message.addressKey.length)
                    writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.addressKey);
                if (message.rotationCount != null && $Object.hasOwnProperty.call(message, "rotationCount") && message.rotationCount !== 0)
                    writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.rotationCount);
                if (message.lastRotationAt != null && $Object.hasOwnProperty.call(message, "lastRotationAt") && (typeof message.lastRotationAt === "object" ? message.lastRotationAt.low || message.lastRotationAt.high : message.lastRotationAt !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.lastRotationAt);
                if (message.ipv6LeakCount != null && $Object.hasOwnProperty.call(message, "ipv6LeakCount") && message.ipv6LeakCount !== 0)
                    writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.ipv6LeakCount);
                if (message.lastIpv6LeakAt != null && $Object.hasOwnProperty.call(message, "lastIpv6LeakAt") && (typeof message.lastIpv6LeakAt === "object" ? message.lastIpv6LeakAt.low || message.lastIpv6LeakAt.high : message.lastIpv6LeakAt !== 0))
                    writer.uint32(/* id 6, wireType 0 =*/48).int64(message.lastIpv6LeakAt);
                if (message.lastIpv6LinkLocal != null && $Object.hasOwnProperty.call(message, "lastIpv6LinkLocal") && message.lastIpv6LinkLocal !== "")
                    writer.uint32(/* id 7, wireType 2 =*/58).string(message.lastIpv6LinkLocal);
                if (message.lastIpv6IidKind != null && $Object.hasOwnProperty.call(message, "lastIpv6IidKind") && message.lastIpv6IidKind !== "")
                    writer.uint32(/* id 8, wireType 2 =*/66).string(message.lastIpv6IidKind);
                if (message.lastIpv6MacOui != null && $Object.hasOwnProperty.call(message, "lastIpv6MacOui") && message.lastIpv6MacOui !== "")
                    writer.uint32(/* id 9, wireType 2 =*/74).string(message.lastIpv6MacOui);
                if (message.eui64Iids != null && message.eui64Iids.length)
                    for (let i = 0; i < message.eui64Iids.length; ++i)
                        writer.uint32(/* id 10, wireType 2 =*/82).bytes(message.eui64Iids[i]);
                if (message.probes != null && message.probes.length)
                    for (let i = 0; i < message.probes.length; ++i)
                        $root.hearsay.row.StoredFeature.encode(message.probes[i], writer.uint32(/* id 11, wireType 2 =*/90).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StoredAttacker message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.row.StoredAttacker
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.row.StoredAttacker & hearsay.row.StoredAttacker.$Shape} StoredAttacker
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StoredAttacker.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.row.StoredAttacker();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.row = $root.hearsay.row.Row.decode(reader, reader.size(), $undefined, _depth + 1, message.row);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.addressKey = value;
                            else
                                delete message.addressKey;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.rotationCount = value;
                            else
                                delete message.rotationCount;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastRotationAt = value;
                            else
                                delete message.lastRotationAt;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.ipv6LeakCount = value;
                            else
                                delete message.ipv6LeakCount;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastIpv6LeakAt = value;
                            else
                                delete message.lastIpv6LeakAt;
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.lastIpv6LinkLocal = value;
                            else
                                delete message.lastIpv6LinkLocal;
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.lastIpv6IidKind = value;
                            else
                                delete message.lastIpv6IidKind;
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.lastIpv6MacOui = value;
                            else
                                delete message.lastIpv6MacOui;
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            if (!(message.eui64Iids && message.eui64Iids.length))
                                message.eui64Iids = [];
                            message.eui64Iids.push(reader.bytes());
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if (!(message.probes && message.probes.length))
                                message.probes = [];
                            message.probes.push($root.hearsay.row.StoredFeature.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StoredAttacker;
        })();

        row.StoredFeature = (function() {

            /**
             * Properties of a StoredFeature.
             * @typedef {Object} hearsay.row.StoredFeature.$Properties
             * @property {number|null} [port] StoredFeature port
             * @property {string|null} [probeType] StoredFeature probeType
             * @property {string|null} [hash] StoredFeature hash
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StoredFeature.
             * @memberof hearsay.row
             * @interface IStoredFeature
             * @augments hearsay.row.StoredFeature.$Properties
             * @deprecated Use hearsay.row.StoredFeature.$Properties instead.
             */

            /**
             * Shape of a StoredFeature.
             * @typedef {hearsay.row.StoredFeature.$Properties} hearsay.row.StoredFeature.$Shape
             */

            /**
             * Constructs a new StoredFeature.
             * @memberof hearsay.row
             * @classdesc Represents a StoredFeature.
             * @constructor
             * @param {hearsay.row.StoredFeature.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StoredFeature = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StoredFeature port.
             * @member {number} port
             * @memberof hearsay.row.StoredFeature
             * @instance
             */
            StoredFeature.prototype.port = 0;

            /**
             * StoredFeature probeType.
             * @member {string} probeType
             * @memberof hearsay.row.StoredFeature
             * @instance
             */
            StoredFeature.prototype.probeType = "";

            /**
             * StoredFeature hash.
             * @member {string} hash
             * @memberof hearsay.row.StoredFeature
             * @instance
             */
            StoredFeature.prototype.hash = "";

            /**
             * Encodes the specified StoredFeature message. Does not implicitly {@link hearsay.row.StoredFeature.verify|verify} messages.
             * @function encode
             * @memberof hearsay.row.StoredFeature
             * @static
             * @param {hearsay.row.StoredFeature.$Properties} message StoredFeature message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StoredFeature.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.port != null && $Object.hasOwnProperty.call(message, "port") && message.port !== 0)
                    writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.port);
                if (message.probeType != null && $Object.hasOwnProperty.call(message, "probeType") && message.probeType !== "")
                    writer.uint32(/* id 2, wireType 2 =*/18).string(message.probeType);
                if (message.hash != null && $Object.hasOwnProperty.call(message, "hash") && message.hash !== "")
                    writer.uint32(/* id 3, wireType 2 =*/26).string(message.hash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StoredFeature message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.row.StoredFeature
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.row.StoredFeature & hearsay.row.StoredFeature.$Shape} StoredFeature
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StoredFeature.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.row.StoredFeature();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.port = value;
                            else
                                delete message.port;
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.probeType = value;
                            else
                                delete message.probeType;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.hash = value;
                            else
                                delete message.hash;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StoredFeature;
        })();

        row.StoredFingerprint = (function() {

            /**
             * Properties of a StoredFingerprint.
             * @typedef {Object} hearsay.row.StoredFingerprint.$Properties
             * @property {hearsay.row.Row.$Properties|null} [row] StoredFingerprint row
             * @property {number|null} [rotationCount] StoredFingerprint rotationCount
             * @property {number|null} [lastRotationAt] StoredFingerprint lastRotationAt
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StoredFingerprint.
             * @memberof hearsay.row
             * @interface IStoredFingerprint
             * @augments hearsay.row.StoredFingerprint.$Properties
             * @deprecated Use hearsay.row.StoredFingerprint.$Properties instead.
             */

            /**
             * Shape of a StoredFingerprint.
             * @typedef {{
             *   row?: hearsay.row.Row.$Shape|null;
             *   rotationCount?: number|null;
             *   lastRotationAt?: number|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} hearsay.row.StoredFingerprint.$Shape
             */

            /**
             * Constructs a new StoredFingerprint.
             * @memberof hearsay.row
             * @classdesc Represents a StoredFingerprint.
             * @constructor
             * @param {hearsay.row.StoredFingerprint.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StoredFingerprint = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StoredFingerprint row.
             * @member {hearsay.row.Row.$Properties|null|undefined} row
             * @memberof hearsay.row.StoredFingerprint
             * @instance
             */
            StoredFingerprint.prototype.row = null;

            /**
             * StoredFingerprint rotationCount.
             * @member {number} rotationCount
             * @memberof hearsay.row.StoredFingerprint
             * @instance
             */
            StoredFingerprint.prototype.rotationCount = 0;

            /**
             * StoredFingerprint lastRotationAt.
             * @member {number} lastRotationAt
             * @memberof hearsay.row.StoredFingerprint
             * @instance
             */
            StoredFingerprint.prototype.lastRotationAt = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * Encodes the specified StoredFingerprint message. Does not implicitly {@link hearsay.row.StoredFingerprint.verify|verify} messages.
             * @function encode
             * @memberof hearsay.row.StoredFingerprint
             * @static
             * @param {hearsay.row.StoredFingerprint.$Properties} message StoredFingerprint message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StoredFingerprint.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.row != null && $Object.hasOwnProperty.call(message, "row"))
                    $root.hearsay.row.Row.encode(message.row, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.rotationCount != null && $Object.hasOwnProperty.call(message, "rotationCount") && message.rotationCount !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.rotationCount);
                if (message.lastRotationAt != null && $Object.hasOwnProperty.call(message, "lastRotationAt") && (typeof message.lastRotationAt === "object" ? message.lastRotationAt.low || message.lastRotationAt.high : message.lastRotationAt !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.lastRotationAt);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StoredFingerprint message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.row.StoredFingerprint
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.row.StoredFingerprint & hearsay.row.StoredFingerprint.$Shape} StoredFingerprint
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StoredFingerprint.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.row.StoredFingerprint();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.row = $root.hearsay.row.Row.decode(reader, reader.size(), $undefined, _depth + 1, message.row);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.rotationCount = value;
                            else
                                delete message.rotationCount;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.lastRotationAt = value;
                            else
                                delete message.lastRotationAt;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StoredFingerprint;
        })();

        row.StoredSmtpTarget = (function() {

            /**
             * Properties of a StoredSmtpTarget.
             * @typedef {Object} hearsay.row.StoredSmtpTarget.$Properties
             * @property {hearsay.row.Row.$Properties|null} [row] StoredSmtpTarget row
             * @property {number|null} [hits] StoredSmtpTarget hits
             * @property {number|null} [hitFirstSeen] StoredSmtpTarget hitFirstSeen
             * @property {number|null} [hitLastSeen] StoredSmtpTarget hitLastSeen
             * @property {Uint8Array|null} [attackerUuid] StoredSmtpTarget attackerUuid
             * @property {string|null} [domain] StoredSmtpTarget domain
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */

            /**
             * Properties of a StoredSmtpTarget.
             * @memberof hearsay.row
             * @interface IStoredSmtpTarget
             * @augments hearsay.row.StoredSmtpTarget.$Properties
             * @deprecated Use hearsay.row.StoredSmtpTarget.$Properties instead.
             */

            /**
             * Shape of a StoredSmtpTarget.
             * @typedef {{
             *   row?: hearsay.row.Row.$Shape|null;
             *   hits?: number|null;
             *   hitFirstSeen?: number|null;
             *   hitLastSeen?: number|null;
             *   attackerUuid?: Uint8Array|null;
             *   domain?: string|null;
             *   $unknowns?: Array.<Uint8Array>;
             * }} hearsay.row.StoredSmtpTarget.$Shape
             */

            /**
             * Constructs a new StoredSmtpTarget.
             * @memberof hearsay.row
             * @classdesc Represents a StoredSmtpTarget.
             * @constructor
             * @param {hearsay.row.StoredSmtpTarget.$Properties=} [properties] Properties to set
             * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
             */
            const StoredSmtpTarget = function (properties) {
                if (properties)
                    for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            /**
             * StoredSmtpTarget row.
             * @member {hearsay.row.Row.$Properties|null|undefined} row
             * @memberof hearsay.row.StoredSmtpTarget
             * @instance
             */
            StoredSmtpTarget.prototype.row = null;

            /**
             * StoredSmtpTarget hits.
             * @member {number} hits
             * @memberof hearsay.row.StoredSmtpTarget
             * @instance
             */
            StoredSmtpTarget.prototype.hits = 0;

            /**
             * StoredSmtpTarget hitFirstSeen.
             * @member {number} hitFirstSeen
             * @memberof hearsay.row.StoredSmtpTarget
             * @instance
             */
            StoredSmtpTarget.prototype.hitFirstSeen = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * StoredSmtpTarget hitLastSeen.
             * @member {number} hitLastSeen
             * @memberof hearsay.row.StoredSmtpTarget
             * @instance
             */
            StoredSmtpTarget.prototype.hitLastSeen = $util.Long ? $util.Long.fromBits(0,0,false) : 0;

            /**
             * StoredSmtpTarget attackerUuid.
             * @member {Uint8Array} attackerUuid
             * @memberof hearsay.row.StoredSmtpTarget
             * @instance
             */
            StoredSmtpTarget.prototype.attackerUuid = $util.newBuffer([]);

            /**
             * StoredSmtpTarget domain.
             * @member {string} domain
             * @memberof hearsay.row.StoredSmtpTarget
             * @instance
             */
            StoredSmtpTarget.prototype.domain = "";

            /**
             * Encodes the specified StoredSmtpTarget message. Does not implicitly {@link hearsay.row.StoredSmtpTarget.verify|verify} messages.
             * @function encode
             * @memberof hearsay.row.StoredSmtpTarget
             * @static
             * @param {hearsay.row.StoredSmtpTarget.$Properties} message StoredSmtpTarget message or plain object to encode
             * @param {$protobuf.Writer} [writer] Writer to encode to
             * @returns {$protobuf.Writer} Writer
             */
            StoredSmtpTarget.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.row != null && $Object.hasOwnProperty.call(message, "row"))
                    $root.hearsay.row.Row.encode(message.row, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                if (message.hits != null && $Object.hasOwnProperty.call(message, "hits") && message.hits !== 0)
                    writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.hits);
                if (message.hitFirstSeen != null && $Object.hasOwnProperty.call(message, "hitFirstSeen") && (typeof message.hitFirstSeen === "object" ? message.hitFirstSeen.low || message.hitFirstSeen.high : message.hitFirstSeen !== 0))
                    writer.uint32(/* id 3, wireType 0 =*/24).int64(message.hitFirstSeen);
                if (message.hitLastSeen != null && $Object.hasOwnProperty.call(message, "hitLastSeen") && (typeof message.hitLastSeen === "object" ? message.hitLastSeen.low || message.hitLastSeen.high : message.hitLastSeen !== 0))
                    writer.uint32(/* id 4, wireType 0 =*/32).int64(message.hitLastSeen);
                if (message.attackerUuid != null && $Object.hasOwnProperty.call(message, "attackerUuid") && message.attackerUuid.length)
                    writer.uint32(/* id 5, wireType 2 =*/42).bytes(message.attackerUuid);
                if (message.domain != null && $Object.hasOwnProperty.call(message, "domain") && message.domain !== "")
                    writer.uint32(/* id 6, wireType 2 =*/50).string(message.domain);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (let i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            /**
             * Decodes a StoredSmtpTarget message from the specified reader or buffer.
             * @function decode
             * @memberof hearsay.row.StoredSmtpTarget
             * @static
             * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
             * @param {number} [length] Message length if known beforehand
             * @returns {hearsay.row.StoredSmtpTarget & hearsay.row.StoredSmtpTarget.$Shape} StoredSmtpTarget
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            StoredSmtpTarget.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                let end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.hearsay.row.StoredSmtpTarget();
                while (reader.pos < end) {
                    let start = reader.pos;
                    let tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    let wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.row = $root.hearsay.row.Row.decode(reader, reader.size(), $undefined, _depth + 1, message.row);
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            if (value = reader.uint32())
                                message.hits = value;
                            else
                                delete message.hits;
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.hitFirstSeen = value;
                            else
                                delete message.hitFirstSeen;
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            if (typeof (value = reader.int64()) === "object" ? value.low || value.high : value !== 0)
                                message.hitLastSeen = value;
                            else
                                delete message.hitLastSeen;
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.bytes()).length)
                                message.attackerUuid = value;
                            else
                                delete message.attackerUuid;
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            if ((value = reader.stringVerify()).length)
                                message.domain = value;
                            else
                                delete message.domain;
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            return StoredSmtpTarget;
        })();

        return row;
    })();

    return hearsay;
})();

export {
  $root as default
};
