import * as $protobuf from "protobufjs";

/** Namespace hearsay. */
export namespace hearsay {

    /** Namespace record. */
    namespace record {

        /**
         * Properties of a Record.
         * @deprecated Use hearsay.record.Record.$Properties instead.
         */
        interface IRecord extends hearsay.record.Record.$Properties {
        }

        /** Represents a Record. */
        class Record {

            /**
             * Constructs a new Record.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.record.Record.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Record recordId. */
            recordId: Uint8Array;

            /** Record kind. */
            kind: number;

            /** Record expiresDay. */
            expiresDay: number;

            /** Record aliasOf. */
            aliasOf: Uint8Array;

            /** Record bodyVersion. */
            bodyVersion: number;

            /** Record body. */
            body: Uint8Array;

            /**
             * Encodes the specified Record message. Does not implicitly {@link hearsay.record.Record.verify|verify} messages.
             * @param message Record message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.record.Record.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Record message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.record.Record & hearsay.record.Record.$Shape} Record
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.record.Record & hearsay.record.Record.$Shape;
        }

        namespace Record {

            /** Properties of a Record. */
            interface $Properties {

                /** Record recordId */
                recordId?: (Uint8Array|null);

                /** Record kind */
                kind?: (number|null);

                /** Record expiresDay */
                expiresDay?: (number|null);

                /** Record aliasOf */
                aliasOf?: (Uint8Array|null);

                /** Record bodyVersion */
                bodyVersion?: (number|null);

                /** Record body */
                body?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Record. */
            type $Shape = hearsay.record.Record.$Properties;
        }

        /**
         * Properties of a VectorBody.
         * @deprecated Use hearsay.record.VectorBody.$Properties instead.
         */
        interface IVectorBody extends hearsay.record.VectorBody.$Properties {
        }

        /** Represents a VectorBody. */
        class VectorBody {

            /**
             * Constructs a new VectorBody.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.record.VectorBody.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** VectorBody firstDay. */
            firstDay: number;

            /** VectorBody lastDay. */
            lastDay: number;

            /** VectorBody membersBucket. */
            membersBucket: number;

            /** VectorBody confidenceStep. */
            confidenceStep: number;

            /** VectorBody campaign. */
            campaign: Uint8Array;

            /** VectorBody features. */
            features: hearsay.record.FeatureSet[];

            /**
             * Encodes the specified VectorBody message. Does not implicitly {@link hearsay.record.VectorBody.verify|verify} messages.
             * @param message VectorBody message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.record.VectorBody.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a VectorBody message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.record.VectorBody & hearsay.record.VectorBody.$Shape} VectorBody
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.record.VectorBody & hearsay.record.VectorBody.$Shape;
        }

        namespace VectorBody {

            /** Properties of a VectorBody. */
            interface $Properties {

                /** VectorBody firstDay */
                firstDay?: (number|null);

                /** VectorBody lastDay */
                lastDay?: (number|null);

                /** VectorBody membersBucket */
                membersBucket?: (number|null);

                /** VectorBody confidenceStep */
                confidenceStep?: (number|null);

                /** VectorBody campaign */
                campaign?: (Uint8Array|null);

                /** VectorBody features */
                features?: (hearsay.record.FeatureSet.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a VectorBody. */
            type $Shape = hearsay.record.VectorBody.$Properties;
        }

        /**
         * Properties of a FeatureSet.
         * @deprecated Use hearsay.record.FeatureSet.$Properties instead.
         */
        interface IFeatureSet extends hearsay.record.FeatureSet.$Properties {
        }

        /** Represents a FeatureSet. */
        class FeatureSet {

            /**
             * Constructs a new FeatureSet.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.record.FeatureSet.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** FeatureSet kind. */
            kind: number;

            /** FeatureSet definition. */
            definition: number;

            /** FeatureSet form. */
            form: number;

            /** FeatureSet pepperId. */
            pepperId: number;

            /** FeatureSet values. */
            values: Uint8Array;

            /**
             * Encodes the specified FeatureSet message. Does not implicitly {@link hearsay.record.FeatureSet.verify|verify} messages.
             * @param message FeatureSet message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.record.FeatureSet.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a FeatureSet message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.record.FeatureSet & hearsay.record.FeatureSet.$Shape} FeatureSet
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.record.FeatureSet & hearsay.record.FeatureSet.$Shape;
        }

        namespace FeatureSet {

            /** Properties of a FeatureSet. */
            interface $Properties {

                /** FeatureSet kind */
                kind?: (number|null);

                /** FeatureSet definition */
                definition?: (number|null);

                /** FeatureSet form */
                form?: (number|null);

                /** FeatureSet pepperId */
                pepperId?: (number|null);

                /** FeatureSet values */
                values?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a FeatureSet. */
            type $Shape = hearsay.record.FeatureSet.$Properties;
        }

        /**
         * Properties of a DomainBody.
         * @deprecated Use hearsay.record.DomainBody.$Properties instead.
         */
        interface IDomainBody extends hearsay.record.DomainBody.$Properties {
        }

        /** Represents a DomainBody. */
        class DomainBody {

            /**
             * Constructs a new DomainBody.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.record.DomainBody.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** DomainBody domain. */
            domain: string;

            /** DomainBody firstDay. */
            firstDay: number;

            /** DomainBody lastDay. */
            lastDay: number;

            /** DomainBody attackersBucket. */
            attackersBucket: number;

            /** DomainBody countBucket. */
            countBucket: number;

            /**
             * Encodes the specified DomainBody message. Does not implicitly {@link hearsay.record.DomainBody.verify|verify} messages.
             * @param message DomainBody message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.record.DomainBody.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a DomainBody message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.record.DomainBody & hearsay.record.DomainBody.$Shape} DomainBody
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.record.DomainBody & hearsay.record.DomainBody.$Shape;
        }

        namespace DomainBody {

            /** Properties of a DomainBody. */
            interface $Properties {

                /** DomainBody domain */
                domain?: (string|null);

                /** DomainBody firstDay */
                firstDay?: (number|null);

                /** DomainBody lastDay */
                lastDay?: (number|null);

                /** DomainBody attackersBucket */
                attackersBucket?: (number|null);

                /** DomainBody countBucket */
                countBucket?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a DomainBody. */
            type $Shape = hearsay.record.DomainBody.$Properties;
        }
    }

    /** Namespace segment. */
    namespace segment {

        /**
         * Properties of a Segment.
         * @deprecated Use hearsay.segment.Segment.$Properties instead.
         */
        interface ISegment extends hearsay.segment.Segment.$Properties {
        }

        /** Represents a Segment. */
        class Segment {

            /**
             * Constructs a new Segment.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.segment.Segment.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Segment header. */
            header: Uint8Array;

            /** Segment payload. */
            payload: Uint8Array;

            /** Segment signature. */
            signature: Uint8Array;

            /**
             * Encodes the specified Segment message. Does not implicitly {@link hearsay.segment.Segment.verify|verify} messages.
             * @param message Segment message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.segment.Segment.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Segment message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.segment.Segment & hearsay.segment.Segment.$Shape} Segment
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.segment.Segment & hearsay.segment.Segment.$Shape;
        }

        namespace Segment {

            /** Properties of a Segment. */
            interface $Properties {

                /** Segment header */
                header?: (Uint8Array|null);

                /** Segment payload */
                payload?: (Uint8Array|null);

                /** Segment signature */
                signature?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Segment. */
            type $Shape = hearsay.segment.Segment.$Properties;
        }

        /**
         * Properties of a SegmentHeader.
         * @deprecated Use hearsay.segment.SegmentHeader.$Properties instead.
         */
        interface ISegmentHeader extends hearsay.segment.SegmentHeader.$Properties {
        }

        /** Represents a SegmentHeader. */
        class SegmentHeader {

            /**
             * Constructs a new SegmentHeader.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.segment.SegmentHeader.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SegmentHeader schemaVersion. */
            schemaVersion: number;

            /** SegmentHeader federation. */
            federation: Uint8Array;

            /** SegmentHeader operator. */
            operator: Uint8Array;

            /** SegmentHeader generation. */
            generation: number;

            /** SegmentHeader number. */
            number: number;

            /** SegmentHeader prevHash. */
            prevHash: Uint8Array;

            /** SegmentHeader flags. */
            flags: number;

            /** SegmentHeader recordCount. */
            recordCount: number;

            /** SegmentHeader payloadLen. */
            payloadLen: number;

            /** SegmentHeader payloadHash. */
            payloadHash: Uint8Array;

            /** SegmentHeader sealedDay. */
            sealedDay: number;

            /** SegmentHeader expiresDay. */
            expiresDay: number;

            /**
             * Encodes the specified SegmentHeader message. Does not implicitly {@link hearsay.segment.SegmentHeader.verify|verify} messages.
             * @param message SegmentHeader message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.segment.SegmentHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SegmentHeader message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.segment.SegmentHeader & hearsay.segment.SegmentHeader.$Shape} SegmentHeader
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.segment.SegmentHeader & hearsay.segment.SegmentHeader.$Shape;
        }

        namespace SegmentHeader {

            /** Properties of a SegmentHeader. */
            interface $Properties {

                /** SegmentHeader schemaVersion */
                schemaVersion?: (number|null);

                /** SegmentHeader federation */
                federation?: (Uint8Array|null);

                /** SegmentHeader operator */
                operator?: (Uint8Array|null);

                /** SegmentHeader generation */
                generation?: (number|null);

                /** SegmentHeader number */
                number?: (number|null);

                /** SegmentHeader prevHash */
                prevHash?: (Uint8Array|null);

                /** SegmentHeader flags */
                flags?: (number|null);

                /** SegmentHeader recordCount */
                recordCount?: (number|null);

                /** SegmentHeader payloadLen */
                payloadLen?: (number|null);

                /** SegmentHeader payloadHash */
                payloadHash?: (Uint8Array|null);

                /** SegmentHeader sealedDay */
                sealedDay?: (number|null);

                /** SegmentHeader expiresDay */
                expiresDay?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SegmentHeader. */
            type $Shape = hearsay.segment.SegmentHeader.$Properties;
        }

        /**
         * Properties of a SegmentPayload.
         * @deprecated Use hearsay.segment.SegmentPayload.$Properties instead.
         */
        interface ISegmentPayload extends hearsay.segment.SegmentPayload.$Properties {
        }

        /** Represents a SegmentPayload. */
        class SegmentPayload {

            /**
             * Constructs a new SegmentPayload.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.segment.SegmentPayload.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SegmentPayload records. */
            records: Uint8Array[];

            /**
             * Encodes the specified SegmentPayload message. Does not implicitly {@link hearsay.segment.SegmentPayload.verify|verify} messages.
             * @param message SegmentPayload message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.segment.SegmentPayload.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SegmentPayload message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.segment.SegmentPayload & hearsay.segment.SegmentPayload.$Shape} SegmentPayload
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.segment.SegmentPayload & hearsay.segment.SegmentPayload.$Shape;
        }

        namespace SegmentPayload {

            /** Properties of a SegmentPayload. */
            interface $Properties {

                /** SegmentPayload records */
                records?: (Uint8Array[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SegmentPayload. */
            type $Shape = hearsay.segment.SegmentPayload.$Properties;
        }

        /**
         * Properties of an Evidence.
         * @deprecated Use hearsay.segment.Evidence.$Properties instead.
         */
        interface IEvidence extends hearsay.segment.Evidence.$Properties {
        }

        /** Represents an Evidence. */
        class Evidence {

            /**
             * Constructs a new Evidence.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.segment.Evidence.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Evidence schemaVersion. */
            schemaVersion: number;

            /** Evidence headerA. */
            headerA: Uint8Array;

            /** Evidence signatureA. */
            signatureA: Uint8Array;

            /** Evidence headerB. */
            headerB: Uint8Array;

            /** Evidence signatureB. */
            signatureB: Uint8Array;

            /** Evidence recordKey. */
            recordKey: Uint8Array;

            /**
             * Encodes the specified Evidence message. Does not implicitly {@link hearsay.segment.Evidence.verify|verify} messages.
             * @param message Evidence message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.segment.Evidence.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Evidence message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.segment.Evidence & hearsay.segment.Evidence.$Shape} Evidence
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.segment.Evidence & hearsay.segment.Evidence.$Shape;
        }

        namespace Evidence {

            /** Properties of an Evidence. */
            interface $Properties {

                /** Evidence schemaVersion */
                schemaVersion?: (number|null);

                /** Evidence headerA */
                headerA?: (Uint8Array|null);

                /** Evidence signatureA */
                signatureA?: (Uint8Array|null);

                /** Evidence headerB */
                headerB?: (Uint8Array|null);

                /** Evidence signatureB */
                signatureB?: (Uint8Array|null);

                /** Evidence recordKey */
                recordKey?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Evidence. */
            type $Shape = hearsay.segment.Evidence.$Properties;
        }
    }

    /** Namespace roster. */
    namespace roster {

        /**
         * Properties of a Signed.
         * @deprecated Use hearsay.roster.Signed.$Properties instead.
         */
        interface ISigned extends hearsay.roster.Signed.$Properties {
        }

        /** Represents a Signed. */
        class Signed {

            /**
             * Constructs a new Signed.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.roster.Signed.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Signed body. */
            body: Uint8Array;

            /** Signed signature. */
            signature: Uint8Array;

            /**
             * Encodes the specified Signed message. Does not implicitly {@link hearsay.roster.Signed.verify|verify} messages.
             * @param message Signed message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.roster.Signed.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Signed message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.roster.Signed & hearsay.roster.Signed.$Shape} Signed
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.roster.Signed & hearsay.roster.Signed.$Shape;
        }

        namespace Signed {

            /** Properties of a Signed. */
            interface $Properties {

                /** Signed body */
                body?: (Uint8Array|null);

                /** Signed signature */
                signature?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Signed. */
            type $Shape = hearsay.roster.Signed.$Properties;
        }

        /**
         * Properties of a Roster.
         * @deprecated Use hearsay.roster.Roster.$Properties instead.
         */
        interface IRoster extends hearsay.roster.Roster.$Properties {
        }

        /** Represents a Roster. */
        class Roster {

            /**
             * Constructs a new Roster.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.roster.Roster.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Roster schemaVersion. */
            schemaVersion: number;

            /** Roster federation. */
            federation: Uint8Array;

            /** Roster epoch. */
            epoch: number;

            /** Roster prevHash. */
            prevHash: Uint8Array;

            /** Roster name. */
            name: string;

            /** Roster members. */
            members: hearsay.roster.Member[];

            /** Roster admins. */
            admins: Uint8Array[];

            /** Roster threshold. */
            threshold: number;

            /** Roster secretary. */
            secretary: Uint8Array;

            /** Roster policy. */
            policy: hearsay.roster.PolicyValue[];

            /** Roster pskHash. */
            pskHash: Uint8Array;

            /** Roster pepperHash. */
            pepperHash: Uint8Array;

            /** Roster emitBodyVersion. */
            emitBodyVersion: number;

            /** Roster operations. */
            operations: Uint8Array[];

            /**
             * Encodes the specified Roster message. Does not implicitly {@link hearsay.roster.Roster.verify|verify} messages.
             * @param message Roster message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.roster.Roster.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Roster message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.roster.Roster & hearsay.roster.Roster.$Shape} Roster
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.roster.Roster & hearsay.roster.Roster.$Shape;
        }

        namespace Roster {

            /** Properties of a Roster. */
            interface $Properties {

                /** Roster schemaVersion */
                schemaVersion?: (number|null);

                /** Roster federation */
                federation?: (Uint8Array|null);

                /** Roster epoch */
                epoch?: (number|null);

                /** Roster prevHash */
                prevHash?: (Uint8Array|null);

                /** Roster name */
                name?: (string|null);

                /** Roster members */
                members?: (hearsay.roster.Member.$Properties[]|null);

                /** Roster admins */
                admins?: (Uint8Array[]|null);

                /** Roster threshold */
                threshold?: (number|null);

                /** Roster secretary */
                secretary?: (Uint8Array|null);

                /** Roster policy */
                policy?: (hearsay.roster.PolicyValue.$Properties[]|null);

                /** Roster pskHash */
                pskHash?: (Uint8Array|null);

                /** Roster pepperHash */
                pepperHash?: (Uint8Array|null);

                /** Roster emitBodyVersion */
                emitBodyVersion?: (number|null);

                /** Roster operations */
                operations?: (Uint8Array[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Roster. */
            type $Shape = hearsay.roster.Roster.$Properties;
        }

        /**
         * Properties of a Member.
         * @deprecated Use hearsay.roster.Member.$Properties instead.
         */
        interface IMember extends hearsay.roster.Member.$Properties {
        }

        /** Represents a Member. */
        class Member {

            /**
             * Constructs a new Member.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.roster.Member.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Member operator. */
            operator: Uint8Array;

            /** Member name. */
            name: string;

            /** Member contact. */
            contact: string;

            /** Member recordKeys. */
            recordKeys: hearsay.roster.RecordKey[];

            /** Member peerKeys. */
            peerKeys: Uint8Array[];

            /** Member joinedDay. */
            joinedDay: number;

            /** Member invitedBy. */
            invitedBy: Uint8Array;

            /**
             * Encodes the specified Member message. Does not implicitly {@link hearsay.roster.Member.verify|verify} messages.
             * @param message Member message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.roster.Member.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Member message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.roster.Member & hearsay.roster.Member.$Shape} Member
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.roster.Member & hearsay.roster.Member.$Shape;
        }

        namespace Member {

            /** Properties of a Member. */
            interface $Properties {

                /** Member operator */
                operator?: (Uint8Array|null);

                /** Member name */
                name?: (string|null);

                /** Member contact */
                contact?: (string|null);

                /** Member recordKeys */
                recordKeys?: (hearsay.roster.RecordKey.$Properties[]|null);

                /** Member peerKeys */
                peerKeys?: (Uint8Array[]|null);

                /** Member joinedDay */
                joinedDay?: (number|null);

                /** Member invitedBy */
                invitedBy?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Member. */
            type $Shape = hearsay.roster.Member.$Properties;
        }

        /**
         * Properties of a RecordKey.
         * @deprecated Use hearsay.roster.RecordKey.$Properties instead.
         */
        interface IRecordKey extends hearsay.roster.RecordKey.$Properties {
        }

        /** Represents a RecordKey. */
        class RecordKey {

            /**
             * Constructs a new RecordKey.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.roster.RecordKey.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RecordKey key. */
            key: Uint8Array;

            /** RecordKey fromGeneration. */
            fromGeneration: number;

            /**
             * Encodes the specified RecordKey message. Does not implicitly {@link hearsay.roster.RecordKey.verify|verify} messages.
             * @param message RecordKey message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.roster.RecordKey.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RecordKey message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.roster.RecordKey & hearsay.roster.RecordKey.$Shape} RecordKey
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.roster.RecordKey & hearsay.roster.RecordKey.$Shape;
        }

        namespace RecordKey {

            /** Properties of a RecordKey. */
            interface $Properties {

                /** RecordKey key */
                key?: (Uint8Array|null);

                /** RecordKey fromGeneration */
                fromGeneration?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RecordKey. */
            type $Shape = hearsay.roster.RecordKey.$Properties;
        }

        /**
         * Properties of a PolicyValue.
         * @deprecated Use hearsay.roster.PolicyValue.$Properties instead.
         */
        interface IPolicyValue extends hearsay.roster.PolicyValue.$Properties {
        }

        /** Represents a PolicyValue. */
        class PolicyValue {

            /**
             * Constructs a new PolicyValue.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.roster.PolicyValue.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PolicyValue key. */
            key: string;

            /** PolicyValue value. */
            value: number;

            /**
             * Encodes the specified PolicyValue message. Does not implicitly {@link hearsay.roster.PolicyValue.verify|verify} messages.
             * @param message PolicyValue message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.roster.PolicyValue.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PolicyValue message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.roster.PolicyValue & hearsay.roster.PolicyValue.$Shape} PolicyValue
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.roster.PolicyValue & hearsay.roster.PolicyValue.$Shape;
        }

        namespace PolicyValue {

            /** Properties of a PolicyValue. */
            interface $Properties {

                /** PolicyValue key */
                key?: (string|null);

                /** PolicyValue value */
                value?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PolicyValue. */
            type $Shape = hearsay.roster.PolicyValue.$Properties;
        }

        /**
         * Properties of an Operation.
         * @deprecated Use hearsay.roster.Operation.$Properties instead.
         */
        interface IOperation extends hearsay.roster.Operation.$Properties {
        }

        /** Represents an Operation. */
        class Operation {

            /**
             * Constructs a new Operation.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.roster.Operation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Operation schemaVersion. */
            schemaVersion: number;

            /** Operation federation. */
            federation: Uint8Array;

            /** Operation id. */
            id: Uint8Array;

            /** Operation expiresMinute. */
            expiresMinute: number;

            /** Operation admit. */
            admit?: (hearsay.roster.Member|null);

            /** Operation change. */
            change?: "admit";

            /**
             * Encodes the specified Operation message. Does not implicitly {@link hearsay.roster.Operation.verify|verify} messages.
             * @param message Operation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.roster.Operation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Operation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.roster.Operation & hearsay.roster.Operation.$Shape} Operation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.roster.Operation & hearsay.roster.Operation.$Shape;
        }

        namespace Operation {

            /** Properties of an Operation. */
            interface $Properties {

                /** Operation schemaVersion */
                schemaVersion?: (number|null);

                /** Operation federation */
                federation?: (Uint8Array|null);

                /** Operation id */
                id?: (Uint8Array|null);

                /** Operation expiresMinute */
                expiresMinute?: (number|null);

                /** Operation admit */
                admit?: (hearsay.roster.Member.$Properties|null);

                /** Operation change */
                change?: "admit";

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of an Operation. */
            type $Shape = {
              schemaVersion?: number|null;
              federation?: Uint8Array|null;
              id?: Uint8Array|null;
              expiresMinute?: number|null;
              admit?: hearsay.roster.Member.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ change?: undefined; admit?: null }|{ change?: "admit"; admit: hearsay.roster.Member.$Shape })
            );
        }

        /**
         * Properties of a SignedOperation.
         * @deprecated Use hearsay.roster.SignedOperation.$Properties instead.
         */
        interface ISignedOperation extends hearsay.roster.SignedOperation.$Properties {
        }

        /** Represents a SignedOperation. */
        class SignedOperation {

            /**
             * Constructs a new SignedOperation.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.roster.SignedOperation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SignedOperation body. */
            body: Uint8Array;

            /** SignedOperation signatures. */
            signatures: hearsay.roster.AdminSignature[];

            /**
             * Encodes the specified SignedOperation message. Does not implicitly {@link hearsay.roster.SignedOperation.verify|verify} messages.
             * @param message SignedOperation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.roster.SignedOperation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SignedOperation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.roster.SignedOperation & hearsay.roster.SignedOperation.$Shape} SignedOperation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.roster.SignedOperation & hearsay.roster.SignedOperation.$Shape;
        }

        namespace SignedOperation {

            /** Properties of a SignedOperation. */
            interface $Properties {

                /** SignedOperation body */
                body?: (Uint8Array|null);

                /** SignedOperation signatures */
                signatures?: (hearsay.roster.AdminSignature.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SignedOperation. */
            type $Shape = hearsay.roster.SignedOperation.$Properties;
        }

        /**
         * Properties of an AdminSignature.
         * @deprecated Use hearsay.roster.AdminSignature.$Properties instead.
         */
        interface IAdminSignature extends hearsay.roster.AdminSignature.$Properties {
        }

        /** Represents an AdminSignature. */
        class AdminSignature {

            /**
             * Constructs a new AdminSignature.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.roster.AdminSignature.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AdminSignature operator. */
            operator: Uint8Array;

            /** AdminSignature signature. */
            signature: Uint8Array;

            /**
             * Encodes the specified AdminSignature message. Does not implicitly {@link hearsay.roster.AdminSignature.verify|verify} messages.
             * @param message AdminSignature message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.roster.AdminSignature.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AdminSignature message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.roster.AdminSignature & hearsay.roster.AdminSignature.$Shape} AdminSignature
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.roster.AdminSignature & hearsay.roster.AdminSignature.$Shape;
        }

        namespace AdminSignature {

            /** Properties of an AdminSignature. */
            interface $Properties {

                /** AdminSignature operator */
                operator?: (Uint8Array|null);

                /** AdminSignature signature */
                signature?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AdminSignature. */
            type $Shape = hearsay.roster.AdminSignature.$Properties;
        }

        /**
         * Properties of a Head.
         * @deprecated Use hearsay.roster.Head.$Properties instead.
         */
        interface IHead extends hearsay.roster.Head.$Properties {
        }

        /** Represents a Head. */
        class Head {

            /**
             * Constructs a new Head.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.roster.Head.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Head schemaVersion. */
            schemaVersion: number;

            /** Head federation. */
            federation: Uint8Array;

            /** Head operator. */
            operator: Uint8Array;

            /** Head generation. */
            generation: number;

            /** Head number. */
            number: number;

            /** Head hash. */
            hash: Uint8Array;

            /** Head rosterEpoch. */
            rosterEpoch: number;

            /** Head rosterHash. */
            rosterHash: Uint8Array;

            /** Head minute. */
            minute: number;

            /**
             * Encodes the specified Head message. Does not implicitly {@link hearsay.roster.Head.verify|verify} messages.
             * @param message Head message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.roster.Head.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Head message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.roster.Head & hearsay.roster.Head.$Shape} Head
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.roster.Head & hearsay.roster.Head.$Shape;
        }

        namespace Head {

            /** Properties of a Head. */
            interface $Properties {

                /** Head schemaVersion */
                schemaVersion?: (number|null);

                /** Head federation */
                federation?: (Uint8Array|null);

                /** Head operator */
                operator?: (Uint8Array|null);

                /** Head generation */
                generation?: (number|null);

                /** Head number */
                number?: (number|null);

                /** Head hash */
                hash?: (Uint8Array|null);

                /** Head rosterEpoch */
                rosterEpoch?: (number|null);

                /** Head rosterHash */
                rosterHash?: (Uint8Array|null);

                /** Head minute */
                minute?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Head. */
            type $Shape = hearsay.roster.Head.$Properties;
        }

        /**
         * Properties of a Hint.
         * @deprecated Use hearsay.roster.Hint.$Properties instead.
         */
        interface IHint extends hearsay.roster.Hint.$Properties {
        }

        /** Represents a Hint. */
        class Hint {

            /**
             * Constructs a new Hint.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.roster.Hint.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Hint schemaVersion. */
            schemaVersion: number;

            /** Hint federation. */
            federation: Uint8Array;

            /** Hint operator. */
            operator: Uint8Array;

            /** Hint peerKey. */
            peerKey: Uint8Array;

            /** Hint addresses. */
            addresses: string[];

            /** Hint minute. */
            minute: number;

            /**
             * Encodes the specified Hint message. Does not implicitly {@link hearsay.roster.Hint.verify|verify} messages.
             * @param message Hint message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.roster.Hint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Hint message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.roster.Hint & hearsay.roster.Hint.$Shape} Hint
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.roster.Hint & hearsay.roster.Hint.$Shape;
        }

        namespace Hint {

            /** Properties of a Hint. */
            interface $Properties {

                /** Hint schemaVersion */
                schemaVersion?: (number|null);

                /** Hint federation */
                federation?: (Uint8Array|null);

                /** Hint operator */
                operator?: (Uint8Array|null);

                /** Hint peerKey */
                peerKey?: (Uint8Array|null);

                /** Hint addresses */
                addresses?: (string[]|null);

                /** Hint minute */
                minute?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Hint. */
            type $Shape = hearsay.roster.Hint.$Properties;
        }
    }

    /** Namespace peer. */
    namespace peer {

        /**
         * Properties of a Gossip.
         * @deprecated Use hearsay.peer.Gossip.$Properties instead.
         */
        interface IGossip extends hearsay.peer.Gossip.$Properties {
        }

        /** Represents a Gossip. */
        class Gossip {

            /**
             * Constructs a new Gossip.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.peer.Gossip.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Gossip schemaVersion. */
            schemaVersion: number;

            /** Gossip segment. */
            segment: Uint8Array;

            /** Gossip head. */
            head: Uint8Array;

            /** Gossip hint. */
            hint: Uint8Array;

            /** Gossip roster. */
            roster: Uint8Array;

            /** Gossip evidence. */
            evidence: Uint8Array;

            /**
             * Encodes the specified Gossip message. Does not implicitly {@link hearsay.peer.Gossip.verify|verify} messages.
             * @param message Gossip message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.peer.Gossip.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Gossip message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.peer.Gossip & hearsay.peer.Gossip.$Shape} Gossip
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.peer.Gossip & hearsay.peer.Gossip.$Shape;
        }

        namespace Gossip {

            /** Properties of a Gossip. */
            interface $Properties {

                /** Gossip schemaVersion */
                schemaVersion?: (number|null);

                /** Gossip segment */
                segment?: (Uint8Array|null);

                /** Gossip head */
                head?: (Uint8Array|null);

                /** Gossip hint */
                hint?: (Uint8Array|null);

                /** Gossip roster */
                roster?: (Uint8Array|null);

                /** Gossip evidence */
                evidence?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Gossip. */
            type $Shape = hearsay.peer.Gossip.$Properties;
        }

        /**
         * Properties of a SyncRequest.
         * @deprecated Use hearsay.peer.SyncRequest.$Properties instead.
         */
        interface ISyncRequest extends hearsay.peer.SyncRequest.$Properties {
        }

        /** Represents a SyncRequest. */
        class SyncRequest {

            /**
             * Constructs a new SyncRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.peer.SyncRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SyncRequest schemaVersion. */
            schemaVersion: number;

            /** SyncRequest digest. */
            digest: Uint8Array;

            /** SyncRequest state. */
            state: boolean;

            /** SyncRequest range. */
            range?: (hearsay.peer.RangeRequest|null);

            /** SyncRequest rosterAfter. */
            rosterAfter: number;

            /** SyncRequest roster. */
            roster: boolean;

            /** SyncRequest known. */
            known?: (hearsay.peer.KnownState|null);

            /**
             * Encodes the specified SyncRequest message. Does not implicitly {@link hearsay.peer.SyncRequest.verify|verify} messages.
             * @param message SyncRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.peer.SyncRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SyncRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.peer.SyncRequest & hearsay.peer.SyncRequest.$Shape} SyncRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.peer.SyncRequest & hearsay.peer.SyncRequest.$Shape;
        }

        namespace SyncRequest {

            /** Properties of a SyncRequest. */
            interface $Properties {

                /** SyncRequest schemaVersion */
                schemaVersion?: (number|null);

                /** SyncRequest digest */
                digest?: (Uint8Array|null);

                /** SyncRequest state */
                state?: (boolean|null);

                /** SyncRequest range */
                range?: (hearsay.peer.RangeRequest.$Properties|null);

                /** SyncRequest rosterAfter */
                rosterAfter?: (number|null);

                /** SyncRequest roster */
                roster?: (boolean|null);

                /** SyncRequest known */
                known?: (hearsay.peer.KnownState.$Properties|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SyncRequest. */
            type $Shape = hearsay.peer.SyncRequest.$Properties;
        }

        /**
         * Properties of a KnownState.
         * @deprecated Use hearsay.peer.KnownState.$Properties instead.
         */
        interface IKnownState extends hearsay.peer.KnownState.$Properties {
        }

        /** Represents a KnownState. */
        class KnownState {

            /**
             * Constructs a new KnownState.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.peer.KnownState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** KnownState stateId. */
            stateId: number;

            /** KnownState version. */
            version: number;

            /**
             * Encodes the specified KnownState message. Does not implicitly {@link hearsay.peer.KnownState.verify|verify} messages.
             * @param message KnownState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.peer.KnownState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a KnownState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.peer.KnownState & hearsay.peer.KnownState.$Shape} KnownState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.peer.KnownState & hearsay.peer.KnownState.$Shape;
        }

        namespace KnownState {

            /** Properties of a KnownState. */
            interface $Properties {

                /** KnownState stateId */
                stateId?: (number|null);

                /** KnownState version */
                version?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a KnownState. */
            type $Shape = hearsay.peer.KnownState.$Properties;
        }

        /**
         * Properties of a RangeRequest.
         * @deprecated Use hearsay.peer.RangeRequest.$Properties instead.
         */
        interface IRangeRequest extends hearsay.peer.RangeRequest.$Properties {
        }

        /** Represents a RangeRequest. */
        class RangeRequest {

            /**
             * Constructs a new RangeRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.peer.RangeRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RangeRequest operator. */
            operator: Uint8Array;

            /** RangeRequest generation. */
            generation: number;

            /** RangeRequest fromNumber. */
            fromNumber: number;

            /** RangeRequest bytesMax. */
            bytesMax: number;

            /**
             * Encodes the specified RangeRequest message. Does not implicitly {@link hearsay.peer.RangeRequest.verify|verify} messages.
             * @param message RangeRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.peer.RangeRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RangeRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.peer.RangeRequest & hearsay.peer.RangeRequest.$Shape} RangeRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.peer.RangeRequest & hearsay.peer.RangeRequest.$Shape;
        }

        namespace RangeRequest {

            /** Properties of a RangeRequest. */
            interface $Properties {

                /** RangeRequest operator */
                operator?: (Uint8Array|null);

                /** RangeRequest generation */
                generation?: (number|null);

                /** RangeRequest fromNumber */
                fromNumber?: (number|null);

                /** RangeRequest bytesMax */
                bytesMax?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RangeRequest. */
            type $Shape = hearsay.peer.RangeRequest.$Properties;
        }

        /**
         * Properties of a SyncAnswer.
         * @deprecated Use hearsay.peer.SyncAnswer.$Properties instead.
         */
        interface ISyncAnswer extends hearsay.peer.SyncAnswer.$Properties {
        }

        /** Represents a SyncAnswer. */
        class SyncAnswer {

            /**
             * Constructs a new SyncAnswer.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.peer.SyncAnswer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SyncAnswer schemaVersion. */
            schemaVersion: number;

            /** SyncAnswer digest. */
            digest: Uint8Array;

            /** SyncAnswer held. */
            held: hearsay.peer.Held[];

            /** SyncAnswer heads. */
            heads: Uint8Array[];

            /** SyncAnswer hints. */
            hints: Uint8Array[];

            /** SyncAnswer rosterEpoch. */
            rosterEpoch: number;

            /** SyncAnswer rosterHash. */
            rosterHash: Uint8Array;

            /** SyncAnswer segments. */
            segments: Uint8Array[];

            /** SyncAnswer rosters. */
            rosters: Uint8Array[];

            /** SyncAnswer now. */
            now?: (hearsay.peer.KnownState|null);

            /** SyncAnswer isWhole. */
            isWhole: boolean;

            /** SyncAnswer evidence. */
            evidence: Uint8Array[];

            /**
             * Encodes the specified SyncAnswer message. Does not implicitly {@link hearsay.peer.SyncAnswer.verify|verify} messages.
             * @param message SyncAnswer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.peer.SyncAnswer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SyncAnswer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.peer.SyncAnswer & hearsay.peer.SyncAnswer.$Shape} SyncAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.peer.SyncAnswer & hearsay.peer.SyncAnswer.$Shape;
        }

        namespace SyncAnswer {

            /** Properties of a SyncAnswer. */
            interface $Properties {

                /** SyncAnswer schemaVersion */
                schemaVersion?: (number|null);

                /** SyncAnswer digest */
                digest?: (Uint8Array|null);

                /** SyncAnswer held */
                held?: (hearsay.peer.Held.$Properties[]|null);

                /** SyncAnswer heads */
                heads?: (Uint8Array[]|null);

                /** SyncAnswer hints */
                hints?: (Uint8Array[]|null);

                /** SyncAnswer rosterEpoch */
                rosterEpoch?: (number|null);

                /** SyncAnswer rosterHash */
                rosterHash?: (Uint8Array|null);

                /** SyncAnswer segments */
                segments?: (Uint8Array[]|null);

                /** SyncAnswer rosters */
                rosters?: (Uint8Array[]|null);

                /** SyncAnswer now */
                now?: (hearsay.peer.KnownState.$Properties|null);

                /** SyncAnswer isWhole */
                isWhole?: (boolean|null);

                /** SyncAnswer evidence */
                evidence?: (Uint8Array[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SyncAnswer. */
            type $Shape = hearsay.peer.SyncAnswer.$Properties;
        }

        /**
         * Properties of a Held.
         * @deprecated Use hearsay.peer.Held.$Properties instead.
         */
        interface IHeld extends hearsay.peer.Held.$Properties {
        }

        /** Represents a Held. */
        class Held {

            /**
             * Constructs a new Held.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.peer.Held.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Held operator. */
            operator: Uint8Array;

            /** Held generation. */
            generation: number;

            /** Held number. */
            number: number;

            /** Held hash. */
            hash: Uint8Array;

            /** Held forked. */
            forked: number;

            /**
             * Encodes the specified Held message. Does not implicitly {@link hearsay.peer.Held.verify|verify} messages.
             * @param message Held message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.peer.Held.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Held message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.peer.Held & hearsay.peer.Held.$Shape} Held
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.peer.Held & hearsay.peer.Held.$Shape;
        }

        namespace Held {

            /** Properties of a Held. */
            interface $Properties {

                /** Held operator */
                operator?: (Uint8Array|null);

                /** Held generation */
                generation?: (number|null);

                /** Held number */
                number?: (number|null);

                /** Held hash */
                hash?: (Uint8Array|null);

                /** Held forked */
                forked?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Held. */
            type $Shape = hearsay.peer.Held.$Properties;
        }

        /**
         * Properties of a JoinRequest.
         * @deprecated Use hearsay.peer.JoinRequest.$Properties instead.
         */
        interface IJoinRequest extends hearsay.peer.JoinRequest.$Properties {
        }

        /** Represents a JoinRequest. */
        class JoinRequest {

            /**
             * Constructs a new JoinRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.peer.JoinRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** JoinRequest schemaVersion. */
            schemaVersion: number;

            /** JoinRequest federation. */
            federation: Uint8Array;

            /** JoinRequest inviteId. */
            inviteId: Uint8Array;

            /** JoinRequest recordKey. */
            recordKey: Uint8Array;

            /** JoinRequest peerKey. */
            peerKey: Uint8Array;

            /** JoinRequest name. */
            name: string;

            /** JoinRequest contact. */
            contact: string;

            /** JoinRequest minute. */
            minute: number;

            /**
             * Encodes the specified JoinRequest message. Does not implicitly {@link hearsay.peer.JoinRequest.verify|verify} messages.
             * @param message JoinRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.peer.JoinRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a JoinRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.peer.JoinRequest & hearsay.peer.JoinRequest.$Shape} JoinRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.peer.JoinRequest & hearsay.peer.JoinRequest.$Shape;
        }

        namespace JoinRequest {

            /** Properties of a JoinRequest. */
            interface $Properties {

                /** JoinRequest schemaVersion */
                schemaVersion?: (number|null);

                /** JoinRequest federation */
                federation?: (Uint8Array|null);

                /** JoinRequest inviteId */
                inviteId?: (Uint8Array|null);

                /** JoinRequest recordKey */
                recordKey?: (Uint8Array|null);

                /** JoinRequest peerKey */
                peerKey?: (Uint8Array|null);

                /** JoinRequest name */
                name?: (string|null);

                /** JoinRequest contact */
                contact?: (string|null);

                /** JoinRequest minute */
                minute?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a JoinRequest. */
            type $Shape = hearsay.peer.JoinRequest.$Properties;
        }

        /**
         * Properties of a JoinEnvelope.
         * @deprecated Use hearsay.peer.JoinEnvelope.$Properties instead.
         */
        interface IJoinEnvelope extends hearsay.peer.JoinEnvelope.$Properties {
        }

        /** Represents a JoinEnvelope. */
        class JoinEnvelope {

            /**
             * Constructs a new JoinEnvelope.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.peer.JoinEnvelope.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** JoinEnvelope request. */
            request: Uint8Array;

            /** JoinEnvelope proof. */
            proof: Uint8Array;

            /**
             * Encodes the specified JoinEnvelope message. Does not implicitly {@link hearsay.peer.JoinEnvelope.verify|verify} messages.
             * @param message JoinEnvelope message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.peer.JoinEnvelope.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a JoinEnvelope message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.peer.JoinEnvelope & hearsay.peer.JoinEnvelope.$Shape} JoinEnvelope
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.peer.JoinEnvelope & hearsay.peer.JoinEnvelope.$Shape;
        }

        namespace JoinEnvelope {

            /** Properties of a JoinEnvelope. */
            interface $Properties {

                /** JoinEnvelope request */
                request?: (Uint8Array|null);

                /** JoinEnvelope proof */
                proof?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a JoinEnvelope. */
            type $Shape = hearsay.peer.JoinEnvelope.$Properties;
        }

        /**
         * Properties of a JoinAnswer.
         * @deprecated Use hearsay.peer.JoinAnswer.$Properties instead.
         */
        interface IJoinAnswer extends hearsay.peer.JoinAnswer.$Properties {
        }

        /** Represents a JoinAnswer. */
        class JoinAnswer {

            /**
             * Constructs a new JoinAnswer.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.peer.JoinAnswer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** JoinAnswer schemaVersion. */
            schemaVersion: number;

            /** JoinAnswer error. */
            error: string;

            /** JoinAnswer rosters. */
            rosters: Uint8Array[];

            /** JoinAnswer sealedPepper. */
            sealedPepper: Uint8Array;

            /** JoinAnswer hints. */
            hints: Uint8Array[];

            /** JoinAnswer heads. */
            heads: Uint8Array[];

            /**
             * Encodes the specified JoinAnswer message. Does not implicitly {@link hearsay.peer.JoinAnswer.verify|verify} messages.
             * @param message JoinAnswer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.peer.JoinAnswer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a JoinAnswer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.peer.JoinAnswer & hearsay.peer.JoinAnswer.$Shape} JoinAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.peer.JoinAnswer & hearsay.peer.JoinAnswer.$Shape;
        }

        namespace JoinAnswer {

            /** Properties of a JoinAnswer. */
            interface $Properties {

                /** JoinAnswer schemaVersion */
                schemaVersion?: (number|null);

                /** JoinAnswer error */
                error?: (string|null);

                /** JoinAnswer rosters */
                rosters?: (Uint8Array[]|null);

                /** JoinAnswer sealedPepper */
                sealedPepper?: (Uint8Array|null);

                /** JoinAnswer hints */
                hints?: (Uint8Array[]|null);

                /** JoinAnswer heads */
                heads?: (Uint8Array[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a JoinAnswer. */
            type $Shape = hearsay.peer.JoinAnswer.$Properties;
        }

        /**
         * Properties of an Invite.
         * @deprecated Use hearsay.peer.Invite.$Properties instead.
         */
        interface IInvite extends hearsay.peer.Invite.$Properties {
        }

        /** Represents an Invite. */
        class Invite {

            /**
             * Constructs a new Invite.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.peer.Invite.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Invite schemaVersion. */
            schemaVersion: number;

            /** Invite federation. */
            federation: Uint8Array;

            /** Invite rosterHash. */
            rosterHash: Uint8Array;

            /** Invite rosterEpoch. */
            rosterEpoch: number;

            /** Invite peerKey. */
            peerKey: Uint8Array;

            /** Invite addresses. */
            addresses: string[];

            /** Invite inviteId. */
            inviteId: Uint8Array;

            /** Invite secret. */
            secret: Uint8Array;

            /** Invite expiresMinute. */
            expiresMinute: number;

            /** Invite psk. */
            psk: Uint8Array;

            /** Invite federationName. */
            federationName: string;

            /**
             * Encodes the specified Invite message. Does not implicitly {@link hearsay.peer.Invite.verify|verify} messages.
             * @param message Invite message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.peer.Invite.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Invite message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.peer.Invite & hearsay.peer.Invite.$Shape} Invite
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.peer.Invite & hearsay.peer.Invite.$Shape;
        }

        namespace Invite {

            /** Properties of an Invite. */
            interface $Properties {

                /** Invite schemaVersion */
                schemaVersion?: (number|null);

                /** Invite federation */
                federation?: (Uint8Array|null);

                /** Invite rosterHash */
                rosterHash?: (Uint8Array|null);

                /** Invite rosterEpoch */
                rosterEpoch?: (number|null);

                /** Invite peerKey */
                peerKey?: (Uint8Array|null);

                /** Invite addresses */
                addresses?: (string[]|null);

                /** Invite inviteId */
                inviteId?: (Uint8Array|null);

                /** Invite secret */
                secret?: (Uint8Array|null);

                /** Invite expiresMinute */
                expiresMinute?: (number|null);

                /** Invite psk */
                psk?: (Uint8Array|null);

                /** Invite federationName */
                federationName?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Invite. */
            type $Shape = hearsay.peer.Invite.$Properties;
        }

        /**
         * Properties of an AskRequest.
         * @deprecated Use hearsay.peer.AskRequest.$Properties instead.
         */
        interface IAskRequest extends hearsay.peer.AskRequest.$Properties {
        }

        /** Represents an AskRequest. */
        class AskRequest {

            /**
             * Constructs a new AskRequest.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.peer.AskRequest.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AskRequest schemaVersion. */
            schemaVersion: number;

            /** AskRequest domain. */
            domain: Uint8Array;

            /**
             * Encodes the specified AskRequest message. Does not implicitly {@link hearsay.peer.AskRequest.verify|verify} messages.
             * @param message AskRequest message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.peer.AskRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AskRequest message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.peer.AskRequest & hearsay.peer.AskRequest.$Shape} AskRequest
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.peer.AskRequest & hearsay.peer.AskRequest.$Shape;
        }

        namespace AskRequest {

            /** Properties of an AskRequest. */
            interface $Properties {

                /** AskRequest schemaVersion */
                schemaVersion?: (number|null);

                /** AskRequest domain */
                domain?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AskRequest. */
            type $Shape = hearsay.peer.AskRequest.$Properties;
        }

        /**
         * Properties of an AskAnswer.
         * @deprecated Use hearsay.peer.AskAnswer.$Properties instead.
         */
        interface IAskAnswer extends hearsay.peer.AskAnswer.$Properties {
        }

        /** Represents an AskAnswer. */
        class AskAnswer {

            /**
             * Constructs a new AskAnswer.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.peer.AskAnswer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AskAnswer schemaVersion. */
            schemaVersion: number;

            /** AskAnswer facts. */
            facts: Uint8Array;

            /**
             * Encodes the specified AskAnswer message. Does not implicitly {@link hearsay.peer.AskAnswer.verify|verify} messages.
             * @param message AskAnswer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.peer.AskAnswer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AskAnswer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.peer.AskAnswer & hearsay.peer.AskAnswer.$Shape} AskAnswer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.peer.AskAnswer & hearsay.peer.AskAnswer.$Shape;
        }

        namespace AskAnswer {

            /** Properties of an AskAnswer. */
            interface $Properties {

                /** AskAnswer schemaVersion */
                schemaVersion?: (number|null);

                /** AskAnswer facts */
                facts?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AskAnswer. */
            type $Shape = hearsay.peer.AskAnswer.$Properties;
        }
    }

    /** Namespace link. */
    namespace link {

        /**
         * Properties of a Frame.
         * @deprecated Use hearsay.link.Frame.$Properties instead.
         */
        interface IFrame extends hearsay.link.Frame.$Properties {
        }

        /** Represents a Frame. */
        class Frame {

            /**
             * Constructs a new Frame.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.Frame.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Frame start. */
            start?: (hearsay.link.Start|null);

            /** Frame federation. */
            federation?: (hearsay.link.Federation|null);

            /** Frame publish. */
            publish?: (Uint8Array|null);

            /** Frame advance. */
            advance?: (hearsay.link.Advance|null);

            /** Frame served. */
            served?: (hearsay.link.Served|null);

            /** Frame joinDial. */
            joinDial?: (hearsay.link.JoinDial|null);

            /** Frame joinReply. */
            joinReply?: (hearsay.link.JoinReply|null);

            /** Frame credit. */
            credit?: (hearsay.link.Credit|null);

            /** Frame evidence. */
            evidence?: (Uint8Array|null);

            /** Frame restore. */
            restore?: (hearsay.link.Restore|null);

            /** Frame restoreDial. */
            restoreDial?: (hearsay.link.RestoreDial|null);

            /** Frame ask. */
            ask?: (hearsay.link.Ask|null);

            /** Frame askReply. */
            askReply?: (hearsay.link.AskReply|null);

            /** Frame ready. */
            ready?: (hearsay.link.Ready|null);

            /** Frame arrived. */
            arrived?: (hearsay.link.Arrived|null);

            /** Frame head. */
            head?: (Uint8Array|null);

            /** Frame hint. */
            hint?: (Uint8Array|null);

            /** Frame roster. */
            roster?: (hearsay.link.RosterSeen|null);

            /** Frame fetch. */
            fetch?: (hearsay.link.Fetch|null);

            /** Frame joinIn. */
            joinIn?: (hearsay.link.JoinIn|null);

            /** Frame joinResult. */
            joinResult?: (hearsay.link.JoinResult|null);

            /** Frame peers. */
            peers?: (hearsay.link.Peers|null);

            /** Frame note. */
            note?: (hearsay.link.Note|null);

            /** Frame dispute. */
            dispute?: (hearsay.link.Dispute|null);

            /** Frame ownAhead. */
            ownAhead?: (hearsay.link.OwnAhead|null);

            /** Frame ownChecked. */
            ownChecked?: (hearsay.link.OwnChecked|null);

            /** Frame evidenceSeen. */
            evidenceSeen?: (Uint8Array|null);

            /** Frame askIn. */
            askIn?: (hearsay.link.AskIn|null);

            /** Frame askResult. */
            askResult?: (hearsay.link.AskResult|null);

            /** Frame body. */
            body?: ("start"|"federation"|"publish"|"advance"|"served"|"joinDial"|"joinReply"|"credit"|"evidence"|"restore"|"restoreDial"|"ask"|"askReply"|"ready"|"arrived"|"head"|"hint"|"roster"|"fetch"|"joinIn"|"joinResult"|"peers"|"note"|"dispute"|"ownAhead"|"ownChecked"|"evidenceSeen"|"askIn"|"askResult");

            /**
             * Encodes the specified Frame message. Does not implicitly {@link hearsay.link.Frame.verify|verify} messages.
             * @param message Frame message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.Frame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Frame message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.Frame & hearsay.link.Frame.$Shape} Frame
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.Frame & hearsay.link.Frame.$Shape;
        }

        namespace Frame {

            /** Properties of a Frame. */
            interface $Properties {

                /** Frame start */
                start?: (hearsay.link.Start.$Properties|null);

                /** Frame federation */
                federation?: (hearsay.link.Federation.$Properties|null);

                /** Frame publish */
                publish?: (Uint8Array|null);

                /** Frame advance */
                advance?: (hearsay.link.Advance.$Properties|null);

                /** Frame served */
                served?: (hearsay.link.Served.$Properties|null);

                /** Frame joinDial */
                joinDial?: (hearsay.link.JoinDial.$Properties|null);

                /** Frame joinReply */
                joinReply?: (hearsay.link.JoinReply.$Properties|null);

                /** Frame credit */
                credit?: (hearsay.link.Credit.$Properties|null);

                /** Frame evidence */
                evidence?: (Uint8Array|null);

                /** Frame restore */
                restore?: (hearsay.link.Restore.$Properties|null);

                /** Frame restoreDial */
                restoreDial?: (hearsay.link.RestoreDial.$Properties|null);

                /** Frame ask */
                ask?: (hearsay.link.Ask.$Properties|null);

                /** Frame askReply */
                askReply?: (hearsay.link.AskReply.$Properties|null);

                /** Frame ready */
                ready?: (hearsay.link.Ready.$Properties|null);

                /** Frame arrived */
                arrived?: (hearsay.link.Arrived.$Properties|null);

                /** Frame head */
                head?: (Uint8Array|null);

                /** Frame hint */
                hint?: (Uint8Array|null);

                /** Frame roster */
                roster?: (hearsay.link.RosterSeen.$Properties|null);

                /** Frame fetch */
                fetch?: (hearsay.link.Fetch.$Properties|null);

                /** Frame joinIn */
                joinIn?: (hearsay.link.JoinIn.$Properties|null);

                /** Frame joinResult */
                joinResult?: (hearsay.link.JoinResult.$Properties|null);

                /** Frame peers */
                peers?: (hearsay.link.Peers.$Properties|null);

                /** Frame note */
                note?: (hearsay.link.Note.$Properties|null);

                /** Frame dispute */
                dispute?: (hearsay.link.Dispute.$Properties|null);

                /** Frame ownAhead */
                ownAhead?: (hearsay.link.OwnAhead.$Properties|null);

                /** Frame ownChecked */
                ownChecked?: (hearsay.link.OwnChecked.$Properties|null);

                /** Frame evidenceSeen */
                evidenceSeen?: (Uint8Array|null);

                /** Frame askIn */
                askIn?: (hearsay.link.AskIn.$Properties|null);

                /** Frame askResult */
                askResult?: (hearsay.link.AskResult.$Properties|null);

                /** Frame body */
                body?: ("start"|"federation"|"publish"|"advance"|"served"|"joinDial"|"joinReply"|"credit"|"evidence"|"restore"|"restoreDial"|"ask"|"askReply"|"ready"|"arrived"|"head"|"hint"|"roster"|"fetch"|"joinIn"|"joinResult"|"peers"|"note"|"dispute"|"ownAhead"|"ownChecked"|"evidenceSeen"|"askIn"|"askResult");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Frame. */
            type $Shape = {
              start?: hearsay.link.Start.$Shape|null;
              federation?: hearsay.link.Federation.$Shape|null;
              publish?: Uint8Array|null;
              advance?: hearsay.link.Advance.$Shape|null;
              served?: hearsay.link.Served.$Shape|null;
              joinDial?: hearsay.link.JoinDial.$Shape|null;
              joinReply?: hearsay.link.JoinReply.$Shape|null;
              credit?: hearsay.link.Credit.$Shape|null;
              evidence?: Uint8Array|null;
              restore?: hearsay.link.Restore.$Shape|null;
              restoreDial?: hearsay.link.RestoreDial.$Shape|null;
              ask?: hearsay.link.Ask.$Shape|null;
              askReply?: hearsay.link.AskReply.$Shape|null;
              ready?: hearsay.link.Ready.$Shape|null;
              arrived?: hearsay.link.Arrived.$Shape|null;
              head?: Uint8Array|null;
              hint?: Uint8Array|null;
              roster?: hearsay.link.RosterSeen.$Shape|null;
              fetch?: hearsay.link.Fetch.$Shape|null;
              joinIn?: hearsay.link.JoinIn.$Shape|null;
              joinResult?: hearsay.link.JoinResult.$Shape|null;
              peers?: hearsay.link.Peers.$Shape|null;
              note?: hearsay.link.Note.$Shape|null;
              dispute?: hearsay.link.Dispute.$Shape|null;
              ownAhead?: hearsay.link.OwnAhead.$Shape|null;
              ownChecked?: hearsay.link.OwnChecked.$Shape|null;
              evidenceSeen?: Uint8Array|null;
              askIn?: hearsay.link.AskIn.$Shape|null;
              askResult?: hearsay.link.AskResult.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ body?: undefined; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "start"; start: hearsay.link.Start.$Shape; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "federation"; start?: null; federation: hearsay.link.Federation.$Shape; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "publish"; start?: null; federation?: null; publish: Uint8Array; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "advance"; start?: null; federation?: null; publish?: null; advance: hearsay.link.Advance.$Shape; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "served"; start?: null; federation?: null; publish?: null; advance?: null; served: hearsay.link.Served.$Shape; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "joinDial"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial: hearsay.link.JoinDial.$Shape; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "joinReply"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply: hearsay.link.JoinReply.$Shape; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "credit"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit: hearsay.link.Credit.$Shape; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "evidence"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence: Uint8Array; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "restore"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore: hearsay.link.Restore.$Shape; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "restoreDial"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial: hearsay.link.RestoreDial.$Shape; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "ask"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask: hearsay.link.Ask.$Shape; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "askReply"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply: hearsay.link.AskReply.$Shape; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "ready"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready: hearsay.link.Ready.$Shape; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "arrived"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived: hearsay.link.Arrived.$Shape; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "head"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head: Uint8Array; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "hint"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint: Uint8Array; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "roster"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster: hearsay.link.RosterSeen.$Shape; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "fetch"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch: hearsay.link.Fetch.$Shape; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "joinIn"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn: hearsay.link.JoinIn.$Shape; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "joinResult"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult: hearsay.link.JoinResult.$Shape; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "peers"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers: hearsay.link.Peers.$Shape; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "note"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note: hearsay.link.Note.$Shape; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "dispute"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute: hearsay.link.Dispute.$Shape; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "ownAhead"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead: hearsay.link.OwnAhead.$Shape; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "ownChecked"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked: hearsay.link.OwnChecked.$Shape; evidenceSeen?: null; askIn?: null; askResult?: null }|{ body?: "evidenceSeen"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen: Uint8Array; askIn?: null; askResult?: null }|{ body?: "askIn"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn: hearsay.link.AskIn.$Shape; askResult?: null }|{ body?: "askResult"; start?: null; federation?: null; publish?: null; advance?: null; served?: null; joinDial?: null; joinReply?: null; credit?: null; evidence?: null; restore?: null; restoreDial?: null; ask?: null; askReply?: null; ready?: null; arrived?: null; head?: null; hint?: null; roster?: null; fetch?: null; joinIn?: null; joinResult?: null; peers?: null; note?: null; dispute?: null; ownAhead?: null; ownChecked?: null; evidenceSeen?: null; askIn?: null; askResult: hearsay.link.AskResult.$Shape })
            );
        }

        /**
         * Properties of a Start.
         * @deprecated Use hearsay.link.Start.$Properties instead.
         */
        interface IStart extends hearsay.link.Start.$Properties {
        }

        /** Represents a Start. */
        class Start {

            /**
             * Constructs a new Start.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.Start.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Start peerPrivateKey. */
            peerPrivateKey: Uint8Array;

            /** Start federation. */
            federation: Uint8Array;

            /** Start psk. */
            psk: Uint8Array;

            /** Start listen. */
            listen: string[];

            /** Start announce. */
            announce: string[];

            /** Start dialPrivate. */
            dialPrivate: boolean;

            /** Start membership. */
            membership?: (hearsay.link.Federation|null);

            /** Start held. */
            held: hearsay.link.Advance[];

            /** Start heads. */
            heads: Uint8Array[];

            /** Start hints. */
            hints: Uint8Array[];

            /** Start evidence. */
            evidence: Uint8Array[];

            /**
             * Encodes the specified Start message. Does not implicitly {@link hearsay.link.Start.verify|verify} messages.
             * @param message Start message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.Start.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Start message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.Start & hearsay.link.Start.$Shape} Start
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.Start & hearsay.link.Start.$Shape;
        }

        namespace Start {

            /** Properties of a Start. */
            interface $Properties {

                /** Start peerPrivateKey */
                peerPrivateKey?: (Uint8Array|null);

                /** Start federation */
                federation?: (Uint8Array|null);

                /** Start psk */
                psk?: (Uint8Array|null);

                /** Start listen */
                listen?: (string[]|null);

                /** Start announce */
                announce?: (string[]|null);

                /** Start dialPrivate */
                dialPrivate?: (boolean|null);

                /** Start membership */
                membership?: (hearsay.link.Federation.$Properties|null);

                /** Start held */
                held?: (hearsay.link.Advance.$Properties[]|null);

                /** Start heads */
                heads?: (Uint8Array[]|null);

                /** Start hints */
                hints?: (Uint8Array[]|null);

                /** Start evidence */
                evidence?: (Uint8Array[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Start. */
            type $Shape = hearsay.link.Start.$Properties;
        }

        /**
         * Properties of a Federation.
         * @deprecated Use hearsay.link.Federation.$Properties instead.
         */
        interface IFederation extends hearsay.link.Federation.$Properties {
        }

        /** Represents a Federation. */
        class Federation {

            /**
             * Constructs a new Federation.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.Federation.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Federation rosters. */
            rosters: Uint8Array[];

            /** Federation invitesOpen. */
            invitesOpen: boolean;

            /**
             * Encodes the specified Federation message. Does not implicitly {@link hearsay.link.Federation.verify|verify} messages.
             * @param message Federation message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.Federation.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Federation message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.Federation & hearsay.link.Federation.$Shape} Federation
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.Federation & hearsay.link.Federation.$Shape;
        }

        namespace Federation {

            /** Properties of a Federation. */
            interface $Properties {

                /** Federation rosters */
                rosters?: (Uint8Array[]|null);

                /** Federation invitesOpen */
                invitesOpen?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Federation. */
            type $Shape = hearsay.link.Federation.$Properties;
        }

        /**
         * Properties of an Advance.
         * @deprecated Use hearsay.link.Advance.$Properties instead.
         */
        interface IAdvance extends hearsay.link.Advance.$Properties {
        }

        /** Represents an Advance. */
        class Advance {

            /**
             * Constructs a new Advance.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.Advance.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Advance operator. */
            operator: Uint8Array;

            /** Advance answers. */
            answers?: (hearsay.link.End|null);

            /** Advance next. */
            next?: (hearsay.link.End|null);

            /** Advance forked. */
            forked: number;

            /** Advance afterRun. */
            afterRun: boolean;

            /**
             * Encodes the specified Advance message. Does not implicitly {@link hearsay.link.Advance.verify|verify} messages.
             * @param message Advance message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.Advance.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Advance message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.Advance & hearsay.link.Advance.$Shape} Advance
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.Advance & hearsay.link.Advance.$Shape;
        }

        namespace Advance {

            /** Properties of an Advance. */
            interface $Properties {

                /** Advance operator */
                operator?: (Uint8Array|null);

                /** Advance answers */
                answers?: (hearsay.link.End.$Properties|null);

                /** Advance next */
                next?: (hearsay.link.End.$Properties|null);

                /** Advance forked */
                forked?: (number|null);

                /** Advance afterRun */
                afterRun?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Advance. */
            type $Shape = hearsay.link.Advance.$Properties;
        }

        /**
         * Properties of an End.
         * @deprecated Use hearsay.link.End.$Properties instead.
         */
        interface IEnd extends hearsay.link.End.$Properties {
        }

        /** Represents an End. */
        class End {

            /**
             * Constructs a new End.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.End.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** End generation. */
            generation: number;

            /** End number. */
            number: number;

            /** End hash. */
            hash: Uint8Array;

            /**
             * Encodes the specified End message. Does not implicitly {@link hearsay.link.End.verify|verify} messages.
             * @param message End message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.End.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an End message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.End & hearsay.link.End.$Shape} End
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.End & hearsay.link.End.$Shape;
        }

        namespace End {

            /** Properties of an End. */
            interface $Properties {

                /** End generation */
                generation?: (number|null);

                /** End number */
                number?: (number|null);

                /** End hash */
                hash?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an End. */
            type $Shape = hearsay.link.End.$Properties;
        }

        /**
         * Properties of a Dispute.
         * @deprecated Use hearsay.link.Dispute.$Properties instead.
         */
        interface IDispute extends hearsay.link.Dispute.$Properties {
        }

        /** Represents a Dispute. */
        class Dispute {

            /**
             * Constructs a new Dispute.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.Dispute.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Dispute segment. */
            segment: Uint8Array;

            /**
             * Encodes the specified Dispute message. Does not implicitly {@link hearsay.link.Dispute.verify|verify} messages.
             * @param message Dispute message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.Dispute.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Dispute message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.Dispute & hearsay.link.Dispute.$Shape} Dispute
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.Dispute & hearsay.link.Dispute.$Shape;
        }

        namespace Dispute {

            /** Properties of a Dispute. */
            interface $Properties {

                /** Dispute segment */
                segment?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Dispute. */
            type $Shape = hearsay.link.Dispute.$Properties;
        }

        /**
         * Properties of an OwnAhead.
         * @deprecated Use hearsay.link.OwnAhead.$Properties instead.
         */
        interface IOwnAhead extends hearsay.link.OwnAhead.$Properties {
        }

        /** Represents an OwnAhead. */
        class OwnAhead {

            /**
             * Constructs a new OwnAhead.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.OwnAhead.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OwnAhead segments. */
            segments: Uint8Array[];

            /**
             * Encodes the specified OwnAhead message. Does not implicitly {@link hearsay.link.OwnAhead.verify|verify} messages.
             * @param message OwnAhead message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.OwnAhead.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OwnAhead message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.OwnAhead & hearsay.link.OwnAhead.$Shape} OwnAhead
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.OwnAhead & hearsay.link.OwnAhead.$Shape;
        }

        namespace OwnAhead {

            /** Properties of an OwnAhead. */
            interface $Properties {

                /** OwnAhead segments */
                segments?: (Uint8Array[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OwnAhead. */
            type $Shape = hearsay.link.OwnAhead.$Properties;
        }

        /**
         * Properties of an OwnChecked.
         * @deprecated Use hearsay.link.OwnChecked.$Properties instead.
         */
        interface IOwnChecked extends hearsay.link.OwnChecked.$Properties {
        }

        /** Represents an OwnChecked. */
        class OwnChecked {

            /**
             * Constructs a new OwnChecked.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.OwnChecked.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** OwnChecked operator. */
            operator: Uint8Array;

            /**
             * Encodes the specified OwnChecked message. Does not implicitly {@link hearsay.link.OwnChecked.verify|verify} messages.
             * @param message OwnChecked message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.OwnChecked.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an OwnChecked message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.OwnChecked & hearsay.link.OwnChecked.$Shape} OwnChecked
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.OwnChecked & hearsay.link.OwnChecked.$Shape;
        }

        namespace OwnChecked {

            /** Properties of an OwnChecked. */
            interface $Properties {

                /** OwnChecked operator */
                operator?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an OwnChecked. */
            type $Shape = hearsay.link.OwnChecked.$Properties;
        }

        /**
         * Properties of a Restore.
         * @deprecated Use hearsay.link.Restore.$Properties instead.
         */
        interface IRestore extends hearsay.link.Restore.$Properties {
        }

        /** Represents a Restore. */
        class Restore {

            /**
             * Constructs a new Restore.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.Restore.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Restore on. */
            on: boolean;

            /**
             * Encodes the specified Restore message. Does not implicitly {@link hearsay.link.Restore.verify|verify} messages.
             * @param message Restore message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.Restore.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Restore message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.Restore & hearsay.link.Restore.$Shape} Restore
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.Restore & hearsay.link.Restore.$Shape;
        }

        namespace Restore {

            /** Properties of a Restore. */
            interface $Properties {

                /** Restore on */
                on?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Restore. */
            type $Shape = hearsay.link.Restore.$Properties;
        }

        /**
         * Properties of an Ask.
         * @deprecated Use hearsay.link.Ask.$Properties instead.
         */
        interface IAsk extends hearsay.link.Ask.$Properties {
        }

        /** Represents an Ask. */
        class Ask {

            /**
             * Constructs a new Ask.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.Ask.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Ask id. */
            id: number;

            /** Ask request. */
            request: Uint8Array;

            /**
             * Encodes the specified Ask message. Does not implicitly {@link hearsay.link.Ask.verify|verify} messages.
             * @param message Ask message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.Ask.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Ask message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.Ask & hearsay.link.Ask.$Shape} Ask
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.Ask & hearsay.link.Ask.$Shape;
        }

        namespace Ask {

            /** Properties of an Ask. */
            interface $Properties {

                /** Ask id */
                id?: (number|null);

                /** Ask request */
                request?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Ask. */
            type $Shape = hearsay.link.Ask.$Properties;
        }

        /**
         * Properties of an AskReply.
         * @deprecated Use hearsay.link.AskReply.$Properties instead.
         */
        interface IAskReply extends hearsay.link.AskReply.$Properties {
        }

        /** Represents an AskReply. */
        class AskReply {

            /**
             * Constructs a new AskReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.AskReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AskReply id. */
            id: number;

            /** AskReply answer. */
            answer: Uint8Array;

            /**
             * Encodes the specified AskReply message. Does not implicitly {@link hearsay.link.AskReply.verify|verify} messages.
             * @param message AskReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.AskReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AskReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.AskReply & hearsay.link.AskReply.$Shape} AskReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.AskReply & hearsay.link.AskReply.$Shape;
        }

        namespace AskReply {

            /** Properties of an AskReply. */
            interface $Properties {

                /** AskReply id */
                id?: (number|null);

                /** AskReply answer */
                answer?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AskReply. */
            type $Shape = hearsay.link.AskReply.$Properties;
        }

        /**
         * Properties of an AskIn.
         * @deprecated Use hearsay.link.AskIn.$Properties instead.
         */
        interface IAskIn extends hearsay.link.AskIn.$Properties {
        }

        /** Represents an AskIn. */
        class AskIn {

            /**
             * Constructs a new AskIn.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.AskIn.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AskIn id. */
            id: number;

            /** AskIn operator. */
            operator: Uint8Array;

            /** AskIn request. */
            request: Uint8Array;

            /**
             * Encodes the specified AskIn message. Does not implicitly {@link hearsay.link.AskIn.verify|verify} messages.
             * @param message AskIn message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.AskIn.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AskIn message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.AskIn & hearsay.link.AskIn.$Shape} AskIn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.AskIn & hearsay.link.AskIn.$Shape;
        }

        namespace AskIn {

            /** Properties of an AskIn. */
            interface $Properties {

                /** AskIn id */
                id?: (number|null);

                /** AskIn operator */
                operator?: (Uint8Array|null);

                /** AskIn request */
                request?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AskIn. */
            type $Shape = hearsay.link.AskIn.$Properties;
        }

        /**
         * Properties of an AskResult.
         * @deprecated Use hearsay.link.AskResult.$Properties instead.
         */
        interface IAskResult extends hearsay.link.AskResult.$Properties {
        }

        /** Represents an AskResult. */
        class AskResult {

            /**
             * Constructs a new AskResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.AskResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AskResult id. */
            id: number;

            /** AskResult peers. */
            peers: hearsay.link.AskedPeer[];

            /**
             * Encodes the specified AskResult message. Does not implicitly {@link hearsay.link.AskResult.verify|verify} messages.
             * @param message AskResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.AskResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AskResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.AskResult & hearsay.link.AskResult.$Shape} AskResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.AskResult & hearsay.link.AskResult.$Shape;
        }

        namespace AskResult {

            /** Properties of an AskResult. */
            interface $Properties {

                /** AskResult id */
                id?: (number|null);

                /** AskResult peers */
                peers?: (hearsay.link.AskedPeer.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AskResult. */
            type $Shape = hearsay.link.AskResult.$Properties;
        }

        /**
         * Properties of an AskedPeer.
         * @deprecated Use hearsay.link.AskedPeer.$Properties instead.
         */
        interface IAskedPeer extends hearsay.link.AskedPeer.$Properties {
        }

        /** Represents an AskedPeer. */
        class AskedPeer {

            /**
             * Constructs a new AskedPeer.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.AskedPeer.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** AskedPeer operator. */
            operator: Uint8Array;

            /** AskedPeer answer. */
            answer: Uint8Array;

            /**
             * Encodes the specified AskedPeer message. Does not implicitly {@link hearsay.link.AskedPeer.verify|verify} messages.
             * @param message AskedPeer message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.AskedPeer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an AskedPeer message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.AskedPeer & hearsay.link.AskedPeer.$Shape} AskedPeer
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.AskedPeer & hearsay.link.AskedPeer.$Shape;
        }

        namespace AskedPeer {

            /** Properties of an AskedPeer. */
            interface $Properties {

                /** AskedPeer operator */
                operator?: (Uint8Array|null);

                /** AskedPeer answer */
                answer?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an AskedPeer. */
            type $Shape = hearsay.link.AskedPeer.$Properties;
        }

        /**
         * Properties of a Fetch.
         * @deprecated Use hearsay.link.Fetch.$Properties instead.
         */
        interface IFetch extends hearsay.link.Fetch.$Properties {
        }

        /** Represents a Fetch. */
        class Fetch {

            /**
             * Constructs a new Fetch.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.Fetch.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Fetch id. */
            id: number;

            /** Fetch operator. */
            operator: Uint8Array;

            /** Fetch generation. */
            generation: number;

            /** Fetch fromNumber. */
            fromNumber: number;

            /** Fetch bytesMax. */
            bytesMax: number;

            /**
             * Encodes the specified Fetch message. Does not implicitly {@link hearsay.link.Fetch.verify|verify} messages.
             * @param message Fetch message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.Fetch.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Fetch message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.Fetch & hearsay.link.Fetch.$Shape} Fetch
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.Fetch & hearsay.link.Fetch.$Shape;
        }

        namespace Fetch {

            /** Properties of a Fetch. */
            interface $Properties {

                /** Fetch id */
                id?: (number|null);

                /** Fetch operator */
                operator?: (Uint8Array|null);

                /** Fetch generation */
                generation?: (number|null);

                /** Fetch fromNumber */
                fromNumber?: (number|null);

                /** Fetch bytesMax */
                bytesMax?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Fetch. */
            type $Shape = hearsay.link.Fetch.$Properties;
        }

        /**
         * Properties of a Served.
         * @deprecated Use hearsay.link.Served.$Properties instead.
         */
        interface IServed extends hearsay.link.Served.$Properties {
        }

        /** Represents a Served. */
        class Served {

            /**
             * Constructs a new Served.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.Served.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Served id. */
            id: number;

            /** Served segments. */
            segments: Uint8Array[];

            /**
             * Encodes the specified Served message. Does not implicitly {@link hearsay.link.Served.verify|verify} messages.
             * @param message Served message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.Served.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Served message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.Served & hearsay.link.Served.$Shape} Served
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.Served & hearsay.link.Served.$Shape;
        }

        namespace Served {

            /** Properties of a Served. */
            interface $Properties {

                /** Served id */
                id?: (number|null);

                /** Served segments */
                segments?: (Uint8Array[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Served. */
            type $Shape = hearsay.link.Served.$Properties;
        }

        /**
         * Properties of an Arrived.
         * @deprecated Use hearsay.link.Arrived.$Properties instead.
         */
        interface IArrived extends hearsay.link.Arrived.$Properties {
        }

        /** Represents an Arrived. */
        class Arrived {

            /**
             * Constructs a new Arrived.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.Arrived.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Arrived operator. */
            operator: Uint8Array;

            /** Arrived generation. */
            generation: number;

            /** Arrived fromNumber. */
            fromNumber: number;

            /** Arrived segments. */
            segments: Uint8Array[];

            /** Arrived bySync. */
            bySync: boolean;

            /**
             * Encodes the specified Arrived message. Does not implicitly {@link hearsay.link.Arrived.verify|verify} messages.
             * @param message Arrived message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.Arrived.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Arrived message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.Arrived & hearsay.link.Arrived.$Shape} Arrived
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.Arrived & hearsay.link.Arrived.$Shape;
        }

        namespace Arrived {

            /** Properties of an Arrived. */
            interface $Properties {

                /** Arrived operator */
                operator?: (Uint8Array|null);

                /** Arrived generation */
                generation?: (number|null);

                /** Arrived fromNumber */
                fromNumber?: (number|null);

                /** Arrived segments */
                segments?: (Uint8Array[]|null);

                /** Arrived bySync */
                bySync?: (boolean|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Arrived. */
            type $Shape = hearsay.link.Arrived.$Properties;
        }

        /**
         * Properties of a RosterSeen.
         * @deprecated Use hearsay.link.RosterSeen.$Properties instead.
         */
        interface IRosterSeen extends hearsay.link.RosterSeen.$Properties {
        }

        /** Represents a RosterSeen. */
        class RosterSeen {

            /**
             * Constructs a new RosterSeen.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.RosterSeen.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RosterSeen rosters. */
            rosters: Uint8Array[];

            /**
             * Encodes the specified RosterSeen message. Does not implicitly {@link hearsay.link.RosterSeen.verify|verify} messages.
             * @param message RosterSeen message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.RosterSeen.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RosterSeen message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.RosterSeen & hearsay.link.RosterSeen.$Shape} RosterSeen
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.RosterSeen & hearsay.link.RosterSeen.$Shape;
        }

        namespace RosterSeen {

            /** Properties of a RosterSeen. */
            interface $Properties {

                /** RosterSeen rosters */
                rosters?: (Uint8Array[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RosterSeen. */
            type $Shape = hearsay.link.RosterSeen.$Properties;
        }

        /**
         * Properties of a JoinDial.
         * @deprecated Use hearsay.link.JoinDial.$Properties instead.
         */
        interface IJoinDial extends hearsay.link.JoinDial.$Properties {
        }

        /** Represents a JoinDial. */
        class JoinDial {

            /**
             * Constructs a new JoinDial.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.JoinDial.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** JoinDial id. */
            id: number;

            /** JoinDial peerKey. */
            peerKey: Uint8Array;

            /** JoinDial addresses. */
            addresses: string[];

            /** JoinDial envelope. */
            envelope: Uint8Array;

            /**
             * Encodes the specified JoinDial message. Does not implicitly {@link hearsay.link.JoinDial.verify|verify} messages.
             * @param message JoinDial message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.JoinDial.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a JoinDial message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.JoinDial & hearsay.link.JoinDial.$Shape} JoinDial
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.JoinDial & hearsay.link.JoinDial.$Shape;
        }

        namespace JoinDial {

            /** Properties of a JoinDial. */
            interface $Properties {

                /** JoinDial id */
                id?: (number|null);

                /** JoinDial peerKey */
                peerKey?: (Uint8Array|null);

                /** JoinDial addresses */
                addresses?: (string[]|null);

                /** JoinDial envelope */
                envelope?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a JoinDial. */
            type $Shape = hearsay.link.JoinDial.$Properties;
        }

        /**
         * Properties of a RestoreDial.
         * @deprecated Use hearsay.link.RestoreDial.$Properties instead.
         */
        interface IRestoreDial extends hearsay.link.RestoreDial.$Properties {
        }

        /** Represents a RestoreDial. */
        class RestoreDial {

            /**
             * Constructs a new RestoreDial.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.RestoreDial.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** RestoreDial id. */
            id: number;

            /** RestoreDial address. */
            address: string;

            /**
             * Encodes the specified RestoreDial message. Does not implicitly {@link hearsay.link.RestoreDial.verify|verify} messages.
             * @param message RestoreDial message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.RestoreDial.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a RestoreDial message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.RestoreDial & hearsay.link.RestoreDial.$Shape} RestoreDial
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.RestoreDial & hearsay.link.RestoreDial.$Shape;
        }

        namespace RestoreDial {

            /** Properties of a RestoreDial. */
            interface $Properties {

                /** RestoreDial id */
                id?: (number|null);

                /** RestoreDial address */
                address?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a RestoreDial. */
            type $Shape = hearsay.link.RestoreDial.$Properties;
        }

        /**
         * Properties of a JoinResult.
         * @deprecated Use hearsay.link.JoinResult.$Properties instead.
         */
        interface IJoinResult extends hearsay.link.JoinResult.$Properties {
        }

        /** Represents a JoinResult. */
        class JoinResult {

            /**
             * Constructs a new JoinResult.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.JoinResult.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** JoinResult id. */
            id: number;

            /** JoinResult error. */
            error: string;

            /** JoinResult answer. */
            answer: Uint8Array;

            /**
             * Encodes the specified JoinResult message. Does not implicitly {@link hearsay.link.JoinResult.verify|verify} messages.
             * @param message JoinResult message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.JoinResult.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a JoinResult message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.JoinResult & hearsay.link.JoinResult.$Shape} JoinResult
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.JoinResult & hearsay.link.JoinResult.$Shape;
        }

        namespace JoinResult {

            /** Properties of a JoinResult. */
            interface $Properties {

                /** JoinResult id */
                id?: (number|null);

                /** JoinResult error */
                error?: (string|null);

                /** JoinResult answer */
                answer?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a JoinResult. */
            type $Shape = hearsay.link.JoinResult.$Properties;
        }

        /**
         * Properties of a JoinIn.
         * @deprecated Use hearsay.link.JoinIn.$Properties instead.
         */
        interface IJoinIn extends hearsay.link.JoinIn.$Properties {
        }

        /** Represents a JoinIn. */
        class JoinIn {

            /**
             * Constructs a new JoinIn.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.JoinIn.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** JoinIn id. */
            id: number;

            /** JoinIn peerKey. */
            peerKey: Uint8Array;

            /** JoinIn envelope. */
            envelope: Uint8Array;

            /**
             * Encodes the specified JoinIn message. Does not implicitly {@link hearsay.link.JoinIn.verify|verify} messages.
             * @param message JoinIn message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.JoinIn.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a JoinIn message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.JoinIn & hearsay.link.JoinIn.$Shape} JoinIn
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.JoinIn & hearsay.link.JoinIn.$Shape;
        }

        namespace JoinIn {

            /** Properties of a JoinIn. */
            interface $Properties {

                /** JoinIn id */
                id?: (number|null);

                /** JoinIn peerKey */
                peerKey?: (Uint8Array|null);

                /** JoinIn envelope */
                envelope?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a JoinIn. */
            type $Shape = hearsay.link.JoinIn.$Properties;
        }

        /**
         * Properties of a JoinReply.
         * @deprecated Use hearsay.link.JoinReply.$Properties instead.
         */
        interface IJoinReply extends hearsay.link.JoinReply.$Properties {
        }

        /** Represents a JoinReply. */
        class JoinReply {

            /**
             * Constructs a new JoinReply.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.JoinReply.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** JoinReply id. */
            id: number;

            /** JoinReply answer. */
            answer: Uint8Array;

            /**
             * Encodes the specified JoinReply message. Does not implicitly {@link hearsay.link.JoinReply.verify|verify} messages.
             * @param message JoinReply message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.JoinReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a JoinReply message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.JoinReply & hearsay.link.JoinReply.$Shape} JoinReply
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.JoinReply & hearsay.link.JoinReply.$Shape;
        }

        namespace JoinReply {

            /** Properties of a JoinReply. */
            interface $Properties {

                /** JoinReply id */
                id?: (number|null);

                /** JoinReply answer */
                answer?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a JoinReply. */
            type $Shape = hearsay.link.JoinReply.$Properties;
        }

        /**
         * Properties of a Ready.
         * @deprecated Use hearsay.link.Ready.$Properties instead.
         */
        interface IReady extends hearsay.link.Ready.$Properties {
        }

        /** Represents a Ready. */
        class Ready {

            /**
             * Constructs a new Ready.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.Ready.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Ready addresses. */
            addresses: string[];

            /**
             * Encodes the specified Ready message. Does not implicitly {@link hearsay.link.Ready.verify|verify} messages.
             * @param message Ready message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.Ready.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Ready message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.Ready & hearsay.link.Ready.$Shape} Ready
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.Ready & hearsay.link.Ready.$Shape;
        }

        namespace Ready {

            /** Properties of a Ready. */
            interface $Properties {

                /** Ready addresses */
                addresses?: (string[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Ready. */
            type $Shape = hearsay.link.Ready.$Properties;
        }

        /**
         * Properties of a Credit.
         * @deprecated Use hearsay.link.Credit.$Properties instead.
         */
        interface ICredit extends hearsay.link.Credit.$Properties {
        }

        /** Represents a Credit. */
        class Credit {

            /**
             * Constructs a new Credit.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.Credit.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Credit bytes. */
            bytes: number;

            /**
             * Encodes the specified Credit message. Does not implicitly {@link hearsay.link.Credit.verify|verify} messages.
             * @param message Credit message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.Credit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Credit message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.Credit & hearsay.link.Credit.$Shape} Credit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.Credit & hearsay.link.Credit.$Shape;
        }

        namespace Credit {

            /** Properties of a Credit. */
            interface $Properties {

                /** Credit bytes */
                bytes?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Credit. */
            type $Shape = hearsay.link.Credit.$Properties;
        }

        /**
         * Properties of a Peers.
         * @deprecated Use hearsay.link.Peers.$Properties instead.
         */
        interface IPeers extends hearsay.link.Peers.$Properties {
        }

        /** Represents a Peers. */
        class Peers {

            /**
             * Constructs a new Peers.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.Peers.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Peers peers. */
            peers: hearsay.link.PeerState[];

            /** Peers redials. */
            redials: number;

            /** Peers gossipIn. */
            gossipIn: number;

            /** Peers gossipOut. */
            gossipOut: number;

            /** Peers rejected. */
            rejected: number;

            /** Peers ignored. */
            ignored: number;

            /** Peers bytesIn. */
            bytesIn: number;

            /** Peers bytesOut. */
            bytesOut: number;

            /** Peers missing. */
            missing: number;

            /** Peers blamed. */
            blamed: number;

            /**
             * Encodes the specified Peers message. Does not implicitly {@link hearsay.link.Peers.verify|verify} messages.
             * @param message Peers message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.Peers.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Peers message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.Peers & hearsay.link.Peers.$Shape} Peers
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.Peers & hearsay.link.Peers.$Shape;
        }

        namespace Peers {

            /** Properties of a Peers. */
            interface $Properties {

                /** Peers peers */
                peers?: (hearsay.link.PeerState.$Properties[]|null);

                /** Peers redials */
                redials?: (number|null);

                /** Peers gossipIn */
                gossipIn?: (number|null);

                /** Peers gossipOut */
                gossipOut?: (number|null);

                /** Peers rejected */
                rejected?: (number|null);

                /** Peers ignored */
                ignored?: (number|null);

                /** Peers bytesIn */
                bytesIn?: (number|null);

                /** Peers bytesOut */
                bytesOut?: (number|null);

                /** Peers missing */
                missing?: (number|null);

                /** Peers blamed */
                blamed?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Peers. */
            type $Shape = hearsay.link.Peers.$Properties;
        }

        /**
         * Properties of a PeerState.
         * @deprecated Use hearsay.link.PeerState.$Properties instead.
         */
        interface IPeerState extends hearsay.link.PeerState.$Properties {
        }

        /** Represents a PeerState. */
        class PeerState {

            /**
             * Constructs a new PeerState.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.PeerState.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** PeerState operator. */
            operator: Uint8Array;

            /** PeerState connected. */
            connected: boolean;

            /** PeerState digest. */
            digest: Uint8Array;

            /** PeerState missing. */
            missing: number;

            /** PeerState error. */
            error: string;

            /**
             * Encodes the specified PeerState message. Does not implicitly {@link hearsay.link.PeerState.verify|verify} messages.
             * @param message PeerState message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.PeerState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a PeerState message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.PeerState & hearsay.link.PeerState.$Shape} PeerState
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.PeerState & hearsay.link.PeerState.$Shape;
        }

        namespace PeerState {

            /** Properties of a PeerState. */
            interface $Properties {

                /** PeerState operator */
                operator?: (Uint8Array|null);

                /** PeerState connected */
                connected?: (boolean|null);

                /** PeerState digest */
                digest?: (Uint8Array|null);

                /** PeerState missing */
                missing?: (number|null);

                /** PeerState error */
                error?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a PeerState. */
            type $Shape = hearsay.link.PeerState.$Properties;
        }

        /**
         * Properties of a Note.
         * @deprecated Use hearsay.link.Note.$Properties instead.
         */
        interface INote extends hearsay.link.Note.$Properties {
        }

        /** Represents a Note. */
        class Note {

            /**
             * Constructs a new Note.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.link.Note.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Note level. */
            level: number;

            /** Note code. */
            code: string;

            /** Note text. */
            text: string;

            /**
             * Encodes the specified Note message. Does not implicitly {@link hearsay.link.Note.verify|verify} messages.
             * @param message Note message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.link.Note.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Note message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.link.Note & hearsay.link.Note.$Shape} Note
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.link.Note & hearsay.link.Note.$Shape;
        }

        namespace Note {

            /** Properties of a Note. */
            interface $Properties {

                /** Note level */
                level?: (number|null);

                /** Note code */
                code?: (string|null);

                /** Note text */
                text?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Note. */
            type $Shape = hearsay.link.Note.$Properties;
        }
    }

    /** Namespace row. */
    namespace row {

        /**
         * Properties of a Row.
         * @deprecated Use hearsay.row.Row.$Properties instead.
         */
        interface IRow extends hearsay.row.Row.$Properties {
        }

        /** Represents a Row. */
        class Row {

            /**
             * Constructs a new Row.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.row.Row.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Row schemaVersion. */
            schemaVersion: number;

            /** Row attacker. */
            attacker?: (hearsay.row.Attacker|null);

            /** Row fingerprint. */
            fingerprint?: (hearsay.row.Fingerprint|null);

            /** Row ipv6Leak. */
            ipv6Leak?: (hearsay.row.Ipv6Leak|null);

            /** Row behavior. */
            behavior?: (hearsay.row.Behavior|null);

            /** Row identity. */
            identity?: (hearsay.row.Identity|null);

            /** Row campaign. */
            campaign?: (hearsay.row.Campaign|null);

            /** Row smtpTarget. */
            smtpTarget?: (hearsay.row.SmtpTarget|null);

            /** Row smtpTargetHit. */
            smtpTargetHit?: (hearsay.row.SmtpTargetHit|null);

            /** Row retract. */
            retract?: (hearsay.row.Retract|null);

            /** Row unretract. */
            unretract?: (hearsay.row.Retract|null);

            /** Row row. */
            row?: ("attacker"|"fingerprint"|"ipv6Leak"|"behavior"|"identity"|"campaign"|"smtpTarget"|"smtpTargetHit"|"retract"|"unretract");

            /**
             * Encodes the specified Row message. Does not implicitly {@link hearsay.row.Row.verify|verify} messages.
             * @param message Row message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.row.Row.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Row message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.row.Row & hearsay.row.Row.$Shape} Row
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.row.Row & hearsay.row.Row.$Shape;
        }

        namespace Row {

            /** Properties of a Row. */
            interface $Properties {

                /** Row schemaVersion */
                schemaVersion?: (number|null);

                /** Row attacker */
                attacker?: (hearsay.row.Attacker.$Properties|null);

                /** Row fingerprint */
                fingerprint?: (hearsay.row.Fingerprint.$Properties|null);

                /** Row ipv6Leak */
                ipv6Leak?: (hearsay.row.Ipv6Leak.$Properties|null);

                /** Row behavior */
                behavior?: (hearsay.row.Behavior.$Properties|null);

                /** Row identity */
                identity?: (hearsay.row.Identity.$Properties|null);

                /** Row campaign */
                campaign?: (hearsay.row.Campaign.$Properties|null);

                /** Row smtpTarget */
                smtpTarget?: (hearsay.row.SmtpTarget.$Properties|null);

                /** Row smtpTargetHit */
                smtpTargetHit?: (hearsay.row.SmtpTargetHit.$Properties|null);

                /** Row retract */
                retract?: (hearsay.row.Retract.$Properties|null);

                /** Row unretract */
                unretract?: (hearsay.row.Retract.$Properties|null);

                /** Row row */
                row?: ("attacker"|"fingerprint"|"ipv6Leak"|"behavior"|"identity"|"campaign"|"smtpTarget"|"smtpTargetHit"|"retract"|"unretract");

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Narrowed shape of a Row. */
            type $Shape = {
              schemaVersion?: number|null;
              attacker?: hearsay.row.Attacker.$Shape|null;
              fingerprint?: hearsay.row.Fingerprint.$Shape|null;
              ipv6Leak?: hearsay.row.Ipv6Leak.$Shape|null;
              behavior?: hearsay.row.Behavior.$Shape|null;
              identity?: hearsay.row.Identity.$Shape|null;
              campaign?: hearsay.row.Campaign.$Shape|null;
              smtpTarget?: hearsay.row.SmtpTarget.$Shape|null;
              smtpTargetHit?: hearsay.row.SmtpTargetHit.$Shape|null;
              retract?: hearsay.row.Retract.$Shape|null;
              unretract?: hearsay.row.Retract.$Shape|null;
              $unknowns?: Uint8Array[];
            } & (
              ({ row?: undefined; attacker?: null; fingerprint?: null; ipv6Leak?: null; behavior?: null; identity?: null; campaign?: null; smtpTarget?: null; smtpTargetHit?: null; retract?: null; unretract?: null }|{ row?: "attacker"; attacker: hearsay.row.Attacker.$Shape; fingerprint?: null; ipv6Leak?: null; behavior?: null; identity?: null; campaign?: null; smtpTarget?: null; smtpTargetHit?: null; retract?: null; unretract?: null }|{ row?: "fingerprint"; attacker?: null; fingerprint: hearsay.row.Fingerprint.$Shape; ipv6Leak?: null; behavior?: null; identity?: null; campaign?: null; smtpTarget?: null; smtpTargetHit?: null; retract?: null; unretract?: null }|{ row?: "ipv6Leak"; attacker?: null; fingerprint?: null; ipv6Leak: hearsay.row.Ipv6Leak.$Shape; behavior?: null; identity?: null; campaign?: null; smtpTarget?: null; smtpTargetHit?: null; retract?: null; unretract?: null }|{ row?: "behavior"; attacker?: null; fingerprint?: null; ipv6Leak?: null; behavior: hearsay.row.Behavior.$Shape; identity?: null; campaign?: null; smtpTarget?: null; smtpTargetHit?: null; retract?: null; unretract?: null }|{ row?: "identity"; attacker?: null; fingerprint?: null; ipv6Leak?: null; behavior?: null; identity: hearsay.row.Identity.$Shape; campaign?: null; smtpTarget?: null; smtpTargetHit?: null; retract?: null; unretract?: null }|{ row?: "campaign"; attacker?: null; fingerprint?: null; ipv6Leak?: null; behavior?: null; identity?: null; campaign: hearsay.row.Campaign.$Shape; smtpTarget?: null; smtpTargetHit?: null; retract?: null; unretract?: null }|{ row?: "smtpTarget"; attacker?: null; fingerprint?: null; ipv6Leak?: null; behavior?: null; identity?: null; campaign?: null; smtpTarget: hearsay.row.SmtpTarget.$Shape; smtpTargetHit?: null; retract?: null; unretract?: null }|{ row?: "smtpTargetHit"; attacker?: null; fingerprint?: null; ipv6Leak?: null; behavior?: null; identity?: null; campaign?: null; smtpTarget?: null; smtpTargetHit: hearsay.row.SmtpTargetHit.$Shape; retract?: null; unretract?: null }|{ row?: "retract"; attacker?: null; fingerprint?: null; ipv6Leak?: null; behavior?: null; identity?: null; campaign?: null; smtpTarget?: null; smtpTargetHit?: null; retract: hearsay.row.Retract.$Shape; unretract?: null }|{ row?: "unretract"; attacker?: null; fingerprint?: null; ipv6Leak?: null; behavior?: null; identity?: null; campaign?: null; smtpTarget?: null; smtpTargetHit?: null; retract?: null; unretract: hearsay.row.Retract.$Shape })
            );
        }

        /**
         * Properties of an Attacker.
         * @deprecated Use hearsay.row.Attacker.$Properties instead.
         */
        interface IAttacker extends hearsay.row.Attacker.$Properties {
        }

        /** Represents an Attacker. */
        class Attacker {

            /**
             * Constructs a new Attacker.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.row.Attacker.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Attacker uuid. */
            uuid: Uint8Array;

            /** Attacker ip. */
            ip: string;

            /** Attacker identityId. */
            identityId: Uint8Array;

            /** Attacker firstSeen. */
            firstSeen: number;

            /** Attacker lastSeen. */
            lastSeen: number;

            /** Attacker eventCount. */
            eventCount: number;

            /** Attacker serviceCount. */
            serviceCount: number;

            /** Attacker deckyCount. */
            deckyCount: number;

            /** Attacker services. */
            services: string[];

            /** Attacker deckies. */
            deckies: string[];

            /** Attacker traversalPath. */
            traversalPath: string;

            /** Attacker isTraversal. */
            isTraversal: boolean;

            /** Attacker bountyCount. */
            bountyCount: number;

            /** Attacker credentialCount. */
            credentialCount: number;

            /** Attacker fingerprints. */
            fingerprints: string[];

            /** Attacker commands. */
            commands: string[];

            /** Attacker countryCode. */
            countryCode: string;

            /** Attacker countrySource. */
            countrySource: string;

            /** Attacker asn. */
            asn: number;

            /** Attacker asName. */
            asName: string;

            /** Attacker asnSource. */
            asnSource: string;

            /** Attacker ptrRecord. */
            ptrRecord: string;

            /** Attacker rotationCount. */
            rotationCount: number;

            /** Attacker lastRotationAt. */
            lastRotationAt: number;

            /** Attacker ipv6LeakCount. */
            ipv6LeakCount: number;

            /** Attacker lastIpv6LeakAt. */
            lastIpv6LeakAt: number;

            /** Attacker lastIpv6LinkLocal. */
            lastIpv6LinkLocal: string;

            /** Attacker lastIpv6IidKind. */
            lastIpv6IidKind: string;

            /** Attacker lastIpv6MacOui. */
            lastIpv6MacOui: string;

            /** Attacker bgpPrefix. */
            bgpPrefix: string;

            /** Attacker rpkiStatus. */
            rpkiStatus: string;

            /** Attacker rpkiSource. */
            rpkiSource: string;

            /** Attacker addressKey. */
            addressKey: Uint8Array;

            /**
             * Encodes the specified Attacker message. Does not implicitly {@link hearsay.row.Attacker.verify|verify} messages.
             * @param message Attacker message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.row.Attacker.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Attacker message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.row.Attacker & hearsay.row.Attacker.$Shape} Attacker
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.row.Attacker & hearsay.row.Attacker.$Shape;
        }

        namespace Attacker {

            /** Properties of an Attacker. */
            interface $Properties {

                /** Attacker uuid */
                uuid?: (Uint8Array|null);

                /** Attacker ip */
                ip?: (string|null);

                /** Attacker identityId */
                identityId?: (Uint8Array|null);

                /** Attacker firstSeen */
                firstSeen?: (number|null);

                /** Attacker lastSeen */
                lastSeen?: (number|null);

                /** Attacker eventCount */
                eventCount?: (number|null);

                /** Attacker serviceCount */
                serviceCount?: (number|null);

                /** Attacker deckyCount */
                deckyCount?: (number|null);

                /** Attacker services */
                services?: (string[]|null);

                /** Attacker deckies */
                deckies?: (string[]|null);

                /** Attacker traversalPath */
                traversalPath?: (string|null);

                /** Attacker isTraversal */
                isTraversal?: (boolean|null);

                /** Attacker bountyCount */
                bountyCount?: (number|null);

                /** Attacker credentialCount */
                credentialCount?: (number|null);

                /** Attacker fingerprints */
                fingerprints?: (string[]|null);

                /** Attacker commands */
                commands?: (string[]|null);

                /** Attacker countryCode */
                countryCode?: (string|null);

                /** Attacker countrySource */
                countrySource?: (string|null);

                /** Attacker asn */
                asn?: (number|null);

                /** Attacker asName */
                asName?: (string|null);

                /** Attacker asnSource */
                asnSource?: (string|null);

                /** Attacker ptrRecord */
                ptrRecord?: (string|null);

                /** Attacker rotationCount */
                rotationCount?: (number|null);

                /** Attacker lastRotationAt */
                lastRotationAt?: (number|null);

                /** Attacker ipv6LeakCount */
                ipv6LeakCount?: (number|null);

                /** Attacker lastIpv6LeakAt */
                lastIpv6LeakAt?: (number|null);

                /** Attacker lastIpv6LinkLocal */
                lastIpv6LinkLocal?: (string|null);

                /** Attacker lastIpv6IidKind */
                lastIpv6IidKind?: (string|null);

                /** Attacker lastIpv6MacOui */
                lastIpv6MacOui?: (string|null);

                /** Attacker bgpPrefix */
                bgpPrefix?: (string|null);

                /** Attacker rpkiStatus */
                rpkiStatus?: (string|null);

                /** Attacker rpkiSource */
                rpkiSource?: (string|null);

                /** Attacker addressKey */
                addressKey?: (Uint8Array|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Attacker. */
            type $Shape = hearsay.row.Attacker.$Properties;
        }

        /**
         * Properties of a Fingerprint.
         * @deprecated Use hearsay.row.Fingerprint.$Properties instead.
         */
        interface IFingerprint extends hearsay.row.Fingerprint.$Properties {
        }

        /** Represents a Fingerprint. */
        class Fingerprint {

            /**
             * Constructs a new Fingerprint.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.row.Fingerprint.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Fingerprint attackerUuid. */
            attackerUuid: Uint8Array;

            /** Fingerprint port. */
            port: number;

            /** Fingerprint probeType. */
            probeType: string;

            /** Fingerprint hash. */
            hash: string;

            /** Fingerprint at. */
            at: number;

            /**
             * Encodes the specified Fingerprint message. Does not implicitly {@link hearsay.row.Fingerprint.verify|verify} messages.
             * @param message Fingerprint message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.row.Fingerprint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Fingerprint message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.row.Fingerprint & hearsay.row.Fingerprint.$Shape} Fingerprint
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.row.Fingerprint & hearsay.row.Fingerprint.$Shape;
        }

        namespace Fingerprint {

            /** Properties of a Fingerprint. */
            interface $Properties {

                /** Fingerprint attackerUuid */
                attackerUuid?: (Uint8Array|null);

                /** Fingerprint port */
                port?: (number|null);

                /** Fingerprint probeType */
                probeType?: (string|null);

                /** Fingerprint hash */
                hash?: (string|null);

                /** Fingerprint at */
                at?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Fingerprint. */
            type $Shape = hearsay.row.Fingerprint.$Properties;
        }

        /**
         * Properties of an Ipv6Leak.
         * @deprecated Use hearsay.row.Ipv6Leak.$Properties instead.
         */
        interface IIpv6Leak extends hearsay.row.Ipv6Leak.$Properties {
        }

        /** Represents an Ipv6Leak. */
        class Ipv6Leak {

            /**
             * Constructs a new Ipv6Leak.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.row.Ipv6Leak.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Ipv6Leak attackerUuid. */
            attackerUuid: Uint8Array;

            /** Ipv6Leak addr. */
            addr: string;

            /** Ipv6Leak observedAt. */
            observedAt: number;

            /**
             * Encodes the specified Ipv6Leak message. Does not implicitly {@link hearsay.row.Ipv6Leak.verify|verify} messages.
             * @param message Ipv6Leak message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.row.Ipv6Leak.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Ipv6Leak message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.row.Ipv6Leak & hearsay.row.Ipv6Leak.$Shape} Ipv6Leak
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.row.Ipv6Leak & hearsay.row.Ipv6Leak.$Shape;
        }

        namespace Ipv6Leak {

            /** Properties of an Ipv6Leak. */
            interface $Properties {

                /** Ipv6Leak attackerUuid */
                attackerUuid?: (Uint8Array|null);

                /** Ipv6Leak addr */
                addr?: (string|null);

                /** Ipv6Leak observedAt */
                observedAt?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Ipv6Leak. */
            type $Shape = hearsay.row.Ipv6Leak.$Properties;
        }

        /**
         * Properties of a Behavior.
         * @deprecated Use hearsay.row.Behavior.$Properties instead.
         */
        interface IBehavior extends hearsay.row.Behavior.$Properties {
        }

        /** Represents a Behavior. */
        class Behavior {

            /**
             * Constructs a new Behavior.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.row.Behavior.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Behavior attackerUuid. */
            attackerUuid: Uint8Array;

            /** Behavior osGuess. */
            osGuess: string;

            /** Behavior hopDistance. */
            hopDistance?: (number|null);

            /** Behavior tcpFingerprint. */
            tcpFingerprint: string;

            /** Behavior kexOrderRaw. */
            kexOrderRaw: string[];

            /** Behavior sshClientBanners. */
            sshClientBanners: string[];

            /** Behavior retransmitCount. */
            retransmitCount: number;

            /** Behavior behaviorClass. */
            behaviorClass: string;

            /** Behavior beaconIntervalS. */
            beaconIntervalS?: (number|null);

            /** Behavior beaconJitterPct. */
            beaconJitterPct?: (number|null);

            /** Behavior toolGuesses. */
            toolGuesses: string[];

            /** Behavior timingStats. */
            timingStats: string;

            /** Behavior phaseSequence. */
            phaseSequence: string;

            /** Behavior ip. */
            ip: string;

            /**
             * Encodes the specified Behavior message. Does not implicitly {@link hearsay.row.Behavior.verify|verify} messages.
             * @param message Behavior message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.row.Behavior.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Behavior message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.row.Behavior & hearsay.row.Behavior.$Shape} Behavior
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.row.Behavior & hearsay.row.Behavior.$Shape;
        }

        namespace Behavior {

            /** Properties of a Behavior. */
            interface $Properties {

                /** Behavior attackerUuid */
                attackerUuid?: (Uint8Array|null);

                /** Behavior osGuess */
                osGuess?: (string|null);

                /** Behavior hopDistance */
                hopDistance?: (number|null);

                /** Behavior tcpFingerprint */
                tcpFingerprint?: (string|null);

                /** Behavior kexOrderRaw */
                kexOrderRaw?: (string[]|null);

                /** Behavior sshClientBanners */
                sshClientBanners?: (string[]|null);

                /** Behavior retransmitCount */
                retransmitCount?: (number|null);

                /** Behavior behaviorClass */
                behaviorClass?: (string|null);

                /** Behavior beaconIntervalS */
                beaconIntervalS?: (number|null);

                /** Behavior beaconJitterPct */
                beaconJitterPct?: (number|null);

                /** Behavior toolGuesses */
                toolGuesses?: (string[]|null);

                /** Behavior timingStats */
                timingStats?: (string|null);

                /** Behavior phaseSequence */
                phaseSequence?: (string|null);

                /** Behavior ip */
                ip?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Behavior. */
            type $Shape = hearsay.row.Behavior.$Properties;
        }

        /**
         * Properties of an Identity.
         * @deprecated Use hearsay.row.Identity.$Properties instead.
         */
        interface IIdentity extends hearsay.row.Identity.$Properties {
        }

        /** Represents an Identity. */
        class Identity {

            /**
             * Constructs a new Identity.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.row.Identity.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Identity uuid. */
            uuid: Uint8Array;

            /** Identity campaignId. */
            campaignId: Uint8Array;

            /** Identity firstSeenAt. */
            firstSeenAt: number;

            /** Identity lastSeenAt. */
            lastSeenAt: number;

            /** Identity confidence. */
            confidence?: (number|null);

            /** Identity observationCount. */
            observationCount: number;

            /** Identity ja3Hashes. */
            ja3Hashes: Uint8Array[];

            /** Identity hasshHashes. */
            hasshHashes: Uint8Array[];

            /** Identity ja4hHashes. */
            ja4hHashes: string[];

            /** Identity ja4QuicHashes. */
            ja4QuicHashes: string[];

            /** Identity httpVersionsSeen. */
            httpVersionsSeen: string[];

            /** Identity tlsCertSha256. */
            tlsCertSha256: Uint8Array[];

            /** Identity ipv6LinkLocalIids. */
            ipv6LinkLocalIids: hearsay.row.Iid[];

            /** Identity payloadSimhashes. */
            payloadSimhashes: Uint8Array[];

            /** Identity c2Endpoints. */
            c2Endpoints: string[];

            /** Identity kdDigraphSimhash. */
            kdDigraphSimhash: Uint8Array;

            /** Identity mergedIntoUuid. */
            mergedIntoUuid: Uint8Array;

            /** Identity notes. */
            notes: string;

            /**
             * Encodes the specified Identity message. Does not implicitly {@link hearsay.row.Identity.verify|verify} messages.
             * @param message Identity message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.row.Identity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Identity message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.row.Identity & hearsay.row.Identity.$Shape} Identity
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.row.Identity & hearsay.row.Identity.$Shape;
        }

        namespace Identity {

            /** Properties of an Identity. */
            interface $Properties {

                /** Identity uuid */
                uuid?: (Uint8Array|null);

                /** Identity campaignId */
                campaignId?: (Uint8Array|null);

                /** Identity firstSeenAt */
                firstSeenAt?: (number|null);

                /** Identity lastSeenAt */
                lastSeenAt?: (number|null);

                /** Identity confidence */
                confidence?: (number|null);

                /** Identity observationCount */
                observationCount?: (number|null);

                /** Identity ja3Hashes */
                ja3Hashes?: (Uint8Array[]|null);

                /** Identity hasshHashes */
                hasshHashes?: (Uint8Array[]|null);

                /** Identity ja4hHashes */
                ja4hHashes?: (string[]|null);

                /** Identity ja4QuicHashes */
                ja4QuicHashes?: (string[]|null);

                /** Identity httpVersionsSeen */
                httpVersionsSeen?: (string[]|null);

                /** Identity tlsCertSha256 */
                tlsCertSha256?: (Uint8Array[]|null);

                /** Identity ipv6LinkLocalIids */
                ipv6LinkLocalIids?: (hearsay.row.Iid.$Properties[]|null);

                /** Identity payloadSimhashes */
                payloadSimhashes?: (Uint8Array[]|null);

                /** Identity c2Endpoints */
                c2Endpoints?: (string[]|null);

                /** Identity kdDigraphSimhash */
                kdDigraphSimhash?: (Uint8Array|null);

                /** Identity mergedIntoUuid */
                mergedIntoUuid?: (Uint8Array|null);

                /** Identity notes */
                notes?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Identity. */
            type $Shape = hearsay.row.Identity.$Properties;
        }

        /**
         * Properties of an Iid.
         * @deprecated Use hearsay.row.Iid.$Properties instead.
         */
        interface IIid extends hearsay.row.Iid.$Properties {
        }

        /** Represents an Iid. */
        class Iid {

            /**
             * Constructs a new Iid.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.row.Iid.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Iid iid. */
            iid: string;

            /** Iid oui. */
            oui: string;

            /** Iid kind. */
            kind: string;

            /** Iid firstSeen. */
            firstSeen: number;

            /**
             * Encodes the specified Iid message. Does not implicitly {@link hearsay.row.Iid.verify|verify} messages.
             * @param message Iid message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.row.Iid.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes an Iid message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.row.Iid & hearsay.row.Iid.$Shape} Iid
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.row.Iid & hearsay.row.Iid.$Shape;
        }

        namespace Iid {

            /** Properties of an Iid. */
            interface $Properties {

                /** Iid iid */
                iid?: (string|null);

                /** Iid oui */
                oui?: (string|null);

                /** Iid kind */
                kind?: (string|null);

                /** Iid firstSeen */
                firstSeen?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of an Iid. */
            type $Shape = hearsay.row.Iid.$Properties;
        }

        /**
         * Properties of a Campaign.
         * @deprecated Use hearsay.row.Campaign.$Properties instead.
         */
        interface ICampaign extends hearsay.row.Campaign.$Properties {
        }

        /** Represents a Campaign. */
        class Campaign {

            /**
             * Constructs a new Campaign.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.row.Campaign.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Campaign uuid. */
            uuid: Uint8Array;

            /** Campaign firstSeenAt. */
            firstSeenAt: number;

            /** Campaign lastSeenAt. */
            lastSeenAt: number;

            /** Campaign confidence. */
            confidence?: (number|null);

            /** Campaign identityCount. */
            identityCount: number;

            /** Campaign ja3Hashes. */
            ja3Hashes: Uint8Array[];

            /** Campaign hasshHashes. */
            hasshHashes: Uint8Array[];

            /** Campaign tlsCertSha256. */
            tlsCertSha256: Uint8Array[];

            /** Campaign payloadSimhashes. */
            payloadSimhashes: Uint8Array[];

            /** Campaign c2Endpoints. */
            c2Endpoints: string[];

            /** Campaign mergedIntoUuid. */
            mergedIntoUuid: Uint8Array;

            /** Campaign notes. */
            notes: string;

            /**
             * Encodes the specified Campaign message. Does not implicitly {@link hearsay.row.Campaign.verify|verify} messages.
             * @param message Campaign message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.row.Campaign.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Campaign message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.row.Campaign & hearsay.row.Campaign.$Shape} Campaign
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.row.Campaign & hearsay.row.Campaign.$Shape;
        }

        namespace Campaign {

            /** Properties of a Campaign. */
            interface $Properties {

                /** Campaign uuid */
                uuid?: (Uint8Array|null);

                /** Campaign firstSeenAt */
                firstSeenAt?: (number|null);

                /** Campaign lastSeenAt */
                lastSeenAt?: (number|null);

                /** Campaign confidence */
                confidence?: (number|null);

                /** Campaign identityCount */
                identityCount?: (number|null);

                /** Campaign ja3Hashes */
                ja3Hashes?: (Uint8Array[]|null);

                /** Campaign hasshHashes */
                hasshHashes?: (Uint8Array[]|null);

                /** Campaign tlsCertSha256 */
                tlsCertSha256?: (Uint8Array[]|null);

                /** Campaign payloadSimhashes */
                payloadSimhashes?: (Uint8Array[]|null);

                /** Campaign c2Endpoints */
                c2Endpoints?: (string[]|null);

                /** Campaign mergedIntoUuid */
                mergedIntoUuid?: (Uint8Array|null);

                /** Campaign notes */
                notes?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Campaign. */
            type $Shape = hearsay.row.Campaign.$Properties;
        }

        /**
         * Properties of a SmtpTarget.
         * @deprecated Use hearsay.row.SmtpTarget.$Properties instead.
         */
        interface ISmtpTarget extends hearsay.row.SmtpTarget.$Properties {
        }

        /** Represents a SmtpTarget. */
        class SmtpTarget {

            /**
             * Constructs a new SmtpTarget.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.row.SmtpTarget.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SmtpTarget attackerUuid. */
            attackerUuid: Uint8Array;

            /** SmtpTarget domain. */
            domain: string;

            /** SmtpTarget firstSeen. */
            firstSeen: number;

            /** SmtpTarget lastSeen. */
            lastSeen: number;

            /** SmtpTarget count. */
            count: number;

            /**
             * Encodes the specified SmtpTarget message. Does not implicitly {@link hearsay.row.SmtpTarget.verify|verify} messages.
             * @param message SmtpTarget message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.row.SmtpTarget.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SmtpTarget message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.row.SmtpTarget & hearsay.row.SmtpTarget.$Shape} SmtpTarget
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.row.SmtpTarget & hearsay.row.SmtpTarget.$Shape;
        }

        namespace SmtpTarget {

            /** Properties of a SmtpTarget. */
            interface $Properties {

                /** SmtpTarget attackerUuid */
                attackerUuid?: (Uint8Array|null);

                /** SmtpTarget domain */
                domain?: (string|null);

                /** SmtpTarget firstSeen */
                firstSeen?: (number|null);

                /** SmtpTarget lastSeen */
                lastSeen?: (number|null);

                /** SmtpTarget count */
                count?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SmtpTarget. */
            type $Shape = hearsay.row.SmtpTarget.$Properties;
        }

        /**
         * Properties of a SmtpTargetHit.
         * @deprecated Use hearsay.row.SmtpTargetHit.$Properties instead.
         */
        interface ISmtpTargetHit extends hearsay.row.SmtpTargetHit.$Properties {
        }

        /** Represents a SmtpTargetHit. */
        class SmtpTargetHit {

            /**
             * Constructs a new SmtpTargetHit.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.row.SmtpTargetHit.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** SmtpTargetHit attackerUuid. */
            attackerUuid: Uint8Array;

            /** SmtpTargetHit domain. */
            domain: string;

            /** SmtpTargetHit at. */
            at: number;

            /** SmtpTargetHit eventId. */
            eventId: string;

            /**
             * Encodes the specified SmtpTargetHit message. Does not implicitly {@link hearsay.row.SmtpTargetHit.verify|verify} messages.
             * @param message SmtpTargetHit message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.row.SmtpTargetHit.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a SmtpTargetHit message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.row.SmtpTargetHit & hearsay.row.SmtpTargetHit.$Shape} SmtpTargetHit
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.row.SmtpTargetHit & hearsay.row.SmtpTargetHit.$Shape;
        }

        namespace SmtpTargetHit {

            /** Properties of a SmtpTargetHit. */
            interface $Properties {

                /** SmtpTargetHit attackerUuid */
                attackerUuid?: (Uint8Array|null);

                /** SmtpTargetHit domain */
                domain?: (string|null);

                /** SmtpTargetHit at */
                at?: (number|null);

                /** SmtpTargetHit eventId */
                eventId?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a SmtpTargetHit. */
            type $Shape = hearsay.row.SmtpTargetHit.$Properties;
        }

        /**
         * Properties of a Retract.
         * @deprecated Use hearsay.row.Retract.$Properties instead.
         */
        interface IRetract extends hearsay.row.Retract.$Properties {
        }

        /** Represents a Retract. */
        class Retract {

            /**
             * Constructs a new Retract.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.row.Retract.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** Retract kind. */
            kind: string;

            /** Retract uuid. */
            uuid: Uint8Array;

            /** Retract domain. */
            domain: string;

            /**
             * Encodes the specified Retract message. Does not implicitly {@link hearsay.row.Retract.verify|verify} messages.
             * @param message Retract message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.row.Retract.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a Retract message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.row.Retract & hearsay.row.Retract.$Shape} Retract
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.row.Retract & hearsay.row.Retract.$Shape;
        }

        namespace Retract {

            /** Properties of a Retract. */
            interface $Properties {

                /** Retract kind */
                kind?: (string|null);

                /** Retract uuid */
                uuid?: (Uint8Array|null);

                /** Retract domain */
                domain?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a Retract. */
            type $Shape = hearsay.row.Retract.$Properties;
        }

        /**
         * Properties of a StoredAttacker.
         * @deprecated Use hearsay.row.StoredAttacker.$Properties instead.
         */
        interface IStoredAttacker extends hearsay.row.StoredAttacker.$Properties {
        }

        /** Represents a StoredAttacker. */
        class StoredAttacker {

            /**
             * Constructs a new StoredAttacker.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.row.StoredAttacker.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StoredAttacker row. */
            row?: (hearsay.row.Row|null);

            /** StoredAttacker addressKey. */
            addressKey: Uint8Array;

            /** StoredAttacker rotationCount. */
            rotationCount: number;

            /** StoredAttacker lastRotationAt. */
            lastRotationAt: number;

            /** StoredAttacker ipv6LeakCount. */
            ipv6LeakCount: number;

            /** StoredAttacker lastIpv6LeakAt. */
            lastIpv6LeakAt: number;

            /** StoredAttacker lastIpv6LinkLocal. */
            lastIpv6LinkLocal: string;

            /** StoredAttacker lastIpv6IidKind. */
            lastIpv6IidKind: string;

            /** StoredAttacker lastIpv6MacOui. */
            lastIpv6MacOui: string;

            /** StoredAttacker eui64Iids. */
            eui64Iids: Uint8Array[];

            /** StoredAttacker probes. */
            probes: hearsay.row.StoredFeature[];

            /**
             * Encodes the specified StoredAttacker message. Does not implicitly {@link hearsay.row.StoredAttacker.verify|verify} messages.
             * @param message StoredAttacker message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.row.StoredAttacker.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StoredAttacker message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.row.StoredAttacker & hearsay.row.StoredAttacker.$Shape} StoredAttacker
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.row.StoredAttacker & hearsay.row.StoredAttacker.$Shape;
        }

        namespace StoredAttacker {

            /** Properties of a StoredAttacker. */
            interface $Properties {

                /** StoredAttacker row */
                row?: (hearsay.row.Row.$Properties|null);

                /** StoredAttacker addressKey */
                addressKey?: (Uint8Array|null);

                /** StoredAttacker rotationCount */
                rotationCount?: (number|null);

                /** StoredAttacker lastRotationAt */
                lastRotationAt?: (number|null);

                /** StoredAttacker ipv6LeakCount */
                ipv6LeakCount?: (number|null);

                /** StoredAttacker lastIpv6LeakAt */
                lastIpv6LeakAt?: (number|null);

                /** StoredAttacker lastIpv6LinkLocal */
                lastIpv6LinkLocal?: (string|null);

                /** StoredAttacker lastIpv6IidKind */
                lastIpv6IidKind?: (string|null);

                /** StoredAttacker lastIpv6MacOui */
                lastIpv6MacOui?: (string|null);

                /** StoredAttacker eui64Iids */
                eui64Iids?: (Uint8Array[]|null);

                /** StoredAttacker probes */
                probes?: (hearsay.row.StoredFeature.$Properties[]|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StoredAttacker. */
            type $Shape = {
              row?: hearsay.row.Row.$Shape|null;
              addressKey?: Uint8Array|null;
              rotationCount?: number|null;
              lastRotationAt?: number|null;
              ipv6LeakCount?: number|null;
              lastIpv6LeakAt?: number|null;
              lastIpv6LinkLocal?: string|null;
              lastIpv6IidKind?: string|null;
              lastIpv6MacOui?: string|null;
              eui64Iids?: Uint8Array[]|null;
              probes?: hearsay.row.StoredFeature.$Shape[]|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a StoredFeature.
         * @deprecated Use hearsay.row.StoredFeature.$Properties instead.
         */
        interface IStoredFeature extends hearsay.row.StoredFeature.$Properties {
        }

        /** Represents a StoredFeature. */
        class StoredFeature {

            /**
             * Constructs a new StoredFeature.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.row.StoredFeature.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StoredFeature port. */
            port: number;

            /** StoredFeature probeType. */
            probeType: string;

            /** StoredFeature hash. */
            hash: string;

            /**
             * Encodes the specified StoredFeature message. Does not implicitly {@link hearsay.row.StoredFeature.verify|verify} messages.
             * @param message StoredFeature message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.row.StoredFeature.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StoredFeature message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.row.StoredFeature & hearsay.row.StoredFeature.$Shape} StoredFeature
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.row.StoredFeature & hearsay.row.StoredFeature.$Shape;
        }

        namespace StoredFeature {

            /** Properties of a StoredFeature. */
            interface $Properties {

                /** StoredFeature port */
                port?: (number|null);

                /** StoredFeature probeType */
                probeType?: (string|null);

                /** StoredFeature hash */
                hash?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StoredFeature. */
            type $Shape = hearsay.row.StoredFeature.$Properties;
        }

        /**
         * Properties of a StoredFingerprint.
         * @deprecated Use hearsay.row.StoredFingerprint.$Properties instead.
         */
        interface IStoredFingerprint extends hearsay.row.StoredFingerprint.$Properties {
        }

        /** Represents a StoredFingerprint. */
        class StoredFingerprint {

            /**
             * Constructs a new StoredFingerprint.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.row.StoredFingerprint.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StoredFingerprint row. */
            row?: (hearsay.row.Row|null);

            /** StoredFingerprint rotationCount. */
            rotationCount: number;

            /** StoredFingerprint lastRotationAt. */
            lastRotationAt: number;

            /**
             * Encodes the specified StoredFingerprint message. Does not implicitly {@link hearsay.row.StoredFingerprint.verify|verify} messages.
             * @param message StoredFingerprint message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.row.StoredFingerprint.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StoredFingerprint message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.row.StoredFingerprint & hearsay.row.StoredFingerprint.$Shape} StoredFingerprint
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.row.StoredFingerprint & hearsay.row.StoredFingerprint.$Shape;
        }

        namespace StoredFingerprint {

            /** Properties of a StoredFingerprint. */
            interface $Properties {

                /** StoredFingerprint row */
                row?: (hearsay.row.Row.$Properties|null);

                /** StoredFingerprint rotationCount */
                rotationCount?: (number|null);

                /** StoredFingerprint lastRotationAt */
                lastRotationAt?: (number|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StoredFingerprint. */
            type $Shape = {
              row?: hearsay.row.Row.$Shape|null;
              rotationCount?: number|null;
              lastRotationAt?: number|null;
              $unknowns?: Uint8Array[];
            };
        }

        /**
         * Properties of a StoredSmtpTarget.
         * @deprecated Use hearsay.row.StoredSmtpTarget.$Properties instead.
         */
        interface IStoredSmtpTarget extends hearsay.row.StoredSmtpTarget.$Properties {
        }

        /** Represents a StoredSmtpTarget. */
        class StoredSmtpTarget {

            /**
             * Constructs a new StoredSmtpTarget.
             * @param [properties] Properties to set
             */
            constructor(properties?: hearsay.row.StoredSmtpTarget.$Properties);

            /** Unknown fields preserved while decoding when enabled */
            $unknowns?: Uint8Array[];

            /** StoredSmtpTarget row. */
            row?: (hearsay.row.Row|null);

            /** StoredSmtpTarget hits. */
            hits: number;

            /** StoredSmtpTarget hitFirstSeen. */
            hitFirstSeen: number;

            /** StoredSmtpTarget hitLastSeen. */
            hitLastSeen: number;

            /** StoredSmtpTarget attackerUuid. */
            attackerUuid: Uint8Array;

            /** StoredSmtpTarget domain. */
            domain: string;

            /**
             * Encodes the specified StoredSmtpTarget message. Does not implicitly {@link hearsay.row.StoredSmtpTarget.verify|verify} messages.
             * @param message StoredSmtpTarget message or plain object to encode
             * @param [writer] Writer to encode to
             * @returns Writer
             */
            static encode(message: hearsay.row.StoredSmtpTarget.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

            /**
             * Decodes a StoredSmtpTarget message from the specified reader or buffer.
             * @param reader Reader or buffer to decode from
             * @param [length] Message length if known beforehand
             * @returns {hearsay.row.StoredSmtpTarget & hearsay.row.StoredSmtpTarget.$Shape} StoredSmtpTarget
             * @throws {Error} If the payload is not a reader or valid buffer
             * @throws {$protobuf.util.ProtocolError} If required fields are missing
             */
            static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): hearsay.row.StoredSmtpTarget & hearsay.row.StoredSmtpTarget.$Shape;
        }

        namespace StoredSmtpTarget {

            /** Properties of a StoredSmtpTarget. */
            interface $Properties {

                /** StoredSmtpTarget row */
                row?: (hearsay.row.Row.$Properties|null);

                /** StoredSmtpTarget hits */
                hits?: (number|null);

                /** StoredSmtpTarget hitFirstSeen */
                hitFirstSeen?: (number|null);

                /** StoredSmtpTarget hitLastSeen */
                hitLastSeen?: (number|null);

                /** StoredSmtpTarget attackerUuid */
                attackerUuid?: (Uint8Array|null);

                /** StoredSmtpTarget domain */
                domain?: (string|null);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];
            }

            /** Shape of a StoredSmtpTarget. */
            type $Shape = {
              row?: hearsay.row.Row.$Shape|null;
              hits?: number|null;
              hitFirstSeen?: number|null;
              hitLastSeen?: number|null;
              attackerUuid?: Uint8Array|null;
              domain?: string|null;
              $unknowns?: Uint8Array[];
            };
        }
    }
}
