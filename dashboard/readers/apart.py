"""A reading and its input in, its result out, done in a process that may die.

Libraries for web pages, office files and PDF hang, abort or eat memory on some files.
They work in a process beside this one, with bounded time and memory: what goes wrong
there costs one file. The process is started with the first file and kept.
"""

import atexit
import contextlib
import pickle
import struct
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable
from typing import Any, BinaryIO, TypeVar

from dashboard.errors import Unreadable
from dashboard.settings import HOME

Result = TypeVar("Result")

#: A page of 8 MB takes ten seconds on a quiet machine.
SECONDS = 60
#: The heaviest good file of readers' own tests took 590 MB.
BYTES = 2 * 2**30
_TOO_LARGE = (
    "too_large",
    "The file unfolds to more than the dashboard gives one file of memory. Split it, "
    "or copy its text.",
)
_LENGTH = struct.Struct(">Q")


class _Gone(Exception):
    """The process ended in the middle of a reading."""


class Worker:
    """One process, one reading at a time."""

    def __init__(self, seconds: float = SECONDS) -> None:
        """A reading may take `seconds`, not counting the start of the process."""
        self._seconds = seconds
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def call(self, read: Callable[..., Result], *given: Any) -> Result:
        """What `read`, a function of a module, returns for what is `given`.

        Raises `Unreadable` when it does, takes too long or takes the process down, and
        `RuntimeError` with its traceback when it fails otherwise.
        """
        with self._lock:
            try:
                process = self._started()
                _send(process.stdin, (read, given))
                worked, result = _answer(process, self._seconds)
            except TimeoutError as error:
                self.close()
                raise Unreadable(
                    "too_slow",
                    f"The file was not read within {self._seconds:.0f} seconds. It is "
                    "kept as it came. Save it in another format, or copy its text.",
                ) from error
            except (_Gone, OSError) as error:
                self.close()
                raise Unreadable(
                    "reader_died",
                    "The program that opens such files gave up on this one. The file "
                    "is kept as it came. Save it in another format, or copy its text.",
                ) from error
            except BaseException:
                # An answer that nobody waited for would be taken for the next one's.
                self.close()
                raise
        if worked:
            return result  # type: ignore[no-any-return]
        if isinstance(result, tuple):
            raise Unreadable(*result)
        raise RuntimeError(result)

    def close(self) -> None:
        """End the process; the next reading starts another."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            for pipe in (self._process.stdin, self._process.stdout):
                with contextlib.suppress(OSError):
                    pipe.close()  # type: ignore[union-attr]
            self._process = None

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self.close()
            self._process = subprocess.Popen(  # noqa: S603
                # It is imported with its package before it is run, which Python tells.
                [
                    *(sys.executable, "-W", "ignore::RuntimeWarning:runpy"),
                    *("-m", __name__, str(BYTES)),
                ],
                cwd=HOME,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
            )
            _answer(self._process, SECONDS)
        return self._process


def _answer(process: subprocess.Popen[bytes], seconds: float) -> tuple[bool, Any]:
    """What the process answers; raises `TimeoutError` and ends it when it is late.

    A timer, since not every system can wait for a pipe with a limit.
    """
    late = threading.Event()

    def end() -> None:
        late.set()
        process.kill()

    clock = threading.Timer(seconds, end)
    clock.daemon = True
    clock.start()
    try:
        (length,) = _LENGTH.unpack(_received(process, _LENGTH.size))
        # It comes from a program of our own, which answers with records and text.
        answer: tuple[bool, Any] = pickle.loads(  # noqa: S301
            _received(process, length)
        )
    finally:
        clock.cancel()
        clock.join()
        if late.is_set():
            raise TimeoutError
    return answer


def _received(process: subprocess.Popen[bytes], size: int) -> bytes:
    assert process.stdout is not None
    held = process.stdout.read(size)
    if len(held) < size:
        raise _Gone
    return held


def _send(pipe: Any, message: Any) -> None:
    packed = pickle.dumps(message)
    pipe.write(_LENGTH.pack(len(packed)) + packed)
    pipe.flush()


def _bound(memory: int) -> None:
    """Let the process take so many bytes; not every system can be asked to."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource  # noqa: PLC0415

        resource.setrlimit(resource.RLIMIT_AS, (memory, memory))


def _serve(asked: BinaryIO, answers: BinaryIO) -> None:
    """Answer one reading after the other until the other side is gone."""
    _send(answers, (True, None))
    while head := asked.read(_LENGTH.size):
        (length,) = _LENGTH.unpack(head)
        read, given = pickle.loads(asked.read(length))  # noqa: S301
        try:
            answer = (True, read(*given))
        except Unreadable as unreadable:
            answer = (False, (unreadable.code, unreadable.reason))
        except MemoryError:
            answer = (False, _TOO_LARGE)
        except Exception:
            answer = (False, traceback.format_exc())
        _send(answers, answer)


WORKER = Worker()
atexit.register(WORKER.close)

if __name__ == "__main__":
    _bound(int(sys.argv[1]))
    # What a library prints must not stand among the answers.
    answers, sys.stdout = sys.stdout.buffer, sys.stderr
    _serve(sys.stdin.buffer, answers)
