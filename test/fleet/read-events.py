"""Reads a topic to its end with librdkafka, decodes every record by contracts/*.avsc, and prints JSON lines.

Usage: read-events.py <brokers> <topic> <folder of schemas>
Knows nothing of LearnFlow but Avro's single-object encoding: fingerprints are fastavro's own.
"""

import glob
import io
import json
import sys

from confluent_kafka import OFFSET_BEGINNING, Consumer, KafkaError, TopicPartition
from fastavro import parse_schema, schemaless_reader
from fastavro.schema import fingerprint, to_parsing_canonical_form

MARKER = b"\xc3\x01"
PATIENCE_S = 30


def schemas_in(folder):
    schemas = {}
    for path in glob.glob(f"{folder}/*.avsc"):
        with open(path, encoding="utf-8") as file:
            raw = json.load(file)
        rabin = fingerprint(to_parsing_canonical_form(raw), "CRC-64-AVRO")
        schemas[bytes.fromhex(rabin)] = parse_schema(raw)
    return schemas


def main(brokers, topic, folder):
    schemas = schemas_in(folder)
    consumer = Consumer(
        {
            "bootstrap.servers": brokers,
            "group.id": f"{topic}.python",
            "enable.auto.commit": False,
            "enable.partition.eof": True,
        }
    )
    partitions = consumer.list_topics(topic, PATIENCE_S).topics[topic].partitions
    consumer.assign([TopicPartition(topic, number, OFFSET_BEGINNING) for number in partitions])
    ended = 0
    while ended < len(partitions):
        message = consumer.poll(PATIENCE_S)
        if message is None:
            sys.exit(f"nothing of {topic} within {PATIENCE_S} s")
        if message.error():
            if message.error().code() != KafkaError._PARTITION_EOF:
                sys.exit(str(message.error()))
            ended += 1
            continue
        value = message.value()
        if value[:2] != MARKER:
            sys.exit(f"no single object at {message.partition()}/{message.offset()}")
        event = schemaless_reader(io.BytesIO(value[10:]), schemas[value[2:10]], None)
        print(json.dumps({"key": message.key().decode(), "event": event}))
    consumer.close()


main(*sys.argv[1:])
